"""Time expressions of a sentence, resolved against the publication date: pure, no guess without ground.

`resolve("Since mid-October he has been in Pyongyang", "2025-12-02")` gives one expression with
`since="2025-10"`. Where nothing fixes the day (no publication date, "the same day") both ends are None
and the words are kept.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kg.loaders.period_rules import RULES, Rule
from kg.loaders.periods import Context, Period


class Relation(StrEnum):
    """How a time expression bounds what it speaks of."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words of time at their place: `text[start:end] == words`, prepositions included.

    `since` and `until` are partial ISO dates (`2016`, `2016-09`, `2016-09-27`). AT a point has `since` alone;
    AT a stretch that no single partial date names ("last week") has both.
    """

    start: int
    end: int
    since: str | None
    until: str | None
    words: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    match: re.Match[str]
    rule: Rule


# Most sentences hold no word of time; this look spares them the rules.
_MAY_HOLD_TIME = re.compile(
    r"\d\d|day\b|night\b|morning|week|month|quarter|half\b|year|decade|spring|summer|autumn|fall\b|winter"
    r"|tomorrow|\b[QH][1-4]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?<!\w)(?:(?P<since>since|from|starting(?:\s(?:in|on|from))?|beginning(?:\s(?:in|on))?|effective|as\sof"
    r"|(?:on\sor\s)?after)|(?P<until>no\slater\sthan|on\sor\sbefore|by|until|till|up\sto|through|before|prior\sto)"
    r"|(?P<between>between)"
    r"|(?P<at>(?:early|late|back|later|earlier)\sin|(?:early|late)\son|in|on|during|at|within|over|throughout|for))"
    r"(?:\s(?:about|around|at\sleast))?\s(?:the\s|the\syear\s)?$",
    re.IGNORECASE,
)
_TO = re.compile(r"\s?[-–—]\s?|\s(?:to|until|till|through|up\sto)\s(?:the\s)?", re.IGNORECASE)
_AND = re.compile(r"\sand\s(?:the\s)?", re.IGNORECASE)
# Of the two kinds of words before an expression the last one decides, and a new sentence starts afresh: so a
# plan that is spoken of does not move "said on Monday".
_AHEAD = re.compile(
    r"\b(?P<ahead>will|would|shall|plan(?:s|ned|ning)?|expect(?:s|ed)?|scheduled|due|set\sto|(?:is|are)\sto|to\sbe"
    r"|intends?|hopes?|aims?|may|could|upcoming|next)\b"
    r"|\b(?:said|says|told|was|were|had|has)\b|(?<!\bbe\s)\b[a-z]+ed\b|[.!?;]\s"
)
_LOOK_BACK = 48
_BEFORE_MATTERS = 160


def resolve(text: str, published: str | None) -> list[TimeExpression]:
    """The time expressions of a sentence (or any short text) by position, none overlapping another.

    `published` is a partial ISO date or None. Whitespace within an expression may be any, also a line break.
    Method: hand-written rules in the manner of TIMEX3 taggers (ISO-TimeML), anchored at the publication date.
    """
    if not _MAY_HOLD_TIME.search(text):
        return []
    context = _context(published)
    atoms = _atoms(text)
    found: list[TimeExpression] = []
    index = 0
    while index < len(atoms):
        atom = atoms[index]
        before = _PREPOSITION.search(text[max(found[-1].end if found else 0, atom.start - _LOOK_BACK) : atom.start])
        following = atoms[index + 1] if index + 1 < len(atoms) else None
        if following and _joined(text[atom.end : following.start], before):
            found.append(_between(text, atom, following, before, context))
            index += 2
        else:
            found.append(_single(text, atom, before, context))
            index += 1
    return found


def _context(published: str | None) -> Context:
    if published is None or not is_partial_iso(published):
        return Context()
    year, month, day = (*(int(part) for part in published.split("-")), None, None)[:3]
    return Context(year, month, day)


def _atoms(text: str) -> list[_Atom]:
    """Matches of all rules: the earliest first, of several at one place the longest."""
    candidates = sorted(
        (_Atom(match.start(), match.end(), match, rule) for rule in RULES for match in rule.pattern.finditer(text)),
        key=lambda atom: (atom.start, -atom.end),
    )
    kept: list[_Atom] = []
    for atom in candidates:
        if (not kept or atom.start >= kept[-1].end) and not _is_name(text, atom):
            kept.append(atom)
    return kept


def _is_name(text: str, atom: _Atom) -> bool:
    """Whether a bare year belongs to a name before it (`Vision 2030`, `the Sanctions Act of 1996`)."""
    if not atom.match[0].isdigit():
        return False
    word = re.search(r"(\w+)\s(?:of\s)?$", text[max(0, atom.start - 30) : atom.start])
    if not word or not word[1][0].isupper():
        return False
    return not _PREPOSITION.search(text[max(0, atom.start - _LOOK_BACK) : atom.start]) and word[1] != "The"


def _joined(between: str, before: re.Match[str] | None) -> bool:
    """Whether two periods form one stretch: `from A to B`, `A–B`, `between A and B`."""
    if before and before["between"]:
        return bool(_AND.fullmatch(between) or _TO.fullmatch(between))
    return bool(_TO.fullmatch(between)) and not (before and before["until"])


def _looks_ahead(text: str, start: int) -> bool:
    cues = list(_AHEAD.finditer(text, max(0, start - _BEFORE_MATTERS), start))
    return bool(cues) and cues[-1]["ahead"] is not None


def _single(text: str, atom: _Atom, before: re.Match[str] | None, context: Context) -> TimeExpression:
    relation = Relation.AT
    if before and (before["since"] or before["until"]):
        relation = Relation.SINCE if before["since"] else Relation.UNTIL
    ahead = relation is Relation.UNTIL or (relation is Relation.AT and _looks_ahead(text, atom.start))
    if relation is Relation.SINCE and before and before["since"].lower() != "since":
        ahead = _looks_ahead(text, atom.start)
    period = atom.rule.period(atom.match, replace(context, forward=ahead))
    # "the past three years" reaches up to the publication, "the next six months" begin with it.
    lead = re.match(r"the\s(past|last|previous|next|coming)\s", atom.match[0], re.IGNORECASE)
    if lead and relation is Relation.AT and re.search(r"s$|decade$", atom.match[0], re.IGNORECASE):
        relation = Relation.SINCE if lead[1].lower() in ("past", "last", "previous") else Relation.UNTIL
    if relation is Relation.SINCE and period and period[0] != period[1] and before and before["since"] == "from":
        relation = Relation.BETWEEN
    start = atom.start - (len(before[0]) if before else 0)
    return _expression(text, start, atom.end, period, relation)


def _between(text: str, first: _Atom, last: _Atom, before: re.Match[str] | None, context: Context) -> TimeExpression:
    context = replace(context, forward=_looks_ahead(text, first.start))
    closing = last.rule.period(last.match, context)
    opening = first.rule.period(first.match, context)
    first_year, last_year = (_stated_year(atom.match) for atom in (first, last))
    if last_year and not first_year:
        opening = first.rule.period(first.match, replace(context, year=last_year))
        if opening and closing and opening[0] > closing[1]:
            opening = first.rule.period(first.match, replace(context, year=last_year - 1))
    elif first_year and not last_year:
        closing = last.rule.period(last.match, replace(context, year=first_year))
        if opening and closing and opening[0] > closing[1]:
            closing = last.rule.period(last.match, replace(context, year=first_year + 1))
    period = (opening[0], closing[1]) if opening and closing and opening[0][:4] <= closing[1][:4] else None
    start = first.start - (len(before[0]) if before else 0)
    return _expression(text, start, last.end, period, Relation.BETWEEN)


def _stated_year(match: re.Match[str]) -> int | None:
    year = match.groupdict().get("year")
    return int(year) if year and year.isdigit() else None


def _expression(text: str, start: int, end: int, period: Period | None, relation: Relation) -> TimeExpression:
    since, until = period if period and all(map(is_partial_iso, period)) else (None, None)
    if relation is Relation.SINCE:
        until = None
    elif relation is Relation.UNTIL:
        since = None
    elif relation is Relation.AT and since == until:
        until = None
    return TimeExpression(start, end, since, until, text[start:end], relation)


def is_partial_iso(text: str) -> bool:
    """Whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and such a day exists."""
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", text, re.ASCII):
        return False
    try:
        date.fromisoformat((text + "-01-01")[:10] if len(text) < 10 else text)
    except ValueError:
        return False
    return True
