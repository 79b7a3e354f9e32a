"""Averages what several seeds learned (model soups, Wortsman et al. 2022) and trains the mentions' head anew.

The seeds begin with the same weights and see the data in another order.
"""

import argparse
import os
import shutil

import torch
from tokenizers import Tokenizer

import mentions
from model import load
from train import train_tagger


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", help="folder with gum and ner")
    parser.add_argument("out", help="folder for the averaged weights")
    parser.add_argument("trained", nargs="+", help="folders that train.py wrote")
    given = parser.parse_args()
    os.makedirs(given.out, exist_ok=True)
    states = [torch.load(os.path.join(folder, "weights.pt"))["model"] for folder in given.trained]
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    shutil.copy(os.path.join(given.trained[0], "tokenizer.json"), given.out)
    tokenizer = Tokenizer.from_file(os.path.join(given.out, "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    model = load(mean)
    train_tagger(model, mentions.read(given.data, tokenizer)[0], 1)
    torch.save({"model": model.state_dict()}, os.path.join(given.out, "weights.pt"))


if __name__ == "__main__":
    main()
