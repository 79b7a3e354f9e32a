"""Runs Rapporteur on the invented negotiations beside this file and compares its positions with their cells.

    python3 gold/invented/measure.py rapporteur

The arguments are the command to run. Prints the sums of each negotiation and of both halves: cells decided and right
(as gold/cells/score.py counts them), and how many passages of gold a statement or move of the party was read on the
issue for, and with which stance. --errors prints the cells of the tuning half that are wrong.
"""

import argparse
import collections
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "cells"))

import score as cells  # noqa: E402


def halves():
    """The names of the negotiations: every other one, the first included, is of the final half."""
    names = sorted(n for n in os.listdir(HERE) if os.path.isfile(os.path.join(HERE, n, "cells.tsv")))
    return {"tuning": names[1::2], "final": names[0::2]}


def labelled(cell):
    """The passages of a cell, each with the stance that it shows alone."""
    for written in cell["evidence"].split(";"):
        document, rest = written.split(":")
        span, stance = rest.split("=")
        start, end = span.split("-")
        yield cells.Passage(document, int(start), int(end)), stance


def read(brief, gold):
    """For each passage of gold its stance and the one read of the party on the issue, None for nothing."""
    places = cells.told(brief)
    parties = {actor["id"]: actor["party"] for actor in brief["actors"]}
    told = collections.defaultdict(list)
    for s in brief["statements"] + brief.get("moves", []):
        party = s["party"] if "party" in s else parties.get(s["actor"])
        for on in s.get("issues", []):
            told[party, on["issue"]].append((places[s["id"]], on["stance"]))
    pairs = []
    for cell in gold:
        for passage, stance in labelled(cell):
            found = [how for there, how in told[cell["party"], cell["issue"]]
                     if any(cells.overlap(passage, other) for other in there)]
            sided = [how for how in found if how != "unclear"]
            pairs.append((stance, (sided or found or [None])[0]))
    return pairs


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--errors", action="store_true")
    reader.add_argument("command", nargs="+")
    asked = reader.parse_args()
    for half, names in halves().items():
        sums, pairs = collections.Counter(), []
        for name in names:
            folder = os.path.join(HERE, name)
            brief = json.loads(subprocess.run(asked.command + ["brief", folder, "--json"], check=True,
                                              stdout=subprocess.PIPE).stdout)
            gold = cells.cells(os.path.join(folder, "cells.tsv"))
            stances = cells.by_ids(brief, gold)
            if asked.errors and half == "tuning":
                for cell, stance in zip(gold, stances):
                    if stance != cell["stance"]:
                        print(name, cell["party"], cell["issue"], "gold", cell["stance"], "found", stance or "nothing")
            own = dict(zip(("cells", "decided", "right", "allowed"), cells.sums(gold, stances)))
            sums.update(own)
            pairs += read(brief, gold)
            print("{:10} cells {cells}, decided {decided}, right {right}".format(name, **own))
        met = [(gold, found) for gold, found in pairs if found]
        print("{:10} cells {cells}, decided {decided}, right {right}; passages {}, read {}, rightly {}".format(
            half, len(pairs), len(met), sum(gold == found for gold, found in met), **sums))


if __name__ == "__main__":
    sys.exit(main())
