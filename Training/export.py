"""Writes a trained model as one weights file. FORMAT.md describes it."""

import argparse
import hashlib
import json
import struct
from pathlib import Path

import numpy as np
import torch

import labels
import model as network
from tokenizer import FIRST, LAST, LONGEST_WORD, PAD, UNKNOWN

MAGIC, FORMAT, ALIGNMENT, PREFIX = b"ENTENTEW", 3, 64, 64
MODEL_VERSION = "4"


def quantised(matrix):
    """8-bit rows and their float32 scales."""
    scale = (np.abs(matrix).max(axis=1).clip(min=1e-12) / np.float32(127)).astype(np.float32)
    return np.rint(matrix / scale[:, None]).astype(np.int8), scale


def tensors(state):
    """Name -> array, in the order of the file; matrices that are multiplied together are joined."""
    array = lambda name: state[name].float().numpy()
    found = {}

    def matrix(name, *parts):
        weight = np.concatenate([array(part + ".weight") for part in parts])
        found[name + ".weight"], found[name + ".scale"] = quantised(weight)
        if parts[0] + ".bias" in state:
            found[name + ".bias"] = np.concatenate([array(part + ".bias") for part in parts])

    def plain(name, part):
        for kind in ("weight", "bias"):
            if f"{part}.{kind}" in state:
                found[f"{name}.{kind}"] = array(f"{part}.{kind}")

    matrix("words", "encoder.words")
    plain("positions", "encoder.positions")
    plain("shapes", "encoder.shapes")
    plain("norm", "encoder.norm")
    for number in range(network.LAYERS):
        old, new = f"encoder.layers.{number}.", f"layers.{number}."
        matrix(new + "attention", *(old + part for part in ("query", "key", "value")))
        matrix(new + "output", old + "output")
        plain(new + "attention_norm", old + "attention_norm")
        matrix(new + "up", old + "up")
        matrix(new + "down", old + "down")
        plain(new + "output_norm", old + "output_norm")
    plain("names", "names")
    plain("mentions", "mentions")
    for part in ("source", "target", "product", "between"):
        matrix("pairs." + part, "pairs." + part)
    for part in ("norm", "order", "relation", "status", "same", "plover", "stance"):
        plain("pairs." + part, "pairs." + part)
    for number in range(network.PAIR_LAYERS):
        layer = f"pairs.layers.{number}."
        matrix(layer + "keyvalue", layer + "key", layer + "value")
        for part in ("query", "output", "up", "down"):
            matrix(layer + part, layer + part)
        for part in ("attention_norm", "output_norm"):
            plain(layer + part, layer + part)
        found[layer + "zones.weight"] = array(layer + "zones")
    return found


def checksum(content):
    """Two sums of the content's little-endian 64-bit words: plain, and of all running sums."""
    stream = np.frombuffer(content, dtype="<u8")
    running = np.cumsum(stream, dtype=np.uint64)
    return struct.pack("<QQ", int(running[-1]), int(running.sum(dtype=np.uint64)))


def laid_out(arrays):
    """The payload and the table of what lies where in it."""
    payload, table = bytearray(), []
    for name, array in arrays.items():
        kind = {"int8": "i8", "float32": "f32", "uint8": "u8"}[array.dtype.name]
        raw = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes()
        where = {"offset": len(payload), "bytes": len(raw)}
        table.append({"name": name, "dtype": kind, "shape": list(array.shape), **where})
        payload += raw + bytes(-len(raw) % ALIGNMENT)
    return bytes(payload), table


def header(vocabulary, scores, table, payload):
    """The JSON header as a dictionary."""
    return {
        "name": "entente-english",
        "modelVersion": MODEL_VERSION,
        "model": {
            "hidden": network.HIDDEN, "layers": network.LAYERS, "heads": network.HEADS, "inner": network.INNER,
            "pieces": len(vocabulary), "longest": network.LONGEST, "shapes": network.SHAPES,
            "pairLayers": network.PAIR_LAYERS, "pairHeads": network.PAIR_HEADS, "pairInner": network.PAIR_INNER,
            "epsilon": network.EPSILON,
        },
        "labels": {
            "relations": labels.RELATIONS, "statuses": labels.STATUSES, "plover": labels.ROOTS,
            "stances": labels.STANCES, "nameTags": labels.NAME_TAGS, "mentionTags": labels.MENTION_TAGS,
            "zones": labels.ZONES,
        },
        "tokenizer": {
            "kind": "bert-uncased", "longestWord": LONGEST_WORD,
            **{key: vocabulary.index(piece) for key, piece in
               {"pad": PAD, "unknown": UNKNOWN, "first": FIRST, "last": LAST}.items()},
        },
        "decision": {
            "relationThreshold": scores["threshold"], "sameThreshold": 0.5,
            "stanceThreshold": scores["stance threshold"],
        },
        "scores": scores,
        "payloadBytes": len(payload),
        "tensors": table,
    }


def written(path, state, vocabulary, scores):
    """Writes the file and returns its size."""
    arrays = tensors(state)
    arrays["vocabulary"] = np.frombuffer("\n".join(vocabulary).encode(), dtype=np.uint8)
    payload, table = laid_out(arrays)
    text = json.dumps(header(vocabulary, scores, table, payload), ensure_ascii=False).encode()
    text += b" " * (-(PREFIX + len(text)) % ALIGNMENT)
    content = text + payload
    sums = hashlib.sha256(content).digest() + checksum(content)
    path.write_bytes(MAGIC + struct.pack("<II", FORMAT, len(text)) + sums + content)
    return path.stat().st_size


def rounded(value):
    """Scores with four digits."""
    if isinstance(value, dict):
        return {key: rounded(v) for key, v in value.items() if key != "confusions"}
    return round(value, 4) if isinstance(value, float) else value


def main():
    """out/model.pt to out/entente.weights."""
    folder = Path(__file__).parent / "out"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default=folder / "model.pt", type=Path)
    parser.add_argument("--out", default=folder / "entente.weights", type=Path)
    given = parser.parse_args()
    saved = torch.load(given.model, weights_only=False)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    size = written(given.out, saved["model"], saved["vocabulary"], rounded(saved["scores"]))
    print(f"{given.out}: {size} bytes, sha256 {hashlib.sha256(given.out.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
