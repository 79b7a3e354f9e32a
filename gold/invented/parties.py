"""Compares the parties that Rapporteur tells without a codebook with those of the codebooks beside this file.

    python3 gold/invented/parties.py rapporteur

The arguments are the command to run. Of the statements by people whom a codebook lists, prints how many are by somebody of
the same party without it, of none, and of another; a party is the same if its name shares a telling word with the codebook's.
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys

import measure

GENERAL = set("""government party union ministry council company association federation commission of the and for national
republic state""".split())


def words(name):
    """The telling words of a party's name."""
    return set(re.findall(r"\w+", name.lower())) - GENERAL


def outcomes(listed, told):
    """What becomes of each statement by somebody listed: same, none or other.

    listed, told: the briefs with and without the codebook
    """
    with_book = {s["id"]: s for s in listed["statements"]}
    people = {a["id"] for a in listed["actors"] if a["kind"] == "person" and a["named"]}
    names = {p["id"]: p["name"] for p in listed["parties"]}
    own = {p["id"]: p["name"] for p in told["parties"]}
    found = collections.Counter()
    for statement in told["statements"]:
        book = with_book.get(statement["id"])
        if not book or book["speaker"] not in people or book["party"] is None:
            continue
        party = statement["party"]
        same = party is not None and words(own[party]) & words(names[book["party"]])
        found["same" if same else "none" if party is None else "other"] += 1
    return found


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("command", nargs="+")
    command = reader.parse_args().command

    def brief(folder, *more):
        run = subprocess.run(command + ["brief", folder, "--json", *more], check=True, stdout=subprocess.PIPE)
        return json.loads(run.stdout)

    for half, names in measure.halves().items():
        sums = collections.Counter()
        for name in names:
            folder = os.path.join(measure.HERE, name)
            own = outcomes(brief(folder), brief(folder, "--codebook", os.devnull))
            sums += own
            print("{:10} same {same}, none {none}, other {other}".format(name, **{"same": 0, "none": 0, "other": 0, **own}))
        print("{:10} same {same}, none {none}, other {other}".format(half, **{"same": 0, "none": 0, "other": 0, **sums}))


if __name__ == "__main__":
    sys.exit(main())
