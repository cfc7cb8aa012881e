"""What a run has spent, and may still spend."""

import threading
from dataclasses import dataclass

from kg.graph.errors import ExtractionError
from kg.loaders.llm.settings import Endpoint, LlmOptions


class BudgetError(ExtractionError):
    """The tokens or dollars that a run may spend do not suffice for the next question."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Tokens set aside for one question: those of its text, and the longest answer."""

    tokens_in: int
    tokens_out: int


class Budget:
    """Counts tokens over all threads. A question is asked only if even its longest answer is within the limits."""

    def __init__(self, endpoint: Endpoint, options: LlmOptions) -> None:
        self._endpoint = endpoint
        self._options = options
        self._lock = threading.Lock()
        self._held_in = self._held_out = 0
        self.requests = 0
        self.tokens_in = 0
        self.tokens_out = 0

    @property
    def cost(self) -> float | None:
        """US dollars spent; None where no price is known."""
        return self._endpoint.cost(self.tokens_in, self.tokens_out)

    def hold(self, tokens_in: int, tokens_out: int) -> Hold:
        """Set tokens aside. Raises BudgetError if that could go beyond a limit."""
        with self._lock:
            all_in = self.tokens_in + self._held_in + tokens_in
            all_out = self.tokens_out + self._held_out + tokens_out
            most, cost = self._options.max_tokens, self._endpoint.cost(all_in, all_out)
            if most is not None and all_in + all_out > most:
                raise BudgetError(f"the limit of {most:,} tokens is reached", hint=self._hint())
            if self._options.max_cost is not None and cost is not None and cost > self._options.max_cost:
                raise BudgetError(f"the limit of ${self._options.max_cost:g} is reached", hint=self._hint())
            self._held_in += tokens_in
            self._held_out += tokens_out
        return Hold(tokens_in, tokens_out)

    def _hint(self) -> str:
        spent = f"{self.tokens_in + self.tokens_out:,} tokens spent"
        return f"{spent}; with a higher limit the same command goes on, and pays for no answer twice"

    def settle(self, hold: Hold, tokens_in: int, tokens_out: int) -> None:
        """What a question took in fact; nothing if it was not answered."""
        with self._lock:
            self._held_in -= hold.tokens_in
            self._held_out -= hold.tokens_out
            self.tokens_in += tokens_in
            self.tokens_out += tokens_out
            self.requests += tokens_in > 0
