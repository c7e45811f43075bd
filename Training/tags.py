"""From tag scores to spans."""

import numpy as np


def spans_of_tags(scores, names):
    """The (first, last + 1, kind) spans of the best valid BIO sequence for scores of shape (words, tags).

    Valid means that I-x only follows B-x or I-x. Ties go to the lower tag number.
    """
    if len(scores) == 0:
        return []
    allowed = transitions(names)
    best = np.where(first_allowed(names), scores[0], -np.inf)
    back = []
    for row in scores[1:]:
        ways = np.where(allowed, best[:, None], -np.inf)
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return spans(path[::-1], names)


def first_allowed(names):
    """Which tags may open a sentence."""
    return np.array([not name.startswith("I-") for name in names])


def transitions(names):
    """allowed[i, j]: whether tag j may follow tag i."""
    return np.array([
        [not after.startswith("I-") or before[2:] == after[2:] for after in names] for before in names
    ])


def spans(path, names):
    """The spans of a valid path of tag numbers."""
    found = []
    for index, tag in enumerate(path):
        name = names[tag]
        if name.startswith("B-"):
            found.append((index, index + 1, name[2:]))
        elif name.startswith("I-"):
            found[-1] = (found[-1][0], index + 1, found[-1][2])
    return found
