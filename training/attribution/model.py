"""The extractor's network: a BERT encoder, a layer of roles with a chain over them, and links."""

import glob
import os
import zipfile

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from corpus import ACTS, FEATURES, LABELS, NONE
from mentions import LAYERS, TAGS, UNKNOWN

HEADS, LINK, TAGGER, ACTOR = 12, 64, 128, 128
K = len(LABELS)


class Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019), normalised after each sum."""

    def __init__(self, width, inner, dropout):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        scores = torch.matmul(q * (HEADS / width) ** 0.5, k.transpose(-1, -2)) + mask
        mixed = torch.matmul(torch.softmax(scores, -1), v).transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces and features to vectors. The features stand where BERT has its segments."""

    def __init__(self, vocabulary, width, inner, layers, dropout=0.1):
        super().__init__()
        self.piece = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(512, width)
        self.feature = nn.Embedding(FEATURES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces, features, mask):
        """What the middle layer, the last but one and the last say of each piece."""
        positions = torch.arange(pieces.shape[1])
        x = self.piece(pieces) + self.position(positions) + self.feature(features)
        x = self.dropout(self.norm(x))
        mask = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        said = []
        for layer in self.layers:
            x = layer(x, mask)
            said.append(x)
        return said[len(said) // 2 - 1], said[-2], x


class Extractor(nn.Module):
    """Scores of the roles and mentions of each word, and the vectors whose products are the links.

    While the encoder learns, mentions are a layer on its last vectors. Once it stands, the tagger
    learns them from its middle and last vectors and takes their place, and the actor learns acts from
    three layers (acts.py); attribution stays as it was.
    """

    def __init__(self, encoder):
        super().__init__()
        width = encoder.norm.weight.shape[0]
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.roles = nn.Linear(width, K)
        self.links = nn.Linear(width, 4 * LINK)
        self.mentions = nn.Linear(width, len(LAYERS) * len(TAGS))
        self.tagger = nn.Sequential(
            nn.Dropout(0.2), nn.Linear(2 * width, TAGGER), nn.GELU(),
            nn.Dropout(0.2), nn.Linear(TAGGER, len(LAYERS) * len(TAGS)))
        self.actor = nn.Sequential(
            nn.Dropout(0.3), nn.Linear(3 * width, ACTOR), nn.GELU(),
            nn.Dropout(0.3), nn.Linear(ACTOR, 2 * len(ACTS)))
        self.transition = nn.Parameter(torch.zeros(K, K))
        self.start = nn.Parameter(torch.zeros(K))
        self.end = nn.Parameter(torch.zeros(K))

    def forward(self, pieces, features, mask, first):
        """first: [batch, words] index of each word's first piece. Returns roles, links, mentions."""
        x = self.dropout(self.words(pieces, features, mask, first)[-1])
        return self.roles(x).float(), self.links(x).float(), self.mentions(x).float()

    def words(self, pieces, features, mask, first):
        """The middle, the last but one and the last vectors of each word's first piece."""
        index = first[:, :, None].expand(-1, -1, self.encoder.norm.weight.shape[0])
        return [x.gather(1, index) for x in self.encoder(pieces, features, mask)]

    def loss(self, roles, links, labels, points, words):
        """Negative log-likelihood of the chain, and of the links, each per word of its kind."""
        mask = torch.arange(labels.shape[1])[None, :] < words[:, None]
        chain = self.chain(roles, labels, mask).sum() / mask.sum()
        scores = link_scores(links, mask)
        wanted = torch.where(mask, points, torch.full_like(points, NONE))
        kind = (labels >= LABELS.index("B-content")).long()
        total = 0.0
        for side in (0, 1):
            chosen = (wanted != NONE) & (kind == side)
            if chosen.any():
                total = total + F.cross_entropy(scores[side][chosen], wanted[chosen])
        return chain, total

    def mention_loss(self, mentions, tags):
        """Cross-entropy of the tags [batch, words, layers] that are known."""
        scores = mentions.reshape(*tags.shape, len(TAGS))
        return F.cross_entropy(scores.flatten(0, 2), tags.flatten(), ignore_index=UNKNOWN)

    def chain(self, roles, labels, mask):
        """Linear-chain conditional random field (Lafferty et al. 2001), per window."""
        batch, length, _ = roles.shape
        rows = torch.arange(batch)
        gold = self.start[labels[:, 0]] + roles[rows, 0, labels[:, 0]]
        alpha = self.start + roles[:, 0]
        for t in range(1, length):
            on = mask[:, t]
            step = self.transition[labels[:, t - 1], labels[:, t]] + roles[rows, t, labels[:, t]]
            gold = gold + torch.where(on, step, torch.zeros_like(step))
            next_alpha = torch.logsumexp(alpha[:, :, None] + self.transition, 1) + roles[:, t]
            alpha = torch.where(on[:, None], next_alpha, alpha)
        last = labels[rows, mask.sum(1) - 1]
        return torch.logsumexp(alpha + self.end, 1) - gold - self.end[last]


def load(state):
    """The trained network of these weights."""
    vocabulary, width = state["encoder.piece.weight"].shape
    inner = state["encoder.layers.0.up.bias"].shape[0]
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    model = Extractor(Encoder(vocabulary, width, inner, layers))
    fresh = {name: value for name, value in model.state_dict().items() if name.startswith("actor.")}
    model.load_state_dict({**fresh, **state})
    return model.eval()


def link_scores(links, mask):
    """[cue to source, content to cue]: the score of each word as the target of each word.

    links holds four vectors a word: as a cue looking for its source, as a source, as content
    looking for its cue, as a cue looked for.
    """
    seeks_source, source, seeks_cue, cue = links.split(LINK, -1)
    hidden = (~mask)[:, None, :] * -1e4
    return (
        torch.matmul(seeks_source, source.transpose(1, 2)) / LINK**0.5 + hidden,
        torch.matmul(seeks_cue, cue.transpose(1, 2)) / LINK**0.5 + hidden,
    )


def pretrained(jar, keep=None, dropout=0.1):
    """The encoder of a langchain4j embeddings jar and its tokenizer file, as (Encoder, bytes).

    keep: the indices of the layers to take, in order; all by default.
    """
    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        graph = onnx.load_from_string(archive.read(next(n for n in names if n.endswith(".onnx")))).graph
        tokenizer = archive.read(next(n for n in names if n.endswith("tokenizer.json")))
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            name = node.name.strip("/").replace("/", ".").removesuffix("MatMul") + "weight"
            weights[name] = weights[node.input[1]].T
    take = lambda name: torch.from_numpy(np.array(weights[name], dtype=np.float32))
    count = sum(name.endswith(".intermediate.dense.bias") for name in weights)
    keep = list(range(count)) if keep is None else keep
    vocabulary, width = weights["embeddings.word_embeddings.weight"].shape
    inner = weights["encoder.layer.0.intermediate.dense.bias"].shape[0]
    encoder = Encoder(vocabulary, width, inner, len(keep), dropout)
    state = {
        "piece.weight": take("embeddings.word_embeddings.weight"),
        "position.weight": take("embeddings.position_embeddings.weight"),
        "feature.weight": take("embeddings.token_type_embeddings.weight")[:1].repeat(FEATURES, 1),
        "norm.weight": take("embeddings.LayerNorm.weight"),
        "norm.bias": take("embeddings.LayerNorm.bias"),
    }
    for to, source in enumerate(keep):
        at = f"encoder.layer.{source}."
        for part in ("weight", "bias"):
            state[f"layers.{to}.qkv.{part}"] = torch.cat(
                [take(f"{at}attention.self.{x}.{part}") for x in ("query", "key", "value")]
            )
            for name, theirs in (
                ("out", "attention.output.dense"),
                ("norm1", "attention.output.LayerNorm"),
                ("up", "intermediate.dense"),
                ("down", "output.dense"),
                ("norm2", "output.LayerNorm"),
            ):
                state[f"layers.{to}.{name}.{part}"] = take(f"{at}{theirs}.{part}")
    encoder.load_state_dict(state)
    return encoder, tokenizer


def find_jar(repository, name):
    """The embeddings jar `langchain4j-embeddings-NAME` in a local Maven repository."""
    pattern = os.path.join(repository, "dev/langchain4j", "langchain4j-embeddings-" + name, "*", "*.jar")
    return sorted(glob.glob(pattern))[-1]
