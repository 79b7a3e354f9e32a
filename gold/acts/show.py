"""Prints items for an annotator, each in its context: ⟦S source⟧, ⟦C cue⟧, ⟦content⟧.

    python3 show.py DATA                      all items
    python3 show.py DATA polnear-014 enb-001  these
    python3 show.py DATA --from polnear-100 --count 50
"""

import argparse
import os

import corpus

HERE = os.path.dirname(os.path.abspath(__file__))
BEFORE, AFTER, LONGEST = 260, 160, 1400  # code points of context, and of a content before it is cut


def marked(text, item):
    """The statement with its parts in brackets, and some text around it on one line."""
    parts = sorted([(a, b, "S ") for a, b in item.source] + [(a, b, "C ") for a, b in item.cue]
                   + [(a, b, "") for a, b in item.content], key=lambda part: (part[0], -part[1]))
    start, end = parts[0][0], max(b for _, b, _ in parts)
    opening, closing = {}, {}
    for a, b, mark in parts:
        opening[a] = opening.get(a, "") + "⟦" + mark
        closing[b] = closing.get(b, "") + "⟧"
    out = []
    for k in range(max(0, start - BEFORE), min(len(text), end + AFTER)):
        out.append(closing.get(k, "") + opening.get(k, "") + text[k])
    shown = " ".join("".join([*out, closing.get(len(text), "")]).split())
    return shown if len(shown) <= LONGEST else shown[:LONGEST - 300] + " […] " + shown[-300:]


def main():
    parser = argparse.ArgumentParser(description="Shows items in their context.")
    parser.add_argument("data")
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--from", dest="first", help="the item to begin with")
    parser.add_argument("--count", type=int)
    parser.add_argument("--items", default=os.path.join(HERE, "items.tsv"))
    options = parser.parse_args()
    items = corpus.items(options.items)
    names = [item.id for item in items]
    strangers = [name for name in [*options.ids, options.first] if name and name not in names]
    if strangers:
        corpus.fail(f"{strangers[0]}: no such item")
    items = items[names.index(options.first) if options.first else 0:]
    chosen = [item for item in items if not options.ids or item.id in options.ids][:options.count]
    texts = corpus.texts(options.data)
    for item in chosen:
        print(item.id, marked(texts[item.corpus, item.document], item), sep="  ", end="\n\n")


if __name__ == "__main__":
    main()
