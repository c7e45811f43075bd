"""Universal NER: names of persons, organisations and places in web text."""

from example import Example
from news import entity_spans, places


def web_name_examples(path):
    """Universal NER: names of persons, organisations and places in web text."""
    examples, rows, text = [], [], ""
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("# text = "):
            text = line.removeprefix("# text = ")
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
        elif not line and rows:
            spans = places([row[1] for row in rows], text)
            names = entity_spans(spans, [row[2] for row in rows])
            examples.append(Example(text, "uner", names=names))
            rows = []
    return examples
