"""Reads our own labelled passages: a few sentences in which relations also cross from one to the next.

Each sentence gives an example alone, one behind its context, and, where it quotes somebody whom it does not name,
one behind the words "X said:".
"""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from articles import NOBODY, UNSURE, labelled_pairs, status_of
from example import NONE, Example, Pair, bucket
from labels import RELATIONS, SYMMETRIC
from own import MENTION, form_of

SPEAKER = re.compile(r"^<(\d+)> ")
RELATION = re.compile(r"^(\d+) ([a-z\-]+|\?) (\d+)(?: (hypothetical|denied))?(?: < (\d+))?$")


@dataclass
class Line:
    """A sentence of a passage.

    Mentions: number -> (span, actor); parties: number -> for whom the actor acts; the speaker of a quotation by number.
    """

    text: str
    mentions: dict
    parties: dict
    speaker: str | None
    relations: list = field(default_factory=list)
    everyone: dict = field(default_factory=dict)


class PassageError(ValueError):
    """A block that does not follow the form; the message tells the line."""


def parsed(block):
    """The sentences of one block."""
    lines = []
    for row in block.split("\n"):
        if row.startswith("="):
            if not lines:
                raise PassageError(f"relations before any sentence: {row}")
            lines[-1].relations += relations(row[1:])
        elif row.strip():
            lines.append(sentence(row.strip()))
    verify(lines)
    return lines


def relations(row):
    """The relations of a line that begins with "="."""
    found = []
    for part in (p.strip() for p in row.split(";")):
        if part in ("", "none"):
            continue
        match = RELATION.match(part)
        if not match or match[2] not in (*RELATIONS[1:], UNSURE):
            raise PassageError(f"not a relation: {part}")
        source, name, target, status, _ = match.groups()
        found.append({"source": source, "type": name, "target": target, "status": status or "asserted"})
    return found


def sentence(row):
    """A sentence with its marks taken out."""
    speaker = SPEAKER.match(row)
    row = row[speaker.end():] if speaker else row
    text, mentions, parties, position = "", {}, {}, 0
    for match in MENTION.finditer(row):
        text += row[position:match.start()]
        number, words, actor = match.groups()
        if number in mentions:
            raise PassageError(f"mention {number} stands twice: {row}")
        mentions[number] = ((len(text), len(text) + len(words)), actor.split("/")[0])
        parties[number] = actor.split("/")[-1]
        text += words
        position = match.end()
    text += row[position:]
    if re.search(r"\[\d*:|:[A-Z_]+\]", text):
        raise PassageError(f"a mark that cannot be read: {row}")
    return Line(text, mentions, parties, speaker and speaker[1])


def verify(lines):
    """Checks that numbers are used once, and that relations point to mentions up to their sentence."""
    everywhere, parties = {}, {}
    for line in lines:
        for number, (_, actor) in line.mentions.items():
            if number in everywhere:
                raise PassageError(f"mention {number} stands twice: {line.text}")
            everywhere[number] = actor
        parties |= line.parties
        line.everyone = parties
    seen = {}
    for line in lines:
        seen |= {number: actor for number, (_, actor) in line.mentions.items()}
        allowed = seen | ({line.speaker: everywhere.get(line.speaker)} if line.speaker else {})
        if line.speaker and line.speaker not in everywhere:
            raise PassageError(f"no mention {line.speaker}: {line.text}")
        for relation in line.relations:
            ends = relation["source"], relation["target"]
            if any(end not in allowed for end in ends):
                raise PassageError(f"no mention for {relation}: {line.text}")
            if not any(end in line.mentions for end in ends):
                raise PassageError(f"neither end stands in the sentence: {relation}: {line.text}")
            if allowed[ends[0]] == allowed[ends[1]] or NOBODY in (allowed[ends[0]], allowed[ends[1]]):
                raise PassageError(f"an actor with itself, or no actor: {relation}: {line.text}")


def inside(line):
    """What a sentence says itself, as an example of its own."""
    own = [r for r in line.relations if r["source"] in line.mentions and r["target"] in line.mentions]
    affiliations = {actor: line.parties[n] for n, (_, actor) in line.mentions.items()}
    pairs, gold = labelled_pairs(line.mentions, own, affiliations)
    tagged = [(*span, form_of(line.text[slice(*span)], actor), actor) for span, actor in line.mentions.values()]
    return Example(line.text, "own", False, None, tagged, pairs, gold)


def across(line, before, text, offset):
    """The pairs that join a sentence to what stands before it.

    `before`: number -> (span in `text`, actor, party) of the last mention of each party.
    """
    parties = {number: party for number, (_, _, party) in before.items()}
    named = set(line.parties.values())
    linked = {frozenset((line.everyone.get(r["source"]), line.everyone.get(r["target"]))) for r in line.relations}
    pairs = []
    for here, (span, who) in line.mentions.items():
        place = (span[0] + offset, span[1] + offset)
        for there, (earlier, other, party) in before.items():
            same = int(who == other and who != NOBODY)
            for forward, ends in ((True, (place, earlier)), (False, (earlier, place))):
                found = stated(line, here, party, forward)
                if found is None:
                    continue
                reverse = not found and stated(line, here, party, not forward)
                if found:
                    labels = tuple(sorted({RELATIONS.index(r["type"]) for r in found}))
                    pairs.append(Pair(*ends, labels, status_of(found), same))
                elif same or reverse or (party not in named and frozenset((line.parties[here], party)) not in linked):
                    pairs.append(Pair(*ends, (NONE,), -1, same))
    related = any(pair.labels != (NONE,) for pair in pairs)
    return Example(text, "context" if related else "context-none", False, pairs=pairs) if pairs else None


def stated(line, here, party, forward):
    """The relations of a sentence from one of its mentions to a party outside it, or back; None where unsure."""
    found = []
    for relation in line.relations:
        source, target = relation["source"], relation["target"]
        mine, other = (source, target) if forward else (target, source)
        turned = relation["type"] in SYMMETRIC or relation["type"] == UNSURE
        if (mine, line.everyone.get(other)) != (here, party) and not (
            turned and (other, line.everyone.get(mine)) == (here, party)
        ):
            continue
        if relation["type"] == UNSURE:
            return None
        if other not in line.mentions or mine not in line.mentions:
            found.append(relation)
    return found


def behind_context(lines, index, reach):
    """The example of a sentence behind the one or more before it."""
    context, last = "", {}
    for line in lines[index - reach:index]:
        for number, (span, actor) in line.mentions.items():
            party = line.parties[number]
            last[party] = number, ((span[0] + len(context), span[1] + len(context)), actor, party)
        context += line.text + " "
    line = lines[index]
    return across(line, dict(last.values()), context + line.text, len(context))


def behind_speaker(line, words, actor, party):
    """The example of a quotation behind the words that tell whose it is."""
    context = f"{words} said: "
    return across(line, {line.speaker: ((0, len(words)), actor, party)}, context + line.text, len(context))


def passage_examples(folder):
    """The sentences of our own passages; a tenth of the passages is held out."""
    examples = []
    for path in sorted(folder.glob("*.txt")):
        for lines in passages(path.read_text(encoding="utf-8")):
            held_out = bucket(lines[0].text, 10) == 0
            for example in of_passage(lines):
                example.held_out = held_out
                examples.append(example)
    return examples


def of_passage(lines):
    """Every example that a passage gives."""
    words = {
        n: (line.text[slice(*span)], actor, line.parties[n])
        for line in lines for n, (span, actor) in line.mentions.items()
    }
    for index, line in enumerate(lines):
        yield inside(line)
        made = [behind_context(lines, index, reach) for reach in (1, 2) if reach <= index]
        if line.speaker and line.speaker not in line.mentions:
            made.append(behind_speaker(line, *words[line.speaker]))
        yield from (example for example in made if example)


def passages(text):
    """The passages of a file; blocks are parted by empty lines."""
    return [parsed(block) for block in re.split(r"\n\s*\n", text.strip("\n")) if block.strip()]


def report(path):
    """Tells what is wrong in a file, or what it holds."""
    counts, faults = {}, 0
    sentences = 0
    for number, block in enumerate(re.split(r"\n\s*\n", Path(path).read_text(encoding="utf-8").strip("\n")), 1):
        try:
            lines = parsed(block)
        except PassageError as error:
            print(f"{path}: block {number}: {error}")
            faults += 1
            continue
        sentences += len(lines)
        for line in lines:
            for relation in line.relations:
                crosses = relation["source"] not in line.mentions or relation["target"] not in line.mentions
                counts["across"] = counts.get("across", 0) + crosses
                counts[relation["type"]] = counts.get(relation["type"], 0) + 1
    print(f"{path}: {faults} faults, {sentences} sentences, {counts}")


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        report(argument)
