"""Lists the items: every statement of the documents with every issue of its negotiation.

    python3 corpus.py DATA REPO TEXTS
    rapporteur statements TEXTS/* > statements.jsonl
    python3 sample.py DATA REPO statements.jsonl > items.tsv

Statements are the gold attributions of the corpora that have them; of the others, what the program finds.
The documents are chosen by hand (documents.tsv); within them nothing is left to choice or chance.
"""

import argparse
import collections
import json

import corpus


def found_statements(path):
    """Document to what the program found in it."""
    found = collections.defaultdict(list)
    for line in corpus.lines(path):
        if line:
            row = json.loads(line)
            found[row["doc"]].append(corpus.Statement(*(
                tuple((span["start"], span["end"]) for span in row[part])
                for part in corpus.Statement._fields)))
    return found


def in_order(statements):
    """By where their cue or content begins, the longer content first."""
    return sorted(set(statements), key=lambda s: (min(s.cue + s.content), -s.content[-1][1], s))


def main():
    parser = argparse.ArgumentParser(description="Lists statements with their possible issues.")
    parser.add_argument("data")
    parser.add_argument("repository")
    parser.add_argument("statements", help="JSON Lines of rapporteur statements")
    options = parser.parse_args()

    library, issues = corpus.Library(options.data, options.repository), corpus.issues()
    found = found_statements(options.statements)
    number = 0
    print(*corpus.ITEM_COLUMNS, sep="\t")
    for document in corpus.documents():
        gold = library.attributions(document)
        statements = (corpus.gold_statements(gold, library.text(document)) if gold
                      else [s for s in found[document.document] if s.content])
        for statement in in_order(statements):
            for issue in issues[document.negotiation]:
                number += 1
                print(f"{number:04}", *document, *map(corpus.field, statement), issue.issue, sep="\t")


if __name__ == "__main__":
    main()
