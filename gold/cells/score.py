"""Compares the positions of a brief with the cells of gold: decided, right, and right with the second stance allowed.

    rapporteur brief REPORTS --codebook CODEBOOK --json > brief.json
    python3 gold/cells/score.py brief.json

CODEBOOK names the parties and issues by the ids of cells.tsv. A brief made without one is matched by its evidence:

    rapporteur brief REPORTS --json > brief.json
    python3 gold/cells/score.py --by-evidence [--party FOUND=GOLD]... [--contrary ISSUE]... brief.json

--party corrects for which party of gold a discovered one stands, by its name; --contrary names a discovered issue whose
proposition says the contrary of gold's. Prints which party and cell stands
for which, to be checked by name; then a line a cell that is not right; then the sums.
"""

import argparse
import collections
import json
import os
import sys

CELLS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cells.tsv")
TURNED = {"favours": "opposes", "opposes": "favours"}

Passage = collections.namedtuple("Passage", "document start end")


def cells(path=CELLS):
    with open(path, encoding="utf-8") as file:
        head, *rows = file.read().lstrip("#").splitlines()
    return [dict(zip(head.split("\t"), row.split("\t"))) for row in rows]


def passages(cell):
    """The passages of a cell of gold."""
    found = set()
    for written in cell["evidence"].split(";"):
        document, rest = written.split(":")
        start, end = rest.split("=")[0].split("-")
        found.add(Passage(document, int(start), int(end)))
    return found


def told(brief):
    """Where each statement and move of a brief is told: its passages, by its id."""
    documents = {r["id"]: os.path.basename(r["path"]).split("_")[0].split(".")[0] for r in brief["reports"]}
    places = {}
    for s in brief["statements"]:
        spans = [span for part in ("source", "cue", "content") for span in s[part]]
        places[s["id"]] = [Passage(documents[s["report"]], x["start"], x["end"]) for x in spans]
    for m in brief.get("moves", []):
        places[m["id"]] = [Passage(documents[m["report"]], m["start"], m["end"])]
    return places


def overlap(one, other):
    return one.document == other.document and one.start < other.end and other.start < one.end


def met(wanted, found):
    """How many of the wanted passages the found ones overlap."""
    return sum(any(overlap(one, other) for other in found) for one in wanted)


def current(brief):
    """The stance that each party holds on each issue in the end."""
    return {(p["party"], p["issue"]): p["stance"] for p in brief["positions"] if p["until"] is None}


def evidence(brief):
    """The passages on which each discovered cell rests, over all its time."""
    places = told(brief)
    found = {}
    for p in brief["positions"]:
        ids = p["evidence"] + p["dissent"]
        found.setdefault((p["party"], p["issue"]), []).extend(x for i in ids for x in places[i])
    return found


def parties(found, gold):
    """The party of gold for which each discovered one stands: the one of which it meets most passages."""
    counts = {}
    for (party, _), there in found.items():
        for cell in gold:
            counts.setdefault(party, collections.Counter())[cell["party"]] += met(passages(cell), there)
    return {party: max(sorted(count), key=count.get) for party, count in counts.items() if any(count.values())}


def pairs(found, gold, stands):
    """The discovered cell that counts for each cell of gold: those that meet most passages first, each once."""
    fitting = []
    for g, cell in enumerate(gold):
        for key, there in found.items():
            count = met(passages(cell), there)
            if count and stands.get(key[0]) == cell["party"]:
                fitting.append((-count, g, key))
    taken, paired = set(), {}
    for _, g, key in sorted(fitting):
        if g not in paired and key not in taken:
            paired[g] = key
            taken.add(key)
    return paired


def by_ids(brief, gold):
    """The stance found for each cell of gold, None for nothing."""
    held = current(brief)
    return [held.get((cell["party"], cell["issue"])) for cell in gold]


def by_evidence(brief, gold, paired, contrary=()):
    """The same for a brief whose parties and issues are its own."""
    held = current(brief)
    stances = []
    for g in range(len(gold)):
        stance = held.get(paired.get(g))
        stances.append(TURNED.get(stance, stance) if g in paired and paired[g][1] in contrary else stance)
    return stances


def sums(gold, stances):
    """Cells, decided, right, right with the second stance; an unclear cell held unclear is decided and right."""
    decided = sum(s is not None and (s != "unclear" or c["stance"] == "unclear") for c, s in zip(gold, stances))
    right = sum(s == c["stance"] for c, s in zip(gold, stances))
    allowed = sum(s is not None and s in (c["stance"], c["also"]) for c, s in zip(gold, stances))
    return len(gold), decided, right, allowed


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("brief")
    reader.add_argument("--by-evidence", action="store_true")
    reader.add_argument("--party", action="append", default=[])
    reader.add_argument("--contrary", action="append", default=[])
    asked = reader.parse_args()
    with open(asked.brief, encoding="utf-8") as file:
        brief = json.load(file)
    gold = cells()
    if asked.by_evidence:
        found = evidence(brief)
        stands = {**parties(found, gold), **dict(named.split("=") for named in asked.party)}
        paired = pairs(found, gold, stands)
        for party, standing in sorted(stands.items()):
            print(party, "stands for", standing)
        for g, (party, issue) in sorted(paired.items()):
            print(party, issue, "counts for", gold[g]["party"], gold[g]["issue"])
        stances = by_evidence(brief, gold, paired, asked.contrary)
    else:
        stances = by_ids(brief, gold)
    for cell, stance in zip(gold, stances):
        if stance != cell["stance"]:
            print(cell["party"], cell["issue"], "gold", cell["stance"], "found", stance or "nothing")
    print("cells {}, decided {}, right {}, right with the second stance {}".format(*sums(gold, stances)))
    sided = [(c, s) for c, s in zip(gold, stances) if c["stance"] != "unclear"]
    print("less the unclear: cells {}, decided {}, right {}, right with the second stance {}".format(*sums(*zip(*sided))))


if __name__ == "__main__":
    sys.exit(main())
