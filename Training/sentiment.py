"""Directed sentiment: which of two names in a sentence is for or against the other."""

from example import Example, Pair, bucket
from labels import STANCES


def bracketed_spans(marked):
    """A text without its [brackets] and the spans that they held."""
    text, spans, start = "", [], 0
    for character in marked:
        if character == "[":
            start = len(text)
        elif character == "]":
            spans.append((start, len(text)))
        else:
            text += character
    return text, spans


def sentiment_pairs(first, second, label):
    """Labels: 0 none, 1 first likes second, 2 the reverse, 3 first is negative on second, 4 the reverse.

    They teach stance only: what these sentences call sentiment, our guide often does not call a relation.
    """
    if label in (2, 4):
        first, second = second, first
    stance = STANCES.index({0: "none", 1: "positive", 2: "positive", 3: "negative", 4: "negative"}[label])
    reverse = 1.0 if label == 0 else 0.5
    return [Pair(first, second, (), stance=stance), Pair(second, first, (), stance=0, weight=reverse)]


class SentimentCorpus:
    """The sentences of a file of directed sentiment, by the number of their line, for labels of our own."""

    all_mentions = False
    """Whether our labels mark every mention of its sentences."""

    def __init__(self, path):
        lines = path.read_text(encoding="utf-8").splitlines()
        self.texts = [bracketed_spans(line.split("\t")[0])[0] for line in lines]

    def names(self, _):
        """The names of a sentence: not known."""
        return None

    def mark_article(self, numbers):
        """Whether a sentence of our labels is held out: a tenth, by a checksum of its text."""
        return bucket(self.texts[numbers[0] - 1], 10) == 0


def sentiment_examples(path, held_out):
    """Directed sentiment between the two bracketed names of a sentence."""
    examples = []
    for line in path.read_text(encoding="utf-8").splitlines():
        marked, p, _, label = line.split("\t")
        text, spans = bracketed_spans(marked)
        if len(spans) != 2 or spans[0] == spans[1]:
            continue
        if text[slice(*spans[0])] != p and text[slice(*spans[1])] == p:
            spans.reverse()
        origin = "dse" if held_out or label != "0" else "dse-none"
        example = Example(text, origin, held_out, pairs=sentiment_pairs(*spans, int(label)))
        example.sentiment = (*spans, int(label))
        examples.append(example)
    return examples
