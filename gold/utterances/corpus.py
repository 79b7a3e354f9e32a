"""Quoted passages of PolNeAR's articles: where they stand, and their words."""

import collections
import os
import re
import sys

QUOTED = re.compile(r'[“"]([^“”"]{20,})[”"]')
WORD = re.compile(r"[A-Za-z0-9$]+(?:['’.,-][A-Za-z0-9]+)*")
SHORTEST = 6

Passage = collections.namedtuple("Passage", "article start end words")


def fail(message):
    sys.exit("error: " + message)


def articles(folder):
    """Names of the articles of POLNEAR/train, sorted."""
    texts = os.path.join(folder, "text")
    if not os.path.isdir(texts):
        fail(f"{folder}: holds no folder 'text'")
    return sorted(f[:-4] for f in os.listdir(texts) if f.endswith(".txt"))


def text(folder, article):
    """The text of an article, unchanged, so that offsets count its code points."""
    path = os.path.join(folder, "text", article + ".txt")
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except OSError as e:
        fail(f"{path}: {e.strerror}")


def words(text):
    return tuple(m.group().lower().replace("’", "'") for m in WORD.finditer(text))


def passages(article, text):
    """What stands between double quotation marks of one paragraph, six words or more."""
    found = []
    for paragraph in re.finditer(r"[^\n]+", text):
        for quoted in QUOTED.finditer(paragraph.group()):
            start, end = (paragraph.start() + k for k in quoted.span(1))
            said = words(text[start:end])
            if len(said) >= SHORTEST:
                found.append(Passage(article, start, end, said))
    return found


def runs(words, length=SHORTEST):
    return {words[k:k + length] for k in range(len(words) - length + 1)}
