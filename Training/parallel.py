"""Trains in several processes, one thread each: gradients are averaged through shared memory.

On cores that others use too this is faster than threads inside PyTorch, which wait for each other many times a step.
"""

import torch
from torch import multiprocessing


class Exchange:
    """Averages the gradients of `count` processes after every step."""

    def __init__(self, model, count):
        self.count, self.rank = count, 0
        if count > 1:
            size = sum(parameter.numel() for parameter in model.parameters())
            self.shared = torch.zeros(count, size).share_memory_()
            self.barrier = multiprocessing.get_context("fork").Barrier(count)

    def start(self, work):
        """Runs `work()` in `count` processes, of which this is the first; returns the others."""
        others = []
        for rank in range(1, self.count):
            others.append(multiprocessing.get_context("fork").Process(target=self.run, args=(rank, work), daemon=True))
            others[-1].start()
        return others

    def run(self, rank, work):
        """One of the other processes."""
        self.rank = rank
        work()

    @torch.no_grad()
    def average(self, model):
        """Replaces the gradients by their mean over all processes."""
        if self.count == 1:
            return
        parameters = list(model.parameters())
        parts = self.shared[self.rank].split([p.numel() for p in parameters])
        for part, parameter in zip(parts, parameters):
            part.zero_() if parameter.grad is None else part.copy_(parameter.grad.reshape(-1))
        self.barrier.wait()
        mean = self.shared.mean(0).split([p.numel() for p in parameters])
        self.barrier.wait()
        for part, parameter in zip(mean, parameters):
            parameter.grad = part.view_as(parameter)
