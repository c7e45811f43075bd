"""The network: a small BERT with a feature for capital letters, two tagging heads and a head for pairs."""

import torch
from torch import nn
from torch.nn import functional as F

from labels import MENTION_TAGS, NAME_TAGS, RELATIONS, ROOTS, STANCES, STATUSES, ZONES

HIDDEN, LAYERS, HEADS, INNER = 384, 6, 12, 1536
LONGEST = 256
SHAPES = 3
PAIR_LAYERS, PAIR_HEADS, PAIR_INNER = 2, 6, 768
EPSILON = 1e-12


def rounded_rows(x):
    """`x` as 8-bit integers would hold it, one scale a row; the gradient passes straight through."""
    scale = x.detach().abs().amax(dim=-1, keepdim=True).float().clamp(min=1e-12) / 127
    rounded = (torch.round(x.detach().float() / scale) * scale).to(x.dtype)
    return x + (rounded - x).detach()


class Linear(nn.Linear):
    """A matrix that is stored in 8 bits and, when `quantised`, also calculates as if it were."""

    quantised = False

    def forward(self, x):
        if not self.quantised:
            return super().forward(x)
        return F.linear(rounded_rows(x), rounded_rows(self.weight), self.bias)


class Embedding(nn.Embedding):
    """A table that is stored in 8 bits, one scale a row."""

    quantised = False

    def forward(self, ids):
        rows = super().forward(ids)
        return rounded_rows(rows) if self.quantised else rows


class Layer(nn.Module):
    """A post-norm transformer layer."""

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.output = (Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.up, self.down = Linear(HIDDEN, INNER), Linear(INNER, HIDDEN)
        self.attention_norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.output_norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        count, length, _ = x.shape
        split = lambda y: y.view(count, length, HEADS, -1).transpose(1, 2)
        scores = split(self.query(x) / (HIDDEN // HEADS) ** 0.5) @ split(self.key(x)).transpose(2, 3)
        mixed = (scores + mask).softmax(-1).to(x.dtype) @ split(self.value(x))
        mixed = self.output(mixed.transpose(1, 2).reshape(count, length, HIDDEN))
        x = self.attention_norm(x + self.dropout(mixed))
        return self.output_norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces with their letter shapes to one vector each."""

    def __init__(self, pieces, dropout):
        super().__init__()
        self.words = Embedding(pieces, HIDDEN)
        self.positions = nn.Embedding(LONGEST, HIDDEN)
        self.shapes = nn.Embedding(SHAPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, ids, shapes, lengths):
        steps = torch.arange(ids.shape[1])
        x = self.words(ids) + self.positions(steps) + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        mask = torch.zeros(ids.shape).masked_fill(steps >= lengths[:, None], -1e30)[:, None, None, :]
        if torch.is_autocast_enabled("cpu"):
            x = x.to(torch.bfloat16)
        for layer in self.layers:
            x = layer(x, mask)
        return x


class PairLayer(nn.Module):
    """A look of every pair over the pieces of its sentence, and a thought about it.

    The attention has a learnt bias for where a piece lies as seen from the pair.
    """

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.output = (Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.zones = nn.Parameter(torch.zeros(2 * len(ZONES), PAIR_HEADS))
        self.attention_norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.up, self.down = Linear(HIDDEN, PAIR_INNER), Linear(PAIR_INNER, HIDDEN)
        self.output_norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, hidden, row, zone, absent):
        """`zone`: the zone of every piece for every pair; `absent`: true where a sentence has no piece."""
        x = self.attention_norm(x + self.dropout(self.output(self.look(x, hidden, row, zone, absent))))
        return self.output_norm(x + self.dropout(self.down(F.gelu(self.up(x)))))

    def look(self, x, hidden, row, zone, absent):
        """The attention of every pair over the pieces of its sentence."""
        count, length = len(row), hidden.shape[1]
        query = self.query(x).view(count, PAIR_HEADS, 1, -1)
        key = self.key(hidden)[row].view(count, length, PAIR_HEADS, -1).transpose(1, 2)
        value = self.value(hidden)[row].view(count, length, PAIR_HEADS, -1).transpose(1, 2)
        bias = self.zones[zone].permute(0, 2, 1)
        scores = (query @ key.transpose(2, 3)).squeeze(2).float() / (HIDDEN // PAIR_HEADS) ** 0.5 + bias
        weights = scores.masked_fill(absent, -1e30).softmax(-1).to(value.dtype).unsqueeze(2)
        return (weights @ value).reshape(count, HIDDEN)


class PairHead(nn.Module):
    """What holds between two spans: the pair's vector looks over the sentence, layer by layer, then decides.

    The vector is made of both spans, their product, the mean of what lies between and their order.
    """

    def __init__(self, dropout):
        super().__init__()
        self.source, self.target, self.product, self.between = (Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.order = nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.layers = nn.ModuleList(PairLayer(dropout) for _ in range(PAIR_LAYERS))
        self.relation = nn.Linear(HIDDEN, len(RELATIONS))
        self.status = nn.Linear(HIDDEN, len(STATUSES))
        self.same = nn.Linear(HIDDEN, 1)
        self.plover = nn.Linear(HIDDEN, len(ROOTS))
        self.stance = nn.Linear(HIDDEN, len(STANCES))
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden, lengths, pairs):
        """`pairs`: rows of (sentence, source start, source end, target start, target end) in pieces."""
        row, s0, s1, t0, t1 = pairs.unbind(1)
        sums = F.pad(hidden.float().cumsum(1), (0, 0, 1, 0))
        mean = lambda a, b: (sums[row, b] - sums[row, a]) / (b - a).clamp(min=1)[:, None]
        source, target = mean(s0, s1), mean(t0, t1)
        low, high = torch.minimum(s1, t1), torch.maximum(s0, t0)
        between = mean(torch.minimum(low, high), high)
        backwards = (t0 < s0).long()
        x = self.source(source) + self.target(target) + self.product(source * target)
        x = self.norm(x + self.between(between) + self.order(backwards))
        length = hidden.shape[1]
        zone = zones(pairs, length) + len(ZONES) * backwards[:, None]
        absent = (torch.arange(length) >= lengths[row][:, None])[:, None, :]
        for layer in self.layers:
            x = layer(x, hidden, row, zone, absent)
        x = self.dropout(x).float()
        return self.relation(x), self.status(x), self.same(x).squeeze(1), self.plover(x), self.stance(x)


def zones(pairs, length):
    """The zone of every piece as seen from each pair; the spans win over what lies around them."""
    _, s0, s1, t0, t1 = (column[:, None] for column in pairs.unbind(1))
    steps = torch.arange(length)[None]
    zone = torch.full((len(pairs), length), ZONES.index("between"))
    zone[(steps < s0) & (steps < t0)] = ZONES.index("before")
    zone[(steps >= s1) & (steps >= t1)] = ZONES.index("after")
    zone[(steps >= t0) & (steps < t1)] = ZONES.index("target")
    zone[(steps >= s0) & (steps < s1)] = ZONES.index("source")
    return zone


class Entente(nn.Module):
    """Encoder and heads."""

    def __init__(self, pieces, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(pieces, dropout)
        self.names = nn.Linear(HIDDEN, len(NAME_TAGS))
        self.mentions = nn.Linear(HIDDEN, len(MENTION_TAGS))
        self.pairs = PairHead(dropout)
        self.dropout = nn.Dropout(dropout)

    def forward(self, batch):
        """Tag logits for every piece, and (relation, status, same, PLOVER, stance) logits for every pair."""
        hidden = self.encoder(batch.ids, batch.shapes, batch.lengths)
        tagged = self.dropout(hidden).float()
        pairs = self.pairs(hidden, batch.lengths, batch.pairs) if len(batch.pairs) else None
        return self.names(tagged), self.mentions(tagged), pairs

    def quantise(self, on=True):
        """Makes the 8-bit matrices and tables calculate as the weights file does."""
        for module in self.modules():
            if isinstance(module, (Linear, Embedding)):
                module.quantised = on


def initialise(module):
    """BERT's initial values for what is not loaded."""
    if isinstance(module, (nn.Linear, nn.Embedding)):
        nn.init.normal_(module.weight, std=0.02)
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.bias)


def pretrained(path, kept, dropout=0.1):
    """A model with the encoder of a MiniLM file and the `kept` rows of its vocabulary."""
    from safetensors.torch import load_file

    saved = load_file(path)
    model = Entente(len(kept), dropout)
    model.apply(initialise)
    encoder = model.encoder
    table = "embeddings.{}_embeddings.weight"
    encoder.words.weight.data = saved[table.format("word")][kept].clone()
    encoder.positions.weight.data = saved[table.format("position")][:LONGEST].clone()
    encoder.shapes.weight.data = saved[table.format("token_type")][:1].repeat(SHAPES, 1)
    copy(saved, "embeddings.LayerNorm", encoder.norm)
    for number, layer in enumerate(encoder.layers):
        prefix = f"encoder.layer.{number}."
        for name in ("query", "key", "value"):
            copy(saved, f"{prefix}attention.self.{name}", getattr(layer, name))
        copy(saved, prefix + "attention.output.dense", layer.output)
        copy(saved, prefix + "attention.output.LayerNorm", layer.attention_norm)
        copy(saved, prefix + "intermediate.dense", layer.up)
        copy(saved, prefix + "output.dense", layer.down)
        copy(saved, prefix + "output.LayerNorm", layer.output_norm)
    return model


def copy(saved, name, module):
    """Loads one module's weight and bias."""
    module.weight.data = saved[name + ".weight"].clone()
    module.bias.data = saved[name + ".bias"].clone()
