"""Draws the items: sources of three types, spread over the articles, the same for the same seed.

    python3 sample.py POLNEAR/dev > items.tsv
    python3 sample.py POLNEAR/dev --names 140 --besides items.tsv > names-items.tsv
"""

import argparse
import collections
import random
import re

import answers
import corpus

PRONOUNS = frozenset(
    "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs"
    " who whom whose which that this these those".split())
# Sources that are no speakers: a text or a count that is said to say something.
DOCUMENTS = frozenset(
    "account accounts ad ads advertisement analysis article articles average averages bill book books clip commentary"
    " complaint data document documents documentary email emails e-mail e-mails estimate estimates"
    " evidence figures filing films film headline law laws lawsuit letter memo message numbers paper"
    " percent poll polls post posts presentation reading record recording records report reports"
    " research returns review rule rules ruling rulings slide slides statement statements statistics story"
    " studies study submission survey surveys tally test transcript tweet tweets video videos website".split())
INDEFINITE = frozenset(
    "all another any anybody anyone both each either everybody everyone everything few many most much"
    " neither nobody none nothing one others other some somebody someone several".split())
COLLECTIVE = frozenset("management media people police staff".split())
PARTICLES = frozenset("of the and for de la le da van von der den bin al del di on to & -".split())
# What follows the head of a noun phrase.
AFTER_HEAD = re.compile(
    r",|\(| -- |\u2013|\u2014|"
    r"\b(who|whom|whose|which|that|of|for|from|in|on|at|with|by|to|about|under|inside|among|within)\b")
LONGEST_DESCRIPTION = 8  # words


class Lexicon:
    """How often the texts write a word in small letters and otherwise, and what they count."""

    def __init__(self, texts):
        self.written, self.counted = collections.Counter(), set()
        for text in texts:
            self.written.update(re.findall(r"[^\W\d_]+", text))
            self.counted.update(re.findall(r"\b[Aa]n? ([A-Z][\w-]+)", text))

    def common(self, word):
        """Whether a word is no name where capitals mean nothing: "Police" at a start."""
        return self.written[word.lower()] * 3 > self.written[word.lower().capitalize()]

    def members(self, word):
        """Whether a word names the members of something: "Arvonians", since "an Arvonian"."""
        return word.endswith("s") and word[:-1] in self.counted


def type_of(text, start, end, lexicon):
    """One of the three types, or None for a source that is none of them clearly."""
    if end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        return None  # ends within a word
    source = text[start:end].replace("\xa0", " ").replace("\u2019", "'")
    if source.lower() in PRONOUNS:
        return "pronoun"
    in_headline = headline(text, start)
    front = re.split(r",| \(| -- |\b who\b", source)[0]
    if names(front, lexicon, in_headline, starts_sentence(text, start)):
        return "name"
    words = source.split()
    head = AFTER_HEAD.split(source)[0].lower().split()
    if (not head or in_headline or "," in source or len(words) > LONGEST_DESCRIPTION
            or not DOCUMENTS.isdisjoint(source.lower().split())
            or head[-1] in INDEFINITE):
        return None
    if len(words) > 1 and all(w[0].isupper() for w in words):
        return None
    if len(words) == 1 and not (source.endswith("s") or source.lower() in COLLECTIVE):
        return None
    return "description"


def names(front, lexicon, in_headline, at_start):
    """Whether a phrase is a name, or ends in one that words in small letters introduce."""
    words = re.sub(r"'s?$", "", front).split()
    if words and words[0].lower() == "the":
        words, at_start = words[1:], False
    if not words or words[0].lower() in INDEFINITE | {"a", "an"} or lexicon.members(words[-1]):
        return False
    if not words[-1][0].isupper() or words[-1] == "I":
        return False
    capitalised = [w for w in words if w[0].isupper()]
    small = [k for k, w in enumerate(words) if not w[0].isupper() and w.lower() not in PARTICLES]
    if small:
        # "fisheries minister Jon Hale", but not "an adviser to Hale" or "a former Belmark MP"
        return len(words) - small[-1] > 2 and not any(AFTER_HEAD.search(w) for w in words[:-2])
    if in_headline:
        return not any(lexicon.common(w) for w in capitalised)
    return not (at_start and lexicon.common(words[-1]))


def starts_sentence(text, start):
    before = text[:start].rstrip(" \xa0\"'\u201c\u2018")
    return not before or before[-1] in "\n.?!:"


def headline(text, start):
    """Whether the line of a span looks like a headline: no full stop, most words capitalised."""
    a = text.rfind("\n", 0, start) + 1
    b = text.find("\n", start)
    line = text[a:b if b >= 0 else len(text)].strip()
    long = [w for w in re.findall(r"[A-Za-z]+", line) if len(w) > 3]
    capitalised = sum(w[0].isupper() for w in long)
    return not line.endswith((".", "?", "!", '"', "\u201d")) and capitalised * 10 >= len(long) * 7


def draw(candidates, count, most, chance):
    """Takes one candidate of every article in turn until there are enough.

    `candidates` maps an article to its spans and phrases; no phrase is taken more than `most` times.
    """
    queues = [(name, chance.sample(spans, len(spans))) for name, spans in sorted(candidates.items())]
    chance.shuffle(queues)
    drawn, taken = [], collections.Counter()
    while len(drawn) < count and any(spans for _, spans in queues):
        for name, spans in queues:
            while spans and len(drawn) < count:
                start, end, phrase = spans.pop()
                taken[phrase] += 1
                if taken[phrase] <= most:
                    drawn.append((name, start, end))
                    break
    return drawn


def main():
    parser = argparse.ArgumentParser(description="Draws sources of PolNeAR to be annotated.")
    parser.add_argument("folder", help="the folder that holds text and attributions")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--items", type=int, default=280)
    parser.add_argument("--names", type=int, help="draw so many names and nothing else")
    parser.add_argument("--besides", help="items that are not to be drawn again")
    options = parser.parse_args()

    files = corpus.articles(options.folder)
    texts = {name: corpus.text(options.folder, name) for name in files}
    lexicon = Lexicon(texts.values())
    candidates = {kind: {name: [] for name in files} for kind in answers.TYPES}
    for name, path in files.items():
        text, seen = texts[name], set()
        for start, end in corpus.sources(path, text):
            kind = type_of(text, start, end, lexicon)
            phrase = text[start:end].lower()
            if kind == "pronoun" or kind and phrase not in seen:
                candidates[kind][name].append((start, end, phrase))
            seen.add(phrase)

    chance = random.Random(options.seed)
    shares = {"pronoun": options.items // 2, "description": options.items // 4}
    shares["name"] = options.items - sum(shares.values())
    if options.names:
        shares = {"pronoun": 0, "description": 0, "name": options.names}
    if options.besides:
        drawn = {(item.article, item.start, item.end) for item in answers.read_items(options.besides)}
        for name, spans in candidates["name"].items():
            spans[:] = [span for span in spans if (name, *span[:2]) not in drawn]
    rows = [(*item, kind) for kind in answers.TYPES
            for item in draw(
                candidates[kind], shares[kind], options.items if kind == "pronoun" else 3, chance)]
    print("\t".join(answers.ITEM_COLUMNS))
    for row in sorted(rows):
        print(*row, sep="\t")


if __name__ == "__main__":
    main()
