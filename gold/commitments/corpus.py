"""The texts of PolNeAR (train, dev) and BASIL."""

import glob
import json
import os
import sys


def basil(path):
    """An article's sentences joined by a blank, its paragraphs by two line ends."""
    with open(path, encoding="utf-8") as file:
        return "\n\n".join(" ".join(paragraph) for paragraph in json.load(file)["body-paragraphs"])


def plain(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def texts(data):
    """(corpus, document) to text, of DATA with `polnear/train`, `polnear/dev` and `basil-dev`."""
    found = {}
    for part in ("train", "dev"):
        for path in glob.glob(os.path.join(data, "polnear", part, "text", "*.txt")):
            found[f"polnear-{part}", os.path.basename(path)[: -len(".txt")]] = plain(path)
    for path in glob.glob(os.path.join(data, "basil-dev", "articles", "*", "*.json")):
        year, name = path.split(os.sep)[-2:]
        found["basil", f"{year}/{name[: -len('.json')]}"] = basil(path)
    if not found:
        sys.exit(f"error: {data}: no texts of PolNeAR or BASIL there")
    return found
