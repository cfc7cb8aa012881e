"""What is article and what is page, by rule, for pasted or scraped text: headline, date, outlet, boilerplate.

Lines are looked at one by one. `data/page_lines.txt` says which are page wherever they stand
("Advertisement", "Photo: …") and which open a tail of teasers ("Related", "Share post:"). A tail ends where
article paragraphs go on; a paragraph goes on if it is not a teaser, that is, not a short one below a headline
and not one that is cut off ("Macron will visit China from…"). In doubt a line is article: the text is never
cut, only marked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from kg.graph.model import Span
from kg.loaders.published import publication_date

_LONGEST_RULED_LINE = 600
_PROSE_WORDS = 9
_TEASER_WORDS = 40
_HEADLINE_WORDS = 3
_LONGEST_HEADLINE = 300
_FALLBACK_NAME = 90


@dataclass(frozen=True, slots=True)
class Page:
    """What a text says about itself; `boilerplate` are sorted, disjoint spans of it."""

    name: str = ""
    published: str | None = None
    outlet: str | None = None
    author: str | None = None
    boilerplate: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str  # without outer whitespace
    bare: str  # without decoration: list marks, headings, emphasis, final punctuation

    @property
    def words(self) -> int:
        return len(self.text.split())


_EMPHASIS = re.compile(r"\*\*|__")
_DECORATION = re.compile(r"^[\s#>*_•·–—|=~\[(-]+|[\s*_•·–—|=~:.\])»›→…-]+$")
# A sentence ends so, also where its source follows: "… oil companies. (Reuters) (BBC News)".
_SENTENCE_END = re.compile(r"[.!?][\"'”’»)\]*_]{0,3}(?:\s*\[\d+\])?(?:\s\([^()]{2,60}\)){0,4}$")
_CUT_OFF = re.compile(r"(?:\.{3}|…|\[\+\d+ chars\])[\"'”’)\]]?$")
_BYLINE = re.compile(r"by:?\s+(?P<author>[^\W\d_][\w.'’-]*(?:[\s,&|]+[\w.'’&-]+){0,9})", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?P<label>(?:original(?:ly)?\s)?(?:published|posted|date|updated)|source|outlet|publisher|author|by)"
    r"(?:\s(?:on|at))?\W{0,3}:\W{0,4}(?P<value>.{1,160})",
    re.IGNORECASE,
)
# "LONDON, March 5 (Reuters) - ", "Pyongyang, October 31 (KCNA) -- "
_DATELINE = re.compile(r"[A-Z][\w .,'’/-]{1,60}?\((?P<wire>[A-Z][\w .&-]{1,30})\)\s*[-–—]{1,2}\s*\S")
_WIRES = frozenset(
    [
        *["reuters", "ap", "afp", "kcna", "xinhua", "tass", "interfax", "dpa", "efe", "yonhap", "ani", "pti"],
        *[
            "bloomberg",
            "kyodo",
            "anadolu",
            "irna",
            "associated press",
            "sana",
            "ria novosti",
            "bernama",
            "upi",
        ],
    ]
)
_SITE_OF_TITLE = re.compile(r"(?P<title>.{8,}\S)\s[|•·]\s(?P<site>[^|•·]{2,50})")


def analyse(text: str) -> Page:
    """Read the page around an article. Newlines must be `\\n`; spans are offsets into `text`."""
    lines = [line for line in _lines(text) if line.text]
    if not lines:
        return Page()
    kinds = [_kind(line) for line in lines]
    first = _first_prose(lines, kinds)
    headline = _headline(lines, kinds, first)
    tails = set(_tails(lines, kinds, first))
    marked = tails | {index for index, kind in enumerate(kinds) if kind and index != headline}
    head = list(range(min(first, len(lines))))
    if headline is not None:
        marked.update(index for index in head if index < headline)
    if _is_digest(lines, tails, first):
        head = [index for index in head if not publication_date(lines[index].text)]
        marked.difference_update(index for index in range(first) if index not in head)
    marked.update(index for index in head if _is_credit(lines[index]) and index != headline)
    name, site = _name(lines, headline, first)
    facts = dict(_facts([lines[index] for index in head]))
    outlet = facts.get("outlet") or site or _wire(lines[first : first + 2])
    return Page(
        name=name,
        published=facts.get("original") or facts.get("published"),
        outlet=outlet,
        author=facts.get("author"),
        boilerplate=_spans(text, lines, marked),
    )


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for raw in text.split("\n"):
        words = raw.strip()
        bare = words
        if len(words) <= _LONGEST_RULED_LINE:
            bare = _DECORATION.sub("", _DECORATION.sub("", _EMPHASIS.sub("", words)))
        yield _Line(start, start + len(raw), words, bare)
        start += len(raw) + 1


@lru_cache(maxsize=1)
def _rules() -> dict[str, re.Pattern[str]]:
    sections: dict[str, list[str]] = {}
    for line in files("kg.loaders").joinpath("data/page_lines.txt").read_text("utf8").splitlines():
        if line.startswith("["):
            rules = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("# "):
            rules.append(line)
    return {
        name: re.compile("|".join(f"(?:{rule})" for rule in rules), re.IGNORECASE) for name, rules in sections.items()
    }


def _kind(line: _Line) -> str | None:
    """`end`, `line` or None: what the rules say of a line. Long paragraphs are article."""
    if len(line.text) > _LONGEST_RULED_LINE:
        return None
    sentence = line.words >= 5 and _SENTENCE_END.search(line.text)
    for name, rule in _rules().items():
        if name == "end" and sentence:
            continue
        if rule.fullmatch(line.text) or (line.bare and rule.fullmatch(line.bare)):
            return name
    return None if line.bare else "line"


def _is_prose(line: _Line) -> bool:
    """A paragraph rather than a headline or a menu entry."""
    ended = line.words >= _PROSE_WORDS and _SENTENCE_END.search(line.text)
    return bool(ended) or line.words > _TEASER_WORDS


def _first_prose(lines: Sequence[_Line], kinds: Sequence[str | None]) -> int:
    """Index of the first paragraph of the article; the number of lines if there is none."""
    for index, line in enumerate(lines):
        if kinds[index] is None and (_is_prose(line) or _opens_wrapped(lines, kinds, index)):
            return index
    return len(lines)


def _opens_wrapped(lines: Sequence[_Line], kinds: Sequence[str | None], index: int) -> bool:
    """Whether a paragraph that is broken into lines of even length begins here."""
    block: list[_Line] = []
    for line, kind in zip(lines[index : index + 12], kinds[index : index + 12], strict=True):
        if kind or (block and line.start > block[-1].end + 1):
            break
        block.append(line)
        if len(block) > 1 and _SENTENCE_END.search(line.text):
            return all(part.words >= 6 for part in block[:-1])
    return False


def _is_digest(lines: Sequence[_Line], tails: set[int], first: int) -> bool:
    """Whether dates stand as headings all through the text, so that none is the date of the whole."""
    dates = (i for i in range(first, len(lines)) if i not in tails and publication_date(lines[i].text))
    return next(dates, None) is not None and next(dates, None) is not None


def _is_credit(line: _Line) -> bool:
    """A byline or a date that stands alone."""
    return bool(publication_date(line.text)) or (
        line.words <= 10 and bool(_BYLINE.fullmatch(line.bare)) and not _SENTENCE_END.search(line.text)
    )


def _headline(lines: Sequence[_Line], kinds: Sequence[str | None], first: int) -> int | None:
    """The line above the article that looks most like its headline: long, first, marked, or next to it."""
    best, best_score = None, 0.0
    for index in range(min(first, len(lines))):
        line = lines[index]
        if kinds[index] or _is_credit(line) or line.words < _HEADLINE_WORDS or len(line.text) > _LONGEST_HEADLINE:
            continue
        score = float(min(line.words, 15))
        score += 4 if index == 0 else 0
        score += 6 if re.match(r"#\s", line.text) else 0
        score += 2 if index == first - 1 else 0
        if score > best_score:
            best, best_score = index, score
    return best


def _name(lines: Sequence[_Line], headline: int | None, first: int) -> tuple[str, str | None]:
    """The headline, and the site where the title names it ("Ship seized | Harbour News")."""
    if headline is not None:
        words = re.sub(r"^#+\s*|[*_]{2,}", "", lines[headline].text).strip()
        titled = _SITE_OF_TITLE.fullmatch(words)
        if titled:
            return titled["title"], titled["site"]
        site = _SITE_OF_TITLE.fullmatch(lines[0].text) if headline else None
        return words, site["site"] if site else None
    words = lines[min(first, len(lines) - 1)].text
    if len(words) <= _FALLBACK_NAME:
        return words, None
    return words[:_FALLBACK_NAME].rsplit(" ", 1)[0] + "…", None


def _facts(head: Sequence[_Line]) -> Iterator[tuple[str, str]]:
    """Date, outlet and author as the lines above the article give them; the first of each counts."""
    found: dict[str, str] = {}
    label_before = False
    for line in head:
        labelled = _LABELLED.fullmatch(_EMPHASIS.sub("", line.text)) if len(line.text) < 300 else None
        byline = _BYLINE.fullmatch(line.bare) if line.words <= 10 else None
        if labelled:
            label, value = labelled["label"].lower(), labelled["value"].strip()
            if label.startswith("original"):
                found.setdefault("original", publication_date(value) or "")
            elif label in ("source", "outlet", "publisher"):
                found.setdefault("outlet", re.sub(r"^\[(.+?)\]\(.*\)$", r"\1", value))
            elif label in ("author", "by"):
                found.setdefault("author", value)
            else:
                found.setdefault("published", publication_date(value) or "")
        elif byline and not _SENTENCE_END.search(line.text):
            found.setdefault("author", byline["author"])
        elif len(line.text) <= 120 and (day := publication_date(line.text)) and (label_before or len(line.text) > 4):
            found.setdefault("published", day)
        label_before = line.bare.lower() in ("date", "published", "posted", "updated")
    yield from ((name, value) for name, value in found.items() if value)


def _wire(opening: Sequence[_Line]) -> str | None:
    for line in opening:
        dateline = _DATELINE.match(line.text[:160])
        if dateline and dateline["wire"].casefold() in _WIRES:
            return dateline["wire"]
    return None


def _tails(lines: Sequence[_Line], kinds: Sequence[str | None], first: int) -> Iterator[int]:
    """The lines of all tails: from an `end` line up to where the article goes on."""
    index = first + 1
    while index < len(lines):
        if kinds[index] != "end":
            index += 1
            continue
        resumed = next((i for i in range(index + 1, len(lines)) if _goes_on(lines, kinds, i)), len(lines))
        yield from range(index, resumed)
        index = resumed


def _goes_on(lines: Sequence[_Line], kinds: Sequence[str | None], index: int) -> bool:
    """Whether the article goes on at a line of a tail: a paragraph that is long, or followed by another."""
    line = lines[index]
    if kinds[index] or not _is_prose(line) or _CUT_OFF.search(line.text):
        return False
    if line.words > _TEASER_WORDS:
        return True
    following = index + 1
    return (
        following < len(lines)
        and kinds[following] is None
        and _is_prose(lines[following])
        and not _CUT_OFF.search(lines[following].text)
    )


def _spans(text: str, lines: Sequence[_Line], marked: set[int]) -> tuple[Span, ...]:
    """Marked lines as spans, neighbours joined."""
    spans: list[Span] = []
    last = None
    for index in sorted(marked):
        line = lines[index]
        if spans and last == index - 1:
            spans[-1] = Span(spans[-1].start, line.end)
        else:
            spans.append(Span(line.start, line.end))
        last = index
    return tuple(spans)
