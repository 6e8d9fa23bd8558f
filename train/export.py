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

HEADS_TRIED = 4
FEATURES = ["none", "State", "Place", "Organization", "Outlet", "Group", "Person", "Event", "adjective"]


class Graph(nn.Module):
    """
    What src/text/model/network.ts calls: choices made inside where the caller needs no scores. A row holds several sentences, and each
    begins with its root as if that were a word; so arcs to the root are arcs like others, and no sentence is padded to the length of another.
    """

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, ids, shapes, features, places, sentences, first, last, owners):
        net = self.net
        x = net.pieces(ids.long(), shapes.long(), features.long(), places.long(), sentences)
        words = (net.at(x, first.long()) + net.at(x, last.long())) / 2
        rows, n = words.shape[0], words.shape[1]
        heads, deps = F.leaky_relu(net.arc_head(words), 0.1), F.leaky_relu(net.arc_dep(words), 0.1)
        arcs = torch.cat([deps, torch.ones_like(deps[:, :, :1])], 2) @ net.arc @ heads.transpose(1, 2)
        # Relations are scored for the likeliest heads only: the best tree nearly always has one of them.
        apart = (owners[:, :, None] != owners[:, None, :]).float() * 1e6
        tried = F.pad(arcs - apart, (0, HEADS_TRIED), value=-1e9).topk(HEADS_TRIED, 2).indices
        d, h = F.leaky_relu(net.rel_dep(words), 0.1), F.leaky_relu(net.rel_head(words), 0.1)
        d, h = (torch.cat([y, torch.ones_like(y[:, :, :1])], 2) for y in (d, h))
        rels, size = net.rel.shape[0], net.rel.shape[1]
        h = F.pad(h, (0, 0, 0, HEADS_TRIED)).gather(1, tried.reshape(rows, -1, 1).expand(-1, -1, size))
        pairs = (d @ net.rel.permute(1, 0, 2).reshape(size, rels * size)).reshape(rows, n, rels, size)
        relations = (pairs @ h.reshape(rows, n, HEADS_TRIED, size).transpose(2, 3)).argmax(2)
        return net.tag(words).argmax(2).int(), arcs, tried.int(), relations.int(), net.names(words)


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
    sentences = (ids != 0).int()
    first = torch.tensor([[0, 1, 2], [0, 1, 0]], dtype=torch.int32)
    owners = torch.tensor([[1, 1, 1], [1, 1, 0]], dtype=torch.int32)
    given = (ids, sentences, sentences, sentences, sentences, first, first, owners)
    names = ["ids", "shapes", "features", "places", "sentences", "first", "last", "owners"]
    os.makedirs(args.out, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        full, ready = f"{folder}/full.onnx", f"{folder}/ready.onnx"
        axes = {name: {0: "rows", 1: "pieces"} for name in names[:5]}
        axes |= {name: {0: "rows", 1: "words"} for name in (*names[5:], "tags", "heads", "relations", "names")}
        axes["arcs"] = {0: "rows", 1: "words", 2: "heads"}
        torch.onnx.export(
            Graph(net), given, full, dynamo=False, opset_version=17, input_names=names,
            output_names=["tags", "arcs", "heads", "relations", "names"], dynamic_axes=axes,
        )
        quant_pre_process(full, ready, skip_symbolic_shape=True)
        quantize_dynamic(ready, f"{args.out}/reader.onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"])
    shutil.copy(str(package() / "vocab.txt"), f"{args.out}/vocab.txt")
    temperature = json.load(open(f"{args.checkpoint}/temperature.json")) if os.path.exists(f"{args.checkpoint}/temperature.json") else {"name": 1.0, "arc": 1.0}
    card = {
        "name": args.name,
        "files": {name: sha(f"{args.out}/{name}") for name in ("reader.onnx", "vocab.txt")},
        "labels": {"tags": lists["tags"], "relations": lists["rels"], "names": lists["names"]},
        "features": FEATURES,
        "temperature": temperature,
    }
    with open(f"{args.out}/reader.json", "w") as file:
        json.dump(card, file, indent=1, ensure_ascii=False)
        file.write("\n")
    print(os.path.getsize(f"{args.out}/reader.onnx"))


if __name__ == "__main__":
    main()
