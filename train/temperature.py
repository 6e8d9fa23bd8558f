# python train/temperature.py DATA CHECKPOINT: by what to divide scores so that probabilities are as often right as they say (dev sets).
import argparse
import json

import torch
import torch.nn.functional as F

from data import Encoder, batches, inputs, labelled, read
from model import Pieces, Reader


def best(scores, gold):
    """The temperature with the least negative log likelihood, to a twentieth (Guo et al. 2017)."""
    grid = [i / 20 for i in range(10, 61)]
    return min(grid, key=lambda t: sum(F.cross_entropy(s / t, g, ignore_index=-1, reduction="sum").item() for s, g in zip(scores, gold)))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("data")
    args.add_argument("checkpoint")
    args = args.parse_args()
    lists = json.load(open(f"{args.checkpoint}/labels.json"))
    encoder = Encoder(lists, Pieces())
    net = Reader(len(lists["tags"]), len(lists["lemmas"]), len(lists["rels"]), len(lists["names"]))
    net.load_state_dict(torch.load(f"{args.checkpoint}/net.pt"))
    net.eval()
    names, arcs = ([], []), ([], [])
    with torch.no_grad():
        for batch in batches([encoder(one) for one in read(f"{args.data}/dev.jsonl")], 4000, False):
            root, words = net.encode(*inputs(batch))
            n = words.shape[1]
            counts = torch.tensor([item["n"] for item in batch])
            scores = net.arcs(root, words).masked_fill((torch.arange(n + 1)[None, :] > counts[:, None])[:, None, :], -1e4)
            for j in range(n):
                scores[:, j, j + 1] = -1e4
            arcs[0].append(scores.flatten(0, 1))
            arcs[1].append(labelled(batch, "head", n).flatten())
            names[0].append(net.names(words).flatten(0, 1))
            names[1].append(labelled(batch, "name", n).flatten())
    found = {"name": best(*names), "arc": best(*arcs)}
    with open(f"{args.checkpoint}/temperature.json", "w") as file:
        json.dump(found, file)
    print(found)


if __name__ == "__main__":
    main()
