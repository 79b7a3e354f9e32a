#!/usr/bin/env python3
"""Trains the three regressions of org.rapporteur.issue.

    python3 training/stance/items.py gold/labels LABELS
    rapporteur evaluate-stance --gold gold/stance --data DATA --samples tune.tsv
    rapporteur evaluate-stance --extractor rules --gold gold/stance-train --data DATA --samples train.tsv
    rapporteur evaluate-stance --extractor rules --gold LABELS --data DATA --samples labels.tsv
    python3 training/stance/train.py tune.tsv train.tsv labels.tsv > weights.tsv

A sample is a statement with an issue: negotiation, label, what tells that it bears on the issue, what tells its
side, and what tells that it bears where the trained model reads it too. `bearing` is trained on all samples but those of
the first file, `side` on those that favour or oppose; `both` on the first file, whose labels neither the model nor
`bearing` has seen. What each is worth is told on standard error: each sixth of the negotiations is judged by weights
trained on the others. Needs numpy.
"""
import sys
import zlib

import numpy as np

PENALTY = 2.0
SIDE_PRIOR = 1.0  # what each sign of a side is worth before any sample is seen
ROUNDS = 30
FOLDS = 6
FLOORS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)


def fit(x, y, prior, constant):
    """Logistic regression by Newton's method; the weights are held near the prior, but not that of a constant first feature."""
    weights = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], PENALTY)
    if constant:
        penalty[0] = 1e-6
    for _ in range(ROUNDS):
        p = chance(x, weights)
        gradient = x.T @ (p - y) + penalty * (weights - prior)
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        weights = weights - np.linalg.solve(hessian, gradient)
    return weights


def chance(x, weights):
    return 1 / (1 + np.exp(-x @ weights))


def judge(name, x, y, negotiations, prior, constant):
    """Tells precision, recall and F1 on each fold of negotiations, trained on the others."""
    fold = np.array([zlib.crc32(negotiation.encode()) % FOLDS for negotiation in negotiations])
    p = np.zeros(len(y))
    for k in range(FOLDS):
        p[fold == k] = chance(x[fold == k], fit(x[fold != k], y[fold != k], prior, constant))
    for floor in FLOORS:
        found = p >= floor
        right = (found & (y == 1)).sum()
        print(f"{name} floor {floor}: P {right / max(1, found.sum()):.3f} R {right / y.sum():.3f} "
              f"F1 {2 * right / (found.sum() + y.sum()):.3f} accuracy {(found == y).mean():.3f}", file=sys.stderr)


def both(path):
    """Samples of the third regression: of pairs that the trained model read too."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            negotiation, label, _, _, told = line.rstrip("\n").split("\t")
            yield negotiation, [float(v) for v in told.split()], label != "none"


def main(read, *paths):
    bearing, side = [], []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                negotiation, label, tells_issue, tells_side, _ = line.rstrip("\n").split("\t")
                bearing.append((negotiation, [float(v) for v in tells_issue.split()], label != "none"))
                if label in ("favours", "opposes"):
                    side.append((negotiation, [float(v) for v in tells_side.split()], label == "favours"))
    print("# Logistic regressions of issues and stances; made by training/stance/train.py")
    for name, samples, prior, constant in (
            ("bearing", bearing, 0.0, True), ("side", side, SIDE_PRIOR, False), ("both", list(both(read)), 0.0, True)):
        negotiations, features, labels = zip(*samples)
        x, y = np.array(features), np.array(labels, float)
        judge(name, x, y, negotiations, prior, constant)
        print(name, *(f"{w:.4f}" for w in fit(x, y, prior, constant)), sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
