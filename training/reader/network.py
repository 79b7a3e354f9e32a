"""Writes a reader of stances as an int8 ONNX graph for one pair at a time, as the extractor's is written."""

import os
import sys

import numpy as np
import torch
from onnx import TensorProto

import mpnet
import pairs

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "attribution"))
import export  # noqa: E402


def graph(model, greatest=None):
    """Inputs pieces, features [pieces]: the role of each piece; output stances [1, 6]: their chances.

    greatest: for the larger reader, the greatest size of each column that goes into a layer (mpnet.greatest)
    """
    state = export.arrays(model)
    g = export.Graph()
    large = isinstance(model.encoder, mpnet.Encoder)
    x = encode(g, state, greatest) if large else export.encode(g, state, len(model.encoder.layers))[-1]
    whole = lambda *values: g.constant(np.array(values, np.int64))

    def mean(role):
        row = g.op("Cast", g.op("Equal", "features", g.constant(np.array(role, np.int32))), to=TensorProto.FLOAT)
        row = g.op("Unsqueeze", row, whole(0))
        count = g.op("Max", g.op("ReduceSum", row), g.constant(np.array(1, np.float32)))
        return g.op("Div", g.op("MatMul", row, x), count)

    first = g.op("Slice", x, whole(0), whole(1))
    pooled = g.op("Concat", first, mean(pairs.CONTENT), mean(pairs.PROPOSITION), axis=1)
    layer = lambda x, name: g.op("Gemm", x, g.constant(state[f"{name}.weight"]), g.constant(state[f"{name}.bias"]), transB=1)
    inner = g.linear(pooled, state["inner.weight"], state["inner.bias"]) if large else layer(pooled, "inner")
    scores = layer(g.op("Tanh", inner), "stance")
    g.op("Softmax", scores, axis=-1)
    g.nodes[-1].output[0] = "stances"
    return export.finish(g, "reader", {"pieces": "pieces", "features": "pieces"}, {"stances": [1, len(pairs.STANCES)]})


LONGEST = pairs.LONGEST + pairs.PROPOSED + 3  # pieces of a pair


# What some columns of MPNet's activations reach would leave the others hardly any of the 256 steps of a window. So
# they are evened out first, and the weights take it up (Xiao et al. 2023); how much of it, by the layer.
SMOOTHED = {"qkv": 0.75, "up": 0.75, "down": 0.85}


def smoothed(g, x, weight, bias, greatest, share):
    """x times the transposed weight, plus bias, with the columns of x evened out."""
    scale = np.maximum(greatest, 1e-5) ** share / np.maximum(np.abs(weight).max(0), 1e-5) ** (1 - share)
    scale = np.maximum(scale, 1e-5).astype(np.float32)
    return g.linear(g.op("Mul", x, g.constant(1 / scale)), weight * scale, bias)


def encode(g, state, greatest):
    """Vectors of each piece by MPNet, whose attention goes by distance too; inputs: pieces, features [pieces]."""
    constant = lambda values: g.constant(np.array(values, np.int64))
    distances = torch.arange(1 - LONGEST, LONGEST)
    biases = state["encoder.relative.weight"][mpnet.bucket(distances).numpy()].T
    length = g.op("Shape", "pieces")
    at = g.op("Range", constant(0), g.op("Squeeze", length), constant(1))
    distance = g.op("Sub", g.op("Unsqueeze", at, constant([0])), g.op("Unsqueeze", at, constant([1])))
    bias = g.op("Gather", g.constant(biases), g.op("Add", distance, constant(LONGEST - 1)), axis=1)
    norm = lambda x, name: g.op("LayerNormalization", x, g.constant(state[f"{name}.weight"]),
                                g.constant(state[f"{name}.bias"]), epsilon=1e-5)
    position = g.op("Slice", g.constant(state["encoder.position.weight"][:LONGEST]), constant([0]), length)
    x = norm(g.op("Add", g.table(state["encoder.piece.weight"], "pieces"), position), "encoder.norm")
    part = mpnet.WIDTH // mpnet.HEADS
    for k in range(mpnet.LAYERS):
        if k == mpnet.FIXED:
            x = g.op("Add", x, g.op("Gather", g.constant(state["encoder.feature.weight"]), "features"))
        at = f"encoder.layers.{k}"

        def linear(x, name):
            weights = state[f"{at}.{name}.weight"], state[f"{at}.{name}.bias"]
            if name not in SMOOTHED:
                return g.linear(x, *weights)
            return smoothed(g, x, *weights, greatest[f"{at}.{name}"], SMOOTHED[name])

        heads = g.op("Reshape", linear(x, "qkv"), constant([0, 3 * mpnet.HEADS, part]))
        q, key, v = g.op("Split", g.op("Transpose", heads, perm=[1, 0, 2]), outputs=3, axis=0, num_outputs=3)
        scores = g.op("FusedMatMul", q, key, domain=export.MICROSOFT, transB=1, alpha=part ** -0.5)
        mixed = g.op("MatMul", g.op("Softmax", g.op("Add", scores, bias), axis=-1), v)
        mixed = g.op("Reshape", g.op("Transpose", mixed, perm=[1, 0, 2]), constant([0, mpnet.WIDTH]))
        x = norm(g.op("Add", linear(mixed, "out"), x), f"{at}.norm1")
        inner = g.op("Gelu", linear(x, "up"), domain=export.MICROSOFT)
        x = norm(g.op("Add", linear(inner, "down"), x), f"{at}.norm2")
    return x
