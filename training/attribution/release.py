"""From weights.pt to the resources of rapporteur-model: graph, vocabulary, description, checksums.

Calibrates the confidence of statements on dev, and prints what the int8 graph reaches there.
"""

import argparse
import collections
import hashlib
import json
import os
import shutil

import numpy as np
import onnx
import onnxruntime
import torch
from tokenizers import Tokenizer

import corpus
import decode
import export
import mentions
from model import load

LINK_FLOOR = 0.5  # least probability of a link from content to its cue
FLOOR = 0.3  # statements less sure than this are left out unless asked for


def run(session, article):
    """Roles, links and mentions of an article by the graph, as decode.scores by the network."""
    rows = [[], [], []]
    for window in corpus.windows(article, decode.WINDOW):
        pieces, features, mask, first, _ = decode.collate([(article, window)])
        feed = {"pieces": pieces[0], "features": features[0], "first": first[0]}
        scored = session.run(None, {k: v.numpy().astype(np.int32) for k, v in feed.items()})
        for row, values in zip(rows, scored):
            row.append(values)
    return [np.concatenate(row) for row in rows]


def mention_figures(session, articles):
    """Prints exact span and kind F1 of names and descriptions, greedy tags, by corpus."""
    for layer, name in enumerate(mentions.LAYERS):
        counts = collections.defaultdict(lambda: [0, 0, 0])
        for article in articles:
            if mentions.UNKNOWN in article.mentions[layer] or not article.words:
                continue
            rows = run(session, article)[2].reshape(len(article.words), len(mentions.LAYERS), -1)
            found, gold = mentions.spans(rows[:, layer].argmax(1)), mentions.spans(article.mentions[layer])
            found, gold = ({tuple(span) for span in spans} for spans in (found, gold))
            for key in (article.name.split("-")[0].split("_")[0], "all"):
                for k, value in enumerate((len(found & gold), len(found), len(gold))):
                    counts[key][k] += value
        for key, (right, found, gold) in sorted(counts.items()):
            print(f"{name} {key}: {right / max(1, found):.3f} {right / max(1, gold):.3f} "
                  f"{2 * right / max(1, found + gold):.3f} of {gold}")


def overlap(x, y):
    return sum(max(0, min(b, d) - max(a, c)) for a, b in x for c, d in y)


def right(found, gold):
    """Which found attributions agree with one of gold: contents share half, sources a character."""
    size = lambda pieces: sum(b - a for a, b in pieces)
    pairs = []
    for i, f in enumerate(found):
        for j, g in enumerate(gold):
            shared = overlap(f.content, g.content)
            share = shared / (size(f.content) + size(g.content) - shared) if shared else 0.0
            agree = overlap(f.source, g.source) > 0 if f.source and g.source else f.source == g.source
            if share >= 0.5 and agree:
                pairs.append((-share, i, j))
    used, taken = set(), set()
    for _, i, j in sorted(pairs):
        if i not in used and j not in taken:
            used.add(i)
            taken.add(j)
    return [i in used for i in range(len(found))]


def fit(x, y, penalty=1.0):
    """Weights of a logistic regression (Newton's method)."""
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - y) + penalty * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + penalty * np.eye(len(w))
        w -= np.linalg.solve(hessian, gradient)
    return w


def calibration_error(p, y, bins=10):
    """Expected calibration error (Naeini et al. 2015) over equal-width bins."""
    at = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(p[at == k].mean() - y[at == k].mean()) * (at == k).mean()
               for k in range(bins) if (at == k).any())


def plot(p, y, path):
    """Draws how many are right (bars, with their number) against how sure the model was."""
    bars = []
    for k in range(10):
        on = np.minimum((p * 10).astype(int), 9) == k
        if on.any():
            share = y[on].mean()
            bars.append(f'<rect x="{50 + 40 * k}" y="{430 - 400 * share:.0f}" width="36" '
                        f'height="{400 * share:.0f}" fill="#4a7fb5"/>'
                        f'<text x="{68 + 40 * k}" y="{424 - 400 * share:.0f}">{on.sum()}</text>')
    marks = "".join(f'<text x="{50 + 40 * k}" y="448">{k / 10}</text>'
                    f'<text x="30" y="{434 - 40 * k}">{k / 10}</text>' for k in range(11))
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480" font-family="sans-serif" '
            'font-size="11" text-anchor="middle"><rect width="480" height="480" fill="white"/>'
            + "".join(bars) + '<path d="M50 430L450 30M50 30V430H450" fill="none" stroke="black"/>'
            + marks + '<text x="250" y="470">confidence (number of statements over each bar)</text>'
            '<text transform="rotate(-90)" x="-230" y="12">share that is right</text></svg>\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", help="folder with polnear, gum and ner, each with dev")
    parser.add_argument("trained", help="folder that train.py wrote")
    parser.add_argument("out", help="folder of the resources")
    parser.add_argument("--version", default="2")
    parser.add_argument("--predictions", help="also write the statements found on dev here")
    parser.add_argument("--plot", help="also draw the calibration as SVG here")
    given = parser.parse_args()
    os.makedirs(given.out, exist_ok=True)
    model = load(torch.load(os.path.join(given.trained, "weights.pt"))["model"])
    graph = os.path.join(given.out, "extractor.onnx")
    onnx.save(export.graph(model), graph)
    shutil.copy(os.path.join(given.trained, "tokenizer.json"), given.out)
    tokenizer = Tokenizer.from_file(os.path.join(given.out, "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(graph, options)
    chain = decode.chain(model)
    x, y, article_of, gold_count = [], [], [], 0
    lines = open(given.predictions, "w", encoding="utf-8") if given.predictions else None
    for k, article in enumerate(corpus.read(os.path.join(given.data, "polnear", "dev"), tokenizer)):
        found = decode.attributions(article, *run(session, article)[:2], chain, LINK_FLOOR)
        x += [evidence for _, evidence in found]
        y += right([attribution for attribution, _ in found], article.gold)
        article_of += [k] * len(found)
        gold_count += len(article.gold)
        if lines:
            decode.write(article, found, lines)
    x, y, fold = np.array(x), np.array(y, float), np.array(article_of) % 5
    held_out = np.zeros(len(y))
    for k in range(5):
        held_out[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ fit(x[fold != k], y[fold != k])))
    precision, recall = y.mean(), y.sum() / gold_count
    print(f"relation on dev: {precision:.3f} {recall:.3f} {2 * precision * recall / (precision + recall):.3f}")
    print(f"calibration error, cross-validated by article: {calibration_error(held_out, y):.3f}")
    for low in np.arange(0, 1, 0.1):
        on = (held_out >= low) & (held_out < low + 0.1)
        if on.any():
            print(f"  {low:.1f}-{low + 0.1:.1f}: {on.sum():5d} statements, {y[on].mean():.3f} right")
    if given.plot:
        plot(held_out, y, given.plot)
    order = np.argsort(-held_out)
    hits = np.cumsum(y[order])
    f1 = 2 * hits / (np.arange(1, len(y) + 1) + gold_count)
    kept = int((held_out >= FLOOR).sum())
    print(f"relation F1 at the floor of {FLOOR}: {f1[kept - 1]:.3f}")
    print(f"best floor for relation F1: {held_out[order][f1.argmax()]:.2f}, F1 {f1.max():.3f}")
    mention_figures(session, mentions.read(given.data, tokenizer)[1])
    start, step, end = ([v.tolist() for v in map(np.asarray, chain)])
    with open(os.path.join(given.out, "attribution.json"), "w", encoding="utf-8") as file:
        json.dump({"labels": corpus.LABELS, "start": start, "step": step, "end": end,
                   "reach": decode.REACH, "linkFloor": LINK_FLOOR,
                   "calibration": [round(v, 6) for v in fit(x, y)], "floor": FLOOR}, file, indent=1)
    names = ("extractor.onnx", "tokenizer.json", "attribution.json")
    with open(os.path.join(given.out, "encoder.json"), "w", encoding="utf-8") as file:
        json.dump({"version": given.version,
                   "window": decode.WINDOW,
                   "sha256": {name: hashlib.sha256(open(os.path.join(given.out, name), "rb").read())
                              .hexdigest() for name in names}}, file, indent=1)


if __name__ == "__main__":
    main()
