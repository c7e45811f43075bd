"""Scores a model on the held-out examples; every score names its split."""

import argparse
import collections
import json
from pathlib import Path

import torch

import batches
import data
from batches import IGNORED, collate, grouped
from labels import MENTION_TAGS, NAME_TAGS, PLOVER, POSITIVE, QUAD, RELATIONS
from model import Entente
from tags import spans_of_tags
from tokenizer import Tokenizer

ROOTS = sorted(set(PLOVER.values()))
ROOT_INDEX = [RELATIONS.index(name) for name in PLOVER]
ROOT_NAMES = list(PLOVER.values())
GRID = [x / 20 for x in range(4, 20)]
SIGN = [0, *(1 if name in POSITIVE else -1 for name in RELATIONS[1:])]


@torch.no_grad()
def predictions(model, items, exact, budget=4000):
    """(item, name logits, mention logits, what is found of the pairs) of every item; in bfloat16 unless `exact`."""
    model.eval()
    for group in grouped(items, budget):
        batch = collate(group)
        with torch.autocast("cpu", torch.bfloat16, enabled=not exact):
            names, mentions, pairs = model(batch)
        names, mentions = names.float(), mentions.float()
        pairs = pairs and [part.float() for part in pairs]
        rows = batch.pairs[:, 0]
        for index, item in enumerate(group):
            chosen = rows == index
            found = None if pairs is None else (
                pairs[0][chosen].softmax(-1), pairs[1][chosen].argmax(-1), pairs[2][chosen].sigmoid(),
                pairs[3][chosen].softmax(-1), pairs[4][chosen].softmax(-1),
            )
            yield item, names[index, item.starts], mentions[index, item.starts], found


def f1(right, guessed, true):
    """The harmonic mean of precision and recall."""
    return 2 * right / max(1, guessed + true)


def macro(pairs, classes):
    """Macro-F1 of (true, guessed) pairs over the classes that occur."""
    right, guessed, true = collections.Counter(), collections.Counter(), collections.Counter()
    for gold, guess in pairs:
        true[gold] += 1
        guessed[guess] += 1
        right[gold] += gold == guess
    used = [c for c in classes if true[c]]
    return sum(f1(right[c], guessed[c], true[c]) for c in used) / max(1, len(used))


def span_scores(results, head, labels_of):
    """F1 of exact spans with kinds, of exact spans, and of spans that overlap one of the other side."""
    exact, loose, guessed, true, met, found = 0, 0, 0, 0, 0, 0
    names = NAME_TAGS if head == 0 else MENTION_TAGS
    for item, *logits, _ in results:
        labels = labels_of(item)
        guess = [s for s in spans_of_tags(logits[head].numpy(), names) if IGNORED not in labels[s[0]:s[1]]]
        gold = spans_of_labels(labels, names)
        guessed, true = guessed + len(guess), true + len(gold)
        exact += len(set(guess) & set(gold))
        loose += len({s[:2] for s in guess} & {s[:2] for s in gold})
        met += sum(overlaps(span, gold) for span in guess)
        found += sum(overlaps(span, guess) for span in gold)
    precision, recall = met / max(1, guessed), found / max(1, true)
    overlap = 2 * precision * recall / max(1e-9, precision + recall)
    return {"typed": f1(exact, guessed, true), "spans": f1(loose, guessed, true), "overlap": overlap, "count": true}


def overlaps(span, others):
    """Whether a span shares a word with one of the others."""
    return any(span[0] < other[1] and other[0] < span[1] for other in others)


def spans_of_labels(labels, names):
    """The (first, last + 1, kind) of gold labels."""
    spans = []
    for index, label in enumerate(labels):
        if label <= 0:
            continue
        prefix, kind = names[label].split("-")
        if prefix == "B" or not spans or spans[-1][1] != index:
            spans.append((index, index + 1, kind))
        else:
            spans[-1] = (spans[-1][0], index + 1, kind)
    return spans


def sentence_relations(item, relation, threshold):
    """(source actor, target actor) -> (type, probability): the surest decision among their mentions."""
    actors = {mention[:2]: mention[3] for mention in item.example.mentions}
    best = {}
    for (*_, pair), row in zip(item.pairs, relation):
        ends = actors[pair.source], actors[pair.target]
        if ends[0] == ends[1]:
            continue
        sure = 1 - row[0].item()
        if sure > threshold and sure > best.get(ends, (0, 0))[1]:
            best[ends] = (row[1:].argmax().item() + 1, sure)
    return best


def relation_scores(results, threshold):
    """F1 of related pairs of actors in a sentence (mentions given), with sign, with type; per-status accuracy."""
    detected, signed, typed, guessed, true = 0, 0, 0, 0, 0
    status_right, status_all = 0, 0
    for item, _, _, found in results:
        if item.example.gold is None or found is None:
            continue
        gold = {ends: facts for ends, facts in item.example.gold.items() if ends[0] != ends[1]}
        best = sentence_relations(item, found[0], threshold)
        guessed, true = guessed + len(best), true + len(gold)
        for ends, (name, _) in best.items():
            facts = gold.get(ends, set())
            detected += bool(facts)
            signed += any(SIGN[name] == SIGN[label] for label, _ in facts)
            typed += any(name == label for label, _ in facts)
        for (*_, pair), status in zip(item.pairs, found[1].tolist()):
            if pair.status >= 0:
                status_all += 1
                status_right += status == pair.status
    return {
        "detection": f1(detected, guessed, true), "sign": f1(signed, guessed, true),
        "type": f1(typed, guessed, true), "status": status_right / max(1, status_all), "relations": true,
    }


def crossing_scores(results, threshold):
    """F1 of related ordered pairs of mentions in different sentences, with sign, with type."""
    detected, signed, typed, guessed, true = 0, 0, 0, 0, 0
    for item, _, _, found in results:
        for (*_, pair), row in zip(item.pairs, found[0]):
            name = row[1:].argmax().item() + 1 if 1 - row[0].item() > threshold else 0
            gold = pair.labels if pair.labels != (0,) else ()
            guessed, true = guessed + (name > 0), true + bool(gold)
            detected += name > 0 and bool(gold)
            signed += name > 0 and any(SIGN[name] == SIGN[label] for label in gold)
            typed += name in gold
    return {
        "detection": f1(detected, guessed, true), "sign": f1(signed, guessed, true), "type": f1(typed, guessed, true),
        "relations": true, "threshold": threshold,
    }


def best_threshold(results):
    """The threshold with the best mean of sign and type F1."""
    score = lambda t: sum(relation_scores(results, t)[k] for k in ("sign", "type"))
    return max(GRID, key=score)


def plover_scores(results, own_head=1.0):
    """Macro-F1 of root, quad class and sign when a relation is known to hold; and of the root with none allowed.

    `own_head`: the share of PLOVER's own head in the scores; the rest comes from the relation types.
    """
    roots, quads, signs, free = [], [], [], []
    for item, _, _, found in results:
        for (*_, pair), row, coded in zip(item.pairs, found[0], found[3]):
            if pair.root < 0:
                continue
            gold = ROOT_NAMES[pair.root]
            scores = own_head * coded + (1 - own_head) * row[ROOT_INDEX] / row[ROOT_INDEX].sum()
            guess = ROOT_NAMES[scores.argmax()]
            by_quad = collections.Counter()
            for name, score in zip(ROOT_NAMES, scores.tolist()):
                by_quad[QUAD[name]] += score
            quad = max(by_quad, key=by_quad.get)
            roots.append((gold, guess))
            quads.append((QUAD[gold], quad))
            by_sign = by_quad[1] + by_quad[2] > by_quad[3] + by_quad[4]
            signs.append((QUAD[gold] > 2, not by_sign))
            free.append((gold, PLOVER.get(RELATIONS[row.argmax()])))
    wrong = collections.Counter(p for p in roots if p[0] != p[1])
    return {
        "root": macro(roots, ROOTS), "quad": macro(quads, (1, 2, 3, 4)), "binary": macro(signs, (True, False)),
        "root with none": macro(free, ROOTS), "accuracy": sum(a == b for a, b in roots) / max(1, len(roots)),
        "count": len(roots), "confusions": wrong.most_common(8),
    }


def sentiment_guess(item, found, threshold, stance_threshold):
    """The class 0 to 4 of a sentence from both directions, as `classify` decides: by relation, else by stance."""
    second = item.example.sentiment[1]
    best, guess = 0.0, 0
    for (*_, pair), relation, stance in zip(item.pairs, found[0], found[4]):
        related, stanced = 1 - relation[0].item(), 1 - stance[0].item()
        if related > threshold and related > best:
            best, positive = related, SIGN[relation[1:].argmax().item() + 1] > 0
        elif stanced > stance_threshold and stanced > best:
            best, positive = stanced, bool(stance[1] > stance[2])
        else:
            continue
        guess = (1 if positive else 3) + (pair.source == second)
    return guess


def sentiment_scores(results, threshold, stance_threshold):
    """Macro-F1 of the five classes of directed sentiment."""
    pairs = [
        (item.example.sentiment[2], sentiment_guess(item, found, threshold, stance_threshold))
        for item, _, _, found in results if len(item.pairs) == 2
    ]
    found = [(g > 0, h > 0) for g, h in pairs]
    return {
        "macro": macro(pairs, range(5)), "detection": macro(found, (True,)), "count": len(pairs),
        "threshold": stance_threshold,
    }


def evaluate(model, items, exact=True):
    """All scores on the held-out items, by task."""
    held = [item for item in items if item.example.held_out]
    of = lambda *origins: [item for item in held if item.example.origin in origins]
    news = list(predictions(model, of("silver", "gmb"), exact))
    silver = [r for r in news if r[0].example.origin == "silver"]
    own = list(predictions(model, of("own"), exact))
    book = list(predictions(model, of("codebook"), exact))
    plv, dse = list(predictions(model, of("plv"), exact)), list(predictions(model, of("dse"), exact))
    across = list(predictions(model, of("context", "context-none"), exact))
    threshold = best_threshold(silver + own)
    beyond = max(GRID, key=lambda t: crossing_scores(across, t)["sign"])
    stance = max(GRID, key=lambda t: sentiment_scores(dse, threshold, t)["macro"])
    alone = max(GRID, key=lambda t: sentiment_scores(dse, 1.0, t)["macro"])
    return {
        "names (gmb tenth)": span_scores(news, 0, lambda item: item.names),
        "mentions (silver tenth)": span_scores(silver, 1, lambda item: item.mentions),
        "threshold": threshold,
        "relations (silver tenth)": relation_scores(silver, threshold),
        "relations (own tenth)": relation_scores(own, threshold),
        "context threshold": beyond,
        "relations across sentences (silver tenth)": crossing_scores(across, beyond),
        "plv, PLOVER's head": plover_scores(plv),
        "plv, relation head": plover_scores(plv, 0.0),
        "codebook": plover_scores(book),
        "stance threshold": stance,
        "dse valid": sentiment_scores(dse, threshold, stance),
        "dse valid, stance alone": sentiment_scores(dse, 1.0, alone),
        "dse valid, relation alone": sentiment_scores(dse, threshold, 1.0),
    }


def held_out_share(folder, labels, parts, tokenizer):
    """The held-out items alone, as numbers."""
    examples = data.load(folder, labels, parts)
    return [batches.encode(example, tokenizer) for example in examples if example.held_out]


def main():
    """Scores a checkpoint in 32-bit and in 8-bit arithmetic and stores the latter in it."""
    root = Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default=root / "../../shared/data", type=Path, help="folder of the sources")
    parser.add_argument("--labels", default=root / "Labels", type=Path, help="folder of our labels")
    parser.add_argument("--model", default=root / "out/model.pt", type=Path)
    parser.add_argument("--held-out", default=2, type=int, help="twentieths of PLV that were held out")
    given = parser.parse_args()
    torch.set_num_threads(1)
    saved = torch.load(given.model, weights_only=False)
    model = Entente(len(saved["vocabulary"]))
    model.load_state_dict(saved["model"])
    items = held_out_share(given.data, given.labels, given.held_out, Tokenizer(saved["vocabulary"]))
    for name, on in (("32-bit", False), ("8-bit", True)):
        model.quantise(on)
        saved["scores"] = evaluate(model, items)
        print(f"{name} arithmetic:\n{printed(saved['scores'])}\n", flush=True)
    torch.save(saved, given.model)
    given.model.with_name("scores.json").write_text(json.dumps(saved["scores"], indent=1) + "\n")


def printed(scores):
    """Scores as lines of text."""
    lines = []
    for task, values in scores.items():
        if isinstance(values, dict):
            values = "  ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in values.items())
        lines.append(f"{task}: {values}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
