"""Checks the answers of an annotator: their form, their offsets, and what is missing.

    python3 check.py POLNEAR/dev pass-1.tsv
"""

import argparse
import os
import sys

import answers
import corpus

HERE = os.path.dirname(os.path.abspath(__file__))


def faults(item, answer, text):
    """What is wrong with an answer, given the article's text."""
    for speaker in answer.speakers:
        start, end = speaker.span
        if end > len(text):
            yield f"{start} {end} lies outside the text"
            continue
        mention = text[start:end]
        if mention != mention.strip():
            yield f"{start} {end} begins or ends with a blank"
        elif text[start - 1:start].isalnum() and mention[0].isalnum():
            yield f"{start} {end} begins within a word"
        elif text[end:end + 1].isalnum() and mention[-1].isalnum():
            yield f"{start} {end} ends within a word"
        if speaker.name and f" {answers.folded(speaker.name)} " not in f" {answers.folded(mention)} ":
            yield f"{start} {end} does not hold {speaker.name!r} but {mention[:60]!r}"


def main():
    parser = argparse.ArgumentParser(description="Checks a file of answers.")
    parser.add_argument("folder", help="the folder that holds text and attributions")
    parser.add_argument("answers")
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()

    items = answers.read_items(options.items)
    given = answers.read(options.answers)
    texts, wrong = {}, 0
    for item, answer in given.items():
        if item.article not in texts:
            texts[item.article] = corpus.text(options.folder, item.article)
        for fault in faults(item, answer, texts[item.article]):
            print(*item, fault, sep="\t")
            wrong += 1
    strangers = [item for item in given if item not in set(items)]
    for item in strangers:
        print(*item, "is not among the items", sep="\t")
    missing = [item for item in items if item not in given]
    print(f"{len(given)} answers, {wrong + len(strangers)} faults, {len(missing)} items without one")
    sys.exit(1 if wrong or strangers or missing else 0)


if __name__ == "__main__":
    main()
