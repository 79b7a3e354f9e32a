"""Texts with mentions of persons, organisations and places: GUM, wikigold and UNER English EWT."""

import collections
import glob
import os
import re

import corpus

KINDS = ("person", "organisation", "place")
LAYERS = ("name", "description")  # proper names; noun phrases up to their head, without what follows
TAGS = ("O",) + tuple(f"{bi}-{kind}" for kind in KINDS for bi in "BI")
UNKNOWN = -1  # this layer is not annotated here

GUM_KINDS = {"person": 0, "organization": 1, "place": 2}
NER_KINDS = {"PER": 0, "ORG": 1, "LOC": 2}
NAME_PARTS = {"flat", "compound"}
BEFORE_NAME = {"nmod:desc", "nmod:poss", "det", "case"}
JOINTS = {"-", "&"}
PARAGRAPH = 8  # sentences, where a corpus marks no paragraphs

Token = collections.namedtuple("Token", "form spaced begins")  # blank before; begins a paragraph


def article(name, tokens, names, descriptions, tokenizer):
    """An article of tokens with spans [(kind, first, end)] of each layer in tokens, or None."""
    text, places = "", []
    for token in tokens:
        if text:
            text += "\n" if token.begins else " " if token.spaced else ""
        places.append(len(text))
        text += token.form
    made = corpus.Article(name, text, tokenizer)
    made.starts, made.ends = [a for a, _ in made.words], [b for _, b in made.words]
    made.mentions = []
    for spans in (names, descriptions):
        tags = [UNKNOWN if spans is None else 0] * len(made.words)
        for kind, first, end in spans or ():
            a, b = made.covered((places[first], places[end - 1] + len(tokens[end - 1].form)))
            for k in range(a, b):
                tags[k] = 1 + 2 * kind + (k > a)
        made.mentions.append(tags)
    return made


def tagged(path, form, tag, tokenizer):
    """Sentences of one token a line with BIO or IO tags in a column: articles of a few sentences."""
    sentences, rows = [], []
    with open(path, encoding="utf-8") as file:
        for line in list(file) + ["\n"]:
            fields = line.split()
            if not fields and rows:
                sentences.append(rows)
                rows = []
            elif fields and not line.startswith("# "):
                rows.append((fields[form], fields[tag]))
    name = os.path.basename(path)
    for at in range(0, len(sentences), PARAGRAPH):
        tokens, spans, last, inside = [], [], "O", False
        for sentence in sentences[at:at + PARAGRAPH]:
            for k, (word, label) in enumerate(sentence):
                closing = word == '"' and inside
                inside ^= word == '"'
                before = tokens[-1].form if tokens else ""
                glued = (re.fullmatch(r"[.,;:!?)\]%]|'s|'|n't|'(re|ve|ll|d|m)|’s", word) or closing
                         or before in ("(", "[", "$") or before == '"' and inside)
                tokens.append(Token(word, not (glued and k), False))
                kind = NER_KINDS.get(label[2:])
                if kind is not None and (label[0] == "B" or last[2:] != label[2:] or not k):
                    spans.append([kind, len(tokens) - 1, len(tokens)])
                elif kind is not None:
                    spans[-1][2] = len(tokens)
                last = label
        yield article(f"{name}-{at}", tokens, spans, None, tokenizer)


def gum(path, tokenizer):
    """A GUM document in CoNLL-U: names and descriptions by the head of each mention."""
    tokens, spans, open_mentions, rows, begins, spaced, offset = [], [], [], [], True, True, 0
    parents, relations, tags = [], [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if line.startswith("# newpar"):
                begins = True
            elif len(fields) < 10 or not fields[0].isdigit():
                if not line.strip():
                    offset = len(tokens)
                elif len(fields) == 10 and "-" in fields[0]:
                    glued = tuple(map(int, fields[0].split("-"))), "SpaceAfter=No" not in fields[9]
                    rows.append((offset, glued))
                continue
            else:
                tokens.append(Token(fields[1], spaced, begins))
                spaced, begins = "SpaceAfter=No" not in fields[9], False
                if rows and rows[-1][0] == offset:
                    (a, b), after = rows[-1][1]
                    if a <= int(fields[0]) <= b:
                        spaced = after if int(fields[0]) == b else False
                parents.append(offset + int(fields[6]) - 1 if fields[6] != "0" else None)
                relations.append(fields[7])
                tags.append(fields[3])
                marks = re.search(r"Entity=([^|]*)", fields[9])
                if marks:
                    scan(marks[1], len(tokens) - 1, open_mentions, spans)
    names, descriptions = [], []
    for kind, first, end in spans:
        inside = [k for k in range(first, end) if parents[k] is None or not first <= parents[k] < end]
        if not inside or kind not in GUM_KINDS:
            continue
        head = inside[0]
        if tags[head] == "PROPN":
            a, b = head, head + 1
            while a > first and (tokens[a - 1].form[0].isupper() or tokens[a - 1].form in JOINTS) \
                    and relations[a - 1] not in BEFORE_NAME:
                a -= 1
            while b < end and (a <= parents[b] < b and (relations[b] in NAME_PARTS or tokens[b].form == "-")
                               or tokens[b].form == "of" and parents[b] < end
                               and parents[parents[b]] == head and tags[parents[b]] == "PROPN"):
                b = max(b + 1, parents[b] + 1)
            names.append((GUM_KINDS[kind], a, b))
        elif tags[head] == "NOUN":
            descriptions.append((GUM_KINDS[kind], first, head + 1))
    return article(os.path.basename(path), tokens, outermost(names), outermost(descriptions), tokenizer)


def scan(marks, at, open_mentions, spans):
    """Follows the brackets of one token's Entity field."""
    for mark in re.findall(r"\([^()]*\)?|[^()]*\)", marks):
        if mark.startswith("("):
            parts = mark.strip("()").split("-")
            open_mentions.append((parts[0], parts[1], at))
        if mark.endswith(")"):
            key = mark.strip("()").split("-")[0]
            index = max(k for k, m in enumerate(open_mentions) if m[0] == key)
            _, kind, first = open_mentions.pop(index)
            spans.append((kind, first, at + 1))


def outermost(spans):
    """The spans that lie in no other."""
    kept = []
    for kind, a, b in sorted(spans, key=lambda s: (s[1], -s[2])):
        if not kept or a >= kept[-1][2]:
            kept.append((kind, a, b))
    return kept


def read(folder, tokenizer):
    """(train, dev) of the data folder: GUM's own halves, every fifth part of wikigold and UNER for dev."""
    train, dev = [], []
    for path in sorted(glob.glob(os.path.join(folder, "gum", "dep", "*", "*.conllu"))):
        (dev if os.sep + "dev" + os.sep in path else train).append(gum(path, tokenizer))
    ner = os.path.join(folder, "ner")
    parts = list(tagged(os.path.join(ner, "wikigold", "wikigold.conll.txt"), 0, 1, tokenizer))
    for half in ("dev", "test"):
        parts += tagged(os.path.join(ner, "uner-en-ewt", f"en_ewt-ud-{half}.iob2"), 1, 2, tokenizer)
    for k, part in enumerate(parts):
        (dev if k % 5 == 4 else train).append(part)
    return train, dev


def spans(tags):
    """[(kind, first, end)] of tags; one that goes on with nothing begins."""
    found = []
    for k, tag in enumerate(tags):
        kind = (tag - 1) // 2
        if tag > 0 and tag % 2 == 0 and found and found[-1][2] == k and found[-1][0] == kind:
            found[-1][2] = k + 1
        elif tag > 0:
            found.append([kind, k, k + 1])
    return found
