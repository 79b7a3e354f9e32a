"""Prints an article for an annotator: its items, and its text with the items marked.

    python3 show.py POLNEAR/dev                        lists the articles and their numbers of items
    python3 show.py POLNEAR/dev ARTICLE                the article; [3: he] is its third item
    python3 show.py POLNEAR/dev ARTICLE --find "Lind"  offsets of each place where the text has it
"""

import argparse
import collections
import os
import re

import answers
import corpus

HERE = os.path.dirname(os.path.abspath(__file__))


def marked(text, items):
    """The text with each item in brackets, each line led by its offset; items may be nested."""
    before, after = collections.defaultdict(str), collections.defaultdict(str)
    for number, item in sorted(enumerate(items, 1), key=lambda pair: -pair[1].end):
        before[item.start] += f"[{number}: "
        after[item.end] += "]"
    out, at_line = [], True
    for k, c in enumerate(text):
        out.append(after[k])
        if at_line and c != "\n":
            out.append(f"{k:6}  ")
        out.append(before[k] + c)
        at_line = c == "\n"
    return "".join(out) + after[len(text)]


def places(text, phrase):
    """Spans where a phrase stands as whole words, blanks and apostrophes taken for alike."""
    parts = [re.escape(p).replace("'", "['\u2019]") for p in phrase.replace("\u2019", "'").split()]
    return [m.span() for m in re.finditer(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", text)]


def main():
    parser = argparse.ArgumentParser(description="Shows an article and its items.")
    parser.add_argument("folder", help="the folder that holds text and attributions")
    parser.add_argument("article", nargs="?")
    parser.add_argument("--find", metavar="PHRASE")
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()

    items = collections.defaultdict(list)
    for item in answers.read_items(options.items):
        items[item.article].append(item)
    if not options.article:
        for name in sorted(items):
            print(len(items[name]), name, sep="\t")
        return
    if options.article not in items:
        corpus.fail(f"{options.article}: has no items")
    text = corpus.text(options.folder, options.article)
    if options.find:
        for a, b in places(text, options.find):
            print(a, b, " ".join(text[max(0, a - 40):b + 40].split()), sep="\t")
        return
    for number, item in enumerate(items[options.article], 1):
        print(number, *item, text[item.start:item.end], sep="\t")
    print()
    print(marked(text, items[options.article]))


if __name__ == "__main__":
    main()
