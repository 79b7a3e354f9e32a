"""From scores to statements: the best chain of roles, then for each piece its cue."""

import json

import numpy as np
import torch

from corpus import LABELS, ROLES, Attribution, canonical, windows
from model import LINK

WINDOW = 128  # pieces
REACH = 120  # words between a piece of content, or a source, and its cue
FORBIDDEN = -1e4


def batches(articles, size=16):
    """Windows of one article at a time, as tensors."""
    for article in articles:
        cut = windows(article, WINDOW)
        for at in range(0, len(cut), size):
            yield article, cut[at:at + size]


def collate(items):
    """[(article, (first, end))] to padded tensors: pieces, features, mask, first, words."""
    rows = []
    for article, (first, end) in items:
        pieces, features, heads = [101], [0], []
        for word in range(first, end):
            heads.append(len(pieces))
            pieces += article.pieces[word]
            features += [article.features[word]] * len(article.pieces[word])
        rows.append((pieces + [102], features + [0], heads))
    length, words = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
    pieces = torch.zeros(len(rows), length, dtype=torch.long)
    features, mask = torch.zeros_like(pieces), torch.zeros_like(pieces)
    first = torch.zeros(len(rows), words, dtype=torch.long)
    for k, (p, f, h) in enumerate(rows):
        pieces[k, :len(p)], features[k, :len(f)], mask[k, :len(p)] = map(torch.tensor, (p, f, [1] * len(p)))
        first[k, :len(h)] = torch.tensor(h)
    return pieces, features, mask, first, torch.tensor([len(r[2]) for r in rows])


def scores(model, article):
    """Roles [words, labels], links [words, 4 * LINK] and mentions [words, layers * tags] of an article."""
    rows = [[], [], []]
    for _, cut in batches([article]):
        pieces, features, mask, first, _ = collate([(article, w) for w in cut])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            scored = model(pieces, features, mask, first)
        for k, (a, b) in enumerate(cut):
            for row, values in zip(rows, scored):
                row.append(values[k, :b - a].numpy())
    return [np.concatenate(row) for row in rows]


def chain(model):
    """Scores of starts, ends and steps between labels; what breaks a span is forbidden."""
    start, end = model.start.detach().numpy().copy(), model.end.detach().numpy()
    step = model.transition.detach().numpy().copy()
    for j, label in enumerate(LABELS):
        if label.startswith("I-"):
            start[j] = FORBIDDEN
            for i in range(len(LABELS)):
                if i not in (j, j - 1):
                    step[i, j] = FORBIDDEN
    return start, step, end


def viterbi(roles, start, step, end):
    """The best sequence of labels (Viterbi 1967)."""
    best, back = start + roles[0], []
    for row in roles[1:]:
        both = best[:, None] + step
        back.append(both.argmax(0))
        best = both.max(0) + row
    path = [int((best + end).argmax())]
    for row in reversed(back):
        path.append(int(row[path[-1]]))
    return path[::-1]


def spans(path):
    """[(role, first, end)] in words."""
    found = []
    for k, label in enumerate(path):
        if label and label % 2:
            found.append([(label - 1) // 2, k, k + 1])
        elif label:
            found[-1][2] = k + 1
    return found


def attributions(article, roles, links, chain, link_floor):
    """The statements of an article in the order of their cues, each with what speaks for it.

    chain: (start, step, end) as from chain(). Evidence: 1, mean logarithms of the probabilities of
    the cue's, source's and content's words, whether there is a source, the least certain end of the
    content, and the links.
    """
    if not article.words:
        return []
    roles = roles.copy()
    roles[article.paragraphs, 2::2] = FORBIDDEN  # no span runs over the end of a paragraph
    path = viterbi(roles, *chain)
    sure = roles - roles.max(1, keepdims=True)
    sure = (sure - np.log(np.exp(sure).sum(1, keepdims=True)))[np.arange(len(path)), path]
    found = spans(path)
    of = [[(a, b) for role, a, b in found if role == r] for r in range(len(ROLES))]
    seeks_source, source, seeks_cue, cue = np.split(links, 4, axis=1)
    window = [k for k, (a, b) in enumerate(windows(article, WINDOW)) for _ in range(a, b)]
    near = lambda span, others: [o for o in others if window[o[0]] == window[span[0]]
                                 and o[0] - span[1] <= REACH and span[0] - o[1] <= REACH]
    held = {c: [] for c in of[1]}
    told = dict.fromkeys(of[1], 0.0)
    for piece in of[2]:
        best, logarithm = link(piece, seeks_cue, cue, near(piece, of[1]), window)
        if best and np.exp(logarithm) >= link_floor:
            held[best].append(piece)
            told[best] = min(told[best], logarithm)
    out = []
    for c, content in held.items():
        if not content:
            continue
        best, logarithm = link(c, seeks_source, source, near(c, of[0]) + [c], window)
        pieces = [] if best == c else [best], [c], content
        words = [k for a, b in content for k in range(a, b)]
        ends = min(min(sure[a], sure[min(b, len(path) - 1)]) for a, b in content)
        evidence = [1.0, sure[slice(*c)].mean(), sure[slice(*best)].mean() if best != c else 0.0,
                    float(best != c), sure[words].mean(), min(0.0, ends), told[c], logarithm]
        out.append((Attribution(*(characters(article, p) for p in pieces)), evidence))
    return out


def link(span, seeks, sought, candidates, window):
    """The candidate whose first word fits best, and the logarithm of its probability.

    Vectors of different windows were never compared in training: words of others do not count.
    """
    if not candidates:
        return None, 0.0
    start, end = max(0, span[0] - REACH), min(len(seeks), span[1] + REACH)
    while window[start] != window[span[0]]:
        start += 1
    while window[end - 1] != window[span[0]]:
        end -= 1
    scores = sought[start:end] @ seeks[slice(*span)].mean(0) / LINK**0.5
    at = lambda c: scores[c[0] - start] if 0 <= c[0] - start < len(scores) else -np.inf
    best = max(candidates, key=at)
    return best, at(best) - scores.max() - np.log(np.exp(scores - scores.max()).sum())


def characters(article, pieces):
    return canonical([(article.words[a][0], article.words[b - 1][1]) for a, b in pieces], article.text)


def write(article, found, file):
    for attribution, *_ in found:
        line = {"doc": article.name}
        for role, pieces in zip(ROLES, attribution):
            line[role] = [{"start": a, "end": b} for a, b in pieces]
        print(json.dumps(line), file=file)
