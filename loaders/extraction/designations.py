"""Designation lists: an authority is named once, and many are listed under it.

What a model of single sentences cannot see: names behind a colon, bullets under a heading, a passive ("was
designated pursuant to ...") whose agent stands paragraphs before, "has determined that A, B and C ...".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.graph.countries import find_country
from kg.loaders.extraction.lexicon import bodies, words
from kg.loaders.extraction.patterns import Named, listed, mask
from kg.loaders.extraction.sentences import Block, Sentence

PRECISION = 0.6  # measured on the corpus by benchmarks/lexicon.py

_TOKEN = re.compile(r"⟨(\w)(\d+)⟩")
_ACT = r"(?:designat|sanction|blacklist|target|impos|list|add|block|restrict|freez|penali|identif)\w*"
# The authority as subject of the act: "OFAC is also designating", "the United States today imposed sanctions on".
_AUTHORITY = re.compile(
    rf"⟨[LO](?P<who>\d+)⟩(?:['’]s (?:[A-Z]\w+ ?){{1,5}})?(?:,[^,⟨⟩]{{0,60}},)?(?: \([^()]*\))?"
    rf"(?: [\w’'-]+){{0,6}}? {_ACT}\b"
)
_SANCTIONS = re.compile(
    r"\b(?:designat(?:ed|ing|es|e|ion)|sanction(?:ed|ing|s)?|blacklist(?:ed|ing|s)?|blocked property"
    r"|listing the following|asset freezes?|travel bans?|entity list"
    r"|visa (?:restrictions|bans)|blocking sanctions|unverified list|restrictive measures)\b",
    re.IGNORECASE,
)
_LIFTED = re.compile(
    r"\b(?:lift(?:s|ed|ing)?|remov(?:e|es|ed|ing|al)|delist(?:ed|ing|s)?|eas(?:e|es|ed|ing)|revok(?:e|es|ed|ing)|terminat\w+"
    r"|former(?:ly)?|no longer|unsanctioned)\b",
    re.IGNORECASE,
)
_WAS = (
    r"(?:(?:is|are|was|were|has been|have been|had been|being|also|today|previously|already|itself|themselves) ){1,4}"
)
_PASSIVE = re.compile(
    rf"⟩(?: \([^()]*\))?,?(?: (?:which|who))? {_WAS}(?:being )?(?:also )?"
    r"(?:designated|sanctioned|blacklisted|added to the [\w ]*[Ll]ist|identified as blocked)\b"
    r"(?! as (?:a|an|the)\b)(?![^.;]{0,40}? by (?:the )?⟨)"
)
_IMPOSED_ON = re.compile(
    r"(?:sanctions|restrictions|controls|measures|bans?|freezes?)"
    r" (?:(?:is|are|was|were|has|have|been|being|also|now|today) ){1,4}"
    r"(?:imposed|placed|applied|extended) (?:up)?on (?:the )?(?:[\w’'-]+ ){0,3}?(?=⟨)"
)
# "Three entities, including A and B, are being designated"; "Among them are ..., including A and B".
_INCLUDING = re.compile(r"\bincluding (?:[\w.’'()-]+ ){0,8}?(?=⟨[FOPV])")
_LISTED_PEOPLE = re.compile(
    r"\b(?:entities|individuals|companies|firms|vessels|persons|people|officials|ships)\b[^.⟨⟩]{0,40}$"
)
_GOES_ON = re.compile(
    r"^\W*(?:This|These|They|Those|Among (?:them|those|these))\b[^⟨⟩]{0,60}?\b(?:includes?|are|is|were|was)\b"
)
# Where the names of those listed end: what follows are their deeds, partners and the legal ground.
_STOP = re.compile(
    r"\b(?:for|over|because|who|which|that|whose|pursuant|under|connection|accus\w+|support\w+|link\w+|tied|ties"
    r"|associat\w+ with|integral|back\w+|owned|controlled|affiliated|help\w+|used|provid\w+|involved"
    r"|responsible|on behalf|in response|after|following|evad\w+|facilitat\w+|aid\w+|including)\b"
)
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])
_DETERMINED = re.compile(r"\b(?:determined|determines|finds|found|concluded) that\b")
_IMPOSED = re.compile(r"sanctions (?:described [^.]{0,80} )?(?:are|is|were|have been|be) (?:being )?imposed")
_THAT = re.compile(
    r"\bthat,?(?: for the purposes of [^⟨⟩]{0,120}?(?:⟨O\d+⟩[^⟨⟩]{0,40}?){0,3},)?[^⟨⟩.]{0,40}(?=⟨[FOPV])"
)
_LEAD_IN = re.compile(
    r"\b(?:the following|following (?:individuals|entities|companies|vessels|persons))\b", re.IGNORECASE
)
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
    goes_on = -1  # the piece after a designation, which may go on with "This includes ..."
    expected = False
    for first, last in _whole(text, sentences):
        if first in skip:
            open_list = None
            continue
        start, end = sentences[first].start, sentences[last].end
        block = blocks[sentences[first].block]
        masked, _ = mask(text, start, end, mentions)
        if open_list and block.indent is not None and _authority(masked, mentions, text) is None:
            found = _first_name(masked) if start == block.start else None
            if found is not None and mentions[found].entity != open_list.authority:
                yield Designation(mentions[found].entity, open_list.authority, start, end, first, open_list.expected)
            continue
        open_list = None
        if first == goes_on and not re.search(r"\w", masked):
            goes_on = last + 1
            continue
        if first == goes_on and _GOES_ON.match(masked) and authority:
            named = _all_listed(masked)
            goes_on = last + 1
        elif _speaks_of_sanctions(masked) and not _LIFTED.search(masked):
            authority = _authority(masked, mentions, text) or authority
            expected = bool(_FUTURE.search(masked))
            named = _named(masked)
            goes_on = last + 1
        else:
            continue
        if authority is None:
            continue
        for index in sorted(named):
            if mentions[index].entity != authority:
                yield Designation(mentions[index].entity, authority, start, end, first, expected)
        if masked.rstrip().endswith(":"):
            open_list = _List(authority, start, expected)


def _whole(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Runs of pieces that read on in one block without the end of a sentence between them: (first, last)."""
    first = 0
    for number, sentence in enumerate(sentences):
        more = number + 1 < len(sentences) and sentences[number + 1].block == sentence.block
        if more and text[sentence.end - 1] not in '.!?:"”)':
            continue
        yield first, number
        first = number + 1


def _speaks_of_sanctions(masked: str) -> bool:
    return bool(_SANCTIONS.search(masked)) or any(act[0].endswith(("targeting", "targets")) for act in _active(masked))


def _authority(masked: str, mentions: Sequence[Named], text: str) -> str | None:
    """Who does the listing: the subject of the act in this sentence, if it is a state or a body of one."""
    for match in _active(masked):
        mention = mentions[int(match["who"])]
        if _can_list(text[mention.start : mention.end], mention.kind):
            return mention.entity
    determined = _DETERMINED.search(masked)
    subject = _TOKEN.search(masked, 0, determined.start()) if determined else None
    if subject:
        mention = mentions[int(subject[2])]
        if _can_list(text[mention.start : mention.end], mention.kind):
            return mention.entity
    return None


def _active(masked: str) -> Iterator[re.Match[str]]:
    """Where somebody designates, sanctions, targets: the act in the active voice."""
    for match in _AUTHORITY.finditer(masked):
        *_, before, verb = ("", *match[0].split())
        passive = verb.endswith("ed") and before in _BE
        if not passive and not re.search(r"\b(?:not|never)\b|n['’]t\b", match[0]):
            yield match


def _can_list(surface: str, kind: str) -> bool:
    return find_country(surface) is not None or (kind == "Organization" and _is_state_body(surface))


def _is_state_body(surface: str) -> bool:
    parts = set(re.findall(r"[a-z]+", surface.casefold()))
    return surface in bodies() or bool(parts & words("organization", "authorities"))


def _named(masked: str) -> set[int]:
    """The mentions that this sentence says are listed, its authority not being named beside them."""
    runs = listed(masked)

    def run_at(place: int, kinds: str = "FOPVL") -> list[int]:
        token = _TOKEN.match(masked, place)
        return runs[int(token[2])] if token and token[1] in kinds else []

    found = set(_after_active(masked, runs))
    for passive in _PASSIVE.finditer(masked):
        tokens = list(_TOKEN.finditer(masked, 0, passive.start() + 1))
        if tokens and tokens[-1][1] in "FOPV":
            found.update(runs[int(tokens[-1][2])])
    if re.search(r"\b(?:designated|sanctioned|blacklisted)\b", masked):
        for including in _INCLUDING.finditer(masked):
            if _LISTED_PEOPLE.search(masked[: including.start()]):
                found.update(run_at(including.end()))
    for imposed in _IMPOSED_ON.finditer(masked):
        found.update(run_at(imposed.end()))
    if _DETERMINED.search(masked) and _IMPOSED.search(masked):
        for that in _THAT.finditer(masked):
            found.update(run_at(that.end()))
    colon = masked.find(":")
    if 0 < colon < len(masked.rstrip()) - 1 and _SANCTIONS.search(masked[:colon]) and _LEAD_IN.search(masked[:colon]):
        parts = re.split(r";|, and |(?<=\)),| and (?=⟨)", masked[colon + 1 :])
        found.update(first for part in parts if (first := _first_name(part)) is not None)
    return found


def _after_active(masked: str, runs: Mapping[int, list[int]]) -> Iterator[int]:
    """Those named after "OFAC is designating": up to their deeds, partners and the legal ground."""
    for act in _active(masked):
        if not re.search(r"(?:designat|sanction|blacklist|block)\w*$", act[0]):
            continue
        rest = masked[act.end() :]
        stop = _STOP.search(rest)
        for part in (rest[: stop.start()] if stop else rest).split(";"):
            tokens = [
                token
                for token in _TOKEN.finditer(part)
                if token[1] in "FOPV" and not part[token.end() :].startswith(("-", "’s", "'s"))
            ]
            for token in tokens[:1]:
                yield from runs[int(token[2])]
            for token in tokens[1:]:
                if re.search(r"\b(?:and|associated)\b[^⟨⟩]*$", part[: token.start()]):
                    yield int(token[2])


def _all_listed(masked: str) -> set[int]:
    """In "This includes A; B, spokesman of C; and D": the first name of each entry, and the names of its list."""
    found: set[int] = set()
    runs = listed(masked)
    including = _INCLUDING.search(masked)
    body = masked[including.end() :] if including else masked
    for part in body.split(";"):
        first = next((t for t in _TOKEN.finditer(part) if t[1] in "FOPV"), None)
        if first:
            found.update(runs[int(first[2])])
    return found


def _first_name(masked: str) -> int | None:
    token = next((t for t in _TOKEN.finditer(masked) if t[1] in "FOPV"), None)
    return int(token[2]) if token and token.start() < 60 else None
