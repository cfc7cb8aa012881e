"""Mentions of an article: the tagger's spans, tidied, joined where they broke, and filled up from the tables."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kg.graph.countries import find_country
from kg.graph.ontology import ENTITY_KINDS
from kg.loaders.extraction.gazetteer import country_of, find_names
from kg.loaders.extraction.lexicon import words
from kg.loaders.extraction.network import TaggedSpan
from kg.loaders.extraction.sentences import Sentence

KINDS = tuple(kind.name for kind in ENTITY_KINDS)
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A stretch of text that names something: offsets, sentence, and how much speaks for each kind (0..1)."""

    start: int
    end: int
    sentence: int
    scores: Scores

    @property
    def kind(self) -> str:
        """The kind that most speaks for."""
        return KINDS[int(np.argmax(self.scores))]


def one_kind(kind: str, weight: float = 1.0) -> Scores:
    """Scores that speak for one kind alone."""
    scores = np.zeros(len(KINDS), np.float32)
    scores[KINDS.index(kind)] = weight
    return scores


def find_mentions(
    text: str, sentences: Sequence[Sentence], spans: Iterable[TaggedSpan], order: Sequence[str]
) -> list[Candidate]:
    """All names in the text, none overlapping another, in order. `order` are the kinds of the spans' scores."""
    place = [order.index(kind) for kind in KINDS]
    tagged = [Candidate(s.start, s.end, s.sentence, s.kinds[place]) for s in spans if not s.anaphor]
    tagged = _join(text, [part for c in tagged for part in _split(text, c)])
    laws = {match[1] for match in _LAW_ACRONYM.finditer(text)}
    tidied = [found for c in tagged if (found := tidy(text, c)) and text[found.start : found.end] not in laws]
    known = [
        Candidate(find.start, find.end, number, one_kind(find.kind))
        for number, sentence in enumerate(sentences)
        for find in find_names(text, sentence.start, sentence.end)
    ]
    settled = _settle(tidied, known)
    return _fill(settled, _repeats(text, sentences, settled))


# --- tidying one span ---

_LEFT_JUNK = re.compile(
    r"^(?:[\W_]+|(?i:the|a|an|our|his|her|its|their|this|that|and|of|by|former|new)\s+|(?:and|of|the|by|in)(?=[A-Z]))"
)
_RIGHT_JUNK = re.compile(r"(?:['’]s|['’]|[\s,;:!?\"”“»«(\[*_/–—-]+|\s+(?:and|of|the|for|in|on|by|to|at|&))$")
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]|[\u0400-\uffff]")


def tidy(text: str, candidate: Candidate) -> Candidate | None:
    """The span without what is no part of a name (articles, titles, possessives, marks); None if nothing is left."""
    start, end = candidate.start, candidate.end
    changed = True
    while changed and start < end:
        changed = False
        if match := _LEFT_JUNK.match(text[start:end]):
            start += match.end()
            changed = True
        elif match := _RIGHT_JUNK.search(text[start:end]):
            end = start + match.start()
            changed = True
    if start >= end:
        return None
    if candidate.kind == "Person":
        start = _past_titles(text, start, end)
    while (
        end - start > 1
        and text[end - 1] == "."
        and not re.search(r"\b(?:\w|Ltd|Inc|Corp|Co|Cos|Bros|Cie|Jr|Sr|Lda|Ltda|Pty|Pvt|Mfg|Intl)\.$", text[start:end])
    ):
        end -= 1
    if versus := re.search(r"\s+vs?\.?(?:\s|$)", text[start:end]):
        end = start + versus.start()
    if text[start:end].count("(") > text[start:end].count(")"):
        end = start + text[start:end].rindex("(")
    while start < end and text[end - 1].isspace():
        end -= 1
    end = _place_end(text, start, end) if candidate.kind == "Place" else end
    tidied = replace(candidate, start=start, end=end)
    if candidate.kind != "Commodity" and _IN_LAW.match(text, end):
        return None
    return tidied if _is_name(text[start:end], tidied.kind) else None


def _place_end(text: str, start: int, end: int) -> int:
    """ "U.S. LNG", "Seychelles coast" taken for places: the country alone is one."""
    parts = text[start:end].split()
    if len(parts) > 1 and parts[-1].casefold() not in words("common", "place_nouns"):
        for size in (3, 2, 1):
            head = re.match(r"\S+" + r"\s+\S+" * (size - 1), text[start:end])
            if len(parts) > size and head and country_of(head[0]) and not country_of(text[start:end]):
                return start + head.end()
    return end


def _past_titles(text: str, start: int, end: int) -> int:
    """Where a person's name begins after its titles."""
    titles = words("person", "titles")
    while True:
        parts = text[start:end].split()
        for size in (3, 2, 1):
            head = " ".join(parts[:size])
            if len(parts) > size and head.casefold().rstrip(",") in titles:
                start = text.index(head, start) + len(head)
                while start < end and not text[start].isalnum():
                    start += 1
                break
        else:
            return start


# What goes on to a law's name is part of it: "the Iran Sanctions Act of 1996 (ISA)".
_LAW = r"(?:Act|Acts|Law|Treaty|Convention|Resolution|Accords?|Regulations?)"
_IN_LAW = re.compile(rf"(?:[\s-]+[A-Z][\w-]*){{0,5}}?(?:[\s-]+and(?:[\s-]+[A-Z][\w-]*){{1,4}}?)?[\s-]+{_LAW}\b")
_LAW_ACRONYM = re.compile(rf"\b{_LAW}(?: of \d{{4}})?,?\s+\([\"“]?([A-Z]{{2,8}})[\"”]?\)")


def _is_name(name: str, kind: str) -> bool:
    bare = " ".join(name.split())
    low = bare.casefold()
    if not re.search(r"\w\w", bare) or len(bare) > 120:
        return False
    if kind == "Commodity":
        return bool(re.search(r"[^\W\d]{2}", bare)) and low not in words("commodity", "not_goods")
    last, first = low.split()[-1].strip(".,"), low.split()[0]
    if kind in ("Organization", "Firm", "Place") and not country_of(bare):
        if last in words("common", "no_entity_last") and len(low.split()) > 1:
            return False
        if first in words("common", "no_entity_first"):
            return False
    return bool(_CAPITAL.search(bare)) and low not in words("common", "not_names")


# --- parting what was run together ---

_SEPARATOR = re.compile(
    r"\s*;\s*"
    r"|(?<=\bLtd)\.?,\s+(?=[A-Z])|(?<=\bLimited),\s+(?=[A-Z])|(?<=\bInc)\.?,\s+(?=[A-Z])|(?<=\bLLC),\s+(?=[A-Z])"
    r"|(?<=\bCompany),\s+(?=[A-Z])|(?<=\bCorp)\.?,\s+(?=[A-Z])|(?<=\bJSC),\s+(?=[A-Z])"
)


def _split(text: str, span: Candidate) -> list[Candidate]:
    """ "A Ltd, B Company", "A;B" and "DPRK-Russia" are two names each, whatever the tagger took them for."""
    name = text[span.start : span.end]
    pair = name.split("-")
    if len(pair) == 2 and country_of(pair[0]) and country_of(pair[1]):
        middle = span.start + len(pair[0])
        return [replace(span, end=middle), replace(span, start=middle + 1)]
    parts: list[Candidate] = []
    start = span.start
    for mark in _SEPARATOR.finditer(name):
        rest = name[mark.end() :]
        if mark.end() == len(name) or _LEGAL_TAIL.match(", " + rest):
            continue
        parts.append(replace(span, start=start, end=span.start + mark.start()))
        start = span.start + mark.end()
    return [*parts, replace(span, start=start)]


# --- joining what broke ---

_OPEN_HEAD = re.compile(
    r"(?:ministry|department|bureau|office|agency|committee|commission|council|university|institute|court|bank|"
    r"embassy|republic|kingdom|secretariat|chamber|federation|association|organi[sz]ation|union|board|academy|"
    r"government|authority|company|corporation|school|center|centre|service|administration|directorate|house|"
    r"league|port|gulf|strait|sea|bay|province|city|people|national|ministry of|department of)$",
    re.IGNORECASE,
)
_LEGAL_TAIL = re.compile(
    r",?\s+(?:(?:Co|Company|Corp|Pte|Pty|Pvt|Sdn|Sp)\b\.?,?\s*)?(?:z\s?o\.?o|Ltd|Limited|LLC|L\.L\.C|Inc|Incorporated|"
    r"Corp|Corporation|PLC|plc|GmbH|AG|S\.?A|N\.?V|B\.?V|S\.?p\.?A|S\.?r\.?l|Bhd|JSC|PJSC|OJSC|LLP|LP|FZE|FZCO|FZ-LLC|"
    r"DMCC|A\.?S|ASA|AB|Oyj|Oy|KK|K\.K)\b\.?"
)


def _join(text: str, spans: Sequence[Candidate]) -> list[Candidate]:
    """Joins pieces of one name: "Department of" + "Treasury", "A" + "& B Co", "X" + ", Ltd."."""
    joined: list[Candidate] = []
    for span in sorted(spans, key=lambda c: c.start):
        before = joined[-1] if joined else None
        if before and before.sentence == span.sentence and _belongs(text, before, span):
            scores = np.maximum(before.scores, span.scores * 0.5)
            joined[-1] = Candidate(before.start, span.end, before.sentence, scores)
        else:
            joined.append(span)
    return [_with_legal_tail(text, span) for span in joined]


def _belongs(text: str, before: Candidate, span: Candidate) -> bool:
    gap = text[before.end : span.start]
    first, second = text[before.start : before.end], text[span.start : span.end]
    if "\n" in gap and not gap.strip():
        return False
    if re.fullmatch(r"\s+(?:of|for)(?:\s+the)?\s+", gap):
        return bool(_OPEN_HEAD.search(first)) and find_country(second) is None and before.kind != "Commodity"
    if not gap.strip() and re.search(r"\b(?:of|for|and|&)(?:\s+the)?$", first, re.IGNORECASE):
        return True
    if re.fullmatch(r"\s*&\s*", gap):
        return before.kind == span.kind or "Firm" in (before.kind, span.kind)
    if gap == "-":
        return before.kind == span.kind and find_country(first) is None
    return (
        gap == " "
        and before.kind == span.kind
        and before.kind in ("Person", "Vessel", "Firm", "Organization")
        and find_country(first) is None
    )


def _with_legal_tail(text: str, span: Candidate) -> Candidate:
    if span.kind not in ("Firm", "Organization"):
        return span
    if text[span.end : span.end + 1] == "." and re.search(
        r"\b(?:Ltd|Inc|Corp|Co|Bros|Cie)$", text[span.start : span.end]
    ):
        span = replace(span, end=span.end + 1)
    tail = _LEGAL_TAIL.match(text, span.end)
    while tail and not text[span.end : tail.end()].startswith("\n"):
        span = replace(span, end=tail.end())
        tail = _LEGAL_TAIL.match(text, span.end)
    return span


# --- one span where several overlap ---


def _settle(tagged: Sequence[Candidate], known: Sequence[Candidate]) -> list[Candidate]:
    """The tagger's longer name beats a table's name inside it, else the table wins."""
    kept: list[Candidate] = []
    for span in sorted(known, key=lambda c: (c.start - c.end, c.start)):
        if not any(span.start < other.end and other.start < span.end for other in kept):
            kept.append(span)
    for span in tagged:
        rivals = [k for k in kept if k.start < span.end and span.start < k.end]
        inside = all(span.start <= k.start and k.end <= span.end for k in rivals)
        longer = all(span.end - span.start > k.end - k.start for k in rivals)
        if inside and longer:
            kept = [k for k in kept if k not in rivals]
            kept.append(span)
    return sorted(kept, key=lambda c: c.start)


def _repeats(text: str, sentences: Sequence[Sentence], found: Sequence[Candidate]) -> list[Candidate]:
    """The same name where the tagger passed it over: of two words or more, or of one that it took twice."""
    surfaces: dict[str, list[Candidate]] = {}
    for candidate in found:
        surfaces.setdefault(text[candidate.start : candidate.end], []).append(candidate)
    again: list[Candidate] = []
    starts = [sentence.start for sentence in sentences]
    for surface, members in surfaces.items():
        sure = " " in surface or len(members) > 1
        if not sure or len(surface) < 4 or "\n" in surface:
            continue
        known = {member.start for member in members}
        for match in re.finditer(rf"(?<![\w-]){re.escape(surface)}(?![\w-])", text):
            number = bisect_right(starts, match.start()) - 1
            if match.start() not in known and number >= 0 and match.end() <= sentences[number].end:
                again.append(Candidate(match.start(), match.end(), number, members[0].scores))
    return again


def _fill(kept: Sequence[Candidate], maybe: Sequence[Candidate]) -> list[Candidate]:
    """Adds finds that nothing else covers."""
    result = list(kept)
    starts = [c.start for c in kept]
    for span in maybe:
        place = bisect_left(starts, span.end)
        if not any(span.start < other.end for other in kept[max(0, place - 1) : place]):
            result.append(span)
    return sorted(result, key=lambda c: c.start)
