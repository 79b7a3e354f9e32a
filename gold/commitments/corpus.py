"""The texts of PolNeAR (train, dev) and BASIL."""

import glob
import json
import os
import re
import sys


def article(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def basil(path):
    """An article's sentences joined by a blank, its paragraphs by two line ends."""
    return "\n\n".join(" ".join(paragraph) for paragraph in article(path)["body-paragraphs"])


def plain(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def published(data, corpus, document):
    """The day, which PolNeAR tells in the name and BASIL in the article."""
    if corpus == "basil":
        return article(os.path.join(data, "basil-dev", "articles", document + ".json"))["date"]
    return re.search(r"\d{4}-\d\d-\d\d", document).group()


def texts(data):
    """(corpus, document) to text, of DATA with `polnear/train`, `polnear/dev` and `basil-dev`."""
    found = {}
    for corpus, part in (("polnear", "dev"), ("polnear-train", "train")):
        for path in glob.glob(os.path.join(data, "polnear", part, "text", "*.txt")):
            found[corpus, os.path.basename(path)[: -len(".txt")]] = plain(path)
    for path in glob.glob(os.path.join(data, "basil-dev", "articles", "*", "*.json")):
        year, name = path.split(os.sep)[-2:]
        found["basil", f"{year}/{name[: -len('.json')]}"] = basil(path)
    if not found:
        sys.exit(f"error: {data}: no texts of PolNeAR or BASIL there")
    return found
