"""Chooses the word pieces that English news uses."""

import collections

from tokenizer import FIRST, LAST, PAD, UNKNOWN, Tokenizer, words

EXTRA = "“”‘’–—…€£¥°§·•«»−×"


def always_kept(piece):
    """Whether a piece stays whatever the texts say: special pieces and single ASCII characters."""
    bare = piece.removeprefix("##")
    return piece in (PAD, UNKNOWN, FIRST, LAST) or (len(bare) == 1 and (bare.isascii() or bare in EXTRA))


def choose(vocabulary, texts, size):
    """Indices of the `size` pieces to keep, in their old order: the kept ones, then the most frequent."""
    tokenizer = Tokenizer(vocabulary)
    counts = collections.Counter(
        piece for text in texts for word in words(text) for piece in tokenizer.pieces(word.form)
    )
    kept = {index for index, piece in enumerate(vocabulary) if always_kept(piece)}
    for index, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if len(kept) >= size:
            break
        kept.add(index)
    for index, piece in enumerate(vocabulary):
        if len(kept) >= size:
            break
        if not piece.startswith("[unused"):
            kept.add(index)
    return sorted(kept)
