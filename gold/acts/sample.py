"""Draws the items: statements in five strata, spread over the cues, the same for the same seed.

    python3 sample.py DATA --texts FOLDER                   writes BASIL and ENB as texts
    rapporteur statements FOLDER > statements.jsonl
    python3 sample.py DATA --statements statements.jsonl > items.tsv

A plain draw would drown in "said", so the strata are by form, told by general English words alone:
`act` has a cue with a word for an act, `content` a neutral cue and a content with a word that often
makes an act of it, `neutral` any other neutral cue, `other` the remaining cues. Within `act` each group
of kindred words gives one statement in turn, and so does within a group and within `content` each lemma:
rare ones weigh as much as common ones. Last come statements with words of the rarest acts (`rare`).
"""

import argparse
import collections
import itertools
import json
import os
import random
import re

import corpus

NEUTRAL = (
    "say tell add note write report find show state declare announce explain describe think believe feel"
    " know see seem expect hope argue claim contend assert indicate mention cite continue recall remark"
    " reply tweet observe testify point conclude estimate according put").split()
# Words of cues that often name an act, the kindred ones in one group.
ACT_WORDS = (
    "propose suggest recommend advise advocate introduce proposal suggestion recommendation prefer",
    "offer volunteer willing ready",
    "demand insist require order press",
    "request ask urge appeal plead beg implore seek encourage invite exhort call want need",
    "accept agree support endorse back approve welcome favour favor embrace adopt concur agreement",
    "reject refuse oppose object decline rebuff dismiss veto resist disagree refusal opposition objection"
    " against",
    "promise pledge vow commit swear guarantee assure commitment plan",
    "threaten warn threat warning caution",
    "concede admit acknowledge allow recognize recognise grant admission",
    "deny dispute refute contest disavow denial question challenge",
    "criticize criticise condemn attack accuse blame blast denounce slam mock lament complain deplore decry"
    " rebuke chide berate lambaste assail ridicule scold fault deride criticism accusation charge",
    "praise laud hail commend applaud thank congratulate tout admire compliment extol",
    "comment respond")
CONTENT_WORDS = (
    "if unless until must should will would ready willing only never not deal agree support against"
    " promise offer refuse accept call wrong great shame please comment").split()
IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "written": "write", "found": "find", "shown": "show",
             "thought": "think", "felt": "feel", "knew": "know", "known": "know", "saw": "see", "seen": "see",
             "sought": "seek", "swore": "swear", "sworn": "swear", "begged": "beg", "begging": "beg"}
# How many of each stratum.
SIZES = {"polnear": {"neutral": 70, "content": 50, "act": 140, "other": 50},
         "basil": {"neutral": 25, "content": 20, "act": 50, "other": 15},
         "enb": {"neutral": 8, "content": 8, "act": 40, "other": 4}}
# Words, in cue or content, of acts that the strata above bring too few of; as many again of each.
RARE = {
    "offer": r"offer(s|ed|ing)? (to|him|her|them|it|a|an)|willing|ready to|prepared to|open to|volunteer(s|ed|ing)?",
    "condition": r"unless|only if|only when|as long as|provided that|until|on condition|in exchange|in return",
    "demand": r"demand(s|ed|ing)?|insist(s|ed|ing)? (on|that)|must|order(s|ed|ing)?|ultimatum",
    "concede": r"conced\w+|admit\w*|acknowledg\w+|apologi\w+|regret\w*|sorry|mistakes?",
    "deny": r"den(y|ies|ied|ying|ial)|disput\w+|untrue|false|not true|refut\w+|never (said|did|met|asked)",
    "decline": r"declin\w+ (to|comment)|no comment|(not|n t) (immediately |publicly )?(respond|comment|answer|say|discuss|"
               r"return)|refus\w+ to (say|answer|discuss|comment)",
}
RARE_SIZE = 13  # of each, from PolNeAR and BASIL in turn
LEAST_CONFIDENCE = 0.6  # of the statements the program found in BASIL and ENB


def forms(lemma):
    """The regular inflections of a lemma, and some words that are none."""
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    short = lemma[:-1] + "i" if lemma.endswith("y") else stem
    doubled = lemma + lemma[-1]
    return {lemma, lemma + "s", short + "es", short + "ed", stem + "ing", lemma + "d",
            doubled + "ed", doubled + "ing"}


def index(lemmas):
    found = {form: lemma for lemma in lemmas for form in forms(lemma)}
    found.update({form: lemma for form, lemma in IRREGULAR.items() if lemma in lemmas})
    return found


def words(text, pieces):
    joined = " ".join(text[a:b] for a, b in pieces)
    return re.findall(r"[^\W\d_]+", joined.lower().replace("\u2019", "'"))


NEUTRAL_FORMS, CONTENT_FORMS = index(NEUTRAL), index(CONTENT_WORDS)
ACT_FORMS = {form: (group, lemma) for group in ACT_WORDS for form, lemma in index(group.split()).items()}


def stratum(cue, content):
    """The stratum, and the group and lemma that put a statement there, by the words of cue and content."""
    for word in cue:
        if word in ACT_FORMS:
            return "act", *ACT_FORMS[word]
    if not cue or any(word in NEUTRAL_FORMS for word in cue):
        for word in content:
            if word in CONTENT_FORMS:
                return "content", "", CONTENT_FORMS[word]
        return "neutral", "", ""
    return "other", "", ""


def candidates(texts, found):
    """corpus -> stratum -> group -> lemma -> statements, of those with a cue and a content.

    `found` maps (corpus, document) to its (source, cue, content).
    """
    pool = collections.defaultdict(lambda: collections.defaultdict(lambda: collections.defaultdict(dict)))
    for key, statements in sorted(found.items()):
        text = texts[key]
        for source, cue, content in sorted(set((tuple(s), tuple(c), tuple(t)) for s, c, t in statements)):
            if cue and content:
                kind, group, lemma = stratum(words(text, cue), words(text, content))
                pool[key[0]][kind][group].setdefault(lemma, []).append((*key, source, cue, content))
    return pool


def in_turn(queues, chance):
    """One of every queue in turn, the queues in an order by chance."""
    queues = [list(queue) for queue in queues]
    chance.shuffle(queues)
    while any(queues):
        yield from [queue.pop() for queue in queues if queue]


def draw(groups, count, chance):
    """Takes one statement of every group in turn, and within a group one of every lemma in turn."""
    by_group = [list(in_turn([chance.sample(found, len(found)) for _, found in sorted(lemmas.items())], chance))[::-1]
                for _, lemmas in sorted(groups.items())]
    return list(itertools.islice(in_turn(by_group, chance), count))


def rare(texts, pool, drawn, chance):
    """More statements with the words of rare acts, of those not drawn yet."""
    more = []
    for pattern in RARE.values():
        mark = re.compile(rf"\b({pattern})\b")
        found = []
        for name in ("polnear", "basil"):
            rest = [row for groups in pool[name].values() for lemmas in groups.values() for rows in lemmas.values()
                    for row in rows if row not in drawn]
            found.append([row for row in sorted(rest) if mark.search(
                " ".join(words(texts[row[:2]], row[3]) + words(texts[row[:2]], row[4])))])
        chosen = list(itertools.islice(in_turn([chance.sample(rows, len(rows)) for rows in found], chance), RARE_SIZE))
        drawn = {*drawn, *chosen}
        more += chosen
    return more


def found_by_program(path, keys):
    """(corpus, document) to the statements the program found there."""
    by_file = {document.split("/")[-1]: (name, document) for name, document in keys}
    found = collections.defaultdict(list)
    for number, line in enumerate(corpus.read(path).splitlines(), 1):
        row = json.loads(line)
        if row["doc"] not in by_file:
            corpus.fail(f"{path}:{number}: no text is called {row['doc']}")
        if row["source"] and row["confidence"] >= LEAST_CONFIDENCE:
            found[by_file[row["doc"]]].append(
                tuple([(s["start"], s["end"]) for s in row[role]] for role in ("source", "cue", "content")))
    return found


def write_texts(texts, folder):
    os.makedirs(folder, exist_ok=True)
    for (name, document), text in texts.items():
        if name != "polnear":
            path = os.path.join(folder, document.split("/")[-1] + ".txt")
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)


def main():
    parser = argparse.ArgumentParser(description="Draws statements to be annotated.")
    parser.add_argument("data")
    parser.add_argument("--texts", help="a folder to write the texts of BASIL and ENB to, and no more")
    parser.add_argument("--statements", help="the statements of these texts, as JSON Lines")
    parser.add_argument("--pool", action="store_true", help="print how many statements each stratum has")
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    texts = corpus.texts(options.data)
    if options.texts:
        write_texts(texts, options.texts)
        return
    if not options.statements:
        corpus.fail("--texts or --statements is needed")

    found = found_by_program(options.statements, [key for key in texts if key[0] != "polnear"])
    for key, text in texts.items():
        if key[0] == "polnear":
            found[key] = corpus.attributions(options.data, key[1], text)
    pool = candidates(texts, found)
    if options.pool:
        for name in corpus.CORPORA:
            print(name, *(f"{kind} {sum(len(found) for lemmas in groups.values() for found in lemmas.values())}"
                          for kind, groups in sorted(pool[name].items())))
        return
    chance = random.Random(options.seed)
    rows = []
    for name, sizes in SIZES.items():
        rows += sorted((*row, kind) for kind, count in sizes.items() for row in draw(pool[name][kind], count, chance))
    rows += sorted((*row, "rare") for row in rare(texts, pool, {row[:-1] for row in rows}, chance))
    numbers = collections.Counter()
    print(*corpus.ITEM_COLUMNS, sep="\t")
    for name, document, source, cue, content, kind in rows:
        numbers[name] += 1
        print(f"{name}-{numbers[name]:03}", name, document, kind, *map(corpus.written, (source, cue, content)), sep="\t")


if __name__ == "__main__":
    main()
