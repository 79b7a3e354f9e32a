"""Checks the items, and the answers of an annotator: their form, their offsets, and what is missing.

    python3 check.py DATA pass-1.tsv
"""

import argparse
import os
import sys

import corpus

HERE = os.path.dirname(os.path.abspath(__file__))


def faults(name, pieces, text):
    """What is wrong with spans, given the text."""
    for start, end in pieces:
        if end > len(text):
            yield f"{name} {start}-{end} lies outside the text"
        elif text[start:end] != text[start:end].strip():
            yield f"{name} {start}-{end} begins or ends with a blank"


def target_faults(answer, text):
    if answer.target is None:
        return
    if answer.act in ("state", corpus.VOID):
        yield f"{answer.act} has no target"
    start, end = answer.target
    yield from faults("target", [answer.target], text)
    if text[start - 1:start].isalnum() and text[start:start + 1].isalnum():
        yield f"target {start}-{end} begins within a word"
    if text[end:end + 1].isalnum() and text[end - 1:end].isalnum():
        yield f"target {start}-{end} ends within a word"


def main():
    parser = argparse.ArgumentParser(description="Checks items and a file of answers.")
    parser.add_argument("data")
    parser.add_argument("answers")
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()
    items, given = corpus.items(options.items), corpus.answers(options.answers)
    texts, wrong = corpus.texts(options.data), 0
    for item in items:
        text = texts.get((item.corpus, item.document))
        if text is None:
            corpus.fail(f"{item.id}: no text {item.document}")
        found = [fault for name in ("source", "cue", "content") for fault in faults(name, getattr(item, name), text)]
        if item.id in given:
            found += target_faults(given[item.id], text)
        for fault in found:
            print(item.id, fault, sep="\t")
        wrong += len(found)
    strangers = sorted(set(given) - {item.id for item in items})
    missing = [item.id for item in items if item.id not in given]
    for name in strangers:
        print(name, "is not among the items", sep="\t")
    print(f"{len(given)} answers, {wrong + len(strangers)} faults, {len(missing)} items without one")
    sys.exit(1 if wrong or strangers or missing else 0)


if __name__ == "__main__":
    main()
