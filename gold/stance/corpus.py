"""The documents: where their texts are, what their statements are, and the tables of this folder.

    python3 corpus.py DATA REPO FOLDER     writes every document as FOLDER/NEGOTIATION/DOCUMENT.txt

DATA holds `polnear/dev`, `basil-dev/articles` and `enb`, REPO is this repository. A text of BASIL is its
sentences joined by a blank, its paragraphs by two line ends; a document of ENB is one line of its set.
"""

import argparse
import collections
import glob
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DOCUMENT_COLUMNS = ("negotiation", "corpus", "document")
ISSUE_COLUMNS = ("negotiation", "issue", "name", "proposition", "words")
ITEM_COLUMNS = ("id", "negotiation", "corpus", "document", "source", "cue", "content", "issue")

Document = collections.namedtuple("Document", DOCUMENT_COLUMNS)
Issue = collections.namedtuple("Issue", ISSUE_COLUMNS)
Item = collections.namedtuple("Item", ITEM_COLUMNS)
# each a tuple of spans, half-open, in code points of the document's text
Statement = collections.namedtuple("Statement", "source cue content")


def fail(message):
    sys.exit("error: " + message)


def lines(path):
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read().split("\n")
    except OSError as e:
        fail(f"{path}: {e.strerror}")


def table(path, columns):
    """The lines below the header as tuples of text."""
    head, *rows = lines(path)
    if tuple(head.split("\t")) != columns:
        fail(f"{path}:1: the header must be {' '.join(columns)}, separated by tabs")
    for number, row in enumerate(rows, 2):
        fields = row.split("\t")
        if row and len(fields) != len(columns):
            fail(f"{path}:{number}: {len(fields)} columns where {len(columns)} belong")
        if row:
            yield tuple(fields)


def documents():
    return [Document(*row) for row in table(os.path.join(HERE, "documents.tsv"), DOCUMENT_COLUMNS)]


def issues():
    """Negotiation to its issues, in the order of the file."""
    found = collections.defaultdict(list)
    for row in table(os.path.join(HERE, "issues.tsv"), ISSUE_COLUMNS):
        found[row[0]].append(Issue(*row))
    return found


def items(path=os.path.join(HERE, "items.tsv")):
    return [Item(*row) for row in table(path, ITEM_COLUMNS)]


def spans(field):
    """The spans of a field such as `10-14;20-31`."""
    if not re.fullmatch(r"(\d+-\d+(;\d+-\d+)*)?", field):
        fail(f"not spans: {field!r}")
    return tuple(tuple(map(int, part.split("-"))) for part in field.split(";") if part)


def field(spans):
    return ";".join(f"{a}-{b}" for a, b in spans)


class Library:
    """The texts and gold attributions of the corpora."""

    def __init__(self, data, repository):
        self.data, self.repository = data, repository

    def text(self, document):
        if document.corpus == "polnear":
            return "\n".join(lines(f"{self.data}/polnear/dev/text/{document.document}.txt"))
        if document.corpus == "lake-tarn":
            return "\n".join(lines(f"{self.repository}/examples/lake-tarn/{document.document}.txt"))
        if document.corpus == "enb":
            number = int(document.document.split("-")[1])
            return lines(f"{self.data}/enb/srl_enb_devset.txt")[number - 1].rstrip("\r")
        if document.corpus == "basil":
            year, story, outlet = re.split("[-_]", document.document)
            found = glob.glob(f"{self.data}/basil-dev/articles/{year}/{story}-*_{outlet}.json")
            if len(found) != 1:
                fail(f"{document.document}: {len(found)} articles")
            paragraphs = json.loads("\n".join(lines(found[0])))["body-paragraphs"]
            return "\n\n".join(" ".join(sentences) for sentences in paragraphs)
        fail(f"{document.corpus}: no such corpus")

    def attributions(self, document):
        """The path of a document's gold attributions, or None where its corpus has none."""
        folders = {"polnear": f"{self.data}/polnear/dev/attributions",
                   "lake-tarn": f"{self.repository}/examples/lake-tarn-gold/attributions"}
        if document.corpus not in folders:
            return None
        folder = folders[document.corpus]
        found = sorted(glob.glob(f"{folder}/{document.document}_*.ann"))
        return found[0] if found else fail(f"{document.document}: no attributions")


def gold_statements(path, text):
    """The attributions of a brat file that have content."""
    pieces, events = {}, []
    for line in lines(path):
        fields = line.split("\t")
        if line.startswith("T") and len(fields) >= 3:
            offsets = fields[1].split(" ", 1)[1]
            pieces[fields[0]] = [tuple(map(int, p.split())) for p in offsets.split(";")]
        elif line.startswith("E") and len(fields) >= 2:
            events.append([role.split(":") for role in fields[1].split()])
    found = []
    for event in events:
        parts = {"source": [], "cue": [], "content": []}
        for label, name in event:
            role = re.sub(r"\d+$", "", label).lower()
            if role in parts:
                parts[role] += pieces.get(name, [])
        statement = Statement(*(trimmed(parts[role], text) for role in Statement._fields))
        if statement.content:
            found.append(statement)
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
    return tuple(out)


def main():
    parser = argparse.ArgumentParser(description="Writes the documents as text files.")
    parser.add_argument("data")
    parser.add_argument("repository")
    parser.add_argument("folder")
    options = parser.parse_args()
    library = Library(options.data, options.repository)
    for document in documents():
        folder = os.path.join(options.folder, document.negotiation)
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, document.document + ".txt")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(library.text(document))


if __name__ == "__main__":
    main()
