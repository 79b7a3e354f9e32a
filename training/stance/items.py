#!/usr/bin/env python3
"""Writes gold/labels in the form of gold/stance, so that `rapporteur evaluate-stance --samples` reads it.

    python3 training/stance/items.py gold/labels FOLDER
"""
import csv
import os
import shutil
import sys

STANCES = dict(zip("nfocpu", ("none", "favours", "opposes", "conditional", "open", "unclear")))


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def main():
    labels, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    shutil.copy(os.path.join(labels, "issues.tsv"), out)
    issues = {}
    for row in rows(os.path.join(labels, "issues.tsv")):
        issues.setdefault(row["negotiation"], []).append(row["issue"])
    number = 0
    with open(os.path.join(out, "items.tsv"), "w", encoding="utf-8", newline="") as items, \
            open(os.path.join(out, "gold.tsv"), "w", encoding="utf-8", newline="") as gold:
        items.write("id\tnegotiation\tcorpus\tdocument\tsource\tcue\tcontent\tissue\n")
        gold.write("id\tstance\tcondition\thalf\n")
        for row in rows(os.path.join(labels, "statements.tsv")):
            told = dict(part.split("=") for part in row["stances"].split())
            for issue in issues[row["negotiation"]]:
                number += 1
                columns = ("negotiation", "corpus", "document", "source", "cue", "content")
                items.write("\t".join([f"{number:05}", *(row[c] for c in columns), issue]) + "\n")
                gold.write(f"{number:05}\t{STANCES[told.get(issue, 'n')]}\t\ttune\n")


if __name__ == "__main__":
    main()
