"""The texts of the three corpora, and the form of items and answers.

DATA, here and in the other files, is the folder that holds `polnear/dev`, `basil-dev` and `enb`.
"""

import collections
import glob
import json
import os
import re
import sys

ACTS = ("state propose offer demand request accept reject promise threaten concede condition deny"
        " criticise praise decline-comment").split()
VOID = "void"  # no statement at all: an error of the corpus or of the program that found it
LABELS = (*ACTS, VOID)

ITEM_COLUMNS = ("id", "corpus", "document", "stratum", "source", "cue", "content")
ANSWER_COLUMNS = ("id", "act", "target")

Item = collections.namedtuple("Item", ITEM_COLUMNS)  # source, cue and content: lists of (start, end)
Answer = collections.namedtuple("Answer", ("act", "target"))  # target: (start, end) or None


def fail(message):
    sys.exit("error: " + message)


# --- texts -------------------------------------------------------------------------------------


def polnear(data):
    """Article name to text."""
    return {os.path.basename(path)[:-4]: read(path)
            for path in files(data, "polnear/dev/text/*.txt")}


def basil(data):
    """YEAR/ARTICLE to text: sentences joined by a blank, paragraphs by two line ends."""
    return {"/".join(path[:-5].split(os.sep)[-2:]):
            "\n\n".join(" ".join(paragraph) for paragraph in json.loads(read(path))["body-paragraphs"])
            for path in files(data, "basil-dev/articles/*/*.json")}


def enb(data):
    """One text for each different line of the bulletins, named by the number of its first line."""
    path, = files(data, "enb/srl_enb_devset.txt")
    numbers = {}
    for number, line in enumerate(read(path).split("\n"), 1):
        if line.strip():
            numbers.setdefault(line.strip(), number)
    return {f"enb-{number:03}": line for line, number in numbers.items()}


CORPORA = {"polnear": polnear, "basil": basil, "enb": enb}


def texts(data):
    """(corpus, document) to text, for all three."""
    return {(corpus, document): text for corpus, read_all in CORPORA.items()
            for document, text in read_all(data).items()}


def files(data, pattern):
    found = sorted(glob.glob(os.path.join(data, pattern)))
    if not found:
        fail(f"{data}: holds no {pattern}")
    return found


def read(path):
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except OSError as e:
        fail(f"{path}: {e.strerror}")


def attributions(data, document, text):
    """(source, cue, content) of one annotator of PolNeAR, the first by name where there are several."""
    folder = os.path.join(data, "polnear/dev/attributions")
    path = min(os.path.join(folder, file) for file in os.listdir(folder)
               if file.endswith(".ann") and file.rsplit("_", 1)[0] == document)
    marks, found = {}, []
    for line in read(path).split("\n"):
        fields = line.split("\t")
        if line.startswith("T") and len(fields) >= 3:
            offsets = fields[1].split(" ", 1)[1]
            marks[fields[0]] = [tuple(map(int, piece.split())) for piece in offsets.split(";")]
        elif line.startswith("E") and len(fields) >= 2:
            roles = {"source": [], "cue": [], "content": []}
            for label, name in (role.split(":") for role in fields[1].split()):
                roles.get(re.sub(r"\d+$", "", label).lower(), []).extend(marks.get(name, []))
            found.append(tuple(trimmed(roles[role], text) for role in ("source", "cue", "content")))
    return found


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


# --- tables ------------------------------------------------------------------------------------


def rows(path, columns):
    """The rows of a table after its header, each with its place for messages."""
    lines = read(path).split("\n")
    if tuple(lines[0].split("\t")) != columns:
        fail(f"{path}:1: the header is not {' '.join(columns)}")
    for number, line in enumerate(lines[1:], 2):
        if line:
            fields = line.split("\t")
            if len(fields) != len(columns):
                fail(f"{path}:{number}: {len(fields)} columns, not {len(columns)}")
            yield f"{path}:{number}", fields


def spans(field):
    """`12-20,31-40` as a list of pairs; `-` as an empty one."""
    if field == "-":
        return []
    if not re.fullmatch(r"\d+-\d+(,\d+-\d+)*", field):
        raise ValueError(f"'{field}' is no span")
    found = [tuple(map(int, piece.split("-"))) for piece in field.split(",")]
    if any(start >= end for start, end in found):
        raise ValueError(f"'{field}' holds an empty span")
    return found


def written(pieces):
    return ",".join(f"{start}-{end}" for start, end in pieces) or "-"


def items(path):
    found = []
    for _, fields in rows(path, ITEM_COLUMNS):
        found.append(Item(*fields[:4], *map(spans, fields[4:])))
    return found


def answers(path):
    """Item id to answer."""
    found = {}
    for place, (name, act, target) in rows(path, ANSWER_COLUMNS):
        if act not in LABELS:
            fail(f"{place}: '{act}' is no act")
        if name in found:
            fail(f"{place}: {name} is answered twice")
        try:
            pieces = spans(target)
        except ValueError as e:
            fail(f"{place}: {e}")
        if len(pieces) > 1:
            fail(f"{place}: a target is one span")
        found[name] = Answer(act, pieces[0] if pieces else None)
    return found
