"""Fine-tunes the extractor on PolNeAR. See README.md beside it."""

import argparse
import json
import os
import random
import time

import torch
from tokenizers import Tokenizer

import corpus
import decode
import mentions
from model import Extractor, find_jar, pretrained


BEGINNING = 1  # all seeds begin with the same heads, so that what they learn can be averaged


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", help="folder with polnear (train and dev), gum and ner")
    parser.add_argument("out", help="folder for checkpoints and weights")
    parser.add_argument("--repository", default=os.path.expanduser("~/.m2/repository"))
    parser.add_argument("--encoder", default="bge-small-en-v15")
    parser.add_argument("--layers", default="0,1,2,3,4,5", help="of the encoder, in order")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--stop", type=int, help="stop after this epoch, to go on later")
    parser.add_argument("--batch", type=int, default=8, help="windows a step")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--heads-rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--link-weight", type=float, default=0.3)
    parser.add_argument("--mention-weight", type=float, default=0.3, help="0 leaves mentions out")
    parser.add_argument("--share", type=float, default=1.0, help="of train")
    parser.add_argument("--window", type=int, nargs=2, default=(100, 160),
                        help="fewest and most pieces, drawn anew for each article and epoch")
    parser.add_argument("--context", type=int, nargs=2, default=(0, 0),
                        help="most pieces that a window also holds of what stands before and after")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def items(articles, given, seed):
    """Windows of all articles, cut anew for each seed so that the borders differ."""
    chance = random.Random(seed)
    found = []
    for article in articles:
        size, left, right = (chance.randint(*r) for r in (given.window, *((0, most) for most in given.context)))
        found += [(article, around(article, a, b, left, right)) for a, b in corpus.windows(article, size)]
    chance.shuffle(found)
    return found


def around(article, first, end, left, right):
    """The window with so many pieces more on each side, at most."""
    while first > 0 and len(article.pieces[first - 1]) <= left:
        first -= 1
        left -= len(article.pieces[first])
    while end < len(article.pieces) and len(article.pieces[end]) <= right:
        right -= len(article.pieces[end])
        end += 1
    return first, end


def grouped(found, size, seed):
    """Batches of windows of like length, in random order."""
    chance = random.Random(seed)
    length = lambda item: item[1][1] - item[1][0]
    pools = [sorted(found[a:a + 20 * size], key=length) for a in range(0, len(found), 20 * size)]
    made = [pool[a:a + size] for pool in pools for a in range(0, len(pool), size)]
    chance.shuffle(made)
    return made


def targets(items, width):
    labels = torch.zeros(len(items), width, dtype=torch.long)
    points = torch.full((len(items), width), corpus.NONE)
    for k, (article, (first, end)) in enumerate(items):
        labels[k, :end - first] = torch.tensor(article.labels[first:end])
        inside = [p - first if first <= p < end else corpus.NONE for p in article.points[first:end]]
        points[k, :end - first] = torch.tensor(inside)
    return labels, points


def tags(items, width):
    found = torch.full((len(items), width, len(mentions.LAYERS)), mentions.UNKNOWN)
    for k, (article, (first, end)) in enumerate(items):
        for layer, row in enumerate(article.mentions):
            found[k, :end - first, layer] = torch.tensor(row[first:end])
    return found


def train_tagger(model, entities, seed, epochs=8, batch=256, rate=1e-3):
    """Trains the mentions' own head on what the encoder, left as it is, says of annotated words."""
    model.eval()
    rows, wanted = [], []
    found = [(article, w) for article in entities for w in corpus.windows(article, decode.WINDOW)]
    for at in range(0, len(found), 16):
        pieces, features, mask, first, words = decode.collate(found[at:at + 16])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            middle, _, last = model.words(pieces, features, mask, first)
            vectors = torch.cat([middle, last], -1)
        inside = torch.arange(first.shape[1])[None, :] < words[:, None]
        rows.append(vectors[inside].bfloat16())
        wanted.append(tags(found[at:at + 16], first.shape[1])[inside])
    rows, wanted = torch.cat(rows), torch.cat(wanted)
    torch.manual_seed(seed)
    model.tagger.train()
    optimizer = torch.optim.AdamW(model.tagger.parameters(), lr=rate, weight_decay=0.01)
    steps = epochs * (len(rows) // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps + 1)
    for _ in range(epochs):
        order = torch.randperm(len(rows))
        for at in range(0, len(rows) - batch + 1, batch):
            chosen = order[at:at + batch]
            loss = model.mention_loss(model.tagger(rows[chosen].float())[:, None], wanted[chosen][:, None])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    model.eval()


def main():
    given = arguments()
    os.makedirs(given.out, exist_ok=True)
    torch.manual_seed(BEGINNING)
    encoder, tokenizer = pretrained(
        find_jar(given.repository, given.encoder), [int(x) for x in given.layers.split(",")], given.dropout)
    with open(os.path.join(given.out, "tokenizer.json"), "wb") as file:
        file.write(tokenizer)
    tokenizer = Tokenizer.from_str(tokenizer.decode())
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train = corpus.read(os.path.join(given.data, "polnear", "train"), tokenizer)
    dev = corpus.read(os.path.join(given.data, "polnear", "dev"), tokenizer)
    entities = mentions.read(given.data, tokenizer)[0] if given.mention_weight else []
    if given.share < 1:
        train, entities = (corpus.sample(x, given.share, 0) for x in (train, entities))
    model = Extractor(encoder)
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.") or ".feature." in n]
    body = [p for n, p in model.named_parameters() if n.startswith("encoder.") and ".feature." not in n]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": given.rate}, {"params": heads, "lr": given.heads_rate}],
        weight_decay=0.01, fused=True)
    steps = given.epochs * (len(items(train, given, 0)) + len(items(entities, given, 0))) / given.batch
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / (0.1 * steps), max(0.0, (steps - s) / (0.9 * steps))))
    begun, checkpoint = 0, os.path.join(given.out, "checkpoint.pt")
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        begun = saved["epoch"]
    for epoch in range(begun, given.stop or given.epochs):
        seed = 1000 * given.seed + epoch
        torch.manual_seed(seed)
        model.train()
        began, sums, counts, count, pieces_seen = time.time(), [0.0] * 3, [1e-9] * 3, 0, 0
        batches = [b for part in (train, entities) for b in grouped(items(part, given, seed), given.batch, seed)]
        random.Random(seed).shuffle(batches)
        for batch in batches:
            pieces, features, mask, first, words = decode.collate(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                roles, links, found = model(pieces, features, mask, first)
            if hasattr(batch[0][0], "mentions"):
                losses = {2: model.mention_loss(found, tags(batch, first.shape[1]))}
            else:
                losses = dict(enumerate(model.loss(roles, links, *targets(batch, first.shape[1]), words)))
            loss = sum((1, given.link_weight, given.mention_weight)[k] * value for k, value in losses.items())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            for k, value in losses.items():
                sums[k] += float(value)
                counts[k] += 1
            count += 1
            pieces_seen += int(mask.sum())
            if count % 50 == 0:
                print(f"  {count} steps, {pieces_seen / (time.time() - began):.0f} pieces/s, "
                      + " ".join(f"{s / n:.4f}" for s, n in zip(sums, counts)), flush=True)
        seconds = time.time() - began
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(),
                    "schedule": schedule.state_dict(), "epoch": epoch + 1}, checkpoint + ".part")
        os.replace(checkpoint + ".part", checkpoint)
        model.eval()
        with open(os.path.join(given.out, f"dev-{epoch + 1}.jsonl"), "w", encoding="utf-8") as file:
            for article in dev:
                decode.write(article, decode.attributions(article, *decode.scores(model, article)[:2], decode.chain(model), 0.0), file)
        print(f"epoch {epoch + 1}: {seconds:.0f} s, losses "
              + " ".join(f"{s / n:.4f}" for s, n in zip(sums, counts)), flush=True)
    if entities:
        train_tagger(model, entities, given.seed)
    torch.save({"model": model.state_dict(), "given": vars(given)}, os.path.join(given.out, "weights.pt"))


if __name__ == "__main__":
    main()
