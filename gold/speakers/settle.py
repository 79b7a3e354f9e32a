"""Compares two passes, lists where they differ, and writes what is settled.

    python3 settle.py pass-1.tsv pass-2.tsv [--decisions decisions.tsv]
        [--disagreements disagreements.tsv] --out gold.tsv

A decision is a line in the form of an answer; it stands for whatever the passes say. The status is 1
while an item on which they differ has none; such items are left out of the settled file.
"""

import argparse
import os
import sys

import answers
import corpus

HERE = os.path.dirname(os.path.abspath(__file__))


def same_speaker(a, b):
    """Whether two speakers are one: a full name among the other's forms, or phrases that overlap."""
    if (a.name is None) != (b.name is None):
        return False
    if a.name is None:
        return a.span[0] < b.span[1] and b.span[0] < a.span[1]
    return bool({answers.folded(a.name)} & forms(b) or {answers.folded(b.name)} & forms(a))


def forms(speaker):
    return {answers.folded(name) for name in (speaker.name, *speaker.accepted)}


def paired(a, b):
    """The speakers of two answers in pairs, in the order of the first, or None if they differ."""
    left, pairs = list(b.speakers), []
    for speaker in a.speakers:
        match = next((s for s in left if same_speaker(speaker, s)), None)
        if match is None:
            return None
        left.remove(match)
        pairs.append((speaker, match))
    return None if left else pairs


def agree(a, b):
    """Whether two answers tell the same speakers, or both tell none for the same reason."""
    return a.flags & answers.NOBODY == b.flags & answers.NOBODY and paired(a, b) is not None


def merged(a, b):
    """One answer of two that agree: the longer name, all forms, the flags and details of both.

    Where a detail differs the first pass's stands.
    """
    speakers = []
    for one, other in paired(a, b):
        best, rest = one, other
        if one.name and len(other.name) > len(one.name):
            best, rest = other, one
        known = {answers.folded(best.name)} if best.name else set()
        accepted = []
        for name in (*best.accepted, *([rest.name] if rest.name else []), *rest.accepted):
            if answers.folded(name) not in known:
                known.add(answers.folded(name))
                accepted.append(name)
        speakers.append(answers.Speaker(best.name, best.span, tuple(accepted)))
    return answers.Answer(tuple(speakers), a.flags | b.flags, {**b.details, **a.details})


def share(part, whole):
    return f"{part} of {whole}" + (f" ({part / whole:.3f})" if whole else "")


def main():
    parser = argparse.ArgumentParser(description="Compares two passes and settles them.")
    parser.add_argument("first")
    parser.add_argument("second")
    parser.add_argument("--decisions")
    parser.add_argument("--disagreements", help="where to write the list of disagreements")
    parser.add_argument("--out", required=True)
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()

    items = answers.read_items(options.items)
    first, second = answers.read(options.first), answers.read(options.second)
    decisions = answers.read(options.decisions) if options.decisions else {}
    for path, given in ((options.first, first), (options.second, second)):
        missing = [item for item in items if item not in given]
        if missing:
            corpus.fail(f"{path}: {len(missing)} items have no answer, the first at "
                        f"{missing[0].article} {missing[0].start}")

    strangers = [item for item in decisions if item not in set(items)]
    if strangers:
        corpus.fail(f"{options.decisions}: not an item: {strangers[0].article} {strangers[0].start}")

    settled, apart = {}, []
    for item in items:
        if not agree(first[item], second[item]):
            apart.append(item)
        if item in decisions:
            settled[item] = decisions[item]
        elif agree(first[item], second[item]):
            settled[item] = merged(first[item], second[item])
    answers.write(options.out, settled)

    lines = ["\t".join((*answers.ITEM_COLUMNS, "answer", *answers.COLUMNS[4:]))]
    for item in apart:
        told = [("first", first[item]), ("second", second[item])]
        if item in decisions:
            told.append(("settled", decisions[item]))
        lines += ["\t".join(map(str, (*item, who, *answers.columns(a)))) for who, a in told]
    if options.disagreements:
        with open(options.disagreements, "w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(lines) + "\n")
    else:
        print(*lines, "", sep="\n")

    for kind in answers.TYPES:
        of_kind = [item for item in items if item.type == kind]
        print(f"same speaker, {kind}:", share(sum(i not in apart for i in of_kind), len(of_kind)))
    print("same speaker, all:", share(len(items) - len(apart), len(items)))
    alike = [i for i in items if i not in apart]
    print("of these with the same flags:",
          share(sum(first[i].flags == second[i].flags for i in alike), len(alike)))
    print("of these with the same number and affiliation:",
          share(sum(first[i].details == second[i].details for i in alike), len(alike)))
    undecided = len(items) - len(settled)
    print(f"settled: {len(settled)}, undecided: {undecided}")
    sys.exit(1 if undecided else 0)


if __name__ == "__main__":
    main()
