"""The form of the answers: tab-separated, one line an item."""

import collections

import corpus

STANCES = ("none", "favours", "opposes", "conditional", "open", "unclear")
COLUMNS = ("id", "stance", "condition")

# condition: the spans of the condition, empty unless the stance is conditional
Answer = collections.namedtuple("Answer", "stance condition")


def read(path):
    """Item id to answer, in the order of the file."""
    found = {}
    for number, (item, stance, condition) in enumerate(corpus.table(path, COLUMNS), 2):
        place = f"{path}:{number}"
        if item in found:
            corpus.fail(f"{place}: {item} is answered twice")
        if stance not in STANCES:
            corpus.fail(f"{place}: {stance!r} is none of {', '.join(STANCES)}")
        if (stance == "conditional") != bool(condition):
            corpus.fail(f"{place}: the stance 'conditional', and no other, has a condition")
        found[item] = Answer(stance, corpus.spans(condition))
    return found


def row(item, answer):
    return (item, answer.stance, corpus.field(answer.condition))


def write(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for fields in (columns, *rows):
            print(*fields, sep="\t", file=file)
