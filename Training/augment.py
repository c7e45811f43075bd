"""Varies examples: other actors in the same sentence, so that the model reads the words between them."""

import dataclasses

import batches

VARIED = ("plv", "codebook", "own")


def name_pool(items):
    """Texts of mentions that can stand for each other: names and demonym phrases of our training sentences."""
    pool = set()
    for item in items:
        for start, end, form, _ in item.example.mentions or ():
            text = item.example.text[start:end]
            if form == "name" and len(text) < 40:
                pool.add(text)
    return sorted(pool)


def actor_spans(example):
    """The spans of an example's actors, in order; empty if any two overlap."""
    spans = {span for pair in example.pairs for span in (pair.source, pair.target)}
    spans |= {mention[:2] for mention in example.mentions or ()}
    spans = sorted(spans)
    apart = all(a[1] <= b[0] for a, b in zip(spans, spans[1:]))
    return spans if apart else []


def renamed(example, pool, chance):
    """The example with some actors' names replaced by others."""
    spans = actor_spans(example)
    text, moved, position = "", {}, 0
    for start, end in spans:
        text += example.text[position:start]
        old = example.text[start:end]
        new = chance.choice(pool) if old[:1].isupper() and chance.random() < 0.5 else old
        if text and not start == 0 and new.startswith("The "):
            new = "the " + new[4:]
        moved[start, end] = (len(text), len(text) + len(new))
        text += new
        position = end
    if not spans:
        return example
    pairs = [dataclasses.replace(p, source=moved[p.source], target=moved[p.target]) for p in example.pairs]
    mentions = example.mentions and [(*moved[m[:2]], *m[2:]) for m in example.mentions]
    return dataclasses.replace(example, text=text + example.text[position:], pairs=pairs, mentions=mentions)


def varied(items, pool, tokenizer, chance, share=0.4):
    """The items, a share of those with few sentences to learn from in varied form."""
    return [
        batches.encode(renamed(item.example, pool, chance), tokenizer)
        if item.example.origin in VARIED and chance.random() < share else item
        for item in items
    ]
