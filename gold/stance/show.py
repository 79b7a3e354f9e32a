"""Prints a document for an annotator: the issues, the text, and its statements.

    python3 show.py DATA REPO                          the documents and their numbers of statements
    python3 show.py DATA REPO DOCUMENT                 one document
    python3 show.py DATA REPO DOCUMENT --find PHRASE   the spans where a phrase stands

Before each statement stands the id of its first item; the following ids are those of the other issues.
"""

import argparse
import re

import corpus


def statements(items):
    """The items of one document by statement: (source, cue, content) to its items."""
    found = {}
    for item in items:
        found.setdefault(item[4:7], []).append(item)
    return list(found.values())


def words(text, field):
    return " … ".join(" ".join(text[a:b].split()) for a, b in corpus.spans(field)) or "–"


def numbered(text):
    """The text, each line led by the offset where it begins."""
    return "\n".join(f"{m.start():6}  {m.group()}" for m in re.finditer(r"[^\n]+", text))


def main():
    parser = argparse.ArgumentParser(description="Shows a document and its statements.")
    parser.add_argument("data")
    parser.add_argument("repository")
    parser.add_argument("document", nargs="?")
    parser.add_argument("--find", metavar="PHRASE")
    options = parser.parse_args()

    items = corpus.items()
    if not options.document:
        for document in corpus.documents():
            own = [i for i in items if i.document == document.document]
            print(len(statements(own)), document.negotiation, document.document, sep="\t")
        return
    document = next((d for d in corpus.documents() if d.document == options.document), None)
    if document is None:
        corpus.fail(f"{options.document}: no such document")
    text = corpus.Library(options.data, options.repository).text(document)
    if options.find:
        for match in re.finditer(re.escape(options.find), text):
            a, b = match.span()
            print(f"{a}-{b}", " ".join(text[max(0, a - 40):b + 40].split()), sep="\t")
        return
    for issue in corpus.issues()[document.negotiation]:
        print(issue.issue, issue.proposition, sep=": ")
    print("\n" + numbered(text) + "\n")
    for group in statements(i for i in items if i.document == document.document):
        first = group[0]
        print(f"{first.id}  " + " | ".join(words(text, part) for part in first[4:7]))


if __name__ == "__main__":
    main()
