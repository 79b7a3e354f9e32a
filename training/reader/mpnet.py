"""The larger reader of stances: MPNet (Song et al. 2020) where the smaller has BERT."""

import json
import math
import os
import struct

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import pairs
from train import Reader, collate

WIDTH, INNER, HEADS, LAYERS = 768, 3072, 12, 12
BUCKETS, FARTHEST = 32, 128  # of distances between pieces
FIXED = 4  # the lowest layers, which stay as they were; what a piece belongs to is told above them
BERT, SPECIAL = 30522, {101: 0, 102: 2}  # the pieces of BERT, of which MPNet has all, four places on; begin and end


def bucket(distance):
    """Which of the 32 biases a distance in pieces has (Raffel et al. 2020)."""
    side = (distance > 0).long() * (BUCKETS // 2)
    near = BUCKETS // 4
    far = distance.abs().clamp(min=1)
    log = near + (torch.log(far.float() / near) / math.log(FARTHEST / near) * near).long()
    return side + torch.where(distance.abs() < near, distance.abs(), log.clamp(max=BUCKETS // 2 - 1))


class Layer(nn.Module):
    """One layer, normalised after each sum."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-5)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-5)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces to vectors. What the pieces belong to is added above the layers that stay as they are."""

    def __init__(self):
        super().__init__()
        self.piece = nn.Embedding(BERT, WIDTH)
        self.position = nn.Embedding(512, WIDTH)
        self.feature = nn.Embedding(5, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-5)
        self.relative = nn.Embedding(BUCKETS, HEADS)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        for layer in self.layers[:FIXED]:
            layer.dropout.p = 0.0

    def forward(self, pieces, features, mask):
        at = torch.arange(pieces.shape[1])
        with torch.no_grad():
            x = self.norm(self.piece(pieces) + self.position(at))
            bias = self.relative(bucket(at[None, :] - at[:, None])).permute(2, 0, 1)[None]
            bias = bias + (1 - mask[:, None, None, :].float()) * -10000.0
            for layer in self.layers[:FIXED]:
                x = layer(x, bias)
        x = x + self.feature(features)
        for layer in self.layers[FIXED:]:
            x = layer(x, bias)
        return [x]


def reader(encoder):
    """The network that reads stances with such an encoder."""
    made = Reader(encoder)
    for name, weight in made.encoder.named_parameters():
        layer = name.split(".")[1] if name.startswith("layers.") else None
        weight.requires_grad_(name.startswith("feature.") or layer is not None and int(layer) >= FIXED)
    return made


def load(state):
    """The trained network of these weights."""
    model = reader(Encoder())
    model.load_state_dict(state)
    return model.eval()


def greatest(model, items):
    """The greatest size of each column that goes into a layer, by its name, over some encoded pairs."""
    found = {}

    def note(name):
        def look(_, given):
            columns = given[0].abs().flatten(0, -2).amax(0)
            found[name] = torch.maximum(found[name], columns) if name in found else columns
        return look

    layers = [(name, layer) for name, layer in model.named_modules()
              if name.startswith("encoder.layers.") and isinstance(layer, nn.Linear)]
    hooks = [layer.register_forward_pre_hook(note(name)) for name, layer in layers]
    with torch.no_grad():
        for item in items:
            model(*collate([item]))
    for hook in hooks:
        hook.remove()
    return {name: columns.numpy() for name, columns in found.items()}


def pretrained(folder):
    """The encoder of a folder with model.safetensors of MPNet, with the numbers that BERT gives its pieces."""
    weights = safetensors(os.path.join(folder, "model.safetensors"))
    pieces = weights["embeddings.word_embeddings.weight"]
    state = {
        "piece.weight": pieces[4:4 + BERT].clone(),
        "position.weight": weights["embeddings.position_embeddings.weight"][2:514],
        "feature.weight": torch.zeros(5, WIDTH),
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
        "relative.weight": weights["encoder.relative_attention_bias.weight"],
    }
    for number, theirs in SPECIAL.items():
        state["piece.weight"][number] = pieces[theirs]
    for k in range(LAYERS):
        at = f"encoder.layer.{k}."
        for part in ("weight", "bias"):
            state[f"layers.{k}.qkv.{part}"] = torch.cat([weights[f"{at}attention.attn.{x}.{part}"] for x in "qkv"])
            for name, theirs in (("out", "attention.attn.o"), ("norm1", "attention.LayerNorm"),
                                 ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                state[f"layers.{k}.{name}.{part}"] = weights[f"{at}{theirs}.{part}"]
    encoder = Encoder()
    encoder.load_state_dict(state)
    return encoder


def safetensors(path):
    """The 32-bit tables of a file of safetensors by name."""
    with open(path, "rb") as file:
        length, = struct.unpack("<Q", file.read(8))
        told = json.loads(file.read(length))
    raw = np.memmap(path, np.uint8, "r", 8 + length)
    return {
        name: torch.from_numpy(np.array(raw[slice(*about["data_offsets"])].view(np.float32).reshape(about["shape"])))
        for name, about in told.items() if about.get("dtype") == "F32"
    }
