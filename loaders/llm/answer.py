"""An answer of a model as JSON, read whole or not at all."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kg.graph.errors import KgError

_THOUGHTS = re.compile(r"^\s*<think>.*?</think>", re.DOTALL)
_SHOWN = 60


class AnswerError(KgError):
    """A model gave no usable answer for one text: refused, broke off, or wrote something else."""


class TooLongError(AnswerError):
    """The text, or the answer to it, does not fit the model's window; half of it may."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The items of an answer, not yet believed: objects of any content."""

    entities: tuple[Mapping[str, Any], ...]
    claims: tuple[Mapping[str, Any], ...]


def parse(text: str) -> Answer:
    """The one JSON object in the text, whatever stands around it. Raises AnswerError unless it is whole."""
    text = _THOUGHTS.sub("", text)
    start = text.find("{")
    if start < 0:
        raise AnswerError(f"the model gave no JSON but {_shown(text)}")
    try:
        found, _ = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        raise AnswerError(f"the model gave broken JSON: {_shown(text[start:])}") from None
    return Answer(_objects(found, "entities"), _objects(found, "claims"))


def _objects(found: Mapping[str, Any], key: str) -> tuple[Mapping[str, Any], ...]:
    items = found.get(key)
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise AnswerError(f"the model's JSON has no list of {key}")
    return tuple(items)


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return repr(line[:_SHOWN] + ("…" if len(line) > _SHOWN else ""))
