"""Fine-tunes the larger reader of stances for some minutes; more of them go on from what was learned. See README.md beside it."""

import argparse
import os
import random
import time
import zlib

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import mpnet
import pairs
import train
from corpus import ACTS

BATCH, POOL = 16, 40  # pairs a step; steps whose pairs are sorted by length together
SIBLINGS, FAR = 0.3, 0.15  # pairs that do not bear for each that does: statements that bear on something else, others
CONTRARY = 0.2  # how often a side is learned towards a contrary of the proposition
LOOK = 1200  # seconds


def vary(pair, others, chance):
    """The pair with the proposition in some of its wordings, now and then with a contrary."""
    known = others.get((pair.group, pair.proposition), [])
    contraries = [words for words, contrary in known if contrary]
    if contraries and pair.stance in pairs.TURNED and chance.random() < CONTRARY:
        return pair._replace(proposition=chance.choice(contraries), stance=pairs.TURNED[pair.stance])
    return pair._replace(proposition=chance.choice([pair.proposition] + [words for words, contrary in known if not contrary]))


def batches(found, others, encode, chance):
    """Batches of pairs of like length, without end: (pieces and roles, stances, acts)."""
    key = lambda p: (p.group, p.passage, str(p.spans))
    bears = [p for p in found if p.stance != "none"]
    told = {key(p) for p in bears}
    siblings = [p for p in found if p.stance == "none" and key(p) in told]
    far = [p for p in found if p.stance == "none" and key(p) not in told]
    while True:
        chosen = bears + chance.sample(siblings, min(len(siblings), int(SIBLINGS * len(bears)))) + chance.sample(
            far, int(FAR * len(bears)))
        chance.shuffle(chosen)
        print("an epoch of", len(chosen), "pairs begins", flush=True)
        for a in range(0, len(chosen), POOL * BATCH):
            pool = [vary(p, others, chance) for p in chosen[a:a + POOL * BATCH]]
            pool = sorted(((encode(p), pairs.STANCES.index(p.stance), ACTS.index(p.act) if p.act in ACTS else -1)
                           for p in pool), key=lambda item: len(item[0][0]))
            cut = [pool[k:k + BATCH] for k in range(0, len(pool), BATCH)]
            chance.shuffle(cut)
            for batch in cut:
                items, stances, acts = zip(*batch)
                yield items, torch.tensor(stances), torch.tensor(acts)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("repository")
    parser.add_argument("pretrained", help="folder with model.safetensors of all-mpnet-base-v2")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=95)
    parser.add_argument("--rate", type=float, default=3e-5)
    parser.add_argument("--resume", help="weights.pt to go on with")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.makedirs(given.out, exist_ok=True)
    torch.manual_seed(given.seed)
    chance = random.Random(given.seed)
    model = mpnet.reader(mpnet.pretrained(given.pretrained))
    if given.resume:
        model.load_state_dict(torch.load(given.resume)["model"])
    tokenizer = Tokenizer.from_file(os.path.join(
        given.repository, "rapporteur-model/src/main/resources/org/rapporteur/model/tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    encode = lambda pair: pairs.encode(pair, tokenizer)
    gold = os.path.join(given.repository, "gold")
    texts = pairs.Texts(given.data, given.repository)
    tune = [p for half, p in pairs.labelled(os.path.join(gold, "stance"), texts) if half == "tune"]
    found = [p for _, p in pairs.labelled(os.path.join(gold, "stance-train"), texts)]
    held = []
    for pair in pairs.statements(os.path.join(gold, "labels"), texts):
        (held if zlib.crc32(pair.group.encode()) % train.HELD == 0 else found).append(pair)
    found += pairs.written(os.path.join(gold, "written"))
    others = {k: told for folder in ("labels", "stance-train")
              for k, told in pairs.variants(os.path.join(gold, folder)).items()}
    held = [p for p in held if p.stance != "none"] + random.Random(1).sample([p for p in held if p.stance == "none"], 200)
    counts = torch.bincount(train.numbers(found), minlength=6).float()
    counts[0] = (SIBLINGS + FAR) * counts[1:].sum()
    weight = (counts.mean() / counts) ** 0.5
    weight[0] = 1.0
    heads = [p for n, p in model.named_parameters() if p.requires_grad and (not n.startswith("encoder.") or ".feature." in n)]
    body = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder.") and ".feature." not in n]
    optimizer = torch.optim.AdamW([{"params": body, "lr": given.rate}, {"params": heads, "lr": 5 * given.rate}],
                                  weight_decay=0.01, fused=True)
    highest = [group["lr"] for group in optimizer.param_groups]

    def look(moment):
        for name, looked in (("tune", tune), ("held", held)):
            print(f"{moment} {name}: {train.judge(train.numbers(looked), train.read(model, [encode(p) for p in looked]))}", flush=True)
        torch.save({"model": model.state_dict(), "given": vars(given)}, os.path.join(given.out, "weights.pt"))
        model.train()

    model.train()
    began = looked = time.time()
    total, steps = 0.0, 0
    for items, stances, acts in batches(found, others, encode, chance):
        past = (time.time() - began) / (60 * given.minutes)
        if past >= 1:
            break
        for group, most in zip(optimizer.param_groups, highest):
            group["lr"] = most * min((past + 0.001) / 0.06, 1.0, (1 - past) / 0.94)
        stance, act = model(*train.collate(items))
        loss = F.cross_entropy(stance, stances, weight, label_smoothing=0.05)
        if (acts >= 0).any():
            loss = loss + 0.2 * F.cross_entropy(act, acts, ignore_index=-1)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        total, steps = total + float(loss.detach()), steps + 1
        if time.time() - looked > LOOK:
            look(f"{past:.2f} of the time, {steps * BATCH} pairs, loss {total / steps:.3f};")
            looked = time.time()
    look("end;")


if __name__ == "__main__":
    main()
