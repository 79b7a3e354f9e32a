"""Checks a file of answers and counts its labels; compares it with the words of the passages.

    python3 check.py POLNEAR/train pass-1.tsv
    python3 check.py POLNEAR/train pass-1.tsv pass-2.tsv      also where the two differ
"""

import argparse
import collections
import os
import re

import corpus
import show

SAME = ("identical", "trimmed", "overlap", "wording", "speaker")
NOT_SAME = ("occasion", "other")
NOT_SCORED = ("void", "unclear")
LABELS = SAME + NOT_SAME + NOT_SCORED


def read(path, items):
    """Label by pair; ends the program if the file does not answer each item once."""
    labels = {}
    for row in show.rows(path):
        if row["label"] not in LABELS:
            corpus.fail(f"{path}: pair {row['pair']}: no label {row['label']}")
        if row["pair"] in labels:
            corpus.fail(f"{path}: pair {row['pair']}: twice")
        labels[row["pair"]] = row["label"]
    if set(labels) != {item["pair"] for item in items}:
        corpus.fail(f"{path}: does not answer the items, each once")
    return labels


def form(a, b):
    """How the words of two passages relate, told by the words alone."""
    if a == b:
        return "identical"
    short, long = sorted((a, b), key=len)
    contained = any(long[k:k + len(short)] == short for k in range(len(long) - len(short) + 1))
    return "trimmed" if contained else "differs"


def plain_words(passage):
    """Words without what an editor put in brackets, apostrophes made alike."""
    return corpus.words(re.sub(r"\[[^\]]*\]", "", passage).replace("‘", "’"))


def misfits(folder, items, labels):
    """Pairs whose label says other than their words do."""
    found = []
    for item in items:
        said = []
        for side in "AB":
            text = corpus.text(folder, item["article" + side])
            said.append(plain_words(text[int(item["start" + side]):int(item["end" + side])]))
        told, label = form(*said), labels[item["pair"]]
        if label in ("identical", "trimmed") and told != label:
            found.append((item["pair"], label, told))
        if label in ("wording", "overlap") and told != "differs":
            found.append((item["pair"], label, told))
    return found


def main():
    parser = argparse.ArgumentParser(description="Checks answers about pairs of passages.")
    parser.add_argument("folder", help="the folder that holds text")
    parser.add_argument("answers", nargs="+")
    parser.add_argument("--items", default=os.path.join(show.HERE, "items.tsv"))
    options = parser.parse_args()

    items = show.rows(options.items)
    passes = [read(path, items) for path in options.answers]
    drawn = {item["pair"]: item["drawn"] for item in items}
    for path, labels in zip(options.answers, passes):
        counts = collections.Counter((label, drawn[pair]) for pair, label in labels.items())
        print(f"{path:12} {'shared':>8} {'alike':>8}")
        for label in LABELS:
            print(f"{label:12} {counts[label, 'shared']:8} {counts[label, 'alike']:8}")
        for pair, label, told in misfits(options.folder, items, labels):
            print(f"pair {pair}: {label}, but by its words {told}")
    if len(passes) == 2:
        first, second = passes
        differ = [p for p in first if first[p] != second[p]]
        print(f"the same label in {len(first) - len(differ)} of {len(first)}")
        for pair in differ:
            print(pair, first[pair], second[pair], sep="\t")


if __name__ == "__main__":
    main()
