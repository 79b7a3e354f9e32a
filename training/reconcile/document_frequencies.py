#!/usr/bin/env python3
"""Counts in how many of a folder's texts each lower-case English word occurs.

    python3 training/reconcile/document_frequencies.py polnear/train/text > document-frequencies.tsv

Prints the words that occur in at least one text of a hundred, with the share of texts that hold
them. A word counts only where it is written in lower case, so names do not enter; words that the
texts write mostly with a capital inside sentences are left out altogether.
"""
import collections
import pathlib
import re
import sys

WORD = re.compile(r"[A-Za-z]+")
MIDDLE = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+")
LEAST = 0.01


def main(folder):
    texts = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(folder).glob("*.txt"))]
    holding = collections.Counter()
    names = collections.Counter()
    for text in texts:
        holding.update({word for word in WORD.findall(text) if word.islower() and len(word) > 1})
        names.update({word.lower() for word in MIDDLE.findall(text)})
    print("# Share of texts that hold a word, in per mille; made by training/reconcile/document_frequencies.py")
    print(f"# from {len(texts)} articles of PolNeAR 1.0, train")
    for word, count in sorted(holding.items(), key=lambda item: (-item[1], item[0])):
        if count >= LEAST * len(texts) and count > names[word]:
            print(f"{word}\t{round(1000 * count / len(texts))}")


if __name__ == "__main__":
    main(sys.argv[1])
