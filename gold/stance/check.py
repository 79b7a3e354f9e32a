"""Checks the answers of an annotator: their form, their offsets, and what is missing.

    python3 check.py DATA REPO pass-1.tsv
"""

import argparse
import sys

import answers
import corpus


def cuts(text, place):
    return 0 < place < len(text) and text[place - 1:place + 1].isalnum()


def faults(answer, text):
    for a, b in answer.condition:
        span = text[a:b]
        if not a < b <= len(text):
            yield f"{a}-{b} lies outside the text"
        elif span != span.strip():
            yield f"{a}-{b} begins or ends with a blank"
        elif cuts(text, a) or cuts(text, b):
            yield f"{a}-{b} cuts a word: {span!r}"


def main():
    parser = argparse.ArgumentParser(description="Checks a file of answers.")
    parser.add_argument("data")
    parser.add_argument("repository")
    parser.add_argument("answers")
    options = parser.parse_args()
    library = corpus.Library(options.data, options.repository)
    given, items = answers.read(options.answers), {i.id: i for i in corpus.items()}
    wrong = 0
    for key, answer in given.items():
        if key not in items:
            print(key, "is not an item", sep="\t")
            wrong += 1
        elif answer.condition:
            for fault in faults(answer, library.text(corpus.Document(*items[key][1:4]))):
                print(key, fault, sep="\t")
                wrong += 1
    missing = items.keys() - given.keys()
    print(f"{len(given)} answers, {wrong} faults, {len(missing)} items without one")
    sys.exit(1 if wrong or missing else 0)


if __name__ == "__main__":
    main()
