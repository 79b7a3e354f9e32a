"""The form of the items and of the answers to them: tab-separated, one line a source."""

import collections
import re

from corpus import fail

TYPES = ("pronoun", "description", "name")
ITEM_COLUMNS = ("article", "start", "end", "type")
COLUMNS = ITEM_COLUMNS + ("canonical", "canonicalStart", "canonicalEnd", "accepted", "flags")
# No speaker is told with these.
NOBODY = frozenset(("unknown", "author", "void"))
FLAGS = NOBODY | {"joint", "generic", "unclear", "thing"}
DETAILS = ("number", "affiliation")

Item = collections.namedtuple("Item", ITEM_COLUMNS)
# name: None for the unnamed; span: where the name or the best phrase stands; accepted: other forms
Speaker = collections.namedtuple("Speaker", "name span accepted")
# flags: a set of words; details: "number" and "affiliation", where told
Answer = collections.namedtuple("Answer", "speakers flags details")


def rows(path, columns):
    """The lines below the header, each with its place for messages."""
    try:
        with open(path, encoding="utf-8", newline="\n") as file:
            lines = file.read().split("\n")
    except OSError as e:
        fail(f"{path}: {e.strerror}")
    if tuple(lines[0].split("\t")) != columns:
        fail(f"{path}:1: the header must be {' '.join(columns)}, separated by tabs")
    for number, line in enumerate(lines[1:], 2):
        if line:
            fields = [f.strip() for f in line.split("\t")]
            fields += [""] * (len(columns) - len(fields))
            if len(fields) > len(columns):
                fail(f"{path}:{number}: {len(fields)} columns where {len(columns)} belong")
            yield f"{path}:{number}", fields


def item(place, fields):
    article, start, end, kind = fields[:4]
    if not (start.isdecimal() and end.isdecimal() and kind in TYPES):
        fail(f"{place}: not an article, start, end and type")
    return Item(article, int(start), int(end), kind)


def read_items(path):
    return [item(place, fields) for place, fields in rows(path, ITEM_COLUMNS)]


def read(path):
    """Item to answer, in the order of the file."""
    found = {}
    for place, fields in rows(path, COLUMNS):
        key = item(place, fields)
        if key in found:
            fail(f"{place}: answered twice")
        found[key] = answer(place, fields[4:])
    return found


def answer(place, fields):
    flags, details = set(), {}
    for flag in split(fields[4], ";"):
        name, equals, value = flag.partition("=")
        if equals and name in DETAILS and value:
            details[name] = value
        elif flag in FLAGS:
            flags.add(flag)
        else:
            fail(f"{place}: unknown flag {flag!r}")
    nobody = flags & NOBODY
    if nobody:
        if len(nobody) > 1 or any(fields[:4]):
            fail(f"{place}: {' and '.join(sorted(nobody))} leaves the speaker's columns empty")
        return Answer((), frozenset(flags), details)
    columns = [[part.strip() for part in field.split("|")] for field in fields[:4]]
    count = len(columns[1])
    if len(columns[2]) != count or any(len(c) not in (1, count) for c in columns):
        fail(f"{place}: the columns differ in the number of speakers")
    if any(len(c) != count and c != [""] for c in columns):
        fail(f"{place}: the columns differ in the number of speakers")
    if (count > 1) != ("joint" in flags):
        fail(f"{place}: 'joint' is for two speakers or more, separated by |")
    if count > 1 and details:
        fail(f"{place}: number and affiliation are for one speaker only")
    columns = [c if len(c) == count else [""] * count for c in columns]
    speakers = []
    for name, start, end, accepted in zip(*columns):
        if not (start.isdecimal() and end.isdecimal() and int(start) < int(end)):
            fail(f"{place}: canonicalStart and canonicalEnd must be offsets")
        forms = tuple(split(accepted, ";"))
        if forms and not name:
            fail(f"{place}: an unnamed speaker has no accepted names")
        speakers.append(Speaker(name or None, (int(start), int(end)), forms))
    return Answer(tuple(speakers), frozenset(flags), details)


def split(field, separator):
    return [part.strip() for part in field.split(separator) if part.strip()]


def columns(answer):
    """An answer as the last five columns of the form."""
    speakers = answer.speakers
    details = [f"{name}={answer.details[name]}" for name in DETAILS if name in answer.details]
    return (
        "|".join(s.name or "" for s in speakers) if any(s.name for s in speakers) else "",
        "|".join(str(s.span[0]) for s in speakers),
        "|".join(str(s.span[1]) for s in speakers),
        "|".join(";".join(s.accepted) for s in speakers) if any(s.accepted for s in speakers) else "",
        ";".join(sorted(answer.flags) + details))


def write(path, answers):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        print(*COLUMNS, sep="\t", file=file)
        for key in sorted(answers):
            print(*key, *columns(answers[key]), sep="\t", file=file)


def folded(name):
    """A name for comparing: small letters and digits, and single blanks."""
    name = re.sub(r"['\u2019]s?(?=\s|$)", "", name.casefold())
    return " ".join(re.sub(r"[\W_]+", " ", name.replace(".", "")).split())
