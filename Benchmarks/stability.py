#!/usr/bin/env python3
"""Measures whether `entente diff` tells changes of claims, and not the noise of its reader.

    Benchmarks/stability.py [path of entente] [-v]

Every sample article is compared with versions of it: each paragraph moved to every other place, and
the edits of Tests/ExtractionTests/Versions/edits.tsv. Moves and rewordings keep every claim, so that
a change of a claim is a false alarm; of the other edits, no change of a claim is a miss.
-v lists false alarms and misses.
"""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent
verbose = "-v" in sys.argv
arguments = [argument for argument in sys.argv[1:] if argument != "-v"]
entente = arguments[0] if arguments else str(root / ".build/release/entente")
samples = [
    "china-iran.txt", "cuban-missile-crisis.md", "july-crisis.v1.txt", "suez-crisis.v1.txt",
    "tito-stalin-split.txt",
]


def claims(article, text):
    """The claims that are told to change when the article becomes the text."""
    path = root / "Articles" / article
    with tempfile.TemporaryDirectory() as folder:
        new = pathlib.Path(folder) / ("new" + path.suffix)
        new.write_text(text)
        run = subprocess.run(
            [entente, "diff", str(path), str(new), "--format", "json"], capture_output=True, text=True)
    if run.returncode > 1:
        sys.exit(f"stability.py: {article}: {run.stderr}")
    if not run.stdout:
        return []
    return [change for change in json.loads(run.stdout)["relations"] if change["claim"]]


def phrase(change):
    """A change in a line."""
    ends = [change[side] and " ".join(change[side].values()) for side in ("old", "new")]
    return f"    {change['change']}: {ends[0]} -> {ends[1]}"


def tell(what, changes):
    """Lists a false alarm or a miss."""
    if verbose:
        print("  " + what)
        print("".join(phrase(change) + "\n" for change in changes), end="")


def moves():
    """How many moves of a paragraph, behind headline and first paragraph, change no claim."""
    good = total = 0
    for article in samples:
        paragraphs = re.split(r"\n\s*\n", (root / "Articles" / article).read_text().strip())
        for start in range(2, len(paragraphs)):
            for end in range(2, len(paragraphs)):
                if start == end:
                    continue
                moved = paragraphs[:start] + paragraphs[start + 1:]
                moved.insert(end, paragraphs[start])
                changes = claims(article, "\n\n".join(moved) + "\n")
                good += not changes
                total += 1
                if changes:
                    tell(f"{article}: paragraph {start} to {end}", changes)
    return good, total


def edits():
    """For each kind of edit how many are told as they should be, and how many there are."""
    counts = {}
    table = root / "Tests/ExtractionTests/Versions/edits.tsv"
    for row in csv.DictReader(table.open(), delimiter="\t", quoting=csv.QUOTE_NONE):
        old, new = (row[side].replace("\\n", "\n") for side in ("old", "new"))
        changes = claims(row["article"], (root / "Articles" / row["article"]).read_text().replace(old, new))
        is_good = (not changes) == (row["kind"] == "reworded")
        good, total = counts.get(row["kind"], (0, 0))
        counts[row["kind"]] = (good + is_good, total + 1)
        if not is_good:
            tell(f"{row['article']}: {row['kind']}: {new.strip() or old.strip()}", changes)
    return counts


print("moved: no claim changed in {} of {}".format(*moves()))
for kind, (good, total) in edits().items():
    what = "no claim changed" if kind == "reworded" else "a claim changed"
    print(f"{kind}: {what} in {good} of {total}")
