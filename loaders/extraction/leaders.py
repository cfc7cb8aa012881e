"""Heads of state and government that news names by title and name alone ("President Putin").

The text says that somebody is a president; the table only knows of which country. Outside their terms, or
without the title, a name says nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from kg.loaders.extraction.lexicon import rows
from kg.loaders.extraction.patterns import Named


@dataclass(frozen=True, slots=True)
class Term:
    """One term of office: ISO code of the country, title, and months (`2021-01`); `until` None is open."""

    name: str
    iso2: str
    title: str
    since: str
    until: str | None


@cache
def _terms() -> dict[str, tuple[Term, ...]]:
    table: dict[str, tuple[Term, ...]] = {}
    for names, iso2, title, since, *until in rows("leaders.tsv"):
        name, *others = names.split(";")
        term = Term(name, iso2, title, since, (until[0] if until else "") or None)
        for form in (name, *others):
            table[form] = (*table.get(form, ()), term)
    return table


def in_office(name: str, title: str, published: str | None) -> Term | None:
    """The term that `title name` speaks of in an article of that date (any date if None), else None."""
    fitting = [term for term in _terms().get(name, ()) if _same(title, term.title)]
    if published is not None:
        month = published[:7]
        fitting = [
            t for t in fitting if t.since[: len(month)] <= month and (t.until is None or month <= t.until[: len(month)])
        ]
    return fitting[-1] if len({term.iso2 for term in fitting}) == 1 else None


def leads(name: str, published: str | None) -> str | None:
    """ISO code of the country that somebody of that full name led at the date (at any, if None), else None."""
    terms = [t for t in _terms().get(name, ()) if " " in name and t.title != "leader" and _at(t, published)]
    return terms[-1].iso2 if terms else None


def _at(term: Term, published: str | None) -> bool:
    if published is None:
        return True
    month = published[:7]
    return term.since[: len(month)] <= month and (term.until is None or month <= term.until[: len(month)])


def full_name(name: str) -> str | None:
    """The usual full name of a leader by any of the table's forms, else None."""
    found = {term.name for term in _terms().get(name, ())}
    return found.pop() if len(found) == 1 else None


_TITLE = re.compile(
    r"(?<!former )(?<!Former )(?<!ice )(?<!ice-)(?<!eputy )(?<!ex-)"
    r"\b(President|Prime Minister|PM|Premier|Chancellor|King|Emir|leader|Leader)\s+$"
)
_SAME = {"PM": "Prime Minister", "Leader": "leader"}


def _same(title: str, other: str) -> bool:
    return _SAME.get(title, title) == other


def title_before(text: str, start: int) -> re.Match[str] | None:
    """The title that stands directly before a name."""
    return _TITLE.search(text, max(0, start - 30), start)


@dataclass(frozen=True, slots=True)
class Office:
    """A person found in office: entity of the person and of the country, and where the text says so."""

    person: str
    country: str
    start: int
    end: int


def offices(text: str, mentions: Sequence[Named], published: str | None) -> Iterator[Office]:
    """ "President Putin" where the article also speaks of Russia."""
    places = {mention.entity for mention in mentions if mention.kind == "Place"}
    for mention in mentions:
        if mention.kind != "Person" or mention.anaphor:
            continue
        title = title_before(text, mention.start)
        term = in_office(text[mention.start : mention.end], title[1], published) if title else None
        if title and term and f"place:{term.iso2.lower()}" in places:
            yield Office(mention.entity, f"place:{term.iso2.lower()}", title.start(1), mention.end)
