"""Compares the positions of a brief with the cells of gold: decided, right, and right with the second stance allowed.

    rapporteur brief REPORTS --codebook CODEBOOK --json > brief.json
    python3 gold/cells/score.py brief.json

CODEBOOK names the parties and issues by the ids of cells.tsv. Prints a line a cell that is not right, then the sums.
"""

import json
import os
import sys


def cells():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "cells.tsv"), encoding="utf-8") as file:
        head, *rows = file.read().lstrip("#").splitlines()
    return [dict(zip(head.split("\t"), row.split("\t"))) for row in rows]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        positions = json.load(file)["positions"]
    held = {(p["party"], p["issue"]): p["stance"] for p in positions if p["until"] is None}
    decided = right = allowed = 0
    gold = cells()
    for cell in gold:
        wanted, found = cell["stance"], held.get((cell["party"], cell["issue"]))
        decided += found is not None and (found != "unclear" or wanted == "unclear")
        right += found == wanted
        allowed += found != wanted and found is not None and found == cell["also"]
        if found != wanted:
            print(cell["party"], cell["issue"], "gold", wanted, "found", found or "nothing")
    print(f"cells {len(gold)}, decided {decided}, right {right}, right with the second stance {right + allowed}")


if __name__ == "__main__":
    main()
