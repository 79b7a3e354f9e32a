"""Compares two passes, lists where they differ, and writes what is settled.

    python3 settle.py pass-1.tsv pass-2.tsv --decisions decisions.tsv --out gold.tsv

Where the acts differ, or the targets of the same act do not overlap, a line of `decisions.tsv` decides. Lines
that are wanting are added to it with `?` as act, behind the two answers; whoever settles puts the act and the
target there. Without such lines left, `gold.tsv` is written.
"""

import argparse
import collections
import hashlib
import os
import re
import sys

import corpus

HERE = os.path.dirname(os.path.abspath(__file__))
DECISION_COLUMNS = ("id", "first", "first target", "second", "second target", "act", "target")
GOLD_COLUMNS = ("id", "corpus", "document", "half", "stratum", "source", "cue", "content", "act", "target")
OPEN = "?"


def same_target(a, b):
    """Whether two targets agree: both none, or overlapping."""
    if a is None or b is None:
        return a is b
    return a[0] < b[1] and b[0] < a[1]


def same(a, b):
    return a.act == b.act and same_target(a.target, b.target)


def half(corpus_name, document):
    """`tune` or `final`, by a hash of the document; reports of one event, in BASIL, are in the same half."""
    key = re.sub(r"_\d+$", "", document) if corpus_name == "basil" else document
    return "tune" if hashlib.sha256(key.encode()).digest()[0] % 2 else "final"


def accuracy(pairs):
    return sum(a == b for a, b in pairs) / len(pairs)


def kappa(pairs):
    """Cohen's kappa of (first, second) labels: agreement beyond what their frequencies give by chance."""
    first, second = collections.Counter(a for a, _ in pairs), collections.Counter(b for _, b in pairs)
    expected = sum(first[label] * second[label] for label in first) / len(pairs) ** 2
    return 1.0 if expected == 1 else (accuracy(pairs) - expected) / (1 - expected)


def f1(pairs, label):
    """F1 of the second against the first for one label; it is the same the other way round."""
    both = sum(a == b == label for a, b in pairs)
    told = sum((a == label) + (b == label) for a, b in pairs)
    return 2 * both / told if told else 0.0


def macro_f1(pairs, least=1):
    """Mean F1 of the labels that the first gives at least so often."""
    often = [label for label, count in collections.Counter(a for a, _ in pairs).items() if count >= least]
    return sum(f1(pairs, label) for label in often) / len(often) if often else 0.0


def report(pairs):
    """Lines on the agreement of acts."""
    yield f"acts: {len(pairs)} items, accuracy {accuracy(pairs):.3f}, kappa {kappa(pairs):.3f}"
    yield f"macro F1 {macro_f1(pairs):.3f}, over acts with 20 or more {macro_f1(pairs, 20):.3f}"
    yield f"{'act':16}{'first':>6}{'second':>7}{'both':>6}{'F1':>7}{'kappa':>7}"
    for label in corpus.LABELS:
        first, second = sum(a == label for a, _ in pairs), sum(b == label for _, b in pairs)
        if first or second:
            alone = kappa([(a == label, b == label) for a, b in pairs])
            both = sum(a == b == label for a, b in pairs)
            yield f"{label:16}{first:6}{second:7}{both:6}{f1(pairs, label):7.3f}{alone:7.3f}"


def read_decisions(path):
    """Item id to the settled answer, and to the line as it stands for those still open."""
    settled, still_open = {}, {}
    if not os.path.exists(path):
        return settled, still_open
    for place, fields in corpus.rows(path, DECISION_COLUMNS):
        name, act, target = fields[0], fields[5], fields[6]
        if act == OPEN:
            still_open[name] = fields
            continue
        if act not in corpus.LABELS:
            corpus.fail(f"{place}: '{act}' is no act")
        try:
            pieces = corpus.spans(target)
        except ValueError as e:
            corpus.fail(f"{place}: {e}")
        settled[name] = corpus.Answer(act, pieces[0] if pieces else None)
    return settled, still_open


def target_field(answer):
    return corpus.written([answer.target] if answer.target else [])


def write(path, columns, lines):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for line in (columns, *lines):
            file.write("\t".join(line) + "\n")


def main():
    parser = argparse.ArgumentParser(description="Compares two passes and settles them.")
    parser.add_argument("first")
    parser.add_argument("second")
    parser.add_argument("--decisions", default=os.path.join(HERE, "decisions.tsv"))
    parser.add_argument("--out", default=os.path.join(HERE, "gold.tsv"))
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()
    items = corpus.items(options.items)
    first, second = corpus.answers(options.first), corpus.answers(options.second)
    for path, given in ((options.first, first), (options.second, second)):
        missing = [item.id for item in items if item.id not in given]
        if missing:
            corpus.fail(f"{path}: {len(missing)} items have no answer, the first is {missing[0]}")

    pairs = [(first[item.id].act, second[item.id].act) for item in items]
    print(*report(pairs), sep="\n")
    alike = [item.id for item in items if first[item.id].act == second[item.id].act
             and first[item.id].act not in ("state", corpus.VOID)]
    agreed = sum(same_target(first[name].target, second[name].target) for name in alike)
    print(f"targets, of {len(alike)} items with the same act, not state: {agreed} agree")

    settled, _ = read_decisions(options.decisions)
    wanting, gold, lines = 0, [], []
    for item in items:
        a, b = first[item.id], second[item.id]
        answer = a
        if not same(a, b):
            answer = settled.get(item.id)
            wanting += answer is None
            lines.append((item.id, a.act, target_field(a), b.act, target_field(b),
                          *((answer.act, target_field(answer)) if answer else (OPEN, "-"))))
        if answer:
            gold.append((*item[:3], half(item.corpus, item.document), item.stratum,
                         *map(corpus.written, item[4:]), answer.act, target_field(answer)))
    write(options.decisions, DECISION_COLUMNS, lines)
    print(f"{len(lines)} disagreements, {wanting} without a decision in {os.path.basename(options.decisions)}")
    if wanting:
        sys.exit(1)
    write(options.out, GOLD_COLUMNS, gold)


if __name__ == "__main__":
    main()
