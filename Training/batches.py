"""Turns examples into numbers and groups them into batches of similar length."""

import random
from dataclasses import dataclass

import torch

from labels import FORMS, MENTION_TAGS, NAME_KINDS, NAME_TAGS
from model import LONGEST
from tokenizer import LOWER, UPPER, words

IGNORED = -100


@dataclass
class Encoded:
    """An example as numbers: pieces, shapes, the words' pieces, tags of the words' first pieces, pairs."""

    example: object
    ids: list
    shapes: list
    words: list
    starts: list
    names: list
    mentions: list
    pairs: list
    """(source start, source end, target start, target end, Pair) in pieces."""


@dataclass
class Batch:
    """Padded tensors of some examples."""

    items: list
    ids: torch.Tensor
    shapes: torch.Tensor
    lengths: torch.Tensor
    names: torch.Tensor
    mentions: torch.Tensor
    pairs: torch.Tensor
    facts: list


def covered(spans, start, end):
    """The range (first, last + 1) of the spans that overlap start..<end, or None."""
    inside = [i for i, (a, b) in enumerate(spans) if a < end and b > start]
    return (inside[0], inside[-1] + 1) if inside else None


def tags(spans, entities, kinds, count, prefix):
    """BIO labels of the words, `IGNORED` where an entity's kind is not one of `kinds`."""
    labels = [0] * count
    for start, end, kind, *rest in entities:
        span = covered(spans, start, end)
        if span is None:
            continue
        known = kind in kinds and rest[:1] != ["-"]
        for index in range(*span):
            first = index == span[0]
            labels[index] = 1 + 2 * kinds.index(kind) + (not first) if known else IGNORED
    return labels


def encode(example, tokenizer):
    """One example as numbers; what lies behind the longest length is cut off."""
    found = words(example.text)
    ids, shapes, starts, ends = [tokenizer.first], [LOWER], [], []
    for word in found:
        pieces = tokenizer.pieces(word.form)
        if len(ids) + len(pieces) + 1 > LONGEST:
            break
        starts.append(len(ids))
        ids += pieces
        shapes += [word.shape] * len(pieces)
        ends.append(len(ids))
    found = found[: len(starts)]
    spans = [(word.start, word.end) for word in found]
    ids.append(tokenizer.last)
    shapes.append(LOWER)
    names, mentions = [IGNORED] * len(found), [IGNORED] * len(found)
    if example.names is not None:
        names = tags(spans, example.names, NAME_KINDS, len(found), NAME_TAGS)
    if example.mentions is not None and example.all_mentions:
        mentions = tags(spans, example.mentions, FORMS, len(found), MENTION_TAGS)
    pairs = []
    for pair in example.pairs:
        s, t = covered(spans, *pair.source), covered(spans, *pair.target)
        if s and t and s != t:
            pairs.append((starts[s[0]], ends[s[1] - 1], starts[t[0]], ends[t[1] - 1], pair))
    return Encoded(example, ids, shapes, found, starts, names, mentions, pairs)


def shortened(item, start, end, chance):
    """Now and then only the last words of a span, so that heads without modifiers are known too."""
    inner = [s for s in item.starts if start < s < end]
    return (chance.choice(inner), end) if inner and chance.random() < 0.15 else (start, end)


def cased(shapes, chance):
    """Now and then all lower or all upper case, as in careless or shouted text."""
    draw = chance.random()
    if draw < 0.04:
        return [LOWER] * len(shapes)
    if draw < 0.08:
        return [UPPER] * len(shapes)
    return shapes


def collate(items, chance=None):
    """A batch of items; with `chance`, a random generator, small variations are made."""
    longest = max(len(item.ids) for item in items)
    ids = torch.zeros(len(items), longest, dtype=torch.long)
    shapes = torch.zeros_like(ids)
    names = torch.full_like(ids, IGNORED)
    mentions = torch.full_like(ids, IGNORED)
    pairs, facts = [], []
    for row, item in enumerate(items):
        size = len(item.ids)
        ids[row, :size] = torch.tensor(item.ids)
        shapes[row, :size] = torch.tensor(cased(item.shapes, chance) if chance else item.shapes)
        if item.starts:
            names[row, item.starts] = torch.tensor(item.names)
            mentions[row, item.starts] = torch.tensor(item.mentions)
        for s0, s1, t0, t1, pair in item.pairs:
            if chance:
                s0, s1 = shortened(item, s0, s1, chance)
                t0, t1 = shortened(item, t0, t1, chance)
            pairs.append((row, s0, s1, t0, t1))
            facts.append(pair)
    lengths = torch.tensor([len(item.ids) for item in items])
    pairs = torch.tensor(pairs, dtype=torch.long).reshape(-1, 5)
    return Batch(items, ids, shapes, lengths, names, mentions, pairs, facts)


def grouped(items, budget, chance=None):
    """Lists of items of similar length, each with at most `budget` padded pieces."""
    jitter = (lambda: chance.uniform(0, 6)) if chance else (lambda: 0)
    ordered = sorted(items, key=lambda item: len(item.ids) + jitter())
    groups, current, longest = [], [], 0
    for item in ordered:
        longest = max(longest, len(item.ids))
        if current and longest * (len(current) + 1) > budget:
            groups.append(current)
            current, longest = [], len(item.ids)
        current.append(item)
    groups += [current] if current else []
    if chance:
        chance.shuffle(groups)
    return groups


def sample(items, share, chance):
    """A random share of the items; a share above one repeats them."""
    whole, rest = int(share), share - int(share)
    return items * whole + chance.sample(items, round(rest * len(items)))


def generator(seed):
    """A random generator of our own, so that nothing else moves it."""
    return random.Random(seed)
