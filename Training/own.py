"""Reads our own labelled sentences: a line with [number:text:ACTOR] mentions, then lines of relations."""

import re
from dataclasses import dataclass

from articles import labelled_pairs, usable
from example import Example, bucket

MENTION = re.compile(r"\[(\d+):([^\[\]:]+):([A-Z0-9_:/\-]+)\]")
RELATION = re.compile(r"^(\d+) ([a-z\-]+) (\d+)(?: (hypothetical|denied))?(?: < (\d+))?$")
PRONOUNS = {"he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "who", "we", "us", "our", "i"}
ARTICLES = {"the", "a", "an", "its", "his", "her", "their", "our"}
PLACES = {
    "Iran", "Japan", "Sudan", "Jordan", "Tehran", "Taiwan", "Amman", "Bhutan", "Oman", "Milan", "Abidjan",
    "Munich", "Zurich", "Montreal", "Nepal", "Senegal", "Portugal", "Tripoli", "Haiti", "Delhi", "Brunei",
    "Burundi", "Malawi", "Mali", "Fiji", "Kigali", "Nairobi", "Helsinki", "Vatican", "Catalan", "Seoul",
    "Greenpeace", "Tbilisi", "Abu", "Djibouti", "Chad", "Bamako", "Moroni", "Hanoi", "Dili", "Mogadishu",
}
DEMONYM = re.compile(r"^[A-Z][A-Za-z\-]*(?:an|ese|ish|i|ch|sh|ic|ian|ean|kh|ek|al)s?$")


@dataclass(frozen=True)
class OwnMention:
    """A marked mention; the actor "-" marks a span that is no actor."""

    span: tuple
    actor: str
    form: str


@dataclass(frozen=True)
class OwnSentence:
    """A sentence of ours with mentions by number and relations."""

    text: str
    mentions: dict
    relations: list
    affiliations: dict


def is_demonym(word):
    """Whether a capitalised word looks like the adjective or the people of a state."""
    return word not in PLACES and not word.endswith("stan") and bool(DEMONYM.match(word))


def form_of(text, actor):
    """Name, demonym, nominal or pronoun, from the words of a mention."""
    parts = text.split()
    if text.lower() in PRONOUNS:
        return "pronoun"
    bare = parts[1:] if parts[0].lower() in ARTICLES and len(parts) > 1 else parts
    person = actor.startswith("PER:")
    if len(bare) == 1 and not person and is_demonym(bare[0]) and re.fullmatch(r"[A-Z]{3}", actor):
        return "demonym"
    if person:
        return "name" if bare[-1][0].isupper() else "nominal"
    return "name" if all(p[0].isupper() or p.lower() in ("of", "the", "and", "for") for p in bare) else "nominal"


def parsed(block):
    """One sentence with its relations."""
    first, *rest = block.split("\n")
    text, mentions, affiliations, position = "", {}, {}, 0
    for match in MENTION.finditer(first):
        text += first[position:match.start()]
        number, words, actor = match.groups()
        # An actor after a slash is the affiliation of a person.
        actor, *affiliation = actor.split("/")
        affiliations |= {actor: affiliation[0]} if affiliation else {}
        mentions[number] = OwnMention((len(text), len(text) + len(words)), actor, form_of(words, actor))
        text += words
        position = match.end()
    text += first[position:]
    relations = []
    for part in (p.strip() for line in rest for p in line.split(";")):
        match = RELATION.match(part)
        if match:
            source, name, target, status, _ = match.groups()
            relations.append(
                {"source": source, "type": name, "target": target, "status": status or "asserted"}
            )
    return OwnSentence(text, mentions, relations, affiliations)


def sentences(text):
    """The sentences of a file; blocks are parted by empty lines."""
    return [parsed(block.strip("\n")) for block in re.split(r"\n\s*\n", text.strip("\n")) if block.strip()]


def own_examples(folder):
    """Our own sentences with inline markup; a tenth of them is held out."""
    examples = []
    for path in sorted(folder.glob("[0-9]*.txt")):
        for sentence in sentences(path.read_text(encoding="utf-8")):
            mentions = {k: (m.span, m.actor) for k, m in sentence.mentions.items()}
            pairs, gold = labelled_pairs(mentions, usable(sentence.relations, mentions), sentence.affiliations)
            tagged = [(*m.span, m.form, m.actor) for m in sentence.mentions.values()]
            held_out = bucket(sentence.text, 10) == 0
            examples.append(Example(sentence.text, "own", held_out, None, tagged, pairs, gold))
    return examples
