"""What is known of one sentence: the common form into which every source is read."""

import zlib
from dataclasses import dataclass, field

from labels import RELATIONS

NONE = RELATIONS.index("none")


@dataclass
class Pair:
    """What is known of one ordered pair of spans.

    `labels`: its relations, or one of them (`losses.ALTERNATIVES`); none at all where they are not known.
    """

    source: tuple
    target: tuple
    labels: tuple
    status: int = -1
    same: int = -1
    root: int = -1
    stance: int = -1
    weight: float = 1.0


@dataclass
class Example:
    """A sentence with whatever its source says about names, mentions and pairs.

    `all_mentions`: whether every mention is marked, so that the unmarked words are none.
    """

    text: str
    origin: str
    held_out: bool = False
    names: list | None = None
    mentions: list | None = None
    pairs: list = field(default_factory=list)
    gold: dict | None = None
    all_mentions: bool = True


def bucket(text, count):
    """A stable number from 0 to count - 1 for a text."""
    return zlib.crc32(text.encode()) % count
