"""Compares two passes, lists where they differ, and writes what is settled.

    python3 settle.py pass-1.tsv pass-2.tsv

Where the labels differ, a line of `decisions.tsv` decides. Lines that are wanting are added to it with `?` as label;
whoever settles puts the label there. Without such lines left, `gold.tsv` is written.
"""

import argparse
import collections
import os
import sys

import check
import corpus
import show

DECISION_COLUMNS = ("pair", "first", "second", "label")
PLACES = ("pair", "drawn", "group", "articleA", "startA", "endA", "articleB", "startB", "endB")
OPEN = "?"


def accuracy(pairs):
    return sum(a == b for a, b in pairs) / len(pairs)


def kappa(pairs):
    """Cohen's kappa of (first, second) labels: agreement beyond what their frequencies give by chance."""
    first, second = collections.Counter(a for a, _ in pairs), collections.Counter(b for _, b in pairs)
    expected = sum(first[label] * second[label] for label in first) / len(pairs) ** 2
    return 1.0 if expected == 1 else (accuracy(pairs) - expected) / (1 - expected)


def line(name, pairs):
    """Counts, F1 and kappa of (first, second) truths."""
    first, second = (sum(pair[k] for pair in pairs) for k in (0, 1))
    both = sum(a and b for a, b in pairs)
    f1 = 2 * both / (first + second) if first + second else 0.0
    return f"{name:16}{first:6}{second:7}{both:6}{f1:7.3f}{kappa(pairs):7.3f}"


def report(pairs):
    """Lines on the agreement of (first, second) labels."""
    yield f"{len(pairs)} pairs, accuracy {accuracy(pairs):.3f}, kappa {kappa(pairs):.3f}"
    yield f"{'label':16}{'first':>6}{'second':>7}{'both':>6}{'F1':>7}{'kappa':>7}"
    yield line("same utterance", [(a in check.SAME, b in check.SAME) for a, b in pairs])
    for label in check.LABELS:
        if any(label in pair for pair in pairs):
            yield line(label, [(a == label, b == label) for a, b in pairs])


def read_decisions(path):
    """Label by pair, of the lines that are settled."""
    settled = {}
    for row in show.rows(path) if os.path.exists(path) else []:
        if row["label"] in check.LABELS:
            settled[row["pair"]] = row["label"]
        elif row["label"] != OPEN:
            corpus.fail(f"{path}: pair {row['pair']}: no label {row['label']}")
    return settled


def write(path, columns, lines):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for fields in (columns, *lines):
            file.write("\t".join(fields) + "\n")


def main():
    parser = argparse.ArgumentParser(description="Compares two passes and settles them.")
    parser.add_argument("first")
    parser.add_argument("second")
    parser.add_argument("--decisions", default=os.path.join(show.HERE, "decisions.tsv"))
    parser.add_argument("--out", default=os.path.join(show.HERE, "gold.tsv"))
    parser.add_argument("--items", default=os.path.join(show.HERE, "items.tsv"))
    options = parser.parse_args()

    items = show.rows(options.items)
    first, second = check.read(options.first, items), check.read(options.second, items)
    print(*report([(first[item["pair"]], second[item["pair"]]) for item in items]), sep="\n")
    settled = read_decisions(options.decisions)
    differ = [pair for pair in first if first[pair] != second[pair]]
    write(options.decisions, DECISION_COLUMNS,
          [(pair, first[pair], second[pair], settled.get(pair, OPEN)) for pair in differ])
    wanting = [pair for pair in differ if pair not in settled]
    print(f"{len(differ)} disagreements, {len(wanting)} without a decision")
    if wanting:
        sys.exit(1)
    write(options.out, PLACES + ("label",),
          [(*(item[name] for name in PLACES), settled.get(item["pair"], first[item["pair"]])) for item in items])


if __name__ == "__main__":
    main()
