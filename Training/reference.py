"""Runs a weights file with NumPy alone: the executable form of FORMAT.md, used for the parity fixtures."""

import hashlib
import json
import struct
from math import erf

import numpy as np

from export import FORMAT, MAGIC, PREFIX, checksum
from tags import spans_of_tags
from tokenizer import LOWER, Tokenizer, words

DTYPES = {"i8": np.int8, "f32": np.float32, "u8": np.uint8}
erf_of = np.vectorize(erf, otypes=[np.float64])


class Weights:
    """A weights file: its header and its tensors."""

    def __init__(self, path):
        data = path.read_bytes()
        magic, (version, size) = data[:8], struct.unpack("<II", data[8:16])
        if magic != MAGIC or version != FORMAT:
            raise ValueError(f"{path} is no weights file of version {FORMAT}")
        if hashlib.sha256(data[PREFIX:]).digest() + checksum(data[PREFIX:]) != data[16:PREFIX]:
            raise ValueError(f"{path} is damaged")
        self.header = json.loads(data[PREFIX:PREFIX + size])
        payload = memoryview(data)[PREFIX + size:]
        self.tensors = {
            t["name"]: np.frombuffer(payload, DTYPES[t["dtype"]], t["bytes"] // np.dtype(DTYPES[t["dtype"]]).itemsize,
                                     t["offset"]).reshape(t["shape"])
            for t in self.header["tensors"]
        }
        self.tokenizer = Tokenizer(bytes(self.tensors["vocabulary"]).decode().split("\n"))

    def __getitem__(self, name):
        return self.tensors[name]


def quantised_rows(x):
    """8-bit integers of each row and the scale of each row."""
    scale = np.maximum(np.abs(x).max(axis=-1, keepdims=True), np.float32(1e-12)) / np.float32(127)
    return np.rint(x / scale), scale


def linear(weights, name, x):
    """x W^T + b: exact integer sums where W has 8 bits, plain float32 otherwise."""
    weight, bias = weights[name + ".weight"], weights[name + ".bias"]
    if weight.dtype != np.int8:
        return x @ weight.T + bias
    rows, scale = quantised_rows(x)
    sums = (rows.astype(np.float64) @ weight.T.astype(np.float64)).astype(np.float32)
    return sums * (scale * weights[name + ".scale"]) + bias


def norm(weights, name, x):
    """Layer normalisation."""
    centred = x - x.mean(axis=-1, keepdims=True)
    deviation = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(1e-12))
    return centred / deviation * weights[name + ".weight"] + weights[name + ".bias"]


def gelu(x):
    """The exact Gaussian error linear unit."""
    return (0.5 * x * (1 + erf_of(x / np.sqrt(2)))).astype(np.float32)


def softmax(x):
    """Softmax of the last axis."""
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def heads(x, count):
    """(rows, width) to (count, rows, width / count)."""
    return x.reshape(len(x), count, -1).transpose(1, 0, 2)


def encoded(weights, ids, shapes):
    """The hidden states of the pieces."""
    sizes = weights.header["model"]
    x = weights["words.weight"][ids].astype(np.float32) * weights["words.scale"][ids][:, None]
    x = norm(weights, "norm", x + weights["positions.weight"][: len(ids)] + weights["shapes.weight"][shapes])
    width = np.float32(np.sqrt(sizes["hidden"] // sizes["heads"]))
    for number in range(sizes["layers"]):
        layer = f"layers.{number}."
        parts = np.split(linear(weights, layer + "attention", x), 3, axis=1)
        query, key, value = (heads(part, sizes["heads"]) for part in parts)
        mixed = softmax(query @ key.transpose(0, 2, 1) / width) @ value
        mixed = mixed.transpose(1, 0, 2).reshape(x.shape)
        x = norm(weights, layer + "attention_norm", x + linear(weights, layer + "output", mixed))
        inner = gelu(linear(weights, layer + "up", x))
        x = norm(weights, layer + "output_norm", x + linear(weights, layer + "down", inner))
    return x


def zones(source, target, length):
    """The zone of every piece as seen from a pair of piece ranges."""
    zone = np.full(length, 2)
    zone[: min(source[0], target[0])] = 0
    zone[max(source[1], target[1]):] = 4
    zone[target[0]:target[1]] = 3
    zone[source[0]:source[1]] = 1
    return zone


def pair_logits(weights, hidden, source, target):
    """(relation, status, same, plover, stance) logits of one ordered pair of piece ranges."""
    nothing = np.zeros((1, hidden.shape[1]), np.float32)
    mean = lambda a, b: hidden[a:b].mean(axis=0, keepdims=True) if b > a else nothing
    s, t = mean(*source), mean(*target)
    between = mean(min(source[1], target[1]), max(source[0], target[0]))
    backwards = int(target[0] < source[0])
    x = linear(weights, "pairs.source", s) + linear(weights, "pairs.target", t)
    x = x + linear(weights, "pairs.product", s * t) + linear(weights, "pairs.between", between)
    x = norm(weights, "pairs.norm", x + weights["pairs.order.weight"][backwards])
    zone = zones(source, target, len(hidden)) + 5 * backwards
    for number in range(weights.header["model"]["pairLayers"]):
        x = looked(weights, f"pairs.layers.{number}.", x, hidden, zone)
    return tuple(
        linear(weights, f"pairs.{name}", x)[0] for name in ("relation", "status", "same", "plover", "stance")
    )


def looked(weights, layer, x, hidden, zone):
    """A pair's vector after one look over the sentence."""
    count = weights.header["model"]["pairHeads"]
    key, value = (heads(part, count) for part in np.split(linear(weights, layer + "keyvalue", hidden), 2, axis=1))
    query = heads(linear(weights, layer + "query", x), count)
    bias = weights[layer + "zones.weight"][zone].T[:, None, :]
    scores = query @ key.transpose(0, 2, 1) / np.float32(np.sqrt(hidden.shape[1] // count)) + bias
    mixed = (softmax(scores) @ value).transpose(1, 0, 2).reshape(x.shape)
    x = norm(weights, layer + "attention_norm", x + linear(weights, layer + "output", mixed))
    inner = gelu(linear(weights, layer + "up", x))
    return norm(weights, layer + "output_norm", x + linear(weights, layer + "down", inner))


def read(weights, text):
    """Pieces, hidden states and tagged spans of a sentence that fits into one window."""
    found = words(text)
    ids, shapes, starts, ends = [weights.tokenizer.first], [LOWER], [], []
    for word in found:
        starts.append(len(ids))
        pieces = weights.tokenizer.pieces(word.form)
        ids, shapes = ids + pieces, shapes + [word.shape] * len(pieces)
        ends.append(len(ids))
    ids, shapes = [*ids, weights.tokenizer.last], [*shapes, LOWER]
    hidden = encoded(weights, ids, shapes)
    labels = weights.header["labels"]
    tagged = {
        head: spans_of_tags(linear(weights, head, hidden[starts]), labels[key]) if starts else []
        for head, key in (("names", "nameTags"), ("mentions", "mentionTags"))
    }
    return found, ids, shapes, starts, ends, hidden, tagged
