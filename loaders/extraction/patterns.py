"""Patterns over a sentence whose names are replaced by their kinds: the lexicon of the surest wordings.

`data/patterns.toml` holds them, readable without knowing Python. `<Firm|Person:source>` stands for a mention,
`{word}` for a word list of the same file; what lies between is a regular expression over text whose white
space is single blanks. Every entry carries sentences that it must match and sentences that it must not, and the tests
run them.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from kg.graph.errors import ExtractionError
from kg.graph.ontology import edge_kind

_LETTER = {"Firm": "F", "Organization": "O", "Person": "P", "Place": "L", "Commodity": "C", "Vessel": "V"}
_SLOT = re.compile(r"<([A-Z*][\w|]*)(?::(\w+))?>")
_WORDS = re.compile(r"\{([a-z_]+)\}")
_OPEN, _CLOSE = "⟨", "⟩"


@dataclass(frozen=True, slots=True)
class Named:
    """A mention as patterns see it: offsets in the text, entity, kind, and whether it is a stand-in ("its")."""

    start: int
    end: int
    entity: str
    kind: str
    anaphor: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """One entry of the lexicon. `spread` names the ends that a list ("A, B and C") carries the claim over."""

    name: str
    claims: tuple[tuple[str, str, str], ...]
    expression: re.Pattern[str]
    precision: float
    spread: frozenset[str]
    certainty: str | None
    yes: tuple[str, ...]
    no: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A claim that a pattern reads: entities, the indices of the mentions that carry it, and where it stands."""

    source: str
    type: str
    target: str
    source_mention: int
    target_mention: int
    start: int
    end: int
    pattern: Pattern


@cache
def patterns() -> tuple[Pattern, ...]:
    """All entries, in the order of the file. Raises ExtractionError for an entry that does not fit."""
    text = files("kg.loaders.extraction").joinpath("data/patterns.toml").read_text("utf8")
    table = tomllib.loads(text)
    lists = {name: _alternatives(entries) for name, entries in table["words"].items()}
    found = [_pattern(number, entry, lists) for number, entry in enumerate(table["pattern"], 1)]
    names = [pattern.name for pattern in found]
    if len(set(names)) != len(names):
        raise ExtractionError(f"two patterns share a name: {sorted(n for n in names if names.count(n) > 1)}")
    return tuple(found)


def _alternatives(entries: Sequence[str] | str) -> str:
    if isinstance(entries, str):
        return entries
    return "(?:" + "|".join(sorted(entries, key=lambda entry: (-len(entry), entry))) + ")"


def _pattern(number: int, entry: dict[str, Any], lists: dict[str, str]) -> Pattern:
    source = entry["match"]
    for _ in range(3):  # word lists may use word lists
        source = _WORDS.sub(lambda m: lists.get(m[1], m[0]), source)
    slots = set()

    def slot(match: re.Match[str]) -> str:
        letters = "".join(_LETTER.values() if match[1] == "*" else (_LETTER[k] for k in match[1].split("|")))
        if match[2]:
            slots.add(match[2])
            return f"{_OPEN}[{letters}](?P<{match[2]}>\\d+){_CLOSE}"
        return f"{_OPEN}[{letters}]\\d+{_CLOSE}"

    claims = []
    for claim in [entry["edge"]] if isinstance(entry["edge"], str) else entry["edge"]:
        parts = claim.split()
        first, kind, last = parts if len(parts) == 3 else ("source", parts[0], "target")
        edge_kind(kind)
        claims.append((first, kind, last))
    body = _SLOT.sub(slot, source)
    if not {end for claim in claims for end in (claim[0], claim[2])} <= slots:
        raise ExtractionError(f"patterns.toml: entry {number} ({entry.get('name')}) lacks an end of its edge")
    return Pattern(
        entry["name"],
        tuple(claims),
        re.compile(body),
        float(entry.get("precision", 0.8)),
        frozenset(entry.get("spread", ())),
        entry.get("certainty"),
        tuple(entry.get("yes", ())),
        tuple(entry.get("no", ())),
    )


def mask(text: str, start: int, end: int, mentions: Sequence[Named]) -> tuple[str, list[int]]:
    """The sentence with mentions replaced by `⟨kind letter, index⟩` and white space folded to blanks.

    Returns it with the offset in the text of each of its characters.
    """
    pieces: list[str] = []
    offsets: list[int] = []

    def plain(first: int, last: int) -> None:
        for run in re.finditer(r"\s+|\S+", text[first:last]):
            pieces.append(" " if run[0].isspace() else run[0])
            offsets.extend([first + run.start()] if run[0].isspace() else range(first + run.start(), first + run.end()))

    last = start
    for index, mention in enumerate(mentions):
        if not (start <= mention.start and mention.end <= end):
            continue
        plain(last, mention.start)
        token = f"{_OPEN}{_LETTER[mention.kind]}{index}{_CLOSE}"
        pieces.append(token)
        offsets += [mention.start] * (len(token) - 1) + [mention.end - 1]
        last = mention.end
    plain(last, end)
    return "".join(pieces), offsets


_AND = re.compile(r"\s*(?:,|;|,?\s+(?:and|as well as|or)|&)\s+(?:(?:the|its|their|also)\s+)*")
# Between persons of one list stand their titles and kin: "President A, his wife B and Interior Minister C".
_TITLED = re.compile(
    r"\s*(?:,|;|,?\s+(?:and|as well as))\s+(?:(?:his|her|their|the|wife|husband|sons?|daughters?"
    r"|brother|sister|of|for|former|then|[A-Z][\w.’'-]*|\(\w+\))\s+){1,8}"
)
# Firms, bodies, ships and persons stand in one list; places and goods each in their own.
_ALIKE = {"F": "F", "O": "F", "V": "F", "P": "F", "L": "L", "C": "C"}
_TOKEN = re.compile(rf"{_OPEN}(\w)(\d+){_CLOSE}")


def listed(masked: str) -> dict[int, list[int]]:
    """For each mention in a list ("A, B (C) and D") the mentions of that list, itself among them."""
    tokens = [(m.start(), m.end(), m[1], int(m[2])) for m in _TOKEN.finditer(masked)]
    runs: list[list[tuple[int, int, str, int]]] = []
    for token in tokens:
        gap = masked[runs[-1][-1][1] : token[0]] if runs else ""
        bare = re.sub(r"\s*\([^()]*\)", "", gap)
        joined = _AND.fullmatch(bare) or (runs and token[2] == runs[-1][-1][2] == "P" and _TITLED.fullmatch(gap))
        if runs and _ALIKE[token[2]] == _ALIKE[runs[-1][-1][2]] and joined:
            runs[-1].append(token)
        else:
            runs.append([token])
    result: dict[int, list[int]] = {}
    for run in runs:
        gaps = [masked[a[1] : b[0]] for a, b in pairwise(run)]
        listed = len(run) > 2 or any(re.search(r"\band\b|&|\bor\b|;", gap) for gap in gaps)
        for token in run:
            result[token[3]] = [t[3] for t in run] if listed else [token[3]]
    return result


def read(text: str, start: int, end: int, mentions: Sequence[Named]) -> Iterator[Match]:
    """The claims that the lexicon reads in one sentence. Mentions must be sorted and not overlap."""
    masked, offsets = mask(text, start, end, mentions)
    if masked.count(_OPEN) < 2:
        return
    runs = listed(masked)
    for pattern in patterns():
        for match in pattern.expression.finditer(masked):
            for first, kind, last in pattern.claims:
                if match[first] is None or match[last] is None:
                    continue
                sources, targets = [int(match[first])], [int(match[last])]
                if first in pattern.spread:
                    sources = runs[sources[0]]
                if last in pattern.spread:
                    targets = runs[targets[0]]
                for a in sources:
                    for b in targets:
                        one, two = mentions[a], mentions[b]
                        if one.entity == two.entity or not edge_kind(kind).fits(one.kind, two.kind):
                            continue
                        span = offsets[match.start()], offsets[match.end() - 1] + 1
                        yield Match(one.entity, kind, two.entity, a, b, *span, pattern)
