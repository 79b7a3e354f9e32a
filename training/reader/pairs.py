"""Pairs of a statement in its passage and a proposition, with the stance: from labels, and written by us."""

import collections
import csv
import glob
import json
import os
import re

STANCES = ("none", "favours", "opposes", "conditional", "open", "unclear")
LETTERS = dict(zip("nfocpu", STANCES))
OTHER, SOURCE, CUE, CONTENT, PROPOSITION = range(5)  # what a piece belongs to

BEFORE, AFTER = 160, 60  # most code points of a passage before and after its statement
LONGEST = 128  # pieces of a passage; what is beyond is cut off
PROPOSED = 40  # pieces of a proposition

# group: what is never parted between halves; spans: (start, end, role) in the passage
Pair = collections.namedtuple("Pair", "group passage spans proposition stance act")


def passage(text, statement):
    """The words around a statement and its spans in them; statement: spans of source, cue, content."""
    spans = [(a, b, role) for role, pieces in zip((SOURCE, CUE, CONTENT), statement) for a, b in pieces]
    first, end = min(a for a, _, _ in spans), max(b for _, b, _ in spans)
    a, b = max(0, first - BEFORE), min(len(text), end + AFTER)
    while 0 < a < first and not text[a - 1].isspace():
        a += 1
    while end < b < len(text) and not text[b].isspace():
        b -= 1
    return text[a:b], [(x - a, y - a, role) for x, y, role in spans]


def spans(field):
    return [tuple(map(int, part.split("-"))) for part in re.split("[;,]", field) if part and part != "-"]


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


class Texts:
    """The texts of PolNeAR, BASIL, the bulletins and our example by corpus and the names that our tables give them."""

    def __init__(self, data, repository):
        self.data, self.repository, self.known = data, repository, {}

    def __call__(self, corpus, document):
        if (corpus, document) not in self.known:
            self.known[corpus, document] = self.text(corpus, document)
        return self.known[corpus, document]

    def text(self, corpus, document):
        if corpus == "enb":
            return self.read("enb", "srl_enb_devset.txt").split("\n")[int(document[-3:]) - 1].strip()
        if corpus == "basil":
            pattern = re.sub(r"^(\d{4})[-/]([0-9a-f]{8}).*(_\d)$", r"\1/\2*\3.json", document)
            path, = glob.glob(os.path.join(self.data, "basil-dev", "articles", pattern))
            return "\n\n".join(" ".join(paragraph) for paragraph in json.loads(self.read(path))["body-paragraphs"])
        if corpus == "lake-tarn":
            return self.read(os.path.abspath(self.repository), "examples", "lake-tarn", document + ".txt")
        return self.read("polnear", "train" if corpus == "polnear-train" else "dev", "text", document + ".txt")

    def read(self, *path):
        with open(os.path.join(self.data, *path), encoding="utf-8", newline="") as file:
            return file.read()


def labelled(folder, texts):
    """The pairs of a folder with issues.tsv, items.tsv and gold.tsv; and their half by id."""
    propositions = {(r["negotiation"], r["issue"]): r["proposition"] for r in rows(os.path.join(folder, "issues.tsv"))}
    gold = {r["id"]: r for r in rows(os.path.join(folder, "gold.tsv"))}
    found = []
    for r in rows(os.path.join(folder, "items.tsv")):
        text = texts(r["corpus"], r["document"])
        words, marked = passage(text, [spans(r[x]) for x in ("source", "cue", "content")])
        answer = gold[r["id"]]
        found.append((answer["half"], Pair(
            r["negotiation"], words, marked, propositions[r["negotiation"], r["issue"]], answer["stance"], None)))
    return found


def statements(folder, texts):
    """The pairs of a folder with issues.tsv and statements.tsv: every statement with all propositions of its dispute."""
    propositions = collections.defaultdict(dict)
    for r in rows(os.path.join(folder, "issues.tsv")):
        propositions[r["negotiation"]][r["issue"]] = r["proposition"]
    for r in rows(os.path.join(folder, "statements.tsv")):
        text = texts(r["corpus"], r["document"])
        words, marked = passage(text, [spans(r[x]) for x in ("source", "cue", "content")])
        told = dict(x.split("=") for x in r["stances"].split())
        for issue, proposition in propositions[r["negotiation"]].items():
            yield Pair(r["negotiation"], words, marked, proposition, LETTERS[told.get(issue, "n")], r["act"])


TURNED = {"favours": "opposes", "opposes": "favours"}


def variants(folder):
    """Other words for propositions by dispute and proposition: [(proposition, whether it is the contrary)]."""
    known = {(r["negotiation"], r["issue"]): r["proposition"] for r in rows(os.path.join(folder, "issues.tsv"))}
    return {(r["negotiation"], known[r["negotiation"], r["issue"]]):
            [(r[x], x != "same") for x in ("same", "contrary1", "contrary2") if r[x] != "-"]
            for r in rows(os.path.join(folder, "variants.tsv"))}


def vary(pair, others, chance):
    """The pair, or in three draws of four the pair with another wording of its proposition or with its contrary."""
    proposition, contrary = chance.choice([(pair.proposition, False)] + others.get((pair.group, pair.proposition), []))
    return pair._replace(proposition=proposition, stance=TURNED.get(pair.stance, pair.stance) if contrary else pair.stance)


def written(folder):
    """The pairs of our own texts: blocks of propositions (`P a: …`), passages, and answers (`= act | a=f b=n`)."""
    found = []
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.txt"), recursive=True)):
        group, propositions, words = None, {}, None
        with open(path, encoding="utf-8") as file:
            for line in file:
                line = line.strip()
                if line.startswith("# "):
                    group, propositions = line[2:], {}
                elif proposition := re.fullmatch(r"P (\w+): (.+)", line):
                    propositions[proposition[1]] = proposition[2]
                elif answer := re.fullmatch(r"= ([\w-]+) \| (.+)", line):
                    plain, marked = unmark(words)
                    for key, letter in (x.split("=") for x in answer[2].split()):
                        found.append(Pair(group, plain, marked, propositions[key], LETTERS[letter], answer[1]))
                elif line:
                    words = line
    return found


MARKS = {"S": SOURCE, "C": CUE, "T": CONTENT, "K": None}


def unmark(line):
    """`[S Lind] [C said] [T no]` to the plain words and their spans."""
    plain, open_, found = "", [], []
    at = 0
    while at < len(line):
        if line[at] == "[" and line[at + 1:at + 3] in ("S ", "C ", "T ", "K "):
            open_.append((line[at + 1], len(plain)))
            at += 3
        elif line[at] == "]" and open_:
            mark, start = open_.pop()
            if MARKS[mark] is not None:
                found.append((start, len(plain), MARKS[mark]))
            at += 1
        else:
            plain += line[at]
            at += 1
    return plain, sorted(found)


def encode(pair, tokenizer):
    """Pieces and the role of each: [CLS] passage [SEP] proposition [SEP]."""
    encoded = tokenizer.encode(pair.passage, add_special_tokens=False)
    roles = []
    for a, b in encoded.offsets:
        roles.append(next((r for x, y, r in pair.spans if x < b and a < y), OTHER))
    ids = list(encoded.ids)
    if len(ids) > LONGEST:  # keep the content's beginning
        begin = max(0, min(next(k for k, r in enumerate(roles) if r) - 8, len(ids) - LONGEST))
        ids, roles = ids[begin:begin + LONGEST], roles[begin:begin + LONGEST]
    told = tokenizer.encode(pair.proposition, add_special_tokens=False).ids[:PROPOSED]
    return [101] + ids + [102] + told + [102], [OTHER] + roles + [OTHER] + [PROPOSITION] * (len(told) + 1)
