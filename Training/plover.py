"""PLOVER: the training part of PLV, the gold-standard records, and our own sentences for its codebook."""

import csv
import json
import re

from example import NONE, Example, Pair, bucket
from labels import OLD_ROOTS, RELATIONS, ROOTS, STATUSES, SYMMETRIC, TYPE_OF_ROOT, TYPES_OF_ROOT


THREAT = re.compile(r"\b(threat|warn|vow|ultimatum|unless|swor|swear|consequence|price|if\b|or\b)", re.IGNORECASE)
CHANCE = re.compile(r"\b(may|might|could|consider\w*|weigh\w*|plan\w*|likely|possib\w*)\b")
"""PLOVER codes deeds that may come as THREATEN; in our guide they are these deeds, hypothetical, and only threats threaten."""


def event_pairs(source, target, root, text):
    """The pair of a coded event in both orders; the backward one only where the root tells what it is."""
    root = OLD_ROOTS.get(root, root)
    names, status = TYPES_OF_ROOT[root], -1
    if root == "THREATEN" and CHANCE.search(text) and not THREAT.search(text):
        names, status = names - {"threatens"}, STATUSES.index("hypothetical")
    labels = tuple(sorted(RELATIONS.index(name) for name in names))
    forward = Pair(source, target, labels, status, root=ROOTS.index(root))
    if root == "SUPPORT":
        return [forward]
    back = labels if TYPE_OF_ROOT[root] in SYMMETRIC else (NONE,)
    return [forward, Pair(target, source, back, weight=0.5)]


def marked_spans(marked):
    """A text without its <s> and <t> marks, and the first span of each."""
    text, spans, opened = "", {}, {}
    for part in re.split(r"(</?[st]>)", marked):
        if re.fullmatch(r"<[st]>", part):
            opened[part[1]] = len(text)
        elif re.fullmatch(r"</[st]>", part):
            spans.setdefault(part[2], (opened[part[2]], len(text)))
        else:
            text += part
    return text, spans


def plover_examples(folder, held_out_parts):
    """The training part of PLV; `held_out_parts` of 20 parts are held out."""
    examples = []
    with open(folder / "plv-train.tsv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            text, spans = marked_spans(row["marked_sentence"])
            if set(spans) != {"s", "t"}:
                continue
            pairs = event_pairs(spans["s"], spans["t"], row["gold_root"], text)
            held_out = bucket(text, 20) < held_out_parts
            examples.append(Example(text, "plv", held_out, pairs=pairs))
    return examples


def codebook_examples(folder):
    """Our own sentences for every category of the codebook: {source}, <target>, under "== ROOT" lines."""
    examples, root = [], None
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("== "):
                root = line[3:].strip()
            elif line.strip():
                marks = {"{": "<s>", "}": "</s>", "<": "<t>", ">": "</t>"}
                text, spans = marked_spans("".join(marks.get(c, c) for c in line.strip()))
                pairs = event_pairs(spans["s"], spans["t"], root, text)
                examples.append(Example(text, "codebook", bucket(text, 10) == 0, pairs=pairs))
    return examples


def gold_record_spans(markup):
    """A text without its (SRC: ...) marks, and the (role, start, end) of each, nested ones too."""
    text, spans, opened = "", [], []
    for part in re.split(r"(\((?:SRC|TAR|SRC/TAR|TAR/SRC|EVT|LOC)\s*:\s*|\(|\))", markup):
        if re.match(r"\([A-Z]", part):
            opened.append((part[1:].split(":")[0], len(text)))
        elif part == "(":
            opened.append((None, len(text)))
            text += part
        elif part == ")" and opened:
            role, start = opened.pop()
            text += part if role is None else ""
            if role:
                spans.append((role, start, len(text)))
        else:
            text += part
    return text, spans


def gold_record_examples(folder):
    """PLOVER's gold-standard records with one marked source and one marked target."""
    examples = []
    for record in json.loads((folder / "plover-gsr.json").read_text(encoding="utf-8")):
        notes = record["textInfo"]
        text, spans = gold_record_spans(notes["markup"] if isinstance(notes, dict) else notes)
        sources = [s[1:] for s in spans if s[0] == "SRC"]
        targets = [s[1:] for s in spans if s[0] == "TAR"]
        both = [s[1:] for s in spans if s[0] in ("SRC/TAR", "TAR/SRC")]
        if len(sources) == 1 and len(targets) == 1:
            ends = sources[0], targets[0]
        elif len(both) == 2 and not sources and not targets:
            ends = both[0], both[1]
        else:
            continue
        examples.append(Example(text, "plv", pairs=event_pairs(*ends, record["event"], text)))
    return examples
