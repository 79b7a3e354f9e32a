#!/usr/bin/env python3
"""Trains the two regressions of org.rapporteur.issue.

    rapporteur evaluate-stance --gold gold/stance --data DATA --samples samples.tsv
    python3 training/stance/train.py samples.tsv > weights.tsv

A sample is a statement with an issue: negotiation, label, what tells that it bears on the issue, what tells its
side. `bearing` is trained on all samples, `side` on those that favour or oppose. What each is worth is told on
standard error: each negotiation is judged by weights trained on the others. Needs nothing but Python 3.
"""
import math
import sys

BEARING_PENALTY = 2.0
SIDE_PENALTY = 2.0
SIDE_PRIOR = 1.0  # what each sign of a side is worth before any sample is seen
ROUNDS = 30


def solve(matrix, vector):
    """Gaussian elimination with pivots."""
    size = len(vector)
    rows = [list(row) + [value] for row, value in zip(matrix, vector)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            for c in range(i, size + 1):
                rows[r][c] -= factor * rows[i][c]
    solution = [0.0] * size
    for i in reversed(range(size)):
        rest = sum(rows[i][c] * solution[c] for c in range(i + 1, size))
        solution[i] = (rows[i][size] - rest) / rows[i][i]
    return solution


def chance(weights, features):
    return 1 / (1 + math.exp(-sum(w * f for w, f in zip(weights, features))))


def fit(samples, penalty, prior, constant):
    """Logistic regression by Newton's method; the weights are held near the prior, but not that of a constant first feature."""
    size = len(samples[0][0])
    weights = [0.0] * size
    for _ in range(ROUNDS):
        gradient = [0.0 if constant and not i else penalty * (w - prior) for i, w in enumerate(weights)]
        hessian = [[0.0 if i != j else 1e-6 if constant and not i else penalty for j in range(size)] for i in range(size)]
        for features, label in samples:
            p = chance(weights, features)
            for i in range(size):
                gradient[i] += (p - label) * features[i]
                for j in range(size):
                    hessian[i][j] += p * (1 - p) * features[i] * features[j]
        weights = [w - step for w, step in zip(weights, solve(hessian, gradient))]
    return weights


def judge(name, samples, penalty, prior, constant):
    """Trains on all but one negotiation in turn and tells precision, recall and F1 on the one left out."""
    negotiations = sorted({n for n, *_ in samples})
    tables = {}
    for left in negotiations:
        weights = fit([(f, y) for n, f, y in samples if n != left], penalty, prior, constant)
        tables[left] = [(chance(weights, f), y) for n, f, y in samples if n == left]
    for floor in (0.35, 0.4, 0.45, 0.5, 0.55, 0.6):
        found = right = gold = correct = total = 0
        for rows in tables.values():
            for p, y in rows:
                found += p >= floor
                gold += y
                right += y and p >= floor
                correct += (p >= floor) == bool(y)
                total += 1
        print(f"{name} floor {floor}: P {right / max(1, found):.3f} R {right / gold:.3f} "
              f"F1 {2 * right / (found + gold):.3f} accuracy {correct / total:.3f}", file=sys.stderr)
    for left, rows in tables.items():
        tp = sum(y and p >= 0.5 for p, y in rows)
        print(f"  {left}: F1 {2 * tp / max(1, sum(p >= 0.5 for p, _ in rows) + sum(y for _, y in rows)):.3f} "
              f"accuracy {sum((p >= 0.5) == bool(y) for p, y in rows) / len(rows):.3f} of {len(rows)}", file=sys.stderr)


def main(path):
    bearing, side = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            negotiation, label, tells_issue, tells_side = line.rstrip("\n").split("\t")
            bearing.append((negotiation, [float(x) for x in tells_issue.split()], int(label != "none")))
            if label in ("favours", "opposes"):
                side.append((negotiation, [float(x) for x in tells_side.split()], int(label == "favours")))
    print("# Logistic regressions of issues and stances; made by training/stance/train.py")
    for name, samples, penalty, prior, constant in (("bearing", bearing, BEARING_PENALTY, 0.0, True), ("side", side, SIDE_PENALTY, SIDE_PRIOR, False)):
        judge(name, samples, penalty, prior, constant)
        print(name, *(f"{w:.4f}" for w in fit([(f, y) for _, f, y in samples], penalty, prior, constant)), sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
