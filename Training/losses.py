"""What training minimises."""

import torch
from torch.nn import functional as F

from batches import IGNORED
from labels import PLOVER, RELATIONS, ROOTS, TYPES_OF_ROOT

NONE_WEIGHT = 0.5
ORIGIN_WEIGHT = {
    "silver": 1.0, "own": 1.5, "plv": 2.0, "codebook": 2.0, "context": 1.2, "context-none": 1.0,
}
STATUS, SAME, MENTIONS, EVENTS, STANCE = 0.3, 0.2, 0.6, 0.7, 0.5
SMOOTHING = 0.03
ALTERNATIVES = {"plv", "codebook"}
"""Sources whose pairs hold one of their labels; in the others a pair holds all of them."""


def pair_loss(outputs, batch):
    """Relation, status, same-actor, event and stance losses of the pairs of a batch."""
    relation, status, same, plover, stance = outputs
    facts = batch.facts
    origins = [batch.items[row].example.origin for row in batch.pairs[:, 0].tolist()]
    loss = relation_loss(relation, facts, origins)
    known = torch.tensor([fact.status for fact in facts])
    if (known >= 0).any():
        loss = loss + STATUS * F.cross_entropy(status, known, ignore_index=-1)
    known = torch.tensor([fact.same for fact in facts])
    if (known >= 0).any():
        chosen = known >= 0
        loss = loss + SAME * F.binary_cross_entropy_with_logits(same[chosen], known[chosen].float())
    return loss + EVENTS * event_loss(plover, facts) + STANCE * stance_loss(stance, facts)


def relation_loss(logits, facts, origins):
    """The loss of the relations of the pairs whose relations are known."""
    weight = torch.tensor([
        fact.weight * ORIGIN_WEIGHT[origin] * (NONE_WEIGHT if fact.labels == (0,) else 1.0) if fact.labels else 0.0
        for fact, origin in zip(facts, origins)
    ])
    if not weight.any():
        return logits.sum() * 0
    logs = logits.log_softmax(-1)
    each = -(1 - SMOOTHING) * likelihood(logs, facts, origins) - SMOOTHING * logs.mean(-1)
    return (each * weight).sum() / weight.sum()


def stance_loss(logits, facts):
    """How sources think of targets, where that is labelled."""
    weight = torch.tensor([fact.weight if fact.stance >= 0 else 0.0 for fact in facts])
    if not weight.any():
        return logits.sum() * 0
    targets = torch.tensor([max(fact.stance, 0) for fact in facts])
    each = F.cross_entropy(logits, targets, reduction="none", label_smoothing=SMOOTHING)
    return (each * weight).sum() / weight.sum()


def likelihood(logs, facts, origins):
    """The log-likelihood of each pair's labels: of one of them where they are alternatives, else of all alike."""
    labelled = torch.zeros(len(facts), len(RELATIONS), dtype=torch.bool)
    for index, fact in enumerate(facts):
        labelled[index, list(fact.labels)] = True
    alternatives = torch.tensor([origin in ALTERNATIVES for origin in origins])
    one = torch.logsumexp(logs.masked_fill(~labelled, -1e30), -1)
    all_alike = logs.masked_fill(~labelled, 0).sum(-1) / labelled.sum(-1).clamp(min=1)
    return torch.where(alternatives, one, all_alike)


def event_loss(logits, facts):
    """PLOVER's roots where they are coded, and with less weight where our own types name one."""
    targets = [root_of(fact) for fact in facts]
    weight = torch.tensor([0.0 if t < 0 else 1.0 if fact.root >= 0 else 0.3 for fact, t in zip(facts, targets)])
    if not weight.any():
        return logits.sum() * 0
    each = F.cross_entropy(
        logits, torch.tensor(targets).clamp(min=0), reduction="none", label_smoothing=SMOOTHING
    )
    return (each * weight).sum() / weight.sum()


def root_of(fact):
    """The index of a pair's root, or -1; a type of ours names one only where all that it covers is of that root."""
    root = PLOVER.get(RELATIONS[fact.labels[0]]) if len(fact.labels) == 1 and fact.status <= 0 else None
    sure = root == "THREATEN" or root and len(TYPES_OF_ROOT[root]) == 1
    return fact.root if fact.root >= 0 else ROOTS.index(root) if sure else -1


def tag_loss(logits, labels):
    """Cross-entropy over the labelled words; nothing where there are none."""
    if not (labels != IGNORED).any():
        return logits.sum() * 0
    return F.cross_entropy(logits.flatten(0, 1), labels.flatten(), ignore_index=IGNORED)


def loss_of(outputs, batch, names_weight):
    """The weighted sum of all tasks present in a batch."""
    names, mentions, pairs = outputs
    loss = names_weight * tag_loss(names, batch.names) + MENTIONS * tag_loss(mentions, batch.mentions)
    return loss + pair_loss(pairs, batch) if pairs is not None else loss
