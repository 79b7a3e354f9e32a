"""Trains the head for acts on what the finished encoder says of labelled statements. See README.md beside it."""

import argparse
import os
import shutil
import sys
import zlib

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import corpus
import decode
import model
from corpus import ACTS

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reader"))
import pairs  # noqa: E402

BATCH = 64


def indices(article, spans):
    return [k for span in spans for k in range(*article.covered(span))]


def mark(article, statement, act):
    """Adds a statement (spans of its cue and content) with its act to an article."""
    if act in ACTS:
        article.acts.append((indices(article, statement[0]), indices(article, statement[1]), ACTS.index(act)))


def plain(name, text, tokenizer):
    article = corpus.Article(name, text, tokenizer)
    article.starts, article.ends = [a for a, _ in article.words], [b for _, b in article.words]
    article.acts = []
    return article


def written(folder, tokenizer):
    """One article a passage."""
    articles, seen = [], set()
    for pair in pairs.written(folder):
        if pair.passage not in seen:
            seen.add(pair.passage)
            articles.append(plain("written", pair.passage, tokenizer))
            of = lambda role: [(a, b) for a, b, r in pair.spans if r == role]
            mark(articles[-1], (of(pairs.CUE), of(pairs.CONTENT)), pair.act)
    return articles


def label(articles, paths, texts, tokenizer, half=None):
    """Marks the statements of tables (corpus, document, cue, content, act, half); returns the articles besides."""
    known, more = {article.name: article for article in articles}, {}
    for article in articles:
        article.acts = []
    for path in paths:
        for row in pairs.rows(path):
            name = row["document"]
            if half and row["half"] != half:
                continue
            if name not in known:
                known[name] = more[name] = plain(name, texts(row["corpus"], name), tokenizer)
            mark(known[name], (pairs.spans(row["cue"]), pairs.spans(row["content"])), row["act"])
    return list(more.values())


def inside(items):
    """The statements of a batch of windows: (row, words of the cue, words of the content, act)."""
    found = []
    for row, (article, (first, end)) in enumerate(items):
        for cue, content, act in getattr(article, "acts", ()):
            if all(first <= k < end for k in cue) and content and first <= content[0] < end:
                found.append((row, [k - first for k in cue], [k - first for k in content if k < end], act))
    return found


def vectors(model, items, size=16):
    """[(act, vectors of the words of the cue, of the content)] of the statements in windows."""
    found = []
    for at in range(0, len(items), size):
        pieces, features, mask, first, _ = decode.collate(items[at:at + size])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            said = torch.cat(model.words(pieces, features, mask, first), -1).bfloat16()
        found += [(act, said[row, cue].clone(), said[row, content].clone())
                  for row, cue, content, act in inside(items[at:at + size])]
    return found


def scores(head, statements):
    """Scores [statements, acts]: the mean over the words of a cue plus the mean over those of its content."""
    words = torch.cat([part for _, cue, content in statements for part in (cue, content)]).float()
    rows, ends = head(words), 0
    total = []
    for _, cue, content in statements:
        on_cue, on_content = rows[ends:ends + len(cue)], rows[ends + len(cue):ends + len(cue) + len(content)]
        ends += len(cue) + len(content)
        mean = on_content[:, len(ACTS):].mean(0)
        total.append(mean + on_cue[:, :len(ACTS)].mean(0) if len(cue) else mean)
    return torch.stack(total)


def judge(head, statements):
    """Share right and macro F1 of the acts with 20 or more."""
    head.eval()
    with torch.no_grad():
        found = torch.cat([scores(head, statements[a:a + 256]).argmax(1) for a in range(0, len(statements), 256)]).tolist()
    gold = [act for act, _, _ in statements]
    each = [2 * sum(g == f == act for g, f in zip(gold, found)) / (gold.count(act) + found.count(act))
            for act in set(gold) if gold.count(act) >= 20]
    return f"{sum(g == f for g, f in zip(gold, found)) / len(gold):.3f} of {len(gold)} right, macro F1 {sum(each) / len(each):.3f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", help="folder with polnear, basil-dev and enb")
    parser.add_argument("repository", help="of this program, for its gold folder")
    parser.add_argument("trained", help="folder with the weights of the extractor")
    parser.add_argument("out", help="folder for the same weights with the head")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--hold", type=int, default=0, help="hold one document of so many out, to look at")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.makedirs(given.out, exist_ok=True)
    tokenizer = Tokenizer.from_file(os.path.join(given.trained, "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    shutil.copy(os.path.join(given.trained, "tokenizer.json"), given.out)
    network = model.load(torch.load(os.path.join(given.trained, "weights.pt"))["model"])
    gold, texts = os.path.join(given.repository, "gold"), pairs.Texts(given.data, given.repository)
    tables = [os.path.join(gold, "acts", "train.tsv"), os.path.join(gold, "labels", "statements.tsv")]
    articles = label([], tables, texts, tokenizer)
    held = [a for a in articles if given.hold and zlib.crc32(a.name.encode()) % given.hold == 0]
    articles = [a for a in articles if a not in held] + written(os.path.join(gold, "written"), tokenizer)
    tune = label([], [os.path.join(gold, "acts", "gold.tsv")], texts, tokenizer, half="tune")
    cut = lambda some: sorted((i for a in some for i in ((a, w) for w in corpus.windows(a, decode.WINDOW)) if inside([i])),
                              key=lambda i: i[1][1] - i[1][0])
    train, tune, held = (vectors(network, cut(some)) for some in (articles, tune, held))
    print(f"{len(train)} statements", flush=True)
    torch.manual_seed(given.seed)
    head = network.actor
    optimizer = torch.optim.AdamW(head.parameters(), lr=given.rate, weight_decay=0.01)
    steps = given.epochs * (len(train) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, given.rate, total_steps=steps + 1)
    for epoch in range(given.epochs):
        order = torch.randperm(len(train)).tolist()
        head.train()
        for at in range(0, len(order), BATCH):
            batch = [train[k] for k in order[at:at + BATCH]]
            wanted = torch.tensor([act for act, _, _ in batch])
            loss = F.cross_entropy(scores(head, batch), wanted, label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1}: tuning half {judge(head, tune)}" + (f"; held out {judge(head, held)}" if held else ""), flush=True)
    torch.save({"model": network.state_dict()}, os.path.join(given.out, "weights.pt"))


if __name__ == "__main__":
    main()
