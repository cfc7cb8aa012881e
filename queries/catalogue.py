"""The catalogue of named questions: one `.cypher` file each, which says in its header what it asks.

A header is the block of `//` lines that opens the file:

    // question: Who visited a place?
    // param: place entity -- the place, by any of its names
    // param: limit integer = 50 -- at most so many rows
    // example: kg query visitors -p place="North Korea"

The file's name is the question's name. A parameter without a default must be given. One of type `entity`
is written as a name and reaches the store as an id (see `kg.queries.names`).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from kg.graph.errors import NotFoundError, UsageError

Value = str | int | float | bool | None

TYPES: Final = ("entity", "string", "integer", "number", "boolean")
_PARAM = re.compile(r"^(?P<name>\w+) (?P<type>\w+)(?: = (?P<default>.+?))? -- (?P<meaning>.+)$")
_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a question. `default` counts only where `required` is false."""

    name: str
    type: str
    meaning: str
    required: bool = True
    default: Value = None

    def read(self, text: str) -> Value:
        """The value that `text` from a command line stands for. Raises UsageError if it does not fit."""
        try:
            match self.type:
                case "integer":
                    return int(text)
                case "number":
                    return float(text)
                case "boolean":
                    return _BOOLEANS[text.casefold()]
                case _:
                    return text
        except (ValueError, KeyError):
            raise UsageError(f"parameter {self.name} is of type {self.type}, not {text!r}") from None


@dataclass(frozen=True, slots=True)
class Question:
    """A named question: `text` is the sentence it answers, `cypher` the query without its header."""

    name: str
    text: str
    cypher: str
    parameters: tuple[Parameter, ...]
    example: str

    def values(self, given: Mapping[str, str]) -> dict[str, Value]:
        """All parameters with their values, given or default. Raises UsageError for missing or unknown."""
        known = {parameter.name: parameter for parameter in self.parameters}
        unknown = sorted(set(given) - set(known))
        if unknown:
            takes = ", ".join(known) or "none"
            raise UsageError(f"{self.name} has no parameter {unknown[0]}; it takes: {takes}")
        missing = [p.name for p in self.parameters if p.required and p.name not in given]
        if missing:
            raise UsageError(f"{self.name} needs -p {missing[0]}=…", hint=f"for example: {self.example}")
        return {
            name: parameter.read(given[name]) if name in given else parameter.default
            for name, parameter in known.items()
        }


def parse(name: str, source: str) -> Question:
    """A question from the text of its file. Raises ValueError, naming the line, for a wrong header."""
    lines = source.splitlines()
    size = next((i for i, line in enumerate(lines) if not line.startswith("//")), len(lines))
    fields: dict[str, str] = {}
    parameters: list[Parameter] = []
    for line in lines[:size]:
        key, separator, value = line.removeprefix("//").strip().partition(": ")
        if key == "param" and separator:
            parameters.append(_parameter(name, value))
        elif key in ("question", "example") and separator and key not in fields:
            fields[key] = value
        else:
            raise ValueError(f"{name}.cypher: no header line: {line}")
    cypher = "\n".join(lines[size:]).strip().removesuffix(";")
    if set(fields) != {"question", "example"} or not cypher:
        raise ValueError(f"{name}.cypher: needs a question, an example and a query")
    return Question(name, fields["question"], cypher, tuple(parameters), fields["example"])


def _parameter(name: str, text: str) -> Parameter:
    match = _PARAM.match(text)
    if not match or match["type"] not in TYPES:
        raise ValueError(f"{name}.cypher: not `NAME TYPE [= DEFAULT] -- MEANING`: {text}")
    default = json.loads(match["default"]) if match["default"] is not None else None
    return Parameter(match["name"], match["type"], match["meaning"], match["default"] is None, default)


@cache
def questions() -> Mapping[str, Question]:
    """All named questions, by name."""
    found = sorted((entry.name, entry) for entry in files("kg.queries").iterdir())
    return {
        name.removesuffix(".cypher"): parse(name.removesuffix(".cypher"), entry.read_text("utf8"))
        for name, entry in found
        if name.endswith(".cypher")
    }


def question(name: str) -> Question:
    """The question of that name. Raises NotFoundError, with the nearest names as a hint."""
    from difflib import get_close_matches

    known = questions()
    if name in known:
        return known[name]
    near = get_close_matches(name, known, n=3)
    raise NotFoundError(
        f"no question named {name!r}",
        hint=f"did you mean {', '.join(near)}?" if near else "kg query lists the named questions",
    )
