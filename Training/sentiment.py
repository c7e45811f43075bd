"""Directed sentiment: which of two names in a sentence is for or against the other."""

from example import NEGATIVES, NONE, POSITIVES, Example, Pair


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
    """Labels: 0 none, 1 first likes second, 2 the reverse, 3 first is negative on second, 4 the reverse."""
    if label == 0:
        return [Pair(first, second, (NONE,)), Pair(second, first, (NONE,))]
    labels = POSITIVES if label in (1, 2) else NEGATIVES
    if label in (2, 4):
        first, second = second, first
    return [Pair(first, second, labels), Pair(second, first, (NONE,), weight=0.5)]


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
