"""Turns a draft of answers, with the target in words, into answers with offsets.

    python3 locate.py DATA draft.tsv > pass.tsv

A line of the draft is `id`, `act` and the target's words or `-`, separated by tabs, without a header. Of
several places with these words the one nearest to the cue is meant, those between the first and the last
word of the statement before all others; `words#2` means the second.
"""

import argparse
import os
import re

import corpus

HERE = os.path.dirname(os.path.abspath(__file__))
FARTHEST = 1000  # code points before and after the statement


def place(text, item, target):
    """The span of a target's words, or None where the text does not have them near the statement."""
    phrase, _, turn = target.partition("#")
    pattern = r"\s+".join(re.escape(word).replace("'", "['\u2019]") for word in phrase.replace("\u2019", "'").split())
    every = [*item.source, *item.cue, *item.content]
    first, last = min(a for a, _ in every) - FARTHEST, max(b for _, b in every) + FARTHEST
    found = [m.span() for m in re.finditer(r"(?<!\w)" + pattern + r"(?!\w)", text)
             if first <= m.start() and m.end() <= last]
    found.sort(key=lambda span: (not first + FARTHEST <= span[0] < last - FARTHEST, abs(span[0] - item.cue[0][0])))
    turn = int(turn or 1)
    return found[turn - 1] if turn <= len(found) else None


def main():
    parser = argparse.ArgumentParser(description="Finds the offsets of targets.")
    parser.add_argument("data")
    parser.add_argument("draft")
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()
    items = {item.id: item for item in corpus.items(options.items)}
    texts = corpus.texts(options.data)
    lines = []
    for number, line in enumerate(corpus.read(options.draft).splitlines(), 1):
        where = f"{options.draft}:{number}"
        fields = line.split("\t")
        if len(fields) != 3 or fields[0] not in items:
            corpus.fail(f"{where}: not an item, an act and a target")
        name, act, target = fields
        span = None
        if target != "-":
            span = place(texts[items[name].corpus, items[name].document], items[name], target)
            if span is None:
                corpus.fail(f"{where}: the text near {name} does not have '{target}'")
        lines.append((name, act, corpus.written([span] if span else [])))
    print(*corpus.ANSWER_COLUMNS, sep="\t")
    for line in lines:
        print(*line, sep="\t")


if __name__ == "__main__":
    main()
