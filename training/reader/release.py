"""From weights.pt to the resource `stance.onnx` or `stance-large.onnx`, its checksum in encoder.json; prints what the int8 graph reaches on the tuning half."""

import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import onnxruntime
import torch
from tokenizers import Tokenizer

import mpnet
import network
import pairs
import train


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("repository")
    parser.add_argument("trained", help="folder that train.py wrote")
    parser.add_argument("out", help="folder of the resources, with those of the extractor")
    parser.add_argument("--large", action="store_true", help="what train_large.py wrote")
    given = parser.parse_args()
    state = torch.load(os.path.join(given.trained, "weights.pt"))["model"]
    model = (mpnet if given.large else train).load(state)
    name = "stance-large.onnx" if given.large else "stance.onnx"
    graph = os.path.join(given.out, name)
    tokenizer = Tokenizer.from_file(os.path.join(given.out, "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    some = pairs.written(os.path.join(given.repository, "gold", "written"))[::500]
    greatest = mpnet.greatest(model, [pairs.encode(p, tokenizer) for p in some]) if given.large else None
    onnx.save(network.graph(model, greatest), graph)
    manifest = os.path.join(given.out, "encoder.json")
    with open(manifest, encoding="utf-8") as file:
        told = json.load(file)
    with open(graph, "rb") as file:
        told["sha256"][name] = hashlib.sha256(file.read()).hexdigest()
    with open(manifest, "w", encoding="utf-8") as file:
        json.dump(told, file, indent=1)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(graph, options)
    tune = [p for half, p in pairs.labelled(os.path.join(given.repository, "gold", "stance"),
                                            pairs.Texts(given.data, given.repository)) if half == "tune"]
    scores = [session.run(None, {name: np.array(row, np.int32) for name, row in
                                 zip(("pieces", "features"), pairs.encode(p, tokenizer))})[0][0] for p in tune]
    print(train.judge(train.numbers(tune), torch.tensor(np.array(scores))))


if __name__ == "__main__":
    main()
