"""Writes two versions of a large graph: versions.py ACTORS RELATIONS OLD.json NEW.json

A tenth of the sentences is reworded, a twentieth gone, a twentieth new; claims change with them.
"""
import json
import random
import sys

TYPES = ["supports", "aids", "criticizes", "rejects", "demands", "threatens", "sanctions", "attacks"]
STATUSES = ["asserted", "asserted", "asserted", "hypothetical", "denied"]


def sentence(source, target, type, day):
    return f"Officials in {source} said on day {day} that {source} {type} {target} in the matter of case {day * 7}."


def write(path, claims, actors):
    text, spans, relations, start = [], [], [], 0
    for index, (source, target, type, status, words) in enumerate(claims):
        spans.append({"start": start, "end": start + len(words)})
        start += len(words) + 1
        text.append(words)
        relations.append(
            {"source": source, "target": target, "type": type, "status": status, "confidence": 0.9,
             "via": [], "time": "present",
             "evidence": [dict(spans[-1], sentence=index, quote=words, sourceText=source,
                               targetText=target, according=None)]})
    graph = {
        "schemaVersion": 1, "generator": "benchmark",
        "article": {"title": "Large", "source": path.split("/")[-1], "language": "en",
                    "text": " ".join(text), "sentences": spans},
        "actors": [{"id": id, "name": "Name of " + id, "kind": "country", "affiliation": None,
                    "mentions": []} for id in actors],
        "relations": relations}
    with open(path, "w", encoding="utf-8") as file:
        json.dump(graph, file, indent=1)


def main():
    count, size = int(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(1)
    actors = [f"ACTOR{number}" for number in range(count)]
    old, keys = [], set()
    while len(old) < size:
        source, target = chance.sample(actors, 2)
        type, status = chance.choice(TYPES), chance.choice(STATUSES)
        if (source, target, type) in keys:
            continue
        keys.add((source, target, type))
        old.append((source, target, type, status, sentence(source, target, type, len(old))))
    new = []
    for day, (source, target, type, status, words) in enumerate(old):
        luck = chance.random()
        if luck < 0.05:
            continue
        if luck < 0.15:
            other = chance.choice([each for each in TYPES if (source, target, each) not in keys])
            keys.add((source, target, other))
            new.append((source, target, other, status, sentence(source, target, other, day)))
        else:
            new.append((source, target, type, status, words))
        if luck > 0.95:
            first, second = chance.sample(actors, 2)
            if (first, second, "aids") not in keys:
                keys.add((first, second, "aids"))
                new.append((first, second, "aids", "asserted",
                            sentence(first, second, "aids", day + size)))
    write(sys.argv[3], old, actors)
    write(sys.argv[4], new, actors)


main()
