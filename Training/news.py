"""The Groningen Meaning Bank: news sentences with names, and which of them are held out."""

import re

from example import Example

NAME_KIND = {
    "per": "per", "org": "org", "geo": "geo", "gpe": "gpe", "PER": "per", "ORG": "org", "LOC": "geo",
}
BLOCK, HELD_OUT_BLOCK = 40, 7


def gmb_sentences(folder):
    """The sentences of the corpus as lists of (word, part of speech, tag)."""
    sentences, current = [], []
    for line in (folder / "gmb-ner.conll").read_text(encoding="utf-8").splitlines():
        if line:
            current.append(line.split("\t"))
        elif current:
            sentences.append(current)
            current = []
    return [*sentences, current] if current else sentences


def detokenised(tokens):
    """The running text of a tokenised sentence."""
    text = " ".join(tokens)
    text = re.sub(r" ([.,;:?!%)\]])", r"\1", text)
    text = re.sub(r"([(\[$]) ", r"\1", text)
    text = re.sub(r" ('s|'re|'ve|'ll|'d|'m|n't)\b", r"\1", text)
    text = re.sub(r"(\w)s ' ", r"\1s' ", text)
    text = re.sub(r'" (.*?) "', r'"\1"', text)
    return text.replace("`` ", '"').replace(" ''", '"')


def places(tokens, text):
    """The (start, end) of every token in the text, or None for one that is not found."""
    spans, position = [], 0
    for token in tokens:
        start = text.find(token, position)
        if start < 0 or start > position + 2:
            spans.append(None)
            continue
        position = start + len(token)
        spans.append((start, position))
    return spans


def entity_spans(spans, tags):
    """The (start, end, kind) of the entities in BIO tags, for the kinds of names we learn."""
    entities, previous = [], "O"
    for span, tag in zip(spans, tags):
        kind = NAME_KIND.get(tag[2:])
        if kind and span:
            if tag[0] == "I" and previous[2:] == tag[2:] and entities:
                entities[-1] = (entities[-1][0], span[1], kind)
            else:
                entities.append((*span, kind))
        previous = tag
    return entities


def in_held_out_block(number):
    """Whether a 1-based sentence of the corpus lies in the held-out tenth (blocks of 40)."""
    return (number - 1) // BLOCK % 10 == HELD_OUT_BLOCK


class NewsCorpus:
    """Sentences of the Groningen Meaning Bank: texts, names, and which of them are held out."""

    all_mentions = True
    """Whether our labels mark every mention of its sentences."""

    def __init__(self, folder):
        self.sentences = gmb_sentences(folder)
        self.texts = [detokenised([row[0] for row in rows]) for rows in self.sentences]
        self.held_out = [in_held_out_block(n + 1) for n in range(len(self.texts))]

    def names(self, number):
        """The names in a 1-based sentence."""
        rows = self.sentences[number - 1]
        spans = places([row[0] for row in rows], self.texts[number - 1])
        return entity_spans(spans, [row[2] for row in rows])

    def mark_article(self, numbers):
        """Keeps an article on one side of the split; returns whether it is held out."""
        held_out = in_held_out_block(numbers[0])
        for number in numbers:
            self.held_out[number - 1] = held_out
        return held_out


def left_out(path):
    """The numbers of the sentences that must not be trained on: a line of the file is `first last reason`."""
    numbers = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        first, last, _ = line.split(maxsplit=2)
        numbers.update(range(int(first), int(last) + 1))
    return numbers


def name_examples(corpus, passed_over):
    """Sentences of the corpus without relation labels: names only."""
    return [
        Example(text, "gmb", corpus.held_out[index], names=corpus.names(index + 1))
        for index, text in enumerate(corpus.texts)
        if index + 1 not in passed_over
    ]
