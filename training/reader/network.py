"""Writes the reader of stances as an int8 ONNX graph for one pair at a time, as the extractor's is written."""

import os
import sys

import numpy as np
from onnx import TensorProto

import pairs

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "attribution"))
import export  # noqa: E402


def graph(model):
    """Inputs pieces, features [pieces]: the role of each piece; output stances [1, 6]: their chances."""
    state = export.arrays(model)
    g = export.Graph()
    x = export.encode(g, state, len(model.encoder.layers))[-1]
    whole = lambda *values: g.constant(np.array(values, np.int64))

    def mean(role):
        row = g.op("Cast", g.op("Equal", "features", g.constant(np.array(role, np.int32))), to=TensorProto.FLOAT)
        row = g.op("Unsqueeze", row, whole(0))
        count = g.op("Max", g.op("ReduceSum", row), g.constant(np.array(1, np.float32)))
        return g.op("Div", g.op("MatMul", row, x), count)

    first = g.op("Slice", x, whole(0), whole(1))
    pooled = g.op("Concat", first, mean(pairs.CONTENT), mean(pairs.PROPOSITION), axis=1)
    layer = lambda x, name: g.op("Gemm", x, g.constant(state[f"{name}.weight"]), g.constant(state[f"{name}.bias"]), transB=1)
    scores = layer(g.op("Tanh", layer(pooled, "inner")), "stance")
    g.op("Softmax", scores, axis=-1)
    g.nodes[-1].output[0] = "stances"
    return export.finish(g, "reader", {"pieces": "pieces", "features": "pieces"}, {"stances": [1, len(pairs.STANCES)]})
