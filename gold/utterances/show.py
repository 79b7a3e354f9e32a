"""Prints pairs for an annotator: each passage in its surroundings.

    python3 show.py POLNEAR/train             all pairs
    python3 show.py POLNEAR/train 12 40       pairs 12 to 40
"""

import argparse
import csv
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


def main():
    parser = argparse.ArgumentParser(description="Shows pairs of quoted passages.")
    parser.add_argument("folder", help="the folder that holds text")
    parser.add_argument("first", nargs="?", type=int, default=1)
    parser.add_argument("last", nargs="?", type=int, default=10 ** 6)
    parser.add_argument("--around", type=int, default=AROUND, help="characters beside a passage")
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()

    for row in rows(options.items):
        if options.first <= int(row["pair"]) <= options.last:
            print(f"{row['pair']} {row['drawn']}")
            for side in "AB":
                article = row["article" + side]
                text = corpus.text(options.folder, article)
                start, end = int(row["start" + side]), int(row["end" + side])
                print(f"  {article}: {surroundings(text, start, end, options.around)}")


if __name__ == "__main__":
    main()
