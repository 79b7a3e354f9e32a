"""The articles of PolNeAR: their texts, and the spans their first annotators marked as sources."""

import os
import re
import sys


def fail(message):
    sys.exit("error: " + message)


def articles(folder):
    """Article name to annotation file: the first annotator's by name, where there are several."""
    attributions = os.path.join(folder, "attributions")
    if not os.path.isdir(attributions):
        fail(f"{folder}: holds no folder 'attributions'")
    found = {}
    for file in sorted(os.listdir(attributions)):
        if file.endswith(".ann"):
            found.setdefault(file[:-4].rsplit("_", 1)[0], os.path.join(attributions, file))
    return found


def text(folder, article):
    """The text of an article, unchanged, so that offsets count its code points."""
    path = os.path.join(folder, "text", article + ".txt")
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except OSError as e:
        fail(f"{path}: {e.strerror}")


def sources(path, text):
    """Sources in one piece of the attributions that have content, as sorted distinct spans."""
    spans, events = {}, []
    with open(path, encoding="utf-8", newline="") as file:
        for line in file.read().split("\n"):
            fields = line.split("\t")
            if line.startswith("T") and len(fields) >= 3:
                offsets = fields[1].split(" ", 1)[1]
                spans[fields[0]] = [tuple(map(int, p.split())) for p in offsets.split(";")]
            elif line.startswith("E") and len(fields) >= 2:
                events.append([role.split(":") for role in fields[1].split()])
    found = set()
    for event in events:
        pieces = {"source": [], "content": []}
        for label, name in event:
            role = re.sub(r"\d+$", "", label).lower()
            if role in pieces:
                pieces[role] += spans.get(name, [])
        source = trimmed(pieces["source"], text)
        if len(source) == 1 and trimmed(pieces["content"], text):
            found.add(source[0])
    return sorted(found)


def trimmed(pieces, text):
    """Pieces sorted, without blanks at their ends, joined where only blanks lie between."""
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
    return out
