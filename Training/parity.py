"""Writes fixed sentences of ours with what the model makes of them, for a test of the Swift engine."""

import argparse
import json
from pathlib import Path

import numpy as np

from reference import Weights, pair_logits, read

SENTENCES = (
    "China has pledged its full support to Tehran.",
    "Turkish President Recep Tayyip Erdoğan warned Greece that “we can come suddenly one night”.",
    "KREMLIN SAYS UKRAINE SHELLED BELGOROD, VOWS RETALIATION",
    "the saudi foreign minister met his iranian counterpart in baghdad",
    "France’s Macron isn’t ready to sanction Mali’s junta – not yet.",
    "😀 NATO 🤝 Sweden: the members of the alliance welcomed Ulf Kristersson 🇸🇪 on Thursday.",
    "北京 accused Washington of “interference”, while in Москва nobody criticised the United States.",
    "The U.S. said it had not sold any tanks to Iraq; Baghdad's army denied the report, too.",
    "Naïve café-owners in São Tomé don't fear the Côte d'Ivoire government.",
    "Hamas and Fatah agreed on Cairo's truce plan after the Egyptian mediators had lifted the blockade of Gaza.",
    "He told them that it would be attacked if they did.",
    "Rain.",
    "",
)


def numbers(values, digits=4):
    """Rounded floats for JSON."""
    return [round(float(value), digits) for value in np.ravel(values)]


def fixture(weights, text):
    """What the engine must find for one sentence."""
    found, ids, shapes, starts, ends, hidden, tagged = read(weights, text)
    spans = sorted({span[:2] for span in tagged["mentions"] + tagged["names"]})
    pieces = [(starts[a], ends[b - 1]) for a, b in spans]
    pairs = []
    for i, source in enumerate(pieces[:4]):
        for j, target in enumerate(pieces[:4]):
            if i != j:
                relation, status, same, plover, stance = pair_logits(weights, hidden, source, target)
                pairs.append({
                    "source": source, "target": target, "relation": numbers(relation), "status": numbers(status),
                    "same": numbers(same)[0], "plover": numbers(plover),
                    "stance": numbers(stance),
                })
    place = lambda a, b: {"start": found[a].start, "end": found[b - 1].end}
    return {
        "text": text,
        "words": [{"start": w.start, "end": w.end, "form": w.form, "shape": w.shape} for w in found],
        "ids": ids, "shapes": shapes, "firstPieces": starts,
        "hidden": [{"first": numbers(row[:8]), "norm": round(float(np.linalg.norm(row)), 4)} for row in hidden],
        "names": [{**place(a, b), "kind": kind} for a, b, kind in tagged["names"]],
        "mentions": [{**place(a, b), "form": kind} for a, b, kind in tagged["mentions"]],
        "pairs": pairs,
    }


def main():
    """Writes out/parity.json."""
    folder = Path(__file__).parent / "out"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", default=folder / "entente.weights", type=Path)
    parser.add_argument("--out", default=folder / "parity.json", type=Path)
    given = parser.parse_args()
    weights = Weights(given.weights)
    fixtures = [fixture(weights, text) for text in SENTENCES]
    content = {"sentences": fixtures}
    given.out.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{given.out}: {len(fixtures)} sentences")


if __name__ == "__main__":
    main()
