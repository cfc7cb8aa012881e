"""Designation lists: an authority is named once, and many are listed under it.

What a model of single sentences cannot see: names behind a colon, bullets under a heading, a passive ("was
designated pursuant to ...") whose agent stands paragraphs before, "has determined that A, B and C ...".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.graph.countries import find_country
from kg.loaders.extraction.patterns import Named, listed, mask
from kg.loaders.extraction.sentences import Block, Sentence

PRECISION = 0.8  # measured on the corpus by benchmarks/lexicon.py

_TOKEN = re.compile(r"⟨(\w)(\d+)⟩")
_ACT = r"(?:designat|sanction|blacklist|target|impos|list|add|block|restrict|freez|penali|identif)\w*"
# The authority as subject of the act: "OFAC is also designating", "the United States today imposed sanctions on".
_AUTHORITY = re.compile(
    rf"⟨[LO](?P<who>\d+)⟩(?:['’]s (?:[A-Z]\w+ ?){{1,5}})?(?:,[^,⟨⟩]{{0,60}},)?(?: \([^()]*\))?(?: [\w’'-]+){{0,6}}? {_ACT}\b"
)
_SANCTIONS = re.compile(
    r"\b(?:designat(?:ed|ing|es|e|ion)|sanction(?:ed|ing|s)?|blacklist(?:ed|ing|s)?|blocked property|asset freezes?|travel bans?"
    r"|entity list|visa (?:restrictions|bans)|blocking sanctions|unverified list|restrictive measures)\b",
    re.IGNORECASE,
)
_LIFTED = re.compile(
    r"\b(?:lift(?:s|ed|ing)?|remov(?:e|es|ed|ing|al)|delist(?:ed|ing|s)?|eas(?:e|es|ed|ing)|revok(?:e|es|ed|ing)|terminat\w+"
    r"|former(?:ly)?|no longer|unsanctioned)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"⟩(?: \([^()]*\))?,?(?: (?:which|who))? (?:(?:is|are|was|were|has been|have been|had been|being|also|today|previously|already|itself"
    r"|themselves) ){1,4}(?:being )?(?:also )?(?:designated|sanctioned|blacklisted|added to the [\w ]*[Ll]ist"
    r"|identified as blocked)\b(?! as (?:a|an|the)\b)(?![^.;]{0,40}? by (?:the )?⟨)"
)
_DETERMINED = re.compile(r"\b(?:determined|determines|finds|found|concluded) that\b")
_IMPOSED = re.compile(r"sanctions (?:described [^.]{0,80} )?(?:are|is|were|have been|be) (?:being )?imposed")
_THAT = re.compile(r"\bthat,?(?: for the purposes of [^⟨⟩]{0,120}?(?:⟨O\d+⟩[^⟨⟩]{0,40}?){0,3},)?[^⟨⟩.]{0,40}(?=⟨[FOPV])")
_LEAD_IN = re.compile(r"\b(?:the following|following (?:individuals|entities|companies|vessels|persons))\b", re.IGNORECASE)
_FUTURE = re.compile(r"\b(?:will|plans? to|expected to|intends? to|would|could|may)\s+(?:\w+\s+){0,2}(?:be\s+)?" + _ACT)


@dataclass(frozen=True, slots=True)
class Designation:
    """Somebody listed by an authority: entities, and the stretch of text that says so."""

    source: str
    target: str
    start: int
    end: int
    sentence: int
    expected: bool


@dataclass(slots=True)
class _List:
    authority: str
    start: int
    expected: bool


def designations(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    mentions: Sequence[Named],
    skip: set[int],
) -> Iterator[Designation]:
    """All designations of an article that lists and passives state. Mentions are sorted and do not overlap."""
    authority: str | None = None
    open_list: _List | None = None
    for first, last in _whole(text, sentences):
        if first in skip:
            open_list = None
            continue
        start, end = sentences[first].start, sentences[last].end
        block = blocks[sentences[first].block]
        masked, _ = mask(text, start, end, mentions)
        begins = start == block.start
        if open_list and block.indent is not None:
            if begins and (found := _first_name(masked)) is not None:
                span = mentions[found].entity, open_list.authority, start, end, first, open_list.expected
                yield Designation(*span)
            continue
        open_list = None
        if not _SANCTIONS.search(masked) or _LIFTED.search(masked):
            continue
        authority = _authority(masked, mentions, text) or authority
        if authority is None:
            continue
        expected = bool(_FUTURE.search(masked))
        for index in sorted(_named(masked)):
            if mentions[index].entity != authority:
                yield Designation(mentions[index].entity, authority, start, end, first, expected)
        if masked.rstrip().endswith(":"):
            open_list = _List(authority, start, expected)


def _whole(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Runs of pieces that were cut out of one long sentence: (first, last)."""
    first = 0
    for number, sentence in enumerate(sentences):
        more = number + 1 < len(sentences) and sentences[number + 1].block == sentence.block
        if more and text[sentence.end - 1] in ",;":
            continue
        yield first, number
        first = number + 1


def _authority(masked: str, mentions: Sequence[Named], text: str) -> str | None:
    """Who does the listing: the subject of the act in this sentence, if it is a state or a body of one."""
    for match in _AUTHORITY.finditer(masked):
        mention = mentions[int(match["who"])]
        surface = text[mention.start : mention.end]
        if mention.kind == "Organization" or find_country(surface):
            return mention.entity
    return None


def _named(masked: str) -> set[int]:
    """The mentions that this sentence says are listed, its authority not being named beside them."""
    found: set[int] = set()
    runs = listed(masked)
    for match in _PASSIVE.finditer(masked):
        tokens = list(_TOKEN.finditer(masked, 0, match.start() + 1))
        if tokens and tokens[-1][1] in "FOPV":
            found.update(runs[int(tokens[-1][2])])
    if _DETERMINED.search(masked) and _IMPOSED.search(masked):
        for that in _THAT.finditer(masked):
            token = _TOKEN.match(masked, that.end())
            if token:
                found.update(runs[int(token[2])])
    colon = masked.find(":")
    if 0 < colon < len(masked.rstrip()) - 1 and (_SANCTIONS.search(masked[:colon]) and _LEAD_IN.search(masked[:colon])):
        for part in re.split(r";|, and |(?<=\)),| and (?=⟨)", masked[colon + 1 :]):
            first = _first_name(part)
            if first is not None:
                found.add(first)
    return found


def _first_name(masked: str) -> int | None:
    token = next((t for t in _TOKEN.finditer(masked) if t[1] in "FOPV"), None)
    return int(token[2]) if token and token.start() < 60 else None
