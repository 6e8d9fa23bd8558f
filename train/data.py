# Sentences of train/prepare.ts as tensors: pieces, labels, batches of like length, and case noise.
import collections
import json
import random

import torch

from model import CLS, SEP, shape

TYPES = ["PERSON", "ORG", "PLACE", "GROUP", "EVENT", "OTHER"]
NAMES = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BI"]
LIMIT = 256


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def script(form, lemma):
    """How a form becomes its lemma: lower-case or not, characters to cut, characters to add. The same as src/text/model/lemmas.ts."""
    low = form.lower()
    cased, base = ("=", form) if lemma != lemma.lower() else ("l", low)
    same = 0
    while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
        same += 1
    if same == 0 and len(base) > 1:
        return f"!{lemma}"
    return f"{cased}{len(base) - same}{lemma[same:]}"


def labels(examples):
    """Label lists in a fixed order: tags, lemma scripts seen five times, relations, names."""
    tags, rels, scripts = collections.Counter(), collections.Counter(), collections.Counter()
    for one in examples:
        if "tags" in one:
            tags.update(one["tags"])
            rels.update(one["rels"])
            scripts.update(script(w, l) for w, l in zip(one["words"], one["lemmas"]))
    kept = sorted(s for s, n in scripts.items() if n >= 5)
    return {"tags": sorted(tags), "lemmas": kept, "rels": sorted(rels), "names": NAMES}


def names_in(one):
    """Spans of names: first word, word after the last, type."""
    found, start = [], None
    for i, label in enumerate([*one.get("names", []), "O"]):
        if start is not None and not label.startswith("I-"):
            found.append((start, i, one["names"][start][2:]))
            start = None
        if label.startswith("B-"):
            start = i
    return found


class Swap:
    """Names put in the place of others of their type: "Merkel met Macron" teaches what stands beside "met", not who met."""

    def __init__(self, examples):
        self.pool = collections.defaultdict(list)
        for one in examples:
            for a, b, kind in names_in(one):
                if kind in ("PERSON", "ORG", "PLACE"):
                    self.pool[kind].append((one["words"][a:b], one["gaz"][a:b]))
                    self.pool[kind, b - a].append(self.pool[kind][-1])

    def __call__(self, one):
        grammar = "tags" in one
        words, gaz, names = list(one["words"]), list(one["gaz"]), list(one["names"])
        for a, b, kind in reversed(names_in(one)):
            pool = self.pool[(kind, b - a) if grammar else kind]
            if not pool or random.random() < 0.5:
                continue
            form, known = random.choice(pool)
            words[a:b], gaz[a:b], names[a:b] = form, known, [f"B-{kind}"] + [f"I-{kind}"] * (len(form) - 1)
        new = {**one, "words": words, "gaz": gaz, "names": names}
        if grammar:
            new["lemmas"] = [lemma if words[i] == one["words"][i] else words[i] for i, lemma in enumerate(one["lemmas"])]
        return new


class Encoder:
    def __init__(self, lists, pieces):
        self.lists, self.pieces = lists, pieces
        self.index = {key: {value: i for i, value in enumerate(values)} for key, values in lists.items()}

    def __call__(self, one, noise=None):
        words = one["words"]
        if noise == "upper":
            words = [w.upper() for w in words]
        elif noise == "lower":
            words = [w.lower() for w in words]
        gaz = one["gaz"] if noise != "blank" else [0] * len(words)
        ids, shapes, known, first, last = [CLS], [0], [0], [], []
        for word, g in zip(words, gaz):
            pieces = self.pieces(word)
            if len(ids) + len(pieces) >= LIMIT:
                break
            first.append(len(ids))
            ids += pieces
            last.append(len(ids) - 1)
            shapes += [shape(word)] * len(pieces)
            known += [g] * len(pieces)
        n = len(first)
        item = {"ids": ids + [SEP], "shapes": shapes + [0], "gaz": known + [0], "first": first, "last": last, "n": n, "one": one}
        if "tags" in one:
            item["tag"] = [self.index["tags"].get(t, -1) for t in one["tags"][:n]]
            item["lemma"] = [self.index["lemmas"].get(script(w, l), -1) for w, l in zip(one["words"][:n], one["lemmas"][:n])]
            item["head"] = [h if h <= n else -1 for h in one["heads"][:n]]
            item["rel"] = [self.index["rels"].get(r, -1) for r in one["rels"][:n]]
        if "names" in one:
            item["name"] = [self.index["names"][t] for t in one["names"][:n]]
        return item


def batches(items, size, shuffle=True):
    """Batches of at most `size` pieces, padding counted."""
    items = sorted(items, key=lambda item: len(item["ids"]) + random.random() * 3)
    found, now, longest = [], [], 0
    for item in items:
        most = max(longest, len(item["ids"]))
        if now and most * (len(now) + 1) > size:
            found.append(now)
            now, most = [], len(item["ids"])
        now.append(item)
        longest = most
    if now:
        found.append(now)
    if shuffle:
        random.shuffle(found)
    return found


def pad(batch, key, empty=0, width=None):
    width = width or max(len(item[key]) for item in batch)
    return torch.tensor([item[key] + [empty] * (width - len(item[key])) for item in batch])


def labelled(batch, key, width):
    """Labels with -1 (no loss) where a sentence has none."""
    return torch.tensor([(item.get(key) or []) + [-1] * (width - len(item.get(key) or [])) for item in batch])


def inputs(batch):
    ids = pad(batch, "ids")
    return ids, pad(batch, "shapes"), pad(batch, "gaz"), (ids != 0).float(), pad(batch, "first"), pad(batch, "last")
