#!/usr/bin/env python3
"""Trains the regression that tells by how often a phrase comes up whether it names a question of a dispute.

    python3 training/stance/items.py gold/labels LABELS
    rapporteur evaluate-issues --gold LABELS --data DATA --samples samples.tsv
    python3 training/stance/questions.py samples.tsv

Prints the line `question` of weights.tsv. What it is worth is told on standard error: each sixth of the negotiations is
judged by weights trained on the others. Needs numpy.
"""
import sys

import numpy as np

from train import fit, judge


def main(path):
    negotiations, labels, features = [], [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            negotiation, right, _, *told = line.rstrip("\n").split("\t")
            negotiations.append(negotiation)
            labels.append(float(right))
            features.append([float(v) for v in told])
    x, y = np.array(features), np.array(labels)
    judge("question", x, y, negotiations, 0.0, True)
    print("question", *(f"{w:.4f}" for w in fit(x, y, 0.0, True)), sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
