"""Writes the trained network as an int8 ONNX graph for one window at a time, without padding.

Weights are quantised symmetrically, one scale a column, to 7 bits, so that no processor's 8-bit
products overflow; activations are quantised by ONNX Runtime as they come, one scale a window. A sum
followed by a normalisation is faster than ONNX Runtime's fused SkipLayerNormalization, and so is
plain attention than its MultiHeadAttention (bench/README.md).
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from corpus import ACTS
from mentions import LAYERS, TAGS
from model import HEADS, K, LINK

LARGEST = 63  # of a 7-bit weight
MICROSOFT = "com.microsoft"


class Graph:
    """Nodes and weights of a graph in the making; each method gives the name of its result."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def constant(self, array):
        self.count += 1
        name = f"w{self.count}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def op(self, kind, *inputs, domain="", outputs=1, **attributes):
        self.count += 1
        names = [f"{kind}{self.count}" + (f"_{k}" if outputs > 1 else "") for k in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias):
        """x times the transposed weight, plus bias."""
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / LARGEST
        whole = np.round(weight.T / scale).astype(np.int8)
        return self.op(
            "DynamicQuantizeMatMul", x, self.constant(whole), self.constant(scale.astype(np.float32)),
            self.constant(np.zeros(scale.shape, np.int8)), self.constant(bias), domain=MICROSOFT)

    def table(self, weight, rows):
        """The rows of a table kept in 8 bits, one scale a row."""
        scale = np.maximum(np.abs(weight).max(1, keepdims=True), 1e-8) / 127
        whole = np.round(weight / scale).astype(np.int8)
        values = self.op("Cast", self.op("Gather", self.constant(whole), rows), to=TensorProto.FLOAT)
        return self.op("Mul", values, self.op("Gather", self.constant(scale.astype(np.float32)), rows))


def encode(g, state, layers):
    """Vectors of each piece: of the middle layer, the last but one, the last; inputs: pieces, features [pieces]."""
    length = g.op("Shape", "pieces")
    position = g.op("Slice", g.constant(state["encoder.position.weight"]),
                    g.constant(np.array([0], np.int64)), length)
    x = g.op("Add", g.table(state["encoder.piece.weight"], "pieces"), position)
    x = g.op("Add", x, g.op("Gather", g.constant(state["encoder.feature.weight"]), "features"))
    norm = lambda x, name: g.op("LayerNormalization", x, g.constant(state[f"{name}.weight"]),
                                g.constant(state[f"{name}.bias"]), epsilon=1e-12)
    x = norm(x, "encoder.norm")
    width = state["encoder.norm.bias"].shape[0]
    shape = lambda *sizes: g.constant(np.array(sizes, np.int64))
    said = []
    for k in range(layers):
        at = f"encoder.layers.{k}"
        linear = lambda x, name: g.linear(x, state[f"{at}.{name}.weight"], state[f"{at}.{name}.bias"])
        heads = g.op("Reshape", linear(x, "qkv"), shape(0, 3 * HEADS, width // HEADS))
        q, key, v = g.op("Split", g.op("Transpose", heads, perm=[1, 0, 2]), outputs=3, axis=0, num_outputs=3)
        weights = g.op("Softmax", g.op("FusedMatMul", q, key, domain=MICROSOFT, transB=1,
                                       alpha=(HEADS / width) ** 0.5), axis=-1)
        mixed = g.op("Transpose", g.op("MatMul", weights, v), perm=[1, 0, 2])
        x = norm(g.op("Add", linear(g.op("Reshape", mixed, shape(0, width)), "out"), x), f"{at}.norm1")
        inner = g.op("Gelu", linear(x, "up"), domain=MICROSOFT)
        x = norm(g.op("Add", linear(inner, "down"), x), f"{at}.norm2")
        said.append(x)
    return said[layers // 2 - 1], said[-2], x


def arrays(model):
    return {k: v.detach().numpy().astype(np.float32) for k, v in model.state_dict().items()}


def finish(g, name, inputs, outputs):
    """The model of a graph; inputs: names to the name of their length, outputs: names to their columns and rows."""
    ints = [helper.make_tensor_value_info(n, TensorProto.INT32, [size]) for n, size in inputs.items()]
    floats = [helper.make_tensor_value_info(n, TensorProto.FLOAT, shape) for n, shape in outputs.items()]
    made = helper.make_graph(g.nodes, name, ints, floats, g.weights)
    return helper.make_model(
        made, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MICROSOFT, 1)],
        ir_version=9)


def graph(model):
    """Inputs pieces, features [pieces] and first [words]; outputs roles, links, mentions and acts, a row a word."""
    state = arrays(model)
    g = Graph()
    middle, before, x = encode(g, state, len(model.encoder.layers))
    middle, before, x = (g.op("Gather", vectors, "first", axis=0) for vectors in (middle, before, x))
    dense = lambda values, layer: g.op("Gemm", values, g.constant(state[f"{layer}.weight"]),
                                       g.constant(state[f"{layer}.bias"]), transB=1)
    inner = lambda layer, *values: g.op("Gelu", dense(g.op("Concat", *values, axis=1), layer), domain=MICROSOFT)
    for name, values, layer in (("roles", x, "roles"), ("links", x, "links"),
                                ("mentions", inner("tagger.1", middle, x), "tagger.4"),
                                ("acts", inner("actor.1", middle, before, x), "actor.4")):
        dense(values, layer)
        g.nodes[-1].output[0] = name
    return finish(
        g, "extractor", {"pieces": "pieces", "features": "pieces", "first": "words"},
        {name: ["words", columns] for name, columns in
         (("roles", K), ("links", 4 * LINK), ("mentions", len(LAYERS) * len(TAGS)), ("acts", 2 * len(ACTS)))})
