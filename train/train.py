# python train/train.py DATA OUT [--epochs 6] [--from CHECKPOINT] [--folds K --leave I]: trains the reader model on the prepared sentences.
import argparse
import json
import os
import random
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from data import Encoder, Swap, batches, inputs, labelled, labels, read
from evaluate import evaluate
from model import Pieces, Reader

WEIGHTS = {"tag": 0.5, "lemma": 0.3, "arc": 1.0, "rel": 1.0, "name": 1.5}


def fold_of(doc, folds):
    return sum(map(ord, doc)) * 7919 % folds


def losses(net, batch, smoothing):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        root, words = net.encode(*inputs(batch))
    root, words = root.float(), words.float()
    n = words.shape[1]

    def cross(scores, gold):
        if (gold >= 0).sum() == 0:
            return scores.sum() * 0
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-1, label_smoothing=smoothing)

    head = labelled(batch, "head", n)
    counts = torch.tensor([item["n"] for item in batch])
    arcs = net.arcs(root, words).masked_fill((torch.arange(n + 1)[None, :] > counts[:, None])[:, None, :], -1e4)
    parts = {"name": cross(net.names(words), labelled(batch, "name", n))}
    if any("tag" in item for item in batch):
        parts["tag"] = cross(net.tag(words), labelled(batch, "tag", n))
        parts["lemma"] = cross(net.lemma(words), labelled(batch, "lemma", n))
        parts["arc"] = F.cross_entropy(arcs.flatten(0, 1), head.flatten(), ignore_index=-1)
        parts["rel"] = cross(net.relations(root, words, head.clamp(min=0)), labelled(batch, "rel", n))
    return sum(WEIGHTS[key] * value for key, value in parts.items())


def main():
    args = argparse.ArgumentParser()
    args.add_argument("data")
    args.add_argument("out")
    args.add_argument("--epochs", type=float, default=6)
    args.add_argument("--layers", type=int, default=6)
    args.add_argument("--batch", type=int, default=1600)
    args.add_argument("--rate", type=float, default=1.5e-4)
    args.add_argument("--encoder", help="safetensors of a BERT-like encoder; all-MiniLM-L6-v2 where not given")
    args.add_argument("--start")
    args.add_argument("--with-folds", action="store_true", help="train on the corpora without a training file, too")
    args.add_argument("--folds", type=int, default=3)
    args.add_argument("--leave", type=int, help="leave this fold out, and measure on it")
    args.add_argument("--share", type=float, default=1.0, help="share of the training sentences each epoch")
    args.add_argument("--repeat", type=int, default=1, help="how often an epoch holds the corpora without a training file")
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))

    train, fold, dev = (read(f"{args.data}/{part}.jsonl") for part in ("train", "folds", "dev"))
    lists = labels(train)
    encoder = Encoder(lists, Pieces())
    net = Reader(len(lists["tags"]), len(lists["lemmas"]), len(lists["rels"]), len(lists["names"]), args.layers)
    if args.start:
        net.load_state_dict(torch.load(args.start))
    else:
        net.load_encoder(args.encoder)
    net.words.weight.requires_grad_(False)
    held = [one for one in fold if args.leave is not None and fold_of(one["doc"], args.folds) == args.leave]
    own = [one for one in fold if args.with_folds and (args.leave is None or fold_of(one["doc"], args.folds) != args.leave)]
    print(f"train {len(train)} folds {len(own)} held {len(held)}; tags {len(lists['tags'])} lemmas {len(lists['lemmas'])} rels {len(lists['rels'])}", flush=True)

    swap = Swap(train + own)
    body = ("words", "places", "kind", "norm", "layers")
    groups = [[p for n, p in net.named_parameters() if p.requires_grad and (n.split(".")[0] in body) == inside] for inside in (True, False)]
    rates = [args.rate, args.rate * (10 if not args.start else 3)]
    optimizer = torch.optim.AdamW([{"params": g, "lr": r} for g, r in zip(groups, rates)], weight_decay=0.01)

    def epoch():
        chosen = [one for one in train if args.share >= 1 or random.random() < args.share] + own * args.repeat
        chosen += [one for one in chosen if one["corpus"] == "crossner"]
        chosen = [swap(one) if "names" in one and random.random() < 0.25 else one for one in chosen]
        noise = lambda: random.choices([None, "upper", "lower", "blank"], [0.82, 0.05, 0.03, 0.10])[0]
        return batches([encoder(one, noise()) for one in chosen], args.batch)

    steps = int(len(epoch()) * args.epochs)
    print("steps", steps, flush=True)
    step, began, total = 0, time.time(), 0.0
    net.train()
    while step < steps:
        for batch in epoch():
            if step >= steps:
                break
            factor = min(1, (step + 1) / 200) * (steps - step) / steps
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            loss = losses(net, batch, 0.05)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step, total = step + 1, total + loss.item()
            if step % 100 == 0:
                print(step, round(total / 100, 3), f"{time.time() - began:.0f}s", flush=True)
                total = 0.0
        os.makedirs(args.out, exist_ok=True)
        torch.save(net.state_dict(), f"{args.out}/net.pt")
    with open(f"{args.out}/labels.json", "w") as file:
        json.dump(lists, file)
    figures = evaluate(net, encoder, held if held else dev + fold if not own else dev)
    print(json.dumps(figures), f"{time.time() - began:.0f}s", flush=True)


if __name__ == "__main__":
    main()
