"""Collects pairs of quoted passages of different articles; the same corpus gives the same pairs.

    python3 collect.py POLNEAR/train > items.tsv

"shared": the two have a run of six words in common; of each group that such runs link, at most
four pairs, drawn by chance. "alike": no such run, but the most words in common, rare ones counting
most; each passage at most twice.
"""

import argparse
import collections
import itertools
import math
import random

import corpus

SEED = 5
PAIRS_OF_A_GROUP = 4
ALIKE = 170
USES = 2


def shared(passages):
    """Pairs with a run in common, and the group of each, as lists by group."""
    by_run = collections.defaultdict(set)
    for number, passage in enumerate(passages):
        for run in corpus.runs(passage.words):
            by_run[run].add(number)
    pairs = set()
    for numbers in by_run.values():
        for a, b in itertools.combinations(sorted(numbers), 2):
            if passages[a].article != passages[b].article:
                pairs.add((a, b))
    return pairs


def groups(pairs):
    leader = {}

    def find(x):
        while leader.setdefault(x, x) != x:
            x = leader[x]
        return x

    for a, b in sorted(pairs):
        first, second = sorted((find(a), find(b)))
        leader[second] = first
    found = collections.defaultdict(list)
    for pair in sorted(pairs):
        found[find(pair[0])].append(pair)
    return [found[key] for key in sorted(found)]


def alike(passages, barred):
    """The pairs most alike by cosine of weighted words, the most alike first."""
    frequency = collections.Counter(word for p in passages for word in set(p.words))
    weight = {w: math.log(len(passages) / n) for w, n in frequency.items()}
    norm = [math.sqrt(sum(weight[w] ** 2 for w in set(p.words))) or 1 for p in passages]
    by_word = collections.defaultdict(list)
    for number, passage in enumerate(passages):
        for word in sorted(set(passage.words)):
            if frequency[word] <= 150:
                by_word[word].append(number)
    score = collections.Counter()
    for word, numbers in by_word.items():
        for a, b in itertools.combinations(numbers, 2):
            if passages[a].article != passages[b].article:
                score[a, b] += weight[word] ** 2 / (norm[a] * norm[b])
    uses, chosen = collections.Counter(), []
    for pair, _ in sorted(score.items(), key=lambda entry: (-round(entry[1], 9), entry[0])):
        if pair not in barred and max(uses[k] for k in pair) < USES:
            uses.update(pair)
            chosen.append(pair)
            if len(chosen) == ALIKE:
                return chosen
    return chosen


def main():
    parser = argparse.ArgumentParser(description="Collects pairs of quoted passages.")
    parser.add_argument("folder", help="the folder that holds text")
    folder = parser.parse_args().folder

    passages = []
    for article in corpus.articles(folder):
        passages += corpus.passages(article, corpus.text(folder, article))
    chance = random.Random(SEED)
    barred = shared(passages)
    chosen = []
    for number, group in enumerate(groups(barred), 1):
        drawn = sorted(chance.sample(group, min(PAIRS_OF_A_GROUP, len(group))))
        chosen += [("shared", number, pair) for pair in drawn]
    chosen += [("alike", 0, pair) for pair in alike(passages, barred)]
    print("pair", "drawn", "group", "articleA", "startA", "endA", "articleB", "startB", "endB", sep="\t")
    for number, (drawn, group, (a, b)) in enumerate(chosen, 1):
        print(number, drawn, group or "", *passages[a][:3], *passages[b][:3], sep="\t")


if __name__ == "__main__":
    main()
