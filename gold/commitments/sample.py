"""Draws the documents: 20 with one or two words for an agreement, 20 with three or more.

    python3 sample.py DATA > documents.tsv
"""

import random
import re
import sys

import corpus

WORDS = re.compile(
    r"\b(?:treat(?:y|ies)|accords?|agreements?|pacts?|cease-?fires?|truces?|armistices?|deals?"
    r"|memorand(?:um|a)|settlements?)\b",
    re.IGNORECASE,
)
SEED = 20250615
EACH = 20


def strata(texts):
    """Documents by how many of the words they have: (one or two, three or more)."""
    few, many = [], []
    for name in sorted(texts):
        count = len(WORDS.findall(texts[name]))
        if count:
            (few if count < 3 else many).append(name)
    return few, many


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    chance = random.Random(SEED)
    print("#corpus\tdocument\tpublished\twords")
    for names, words in zip(strata(corpus.texts(sys.argv[1])), ("few", "many")):
        for corpus_name, document in sorted(chance.sample(names, min(EACH, len(names)))):
            day = corpus.published(sys.argv[1], corpus_name, document)
            print(f"{corpus_name}\t{document}\t{day}\t{words}")


if __name__ == "__main__":
    main()
