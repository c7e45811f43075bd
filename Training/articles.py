"""News briefs of the Groningen Meaning Bank labelled by reading: mentions and every ordered pair of them."""

import json
import zlib

from example import NONE, Example, Pair
from labels import RELATIONS, STATUSES, SYMMETRIC

NOBODY = "-"
"""Stands for the actor of a span that is none: a mere place, a witness."""

UNSURE = "?"
"""Stands for the type of a pair on which readers may differ: it is left out of training."""


def related(relations):
    """(source, target) -> list of relations, symmetric ones in both orders."""
    found = {}
    for relation in relations:
        ends = (relation["source"], relation["target"])
        found.setdefault(ends, []).append(relation)
        if relation["type"] in SYMMETRIC:
            found.setdefault(ends[::-1], []).append(relation)
    return found


def status_of(relations):
    """The index of the status that relations share, or -1 where they differ."""
    statuses = {relation["status"] for relation in relations}
    return STATUSES.index(statuses.pop()) if len(statuses) == 1 else -1


def labelled_pairs(mentions, relations, affiliations=None):
    """Every ordered pair of mentions, and the relations between actors as a dictionary.

    `mentions`: key -> (span, actor). A pair whose actors are related through other mentions, or of which readers are
    unsure, is left out, and so is an unrelated one of a person and the actor that he acts for: the engine takes both
    for one. What is no actor has no relation to anybody.
    """
    party = lambda who: (affiliations or {}).get(who) or who
    actor = {key: mention[1] for key, mention in mentions.items()}
    actor_of = lambda end: end[1:] if end.startswith("@") else actor[end]
    unsure = {
        frozenset((actor_of(r["source"]), actor_of(r["target"]))) for r in relations if r["type"] == UNSURE
    }
    known = related(r for r in relations if r["type"] != UNSURE)
    linked = {(actor_of(s), actor_of(t)) for s, t in known}
    pairs, gold = [], {}
    for source, (source_span, source_actor) in mentions.items():
        for target, (target_span, target_actor) in mentions.items():
            ends = source_actor, target_actor
            if source_span == target_span or frozenset(ends) in unsure or ends == (NOBODY, NOBODY):
                continue
            if NOBODY in ends:
                pairs.append(Pair(source_span, target_span, (NONE,)))
                continue
            same = int(source_actor == target_actor)
            found = known.get((source, target))
            if found:
                labels = tuple(sorted({RELATIONS.index(r["type"]) for r in found}))
                status = status_of(found)
                pairs.append(Pair(source_span, target_span, labels, status, same))
                gold.setdefault(ends, set()).update((label, status) for label in labels)
            elif not same and party(source_actor) == party(target_actor):
                continue
            elif ends not in linked or same:
                pairs.append(Pair(source_span, target_span, (NONE,), -1, same))
    return pairs, gold


def sentence_mentions(sentence):
    """key -> (span, actor) of a labelled sentence."""
    return {m["key"]: ((m["start"], m["end"]), m["actor"]) for m in sentence["mentions"]}


def usable(relations, mentions):
    """The relations whose ends are mentions of the sentence, or implied actors."""
    return [
        r for r in relations
        if all(end in mentions or end.startswith("@") for end in (r["source"], r["target"]))
    ]


def article_examples(path, corpus, origin):
    """One example for every labelled sentence of a JSON Lines file of articles."""
    examples = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        article = json.loads(line)
        if not article["sentences"]:
            continue
        affiliations = {a["id"]: a.get("affiliation") for a in article["actors"]}
        held_out = corpus.mark_article([s["n"] for s in article["sentences"]])
        for sentence in article["sentences"]:
            text = corpus.texts[sentence["n"] - 1]
            if zlib.crc32(text.encode()) != sentence["crc"]:
                raise ValueError(f"sentence {sentence['n']} of {path} was labelled on another text")
            mentions = sentence_mentions(sentence)
            pairs, gold = labelled_pairs(mentions, usable(sentence["relations"], mentions), affiliations)
            forms = {m["key"]: m["form"] for m in sentence["mentions"]}
            tagged = [(*span, forms[key], actor) for key, (span, actor) in mentions.items()]
            example = Example(text, origin, held_out, corpus.names(sentence["n"]), tagged, pairs, gold)
            example.number, example.all_mentions = sentence["n"], corpus.all_mentions
            examples.append(example)
    return examples
