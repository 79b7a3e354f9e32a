"""Texts with attributions: PolNeAR's brat standoff, cut into words, pieces, features and labels."""

import bisect
import collections
import os
import random
import re

ROLES = ("source", "cue", "content")
LABELS = ("O",) + tuple(f"{bi}-{role}" for role in ROLES for bi in "BI")
ACTS = ("state", "propose", "offer", "demand", "request", "accept", "reject", "promise", "threaten", "concede",
        "condition", "deny", "criticise", "praise", "decline-comment")
O = 0
NONE = -1  # no link, or a link that leaves the window: not learned from

Attribution = collections.namedtuple("Attribution", "source cue content")

# The feature of a word is SHAPES * (2 * paragraph start + inside quotation marks) + its shape.
SHAPES = 6
FEATURES = 4 * SHAPES
LOWER, CAPITALISED, UPPER, MIXED, DIGIT, MARK = range(SHAPES)

LONG = 4  # letters of a word that is no abbreviation
OPENING, CLOSING, EITHER = "\u201c\u00ab\u201e", "\u201d\u00bb", '"\u201f'


class Article:
    """One text: words as pairs of offsets, their pieces and features, and what is annotated."""

    def __init__(self, name, text, tokenizer):
        self.name, self.text = name, text
        encoding = tokenizer.encode(text, add_special_tokens=False)
        self.words, self.pieces = [], []
        for piece, word, (start, end) in zip(encoding.ids, encoding.word_ids, encoding.offsets):
            if self.words and word == last:
                self.words[-1] = (self.words[-1][0], end)
                self.pieces[-1].append(piece)
            else:
                self.words.append((start, end))
                self.pieces.append([piece])
            last = word
        self.features = features(text, self.words)
        self.paragraphs = paragraphs(text, self.words)

    def label(self, attributions):
        """Writes each attribution onto the words: labels, and for every word what it points to.

        A content word points to the first word of its cue; a cue word to the first word of its
        source, or to itself where no source is told. Words are taken by any character inside.
        """
        self.gold = attributions
        n = len(self.words)
        self.starts, self.ends = [a for a, _ in self.words], [b for _, b in self.words]
        self.labels, self.points = [O] * n, [NONE] * n
        for attribution in attributions:
            spans = [[self.covered(p) for p in pieces] for pieces in attribution]
            spans = [[(a, b) for a, b in pieces if a < b] for pieces in spans]
            source, cue, content = spans
            for role, pieces in enumerate(spans):
                for a, b in pieces:
                    for k in range(a, b):
                        self.labels[k] = 1 + 2 * role + (k > a)
            if not cue:
                continue
            for a, b in cue:
                for k in range(a, b):
                    self.points[k] = source[0][0] if source else cue[0][0]
            for a, b in content:
                for k in range(a, b):
                    self.points[k] = cue[0][0]
        return self

    def ends_sentence(self, k):
        """Whether a sentence seems to end with a word: a mark, then blanks, then no small letter."""
        if k + 1 == len(self.words):
            return True
        start, end = self.words[k]
        if end == self.words[k + 1][0] or self.text[self.words[k + 1][0]].islower():
            return False
        if self.text[start:end] in CLOSING + EITHER and k > 0:
            start, end = self.words[k - 1]
            k -= 1
        mark = self.text[start:end]
        if mark in ("!", "?"):
            return True
        return mark == "." and k > 0 and self.words[k - 1][1] - self.words[k - 1][0] >= LONG

    def covered(self, piece):
        start, end = piece
        return bisect.bisect_right(self.ends, start), bisect.bisect_left(self.starts, end)


def paragraphs(text, words):
    """Indices of the words that begin a paragraph: the first, and each after a line break."""
    return [k for k in range(len(words)) if k == 0 or "\n" in text[words[k - 1][1]:words[k][0]]]


def shape(word):
    if not any(c.isalnum() for c in word):
        return MARK
    if any(c.isdigit() for c in word):
        return DIGIT
    if word.islower():
        return LOWER
    if word.isupper():
        return UPPER if len(word) > 1 else CAPITALISED
    return CAPITALISED if word[0].isupper() and word[1:].islower() else MIXED


def features(text, words):
    """Shape of each word, whether it begins a paragraph, and whether quotation marks enclose it.

    Quotation marks are counted anew in each paragraph; the marks themselves are inside.
    """
    begins = set(paragraphs(text, words))
    found, inside = [], False
    for k, (start, end) in enumerate(words):
        word = text[start:end]
        if k in begins:
            inside = False
        closes = False
        if word in OPENING:
            inside = True
        elif word in CLOSING:
            closes, inside = True, True
        elif word in EITHER:
            closes, inside = inside, True
        found.append(SHAPES * (2 * (k in begins) + inside) + shape(word))
        if closes:
            inside = False
    return found


def windows(article, size):
    """Cuts an article into windows (first, end), in words, that follow one another.

    A window holds whole paragraphs while they fit into `size` pieces; a longer paragraph is cut
    after a sentence if one ends, else where it must be.
    """
    sizes = [len(p) for p in article.pieces]
    starts = article.paragraphs + [len(sizes)]
    cuts, filled = [0], 0
    for a, b in zip(starts, starts[1:]):
        paragraph = sum(sizes[a:b])
        if filled and filled + paragraph > size:
            cuts.append(a)
            filled = 0
        if paragraph <= size:
            filled += paragraph
            continue
        ended = None
        for k in range(a, b):
            if k > a and article.ends_sentence(k - 1):
                ended = k
            if filled and filled + sizes[k] > size:
                at = ended if ended and ended > cuts[-1] else k
                cuts.append(at)
                filled = sum(sizes[at:k])
            filled += sizes[k]
    cuts.append(len(sizes))
    return [(a, b) for a, b in zip(cuts, cuts[1:]) if a < b]


def canonical(pieces, text):
    """Pieces sorted, trimmed of blanks, and joined where only blanks lie between."""
    out = []
    for a, b in sorted(pieces):
        while a < b and text[a].isspace():
            a += 1
        while a < b and text[b - 1].isspace():
            b -= 1
        if a < b:
            if out and not text[out[-1][1]:a].strip():
                out[-1] = (out[-1][0], max(b, out[-1][1]))
            else:
                out.append((a, b))
    return tuple(out)


def read_annotations(path, text):
    """Attributions of one brat file that have content; numbered roles are pooled."""
    spans, events = {}, []
    with open(path, encoding="utf-8", newline="") as file:
        for line in file.read().split("\n"):
            fields = line.split("\t")
            if line.startswith("T") and len(fields) >= 3:
                offsets = fields[1].split(" ", 1)[1]
                spans[fields[0]] = [tuple(map(int, p.split())) for p in offsets.split(";")]
            elif line.startswith("E") and len(fields) >= 2:
                events.append([role.split(":") for role in fields[1].split()])
    found = []
    for event in events:
        roles = {role: [] for role in ROLES}
        for label, reference in event:
            role = re.sub(r"\d+$", "", label).lower()
            if role in roles and reference in spans:
                roles[role] += spans[reference]
        attribution = Attribution(*(canonical(roles[role], text) for role in ROLES))
        if attribution.content:
            found.append(attribution)
    return found


def read(folder, tokenizer):
    """The articles of `folder`/text with the labels of their first annotator, by name."""
    annotations = {}
    for file in sorted(os.listdir(os.path.join(folder, "attributions"))):
        if file.endswith(".ann"):
            annotations.setdefault(file[:-4].rsplit("_", 1)[0], file)
    articles = []
    for name, file in sorted(annotations.items()):
        with open(os.path.join(folder, "text", name + ".txt"), encoding="utf-8", newline="") as f:
            text = f.read()
        path = os.path.join(folder, "attributions", file)
        articles.append(Article(name, text, tokenizer).label(read_annotations(path, text)))
    return articles


def sample(articles, share, seed):
    """A random share of the articles, the same for the same seed."""
    return random.Random(seed).sample(articles, round(len(articles) * share))
