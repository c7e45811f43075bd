"""The label sets of Entente's model, in the order in which the weights file stores them."""

TYPES = (
    "supports", "aids", "cooperates-with", "agrees-with", "negotiates-with", "yields-to",
    "concerned-by", "criticizes", "rejects", "demands", "threatens", "protests", "opposes",
    "sanctions", "mobilizes-against", "coerces", "attacks",
)
"""The 17 relation types; the first six are positive."""

RELATIONS = ("none", *TYPES)
"""What the pair head decides: no relation, or one of the types."""

STATUSES = ("asserted", "hypothetical", "denied")

STANCES = ("none", "positive", "negative")
"""What the stance head decides: how a source thinks of a target, stated as a relation or only implied."""

POSITIVE = frozenset(TYPES[:6])
SYMMETRIC = frozenset({"cooperates-with", "agrees-with", "negotiates-with"})

PLOVER = {
    "supports": "SUPPORT", "aids": "AID", "cooperates-with": "COOPERATE", "agrees-with": "AGREE",
    "negotiates-with": "CONSULT", "yields-to": "YIELD", "criticizes": "ACCUSE", "rejects": "REJECT",
    "demands": "REQUEST", "threatens": "THREATEN", "protests": "PROTEST", "sanctions": "SANCTION",
    "mobilizes-against": "MOBILIZE", "coerces": "COERCE", "attacks": "ASSAULT",
}
"""The PLOVER root of each type; concerned-by and opposes are stances without one."""

ROOTS = tuple(PLOVER.values())
"""What PLOVER's head decides, when it is known that there is an event."""

TYPE_OF_ROOT = {root: name for name, root in PLOVER.items()}
_TALK = {"agrees-with", "negotiates-with", "supports", "cooperates-with"}
TYPES_OF_ROOT = {root: {name} for root, name in TYPE_OF_ROOT.items()} | {
    "AGREE": _TALK | {"aids", "yields-to"}, "CONSULT": _TALK, "SUPPORT": _TALK, "COOPERATE": _TALK,
    "THREATEN": {"threatens", "rejects", "sanctions", "coerces", "attacks", "mobilizes-against", "protests"},
    "SANCTION": {"sanctions", "coerces"}, "COERCE": {"sanctions", "coerces"},
}
"""The types that our guide may give to an event of a root. PLOVER draws other lines: a signed deal is SUPPORT, a plan to meet
AGREE, a sanction that may come THREATEN, an imposed one COERCE. So its sentences teach the relation head one of these types.
"""

OLD_ROOTS = {
    "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT",
    "CONCEDE": "YIELD", "RETREAT": "YIELD",
}
QUAD = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "COOPERATE": 2, "AID": 2, "YIELD": 2, "REQUEST": 3,
    "ACCUSE": 3, "REJECT": 3, "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4,
    "COERCE": 4, "ASSAULT": 4,
}

NAME_KINDS = ("per", "org", "geo", "gpe")
"""Kinds of names: persons, organisations, places and states, demonyms."""

FORMS = ("name", "demonym", "nominal", "pronoun")
"""Forms of whole mentions of actors."""


def bio(kinds):
    """The BIO tags of some kinds: O, B-x, I-x, B-y, ..."""
    return ("O", *(f"{prefix}-{kind}" for kind in kinds for prefix in "BI"))


NAME_TAGS = bio(NAME_KINDS)
MENTION_TAGS = bio(FORMS)
ZONES = ("before", "source", "between", "target", "after")
"""Where a word piece lies as seen from a pair of spans."""
