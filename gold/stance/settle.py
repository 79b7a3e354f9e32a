"""Compares two passes, lists where they differ, and writes what is settled.

    python3 settle.py pass-1.tsv pass-2.tsv [--decisions decisions.tsv]
        [--disagreements disagreements.tsv] --out gold.tsv

A decision is a line in the form of an answer; it stands for whatever the passes say. The status is 1
while an item on which they differ has none; such items are left out of the settled file.
"""

import argparse
import collections
import itertools
import sys

import answers
import corpus

HALVES = ("tune", "final")
# Developed with, since it is the example of the repository.
TUNED = "lake-tarn"


def agree(a, b):
    """Whether two answers have one stance, and for a condition words in common."""
    return a.stance == b.stance and (
        not a.condition or any(s < d and c < t for s, t in a.condition for c, d in b.condition))


def kappa(pairs):
    """Cohen's kappa of pairs of labels, or None where chance alone gives full agreement."""
    count = len(pairs)
    if not count:
        return None
    alike = sum(a == b for a, b in pairs) / count
    left, right = (collections.Counter(side) for side in zip(*pairs))
    chance = sum(left[label] * right[label] for label in left) / count ** 2
    return None if chance == 1 else (alike - chance) / (1 - chance)


def halves(stances):
    """Negotiation to half, from (negotiation, stance) pairs: the split that shares out each stance best.

    Whole negotiations, so that neither an issue nor a quotation that several reports carry is in both.
    """
    counts = collections.defaultdict(collections.Counter)
    for negotiation, stance in stances:
        counts[negotiation][stance] += 1
    total = sum(counts.values(), collections.Counter())
    names = sorted(counts, key=lambda name: (name != TUNED, name))

    def unevenness(tuned):
        own = sum((counts[name] for name in tuned), collections.Counter())
        return sum(abs(own[stance] / total[stance] - 0.5) for stance in total)

    splits = ((names[0], *rest) for k in range(len(names))
              for rest in itertools.combinations(names[1:], k))
    tuned = min(splits, key=unevenness)
    return {name: HALVES[name not in tuned] for name in names}


def share(part, whole):
    return f"{part} of {whole}" + (f" ({part / whole:.3f})" if whole else "")


def report(items, first, second):
    """The figures of agreement, as lines."""
    bear_1, bear_2 = ({i.id for i in items if p[i.id].stance != "none"} for p in (first, second))
    both = bear_1 & bear_2
    pairs = [(first[i].stance, second[i].stance) for i in sorted(both)]
    yield f"bear on the issue: first {len(bear_1)}, second {len(bear_2)}, both {len(both)} of {len(items)}"
    if bear_1 or bear_2:
        yield f"issue assignment F1: {2 * len(both) / (len(bear_1) + len(bear_2)):.3f}"
    yield "same stance where both find one: " + share(sum(a == b for a, b in pairs), len(pairs))
    value = kappa(pairs)
    yield "kappa of these: " + ("–" if value is None else f"{value:.3f}")
    told = collections.Counter((first[i.id].stance, second[i.id].stance) for i in items)
    yield "\t".join(("first \\ second", *answers.STANCES))
    for a in answers.STANCES:
        yield "\t".join((a, *(str(told[a, b]) for b in answers.STANCES)))


def main():
    parser = argparse.ArgumentParser(description="Compares two passes and settles them.")
    parser.add_argument("first")
    parser.add_argument("second")
    parser.add_argument("--decisions")
    parser.add_argument("--disagreements", help="where to write the list of disagreements")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()

    items = corpus.items()
    first, second = answers.read(options.first), answers.read(options.second)
    decisions = answers.read(options.decisions) if options.decisions else {}
    for path, given in ((options.first, first), (options.second, second)):
        missing = [i.id for i in items if i.id not in given]
        if missing:
            corpus.fail(f"{path}: {len(missing)} items have no answer, the first is {missing[0]}")
    strangers = decisions.keys() - {i.id for i in items}
    if strangers:
        corpus.fail(f"{options.decisions}: not an item: {min(strangers)}")

    settled, apart = {}, []
    for item in items:
        a, b = first[item.id], second[item.id]
        if not agree(a, b):
            apart.append(item)
        if item.id in decisions:
            settled[item.id] = decisions[item.id]
        elif agree(a, b):
            settled[item.id] = a
    half = halves((i.negotiation, settled[i.id].stance) for i in items if i.id in settled)
    answers.write(options.out, (*answers.COLUMNS, "half"), (
        (*answers.row(i.id, settled[i.id]), half[i.negotiation]) for i in items if i.id in settled))
    if options.disagreements:
        answers.write(options.disagreements, ("id", "document", "issue", "first", "second", "settled"), (
            (i.id, i.document, i.issue, *(
                " ".join(answers.row(i.id, p[i.id])[1:]).strip() if i.id in p else ""
                for p in (first, second, decisions))) for i in apart))

    print(*report(items, first, second), sep="\n")
    for name in HALVES:
        told = collections.Counter(settled[i.id].stance for i in items
                                   if i.id in settled and half[i.negotiation] == name)
        print(f"{name}: {', '.join(sorted(n for n in half if half[n] == name))};",
              ", ".join(f"{told[stance]} {stance}" for stance in answers.STANCES))
    undecided = len(items) - len(settled)
    print(f"settled: {len(settled)}, undecided: {undecided}")
    sys.exit(1 if undecided else 0)


if __name__ == "__main__":
    main()
