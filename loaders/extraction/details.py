"""What a claim's sentence says besides: the smallest clause that carries it, when, how much, and who says so."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.graph.model import Amount
from kg.loaders.dates import Relation, TimeExpression, resolve
from kg.loaders.extraction import lexicon
from kg.loaders.extraction.amounts import Quantity, quantities
from kg.loaders.extraction.patterns import Named

_LONG_CLAUSE = 160  # characters: a sentence up to this long is its own best evidence
# What lasts takes "since January", not "on Tuesday".
_LASTING = frozenset({"LOCATED_IN", "LEADS", "EMPLOYED_BY", "SUBSIDIARY_OF", "OWNS"})
_NEAR = 20  # characters
_MEASURED = frozenset({"EXPORTS", "IMPORTS", "SUPPLIES", "TRADES_WITH"})
_PRICED = _MEASURED | {"INVESTED_IN", "OWNS", "AGREED_WITH"}
_BREAK = re.compile(
    r";\s+|\s+[–—]\s+|(?<=[.!?][\"”’])\s+|:\s+"
    r"|,\s+(?=(?:while|whereas|but|although|though|because|after which"
    r"|and (?:that|he|she|it|they|the)|who|which|where)\b)"
)
_SAYS = (
    r"(?:said|says|say|told|tells|announced|reported|reports|alleged|alleges|claimed|claims|stated|states|added"
    r"|confirmed|denied|denies|insisted|wrote|accused|accuses)"
)
_REPORTED_WHEN = re.compile(rf"\b{_SAYS}(?: (?!that\b)[\w.’'-]+){{0,4}}[, ]*$")
_ENDED = re.compile(r"\b(?:previously|formerly|used to|until recently|in the past|no longer)\b", re.IGNORECASE)
_ACCORDING = re.compile(r"\b[Aa]ccording to (?:the |an? )?([^,.;:()\"”]{3,60}?)(?=[,.;:()\"”]|$)")
_SPEAKER = re.compile(
    rf"(?:^|[,.;”\"’] |\bthat |\band )(?P<who>(?:the |an? )?(?:[\w.’'-]+ ){{0,5}}[\w.’'-]+),?"
    rf" (?:also |has |have |had )?{_SAYS}\b"
)
_SAID_SPEAKER = re.compile(rf"[,”\"’] (?:{_SAYS}) (?P<who>(?:[\w.’'-]+ ?){{1,6}})(?=[,.;]|$)")


@dataclass(frozen=True, slots=True)
class Moment:
    """When a claim was true, as partial ISO dates, and the words that say so."""

    since: str | None = None
    until: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Words of time and amounts of one sentence, found once for all its claims."""

    start: int
    end: int
    times: list[TimeExpression]
    amounts: list[Quantity]


def facts(text: str, start: int, end: int, published: str | None) -> Facts:
    """Reads a sentence; times are offset into the whole text."""
    times = [
        TimeExpression(t.start + start, t.end + start, t.since, t.until, t.words, t.relation)
        for t in resolve(text[start:end], published)
    ]
    return Facts(start, end, times, list(quantities(text, start, end)))


def clause(text: str, start: int, end: int, inner: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The smallest stretch between breaks of the sentence that holds all of `inner` (offsets)."""
    held = [(a, b) for a, b in inner if start <= a and b <= end]
    if end - start <= _LONG_CLAUSE or not held:
        return start, end
    first, last = min(a for a, _ in held), max(b for _, b in held)
    left, right = start, end
    for mark in _BREAK.finditer(text, start, end):
        if mark.end() <= first:
            left = mark.end()
        elif mark.start() >= last:
            right = mark.start()
            break
    return left, right


def moment(
    kind: str,
    found: Facts,
    ends: Sequence[tuple[int, int]],
    stretch: tuple[int, int],
    text: str,
    published: str | None,
) -> Moment:
    """When the claim of this kind, carried by mentions at `ends`, was true: the nearest fitting words of time."""
    fitting = [
        t
        for t in found.times
        if (kind not in _LASTING or t.relation is not Relation.AT)
        and not _REPORTED_WHEN.search(text[found.start : t.start])
    ]
    inside = [t for t in fitting if stretch[0] <= t.start and t.end <= stretch[1]]
    if kind in _LASTING:  # "a unit of X, was accused of trade between 2011 and 2015": the years are not the unit's
        inside = [t for t in inside if _distance(t.start, t.end, ends) <= _NEAR]
    if inside:
        nearest = min(inside, key=lambda t: (_distance(t.start, t.end, ends), t.start))
        return Moment(nearest.since, nearest.until, nearest.words)
    ended = _ENDED.search(text, *stretch) if kind in _MEASURED else None
    if ended and published:
        return Moment(None, published, ended[0])
    return Moment()


def _distance(start: int, end: int, ends: Sequence[tuple[int, int]]) -> int:
    first, last = min(a for a, _ in ends), max(b for _, b in ends)
    return 0 if first <= start and end <= last else min(abs(first - end), abs(start - last))


def amount(kind: str, found: Facts, ends: Sequence[tuple[int, int]], stretch: tuple[int, int]) -> Amount | None:
    """The amount nearest to the claim's mentions; None for kinds that have none."""
    if kind not in _PRICED:
        return None
    fitting = [
        q
        for q in found.amounts
        if stretch[0] <= q.start
        and q.end <= stretch[1]
        and (kind in _MEASURED or q.money or q.amount.unit == "%")
        and (kind in ("INVESTED_IN", "OWNS") or q.amount.unit != "%")
    ]
    if not fitting:
        return None
    return min(fitting, key=lambda q: (_distance(q.start, q.end, ends), q.start)).amount


def speaker(text: str, start: int, end: int, mentions: Sequence[Named], names: Mapping[str, str]) -> str | None:
    """Who the sentence says it from: the name of an entity, or the words ("prosecutors"); None where nobody is.

    `names` are the entities' names by id.
    """
    sentence = text[start:end]
    match = _ACCORDING.search(sentence) or _SAID_SPEAKER.search(sentence) or _SPEAKER.search(sentence)
    if not match:
        return None
    group = 1 if match.re is _ACCORDING else "who"
    first, last = start + match.start(group), start + match.end(group)
    within = [m for m in mentions if first <= m.start and m.end <= last and not m.anaphor]
    if within and within[-1].end == last and within[-1].kind in ("Person", "Organization", "Firm", "Place"):
        return names[within[-1].entity]
    words = re.sub(r"^(?:the|a|an)\s+", "", match[group].strip(), flags=re.IGNORECASE)
    if not re.fullmatch(r"[a-z][\w’' -]{2,40}", words) or len(words.split()) > 4:
        return None
    return words if words.split()[-1] in lexicon.words("person", "witnesses") else None
