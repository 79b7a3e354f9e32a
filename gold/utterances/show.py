"""Prints pairs for an annotator: each passage in its surroundings.

    python3 show.py POLNEAR/train             all pairs
    python3 show.py POLNEAR/train 12 40       the 12th to the 40th
    python3 show.py --numbers draft.tsv       a draft by keys as a pass by pair numbers

The order is that of a key made from the places of the passages, and the key is all that is shown of a pair beside its
text: neither how it was drawn nor its number, which would tell that, nor how its words match.
"""

import argparse
import csv
import hashlib
import os

import corpus

HERE = os.path.dirname(os.path.abspath(__file__))
AROUND = 170


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def surroundings(text, start, end, around):
    before, after = text[max(0, start - around):start], text[end:end + around]
    return " ".join(f"{before}[[{text[start:end]}]]{after}".split())


def key(row):
    """Six hexadecimal digits that name a pair and tell nothing of it."""
    places = "\t".join(row[name + side] for side in "AB" for name in ("article", "start", "end"))
    return hashlib.sha256(places.encode()).hexdigest()[:6]


def numbered(draft, items):
    """The lines of a pass, from those of a draft that names pairs by their keys."""
    numbers = {key(item): item["pair"] for item in items}
    for line in draft:
        if line["key"] not in numbers:
            corpus.fail(f"no pair has the key {line['key']}")
    return sorted(((numbers[line["key"]], line["label"]) for line in draft), key=lambda pair: int(pair[0]))


def shown(folder, row):
    yield key(row)
    for side in "AB":
        article = row["article" + side]
        text = corpus.text(folder, article)
        start, end = int(row["start" + side]), int(row["end" + side])
        yield f"  {article}: {surroundings(text, start, end, AROUND)}"


def main():
    parser = argparse.ArgumentParser(description="Shows pairs of quoted passages.")
    parser.add_argument("folder", nargs="?", help="the folder that holds text")
    parser.add_argument("first", nargs="?", type=int, default=1)
    parser.add_argument("last", nargs="?", type=int, default=10 ** 6)
    parser.add_argument("--numbers", metavar="DRAFT", help="a draft to turn into a pass")
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()

    items = rows(options.items)
    if options.numbers:
        print("pair", "label", sep="\t")
        for line in numbered(rows(options.numbers), items):
            print(*line, sep="\t")
        return
    if not options.folder:
        parser.error("the folder that holds text is missing")
    for row in sorted(items, key=key)[options.first - 1:options.last]:
        print(*shown(options.folder, row), sep="\n")


if __name__ == "__main__":
    main()
