"""Names that tables and wordings give away: countries, known bodies, ministries and the like."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kg.graph.countries import countries, find_country
from kg.loaders.extraction.lexicon import bodies, words


@dataclass(frozen=True, slots=True)
class Find:
    """A name found by a table or wording: offsets and kind."""

    start: int
    end: int
    kind: str


def find_names(text: str, start: int, end: int) -> Iterator[Find]:
    """All finds in a stretch of text; they may overlap, longer ones first come from longer wordings."""
    for match in _office_pattern().finditer(text, start, end):
        yield Find(match.start(), match.end(), "Organization")
    for match in _countries_pattern().finditer(text, start, end):
        if not _NOT_COUNTRY.match(text, match.end()):
            yield Find(match.start(), match.end(), "Place")
        if body := _STATE_BODY.match(text, match.end()):
            yield Find(body.start(1), body.end(1), "Organization")
    for match in _bodies_pattern().finditer(text, start, end):
        if not _NOT_BODY.match(text, match.end()):
            yield Find(match.start(), match.end(), "Organization")


def country_of(surface: str) -> str | None:
    """The usual name of the country that a surface form (plural demonyms, its government too) stands for."""
    bare = _GOVERNMENT.sub("", surface)
    found = find_country(bare) or (find_country(bare[:-1]) if bare.endswith("s") else None)
    return found.name if found else None


# A flag is no place of a ship, and a law is none of a country: "the Iran Sanctions Act".
_NOT_COUNTRY = re.compile(r"[-\s]flag|(?:[\s-]+[A-Z][\w-]*){1,5}?[\s-]+(?:Act|Acts|Law|Treaty|Resolution)\b")
_GOVERNMENT = re.compile(
    r"^(?:the\s+)?(?:federal\s+)?government\s+of\s+(?:the\s+)?|(?:['’]s)?\s+(?:government|regime|administration|authorities)$",
    re.IGNORECASE,
)
# "the Chinese commerce ministry", "Burma's military": an organization although written small.
_STATE_BODY = re.compile(
    r"(?:['’]s)?\s+((?:[a-z]+\s+){0,2}?(?:ministry|embassy|army|navy|air\s+force|military|central\s+bank|parliament|delegation))\b"
)
_NOT_BODY = re.compile(r"\s*(?::|no\.?|number)?\s*\d|\s+of\s+(?:the\s+)?[A-Z]|\s+Resolution")

_WORD = r"[A-Z](?:[\w-]|['’](?!s\b))*"
_PART = rf"(?:{_WORD}(?:\s+(?:(?:and|&)\s+)?{_WORD}){{0,4}})"
_LIST = rf"{_PART}(?:(?:,\s+{_PART}){{1,3}},?\s+and\s+{_PART})?"


@cache
def _office_pattern() -> re.Pattern[str]:
    """Ministries and departments of any name: "Ministry of X, Y and Z", "Department of the Treasury"."""
    heads = "|".join(sorted(words("organization", "offices")))
    no_article = r"(?!(?:The|A|An|In|At|By|From|On|His|Her|Its|Our|Their|This)\s)"
    return re.compile(
        rf"(?<![\w-])(?:U\.?S\.?\s+|{no_article}[A-Z]\w+\s+)?(?:{heads})\s+(?:of|for)\s+(?:the\s+)?{_LIST}"
        rf"|(?<![\w-]){no_article}(?:(?:[A-Z][\w’'-]*|and|&)\s+){{1,4}}(?:Ministry|Department)(?!\s+of)(?![\w-])"
        rf"|(?<![\w-])Secretary\s+of\s+State(?!\s+(?:for\s+)?[A-Z])(?![\w-])"
    )


@cache
def _countries_pattern() -> re.Pattern[str]:
    forms = {form for c in countries() for form in (c.name, *c.others, *c.demonyms)}
    # Plain words among the names are left to the tagger.
    forms -= words("common", "not_countries")
    forms |= {f"{form}s" for c in countries() for form in c.demonyms if form.endswith(("an", "i"))}
    forms |= {form.upper() for c in countries() for form in (c.name, *c.demonyms) if len(form) > 4}
    body = "|".join(re.escape(form).replace(r"\ ", r"\s+").replace("'", "['’]") for form in _longest_first(forms))
    return re.compile(rf"(?<![\w&.-])(?<!-)(?:{body})(?![\w&])(?!\.\w)")


@cache
def _bodies_pattern() -> re.Pattern[str]:
    body = "|".join(map(re.escape, _longest_first(bodies())))
    return re.compile(rf"(?<![\w&-])(?:{body})(?![\w&])(?!\.\w)")


def _longest_first(forms: Iterable[str]) -> list[str]:
    return sorted(forms, key=lambda form: (-len(form), form))
