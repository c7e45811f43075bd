"""Reads every source. Texts that are not ours stay where they are."""

import re
from pathlib import Path

from articles import article_examples
from context import context_examples
from news import NewsCorpus, left_out, name_examples
from own import own_examples
from passages import passage_examples
from plover import codebook_examples, gold_record_examples, plover_examples
from sentiment import SentimentCorpus, sentiment_examples
from web import web_name_examples


def general_texts(folder):
    """More English text from which to count word pieces."""
    pattern = re.compile(r"^# text = (.*)$", re.MULTILINE)
    text = (folder / "gum-train.conllu").read_text(encoding="utf-8")
    return pattern.findall(text)


def load(folder, labels, held_out_parts=2):
    """Every example of every source. `labels`: the folder of our own labels."""
    folder, labels = Path(folder), Path(labels)
    corpus = NewsCorpus(folder)
    parts = sorted(labels.glob("part-*.jsonl"))
    examples = [example for path in parts for example in article_examples(path, corpus, "silver")]
    passed_over = {example.number for example in examples} | left_out(labels / "left-out.txt")
    for path in parts:
        examples += context_examples(path, corpus)
    examples += article_examples(labels / "sentences.jsonl", SentimentCorpus(folder / "dse-train.tsv"), "silver")
    examples += own_examples(labels / "own") + codebook_examples(labels / "codebook")
    examples += passage_examples(labels / "passages")
    examples += plover_examples(folder, held_out_parts) + gold_record_examples(folder)
    examples += sentiment_examples(folder / "dse-train.tsv", False)
    examples += sentiment_examples(folder / "dse-valid.tsv", True)
    examples += name_examples(corpus, passed_over)
    for part in ("dev", "test"):
        examples += web_name_examples(folder / f"uner-ewt-{part}.iob2")
    return examples
