#!/usr/bin/env python3
"""Compares the time of `entente draw` on large graphs with that of Graphviz's own `sfdp` and `dot`.

    Benchmarks/large.py [path of entente]

Graphs of 40 actors and 60 relations, 150 and 800, 300 and 5,000, the same on each run. Prints the best of three
cold runs to SVG in seconds: pruned as by default, with --all, and the two on the graph's own source; "-" is over 60 s.
"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent
entente = sys.argv[1] if len(sys.argv) > 1 else str(root / ".build/release/entente")
TYPES = (
    "supports", "aids", "cooperates-with", "concerned-by", "criticizes", "rejects", "demands", "threatens", "opposes",
    "sanctions", "attacks",
)


def graph(actors, relations):
    """A graph whose actors take part the more often the lower their number."""
    chance = random.Random(actors)
    names = [f"A{number:03}" for number in range(actors)]
    keys = set()
    while len(keys) < relations:
        source, target = (names[int(actors * chance.random() ** 2)] for _ in "ab")
        if source < target:
            keys.add((source, target, chance.choice(TYPES)))
    quote = {"sentence": 0, "start": 0, "end": 5, "quote": "Words", "sourceText": "W", "targetText": "s"}
    return {
        "schemaVersion": 1, "generator": "benchmark",
        "article": {"title": "Large", "source": "large", "language": "en", "sentences": [{"start": 0, "end": 5}]},
        "actors": [{"id": name, "name": f"Actor {name}", "kind": "country", "mentions": []} for name in names],
        "relations": [
            {"source": source, "target": target, "type": kind, "status": "asserted", "confidence": 0.9, "via": [],
             "time": "present", "evidence": [quote]} for source, target, kind in sorted(keys)
        ],
    }


def seconds(command):
    """The best time of three runs, as text."""
    best = None
    for _ in range(3):
        start = time.monotonic()
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=60)
        except subprocess.TimeoutExpired:
            return "-"
        spent = time.monotonic() - start
        best = spent if best is None else min(best, spent)
    return f"{best:.2f}"


print("actors relations  entente  --all   sfdp    dot")
with tempfile.TemporaryDirectory() as folder:
    saved, source, picture = (str(pathlib.Path(folder) / name) for name in ("graph.json", "graph.dot", "graph.svg"))
    for size in ((40, 60), (150, 800), (300, 5000)):
        pathlib.Path(saved).write_text(json.dumps(graph(*size)))
        draw = [entente, "draw", saved, "-q", "-o"]
        subprocess.run([*draw, source], check=True)
        times = [
            seconds([*draw, picture]), seconds([*draw, picture, "--all"]),
            seconds(["sfdp", "-Tsvg", source, "-o", picture]), seconds(["dot", "-Tsvg", source, "-o", picture]),
        ]
        print(f"{size[0]:6} {size[1]:9}" + "".join(f"{spent:>8}" for spent in times), flush=True)
