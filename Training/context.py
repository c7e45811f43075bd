"""Pairs across sentences: a labelled sentence behind the one or two before it.

Where a sentence implies an actor that only an earlier sentence names ("@ID" in the labels), the relation
lies between a mention of the sentence and the last earlier mention of that actor.
"""

import json

from articles import NOBODY, UNSURE, sentence_mentions, status_of, usable
from example import NONE, Example, Pair
from labels import RELATIONS, SYMMETRIC

REACH = 2


def context_examples(path, corpus):
    """Examples of two or three sentences with pairs across them."""
    examples = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        sentences = json.loads(line)["sentences"]
        for index in range(1, len(sentences)):
            example = across(sentences, index, corpus)
            if example:
                examples.append(example)
    return examples


def across(sentences, index, corpus):
    """The example of one sentence behind its context; None without pairs."""
    current = sentences[index]
    text = corpus.texts[current["n"] - 1]
    mentions = sentence_mentions(current)
    relations = usable(current["relations"], mentions)
    named = {actor for _, actor in mentions.values()}
    wanted = {end[1:] for r in relations for end in (r["source"], r["target"]) if end.startswith("@")} - named
    before = sentences[index - 1:index]
    reached = actors_of(before)
    if wanted - reached and index > 1:
        before = sentences[index - REACH:index]
    if any(b["n"] + 1 != a["n"] for b, a in zip(before, [*before[1:], current])):
        return None
    return joined(before, text, mentions, relations, corpus)


def actors_of(sentences):
    """The actors that some sentences mention."""
    return {m["actor"] for s in sentences for m in s["mentions"]}


def joined(before, text, mentions, relations, corpus):
    """Puts the context in front and makes the pairs across."""
    context, earlier, settled = "", {}, set()
    for number, sentence in enumerate(before):
        words = corpus.texts[sentence["n"] - 1]
        found = sentence_mentions(sentence)
        actor = {key: mention[1] for key, mention in found.items()}
        for key, (span, who) in found.items():
            earlier[number, key] = ((span[0] + len(context), span[1] + len(context)), who)
        for relation in usable(sentence["relations"], found):
            ends = [e[1:] if e.startswith("@") else actor[e] for e in (relation["source"], relation["target"])]
            settled |= {tuple(ends), tuple(ends[::-1])}
        context += words + " "
    current = {key: ((a + len(context), b + len(context)), who) for key, ((a, b), who) in mentions.items()}
    pairs = list(crossing(current, earlier, relations, settled))
    implied = any(pair.labels != (NONE,) for pair in pairs)
    origin = "context" if implied else "context-none"
    held_out = corpus.held_out[before[0]["n"] - 1]
    return Example(context + text, origin, held_out, pairs=pairs) if pairs else None


def crossing(current, earlier, relations, settled):
    """Every ordered pair of a mention of the sentence and an earlier mention of which the labels are sure."""
    actor = {key: who for key, (_, who) in current.items()}
    last = {who: span for span, who in sorted(earlier.values())}
    known, linked = {}, set()
    for relation in relations:
        ends = relation["source"], relation["target"]
        actors = [e[1:] if e.startswith("@") else actor[e] for e in ends]
        linked |= {tuple(actors), tuple(actors[::-1])}
        spans = [last.get(e[1:]) if e.startswith("@") else current[e][0] for e in ends]
        if relation["type"] == UNSURE or None in spans or sum(e.startswith("@") for e in ends) != 1:
            continue
        for order in (spans, spans[::-1])[: 2 if relation["type"] in SYMMETRIC else 1]:
            known.setdefault(tuple(order), []).append(relation)
    for here, who in current.values():
        for there, other in earlier.values():
            if NOBODY in (who, other):
                continue
            for source, target in ((here, there), (there, here)):
                found = known.get((source, target))
                same = int(who == other)
                if found:
                    labels = tuple(sorted({RELATIONS.index(r["type"]) for r in found}))
                    yield Pair(source, target, labels, status_of(found), same)
                elif same or ((who, other) not in linked and (who, other) not in settled):
                    yield Pair(source, target, (NONE,), -1, same)
                elif (target, source) in known:
                    yield Pair(source, target, (NONE,), -1, same)
