"""Fine-tunes the reader of stances. See README.md beside it."""

import argparse
import os
import random
import sys
import time
import zlib

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import nn

import pairs

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(1, os.path.join(HERE, "..", "attribution"))
import model as attribution  # noqa: E402
from corpus import ACTS  # noqa: E402

HELD = 20  # one dispute of so many is held out of the labels, to look at


class Reader(nn.Module):
    """The stance of a statement towards a proposition: an encoder over both, and a layer on what it says of them."""

    def __init__(self, encoder):
        super().__init__()
        width = encoder.norm.weight.shape[0]
        self.encoder = encoder
        with torch.no_grad():
            segment = encoder.feature.weight[:1].repeat(5, 1)
        encoder.feature = nn.Embedding.from_pretrained(segment, freeze=False)
        self.dropout = nn.Dropout(0.1)
        self.inner = nn.Linear(3 * width, width)
        self.stance = nn.Linear(width, len(pairs.STANCES))
        self.act = nn.Linear(2 * width, len(ACTS))

    def forward(self, pieces, roles, mask):
        x = self.encoder(pieces, roles, mask)[-1]
        mean = lambda role: (x * (m := ((roles == role) & (mask > 0))[:, :, None].to(x.dtype))).sum(1) / m.sum(1).clamp(min=1)
        content, cue = mean(pairs.CONTENT), mean(pairs.CUE)
        pooled = torch.cat([x[:, 0], content, mean(pairs.PROPOSITION)], -1)
        stance = self.stance(self.dropout(torch.tanh(self.inner(self.dropout(pooled)))))
        return stance.float(), self.act(self.dropout(torch.cat([content, cue], -1))).float()


def load(state):
    """The trained network of these weights."""
    vocabulary, width = state["encoder.piece.weight"].shape
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    model = Reader(attribution.Encoder(vocabulary, width, state["encoder.layers.0.up.bias"].shape[0], layers))
    model.load_state_dict(state)
    return model.eval()


def numbers(found):
    return torch.tensor([pairs.STANCES.index(p.stance) for p in found])


def collate(items):
    length = max(len(p) for p, _ in items)
    pieces = torch.zeros(len(items), length, dtype=torch.long)
    roles, mask = torch.zeros_like(pieces), torch.zeros_like(pieces)
    for k, (p, r) in enumerate(items):
        pieces[k, :len(p)], roles[k, :len(r)], mask[k, :len(p)] = torch.tensor(p), torch.tensor(r), 1
    return pieces, roles, mask


def judge(gold, scores):
    """Bearing F1 at its best floor, macro F1 of the five stances where the issue is given, precisions."""
    none = scores[:, 0]
    best = max((f1(gold != 0, none < floor), floor) for floor in [k / 20 for k in range(2, 20)])
    given = gold != 0
    found = scores[:, 1:].argmax(1) + 1
    each = [f1(gold[given] == k, found[given] == k) for k in range(1, 6)]
    precise = [float(((gold == k) & (found == k) & given).sum() / max(1, int(((found == k) & given).sum()))) for k in (1, 2)]
    right = float((gold[given] == found[given]).float().mean())
    return (f"bearing {best[0]:.3f} at {best[1]:.2f}, macro {sum(each) / 5:.3f} (" + " ".join(f"{x:.2f}" for x in each)
            + f"), right {right:.3f}, precision {precise[0]:.2f} {precise[1]:.2f}")


def f1(wanted, found):
    return 2 * float((wanted & found).sum()) / max(1, int(wanted.sum() + found.sum()))


def read(model, items, size=32):
    model.eval()
    order = sorted(range(len(items)), key=lambda k: len(items[k][0]))
    out = torch.zeros(len(items), len(pairs.STANCES))
    for at in range(0, len(order), size):
        chosen = order[at:at + size]
        with torch.no_grad():
            out[chosen] = model(*collate([items[k] for k in chosen]))[0].softmax(-1)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("repository")
    parser.add_argument("out")
    parser.add_argument("--jars", default=os.path.expanduser("~/.m2/repository"))
    parser.add_argument("--encoder", default="e5-small-v2")
    parser.add_argument("--layers", default=None)
    parser.add_argument("--weights", help="an extractor's weights.pt to begin with")
    parser.add_argument("--resume", help="a reader's weights.pt to go on with")
    parser.add_argument("--labels", help="folder with issues.tsv and statements.tsv")
    parser.add_argument("--written", help="folder of passages written by us")
    parser.add_argument("--variants", nargs="*", default=[], help="folders with issues.tsv and variants.tsv")
    parser.add_argument("--contraries", action="store_true", help="learn from the contraries in variants.tsv too")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--none", type=float, default=0.4, help="pairs that do not bear for each that does")
    parser.add_argument("--act-weight", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.makedirs(given.out, exist_ok=True)
    torch.manual_seed(given.seed)
    encoder, tokenizer = attribution.pretrained(
        attribution.find_jar(given.jars, given.encoder), [int(x) for x in given.layers.split(",")] if given.layers else None)
    if given.weights:
        state = torch.load(given.weights)
        encoder = attribution.load(state.get("model", state)).encoder
    tokenizer = Tokenizer.from_str(tokenizer.decode())
    tokenizer.no_truncation()
    tokenizer.no_padding()
    model = load(torch.load(given.resume)["model"]) if given.resume else Reader(encoder)
    gold = os.path.join(given.repository, "gold")
    read_text = pairs.Texts(given.data, given.repository)
    tune = [p for half, p in pairs.labelled(os.path.join(gold, "stance"), read_text) if half == "tune"]
    train = [p for _, p in pairs.labelled(os.path.join(gold, "stance-train"), read_text)]
    held = []
    if given.labels:
        for pair in pairs.statements(given.labels, read_text):
            (held if zlib.crc32(pair.group.encode()) % HELD == 0 else train).append(pair)
    if given.written:
        train += pairs.written(given.written)
    others = {k: [v for v in told if given.contraries or not v[1]]
              for folder in given.variants for k, told in pairs.variants(folder).items()}
    model.encoder.piece.weight.requires_grad_(False)
    labels, tuned = numbers(train), numbers(tune)
    acts = torch.tensor([ACTS.index(p.act) if p.act in ACTS else -1 for p in train])
    tune_items = [pairs.encode(p, tokenizer) for p in tune]
    held_items, held_labels = [pairs.encode(p, tokenizer) for p in held], numbers(held)
    bears, rest = [k for k in range(len(train)) if labels[k]], [k for k in range(len(train)) if not labels[k]]
    print(len(train), "pairs,", len(bears), "bear;", len(others), "propositions in other words", flush=True)
    counts = torch.bincount(labels, minlength=6).float()
    counts[0] = given.none * len(bears)
    weight = (counts.mean() / counts.clamp(min=1)) ** 0.5
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.") or ".feature." in n]
    body = [p for n, p in model.named_parameters() if n.startswith("encoder.") and ".feature." not in n and p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body, "lr": given.rate}, {"params": heads, "lr": 5 * given.rate}],
                                  weight_decay=0.01, fused=True)
    each = min(len(rest), int(given.none * len(bears)))
    steps = given.epochs * (len(bears) + each) / given.batch
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / (0.1 * steps), max(0.0, (steps - s) / (0.9 * steps))))
    chance = random.Random(given.seed)
    for epoch in range(given.epochs):
        chosen = bears + chance.sample(rest, each)
        chance.shuffle(chosen)
        varied = {k: pairs.vary(train[k], others, chance) for k in chosen}
        items = {k: pairs.encode(pair, tokenizer) for k, pair in varied.items()}
        pools = [sorted(chosen[a:a + 20 * given.batch], key=lambda k: len(items[k][0])) for a in range(0, len(chosen), 20 * given.batch)]
        batches = [pool[a:a + given.batch] for pool in pools for a in range(0, len(pool), given.batch)]
        chance.shuffle(batches)
        model.train()
        began, total, done = time.time(), 0.0, 0
        for batch in batches:
            stance, act = model(*collate([items[k] for k in batch]))
            loss = F.cross_entropy(stance, numbers([varied[k] for k in batch]), weight, label_smoothing=0.05)
            if (acts[batch] >= 0).any():
                loss = loss + given.act_weight * F.cross_entropy(act, acts[batch], ignore_index=-1)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss)
            done += 1
        print(f"epoch {epoch + 1}: {time.time() - began:.0f} s, loss {total / done:.3f}; tune: {judge(tuned, read(model, tune_items))}", flush=True)
        if held:
            print(f"  held out, {len(held)}: {judge(held_labels, read(model, held_items))}", flush=True)
        torch.save({"model": model.state_dict(), "given": vars(given)}, os.path.join(given.out, "weights.pt"))


if __name__ == "__main__":
    main()
