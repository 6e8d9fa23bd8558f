# python train/export.py CHECKPOINT OUT: the trained model as one int8 ONNX graph with its card (labels, checksums, temperatures).
import argparse
import hashlib
import json
import os
import shutil
import tempfile

import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from model import HIDDEN, Reader, package

FEATURES = ["none", "State", "Place", "Organization", "Outlet", "Group", "Person", "Event", "adjective"]


class Graph(nn.Module):
    """What src/text/model/network.ts calls: choices made inside where the caller needs no scores."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, ids, shapes, features, first, last):
        net = self.net
        root, words = net.encode(ids.long(), shapes.long(), features.long(), (ids != 0).float(), first.long(), last.long())
        both = torch.cat([root, words], 1)
        d, h = F.leaky_relu(net.rel_dep(words), 0.1), F.leaky_relu(net.rel_head(both), 0.1)
        d, h = (torch.cat([x, torch.ones_like(x[:, :, :1])], 2) for x in (d, h))
        rels, size = net.rel.shape[0], net.rel.shape[1]
        pairs = d @ net.rel.permute(1, 0, 2).reshape(size, rels * size)
        pairs = pairs.reshape(d.shape[0], -1, size) @ h.transpose(1, 2)
        relations = pairs.reshape(d.shape[0], d.shape[1], rels, -1).argmax(2)
        return net.tag(words).argmax(2).int(), net.lemma(words).argmax(2).int(), net.arcs(root, words), relations.int(), net.names(words)


def sha(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def main():
    args = argparse.ArgumentParser()
    args.add_argument("checkpoint")
    args.add_argument("out")
    args.add_argument("--layers", type=int, default=6)
    args.add_argument("--name", default="dateline-reader-1")
    args = args.parse_args()
    lists = json.load(open(f"{args.checkpoint}/labels.json"))
    net = Reader(len(lists["tags"]), len(lists["lemmas"]), len(lists["rels"]), len(lists["names"]), args.layers)
    net.load_state_dict(torch.load(f"{args.checkpoint}/net.pt"))
    net.eval()
    ids = torch.tensor([[101, 2000, 2001, 102], [101, 2000, 102, 0]], dtype=torch.int32)
    zero = torch.zeros_like(ids)
    first = torch.tensor([[1, 2], [1, 0]], dtype=torch.int32)
    os.makedirs(args.out, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        full, ready = f"{folder}/full.onnx", f"{folder}/ready.onnx"
        axes = {name: {0: "rows", 1: "pieces"} for name in ("ids", "shapes", "features")}
        axes |= {name: {0: "rows", 1: "words"} for name in ("first", "last", "tags", "lemmas", "names")}
        axes |= {name: {0: "rows", 1: "words", 2: "heads"} for name in ("arcs", "relations")}
        torch.onnx.export(
            Graph(net), (ids, zero, zero, first, first), full, dynamo=False, opset_version=17,
            input_names=["ids", "shapes", "features", "first", "last"],
            output_names=["tags", "lemmas", "arcs", "relations", "names"], dynamic_axes=axes,
        )
        quant_pre_process(full, ready, skip_symbolic_shape=True)
        quantize_dynamic(ready, f"{args.out}/reader.onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"])
    shutil.copy(str(package() / "vocab.txt"), f"{args.out}/vocab.txt")
    temperature = json.load(open(f"{args.checkpoint}/temperature.json")) if os.path.exists(f"{args.checkpoint}/temperature.json") else {"name": 1.0, "arc": 1.0}
    card = {
        "name": args.name,
        "files": {name: sha(f"{args.out}/{name}") for name in ("reader.onnx", "vocab.txt")},
        "labels": {"tags": lists["tags"], "lemmas": lists["lemmas"], "relations": lists["rels"], "names": lists["names"]},
        "features": FEATURES,
        "temperature": temperature,
    }
    with open(f"{args.out}/reader.json", "w") as file:
        json.dump(card, file, indent=1, ensure_ascii=False)
        file.write("\n")
    print(os.path.getsize(f"{args.out}/reader.onnx"))


if __name__ == "__main__":
    main()
