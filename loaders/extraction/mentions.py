"""Mentions of an article: the tagger's spans, tidied, joined where they broke, and filled up from the tables."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from kg.graph.countries import countries, find_country
from kg.graph.ontology import ENTITY_KINDS
from kg.loaders.extraction.lexicon import bodies, words
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
    tagged = _join(text, tagged)
    tidied = [found for c in tagged if (found := tidy(text, c))]
    known = list(_known(text, sentences))
    return _settle(tidied, known)


# --- tidying one span -----------------------------------------------------------------------------------------

_LEFT_JUNK = re.compile(
    r"^(?:[\W_]+|(?:the|a|an|our|his|her|its|their|this|that|and|of|by)\s+)", re.IGNORECASE
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
        and not re.search(r"(?:\b\w|[A-Z]\w{0,3})\.$", text[start:end])
    ):
        end -= 1
    if text[start:end].count("(") > text[start:end].count(")"):
        end = start + text[start:end].rindex("(")
    while start < end and text[end - 1].isspace():
        end -= 1
    tidied = replace(candidate, start=start, end=end)
    return tidied if _is_name(text[start:end], tidied.kind) else None


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


def _is_name(name: str, kind: str) -> bool:
    bare = " ".join(name.split())
    low = bare.casefold()
    if not re.search(r"\w\w", bare) or len(bare) > 120:
        return False
    if kind == "Commodity":
        return bool(re.search(r"[^\W\d]{2}", bare)) and low not in words("commodity", "not_goods")
    return bool(_CAPITAL.search(bare)) and low not in words("common", "not_names")


# --- joining what broke ---------------------------------------------------------------------------------------

_BETWEEN = re.compile(
    r"\s+(?:of|for|of the|for the|and|&|on|de|del|di|van|von|al|bin|'s)\s+|[\s-]+|,\s+|\.\s*|’s\s+|['’]s\s+"
)
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
    tail = _LEGAL_TAIL.match(text, span.end)
    while tail and not text[span.end : tail.end()].startswith("\n"):
        span = replace(span, end=tail.end())
        tail = _LEGAL_TAIL.match(text, span.end)
    return span


# --- names out of the tables ----------------------------------------------------------------------------------


@cache
def _country_pattern() -> re.Pattern[str]:
    forms = {form for c in countries() for form in (c.name, *c.others, *c.demonyms)}
    # Plain words among the names are left to the tagger.
    forms -= {
        "CAR",
        "Turk",
        "Turks",
        "Pole",
        "Poles",
        "Finn",
        "Jersey",
        "RF",
        "RSA",
        "Macedonian",
        "Kiwi",
        "Persia",
        "Siam",
    }
    forms |= {f"{form}s" for c in countries() for form in c.demonyms if form.endswith(("an", "i"))}
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(
        r"(?<![\w&.-])(?:"
        + "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in longest_first)
        + r")(?![\w&])(?!\.\w)"
    )


@cache
def _body_pattern() -> re.Pattern[str]:
    longest_first = sorted(bodies(), key=lambda form: (-len(form), form))
    return re.compile(r"(?<![\w&-])(?:" + "|".join(map(re.escape, longest_first)) + r")(?![\w&])(?!\.\w)")


def country_of(surface: str) -> str | None:
    """The usual name of the country that a surface form (plural demonyms too) stands for."""
    found = find_country(surface) or (find_country(surface[:-1]) if surface.endswith("s") else None)
    return found.name if found else None


def _known(text: str, sentences: Sequence[Sentence]) -> Iterable[Candidate]:
    for number, sentence in enumerate(sentences):
        for pattern, kind in ((_country_pattern(), "Place"), (_body_pattern(), "Organization")):
            for match in pattern.finditer(text, sentence.start, sentence.end):
                yield Candidate(match.start(), match.end(), number, one_kind(kind))


def _settle(tagged: Sequence[Candidate], known: Sequence[Candidate]) -> list[Candidate]:
    """One span where several overlap: the tagger's longer name beats a country inside it, else the table wins."""
    kept: list[Candidate] = list(known)
    for span in tagged:
        rivals = [k for k in kept if k.start < span.end and span.start < k.end]
        if all(span.start <= k.start and k.end <= span.end for k in rivals):
            longer = all(span.end - span.start > k.end - k.start for k in rivals)
            if longer:
                kept = [k for k in kept if k not in rivals]
                kept.append(span)
    by_start: list[Candidate] = []
    for span in sorted(kept, key=lambda c: (c.start, -(c.end - c.start))):
        if not by_start or span.start >= by_start[-1].end:
            by_start.append(span)
    return by_start
