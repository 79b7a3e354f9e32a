"""How far the two passes over dates and terms agree.

    python3 agreement.py
"""

import collections
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def table(name):
    """The lines of a table below its header, as lists of fields."""
    path = os.path.join(HERE, name)
    try:
        with open(path, encoding="utf-8", newline="") as file:
            head, *rows = file.read().split("\n")
    except OSError as e:
        sys.exit(f"error: {path}: {e.strerror}")
    width = len(head.split("\t"))
    fields = [row.split("\t") for row in rows if row]
    for number, row in enumerate(fields, 2):
        if len(row) != width:
            sys.exit(f"error: {path}:{number}: {len(row)} columns where {width} belong")
    return fields


def kappa(pairs):
    """Cohen's kappa of pairs of labels."""
    first = collections.Counter(a for a, _ in pairs)
    second = collections.Counter(b for _, b in pairs)
    observed = sum(a == b for a, b in pairs) / len(pairs)
    expected = sum(first[label] * second[label] for label in first) / len(pairs) ** 2
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)


def dates(first, second):
    """Pairs of (precision, date) of the items that both passes have."""
    labels = {tuple(row[:5]): tuple(row[5:]) for row in first}
    return [(labels[tuple(row[:5])], tuple(row[5:])) for row in second if tuple(row[:5]) in labels]


def near(first, second):
    """Whether two fields are the same text, or numbers within half a percent."""
    if first == second:
        return True
    try:
        a, b = float(first), float(second)
    except ValueError:
        return False
    return abs(a - b) <= 0.005 * max(abs(a), abs(b))


def same_term(first, second):
    """Whether two rows [span, unit, value, low, high] overlap and say the same."""
    (a, b), (c, d) = (map(int, row[0].split("-")) for row in (first, second))
    return (
        a < d
        and c < b
        and first[1] == second[1]
        and all(near(x, y) for x, y in zip(first[2:], second[2:]))
    )


def terms(first, second):
    """Counts of (windows of both, terms of the first, of the second, of both)."""
    windows = {tuple(row[:4]) for row in first} & {tuple(row[:4]) for row in second}
    counts = [len(windows), 0, 0, 0]
    for window in windows:
        here = [row[4:] for row in first if tuple(row[:4]) == window and row[4]]
        there = [row[4:] for row in second if tuple(row[:4]) == window and row[4]]
        counts[1] += len(here)
        counts[2] += len(there)
        for term in here:
            match = next((other for other in there if same_term(term, other)), None)
            if match is not None:
                there.remove(match)
                counts[3] += 1
    return tuple(counts)


def main():
    pairs = dates(table("said-pass-1.tsv"), table("said-pass-2.tsv"))
    dated = [(a, b) for a, b in pairs if a[1] and b[1]]
    judged = [(a, b) for a, b in pairs if "unclear" not in (a[0], b[0])]
    print(f"dates: {len(pairs)} statements, {sum(a == b for a, b in pairs)} the same,", end=" ")
    print(f"kappa of the kind {kappa([(a[0], b[0]) for a, b in pairs]):.3f}")
    print(f"  dated in both: {len(dated)}, {sum(a == b for a, b in dated)} the same date")
    print(f"  unclear in neither: {len(judged)}, {sum(a == b for a, b in judged)} the same")
    first = [row[1:] for row in table("terms.tsv")]
    windows, here, there, both = terms(first, table("terms-pass-2.tsv"))
    print(f"terms: {windows} sentences, {here} and {there} terms, {both} in both,", end=" ")
    print(f"F1 {2 * both / (here + there):.3f}")


if __name__ == "__main__":
    main()
