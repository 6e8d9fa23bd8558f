# Tags, heads and names of given sentences against gold, by corpus; a quick look while training (npm run accuracy is the measure).
import collections

import torch

from data import batches, inputs


def spans(labels):
    found, start, kind = set(), None, None
    for i, label in enumerate([*labels, "O"]):
        if start is not None and (label[0] != "I" or label[2:] != kind):
            found.add((start, i, kind))
            start = None
        if label != "O" and start is None:
            start, kind = i, label[2:]
    return found


def ratio(a, b):
    return round(100 * a / b, 2) if b else None


def evaluate(net, encoder, examples):
    net.eval()
    count = collections.Counter()
    lists = encoder.lists
    with torch.no_grad():
        for batch in batches([encoder(one) for one in examples], 4000, False):
            root, words = net.encode(*inputs(batch))
            arcs, n = net.arcs(root, words), words.shape[1]
            counts = torch.tensor([item["n"] for item in batch])
            arcs = arcs.masked_fill((torch.arange(n + 1)[None, :] > counts[:, None])[:, None, :], -1e4)
            for j in range(n):
                arcs[:, j, j + 1] = -1e4
            heads = arcs.argmax(2)
            rels, tags, names = net.relations(root, words, heads).argmax(2), net.tag(words).argmax(2), net.names(words).argmax(2)
            lemmas = net.lemma(words).argmax(2)
            for i, item in enumerate(batch):
                one, corpus = item["one"], item["one"]["corpus"]
                for j in range(item["n"] if "tags" in one else 0):
                    count[corpus, "tokens"] += 1
                    count[corpus, "upos"] += lists["tags"][tags[i, j]].split("|")[0] == one["tags"][j].split("|")[0]
                    count[corpus, "lemma"] += lemmas[i, j].item() == item["lemma"][j]
                    if one["tags"][j].startswith("PUNCT"):
                        continue
                    count[corpus, "words"] += 1
                    right = heads[i, j].item() == one["heads"][j]
                    count[corpus, "uas"] += right
                    count[corpus, "las"] += right and lists["rels"][rels[i, j]] == one["rels"][j]
                if "names" in one:
                    gold = {s for s in spans(one["names"]) if s[2] not in ("OTHER", "GROUP")}
                    found = {s for s in spans([lists["names"][k] for k in names[i, : item["n"]].tolist()]) if s[2] not in ("OTHER", "GROUP")}
                    count[corpus, "gold"] += len(gold)
                    count[corpus, "found"] += len(found)
                    count[corpus, "right"] += len(gold & found)
    net.train()
    corpora = sorted({corpus for corpus, _ in count})
    return {
        corpus: {
            "upos": ratio(count[corpus, "upos"], count[corpus, "tokens"]),
            "lemma": ratio(count[corpus, "lemma"], count[corpus, "tokens"]),
            "uas": ratio(count[corpus, "uas"], count[corpus, "words"]),
            "las": ratio(count[corpus, "las"], count[corpus, "words"]),
            "names": ratio(2 * count[corpus, "right"], count[corpus, "gold"] + count[corpus, "found"]),
        }
        for corpus in corpora
    }
