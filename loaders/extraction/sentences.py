"""A text's sentences by their offsets, with the document's own structure: paragraphs, bullets, headings, lines.

A hard-wrapped paragraph is one block; a list, a menu or a table is a block a line. Inside a block the
sentences are those of the language model.
"""

import re
from dataclasses import dataclass

_BULLET = re.compile(r"[ \t]*(?:[-*•·▪◦‣–—o>]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,5}[.)])[ \t]+")
_HEADING_MARK = re.compile(r"[ \t]*#{1,6}[ \t]+")
_WRAPPED_LINE = 50  # characters: shorter lines than that are lines of their own, not the wrap of a paragraph


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that reads on without a break. `start` is after a bullet or heading mark.

    `indent` is the depth of a bullet in columns, or None where the block is no list entry; `heading` is set
    by the mark alone, or by a short line without a full stop that stands by itself.
    """

    start: int
    end: int
    indent: int | None
    heading: bool


def blocks(text: str) -> list[Block]:
    """The blocks of a text, in order. Their spans hold no leading or trailing white space."""
    found: list[Block] = []
    for paragraph in re.finditer(r"(?:[^\n]*\S[^\n]*\n?)+", text):
        lines = [m for m in re.finditer(r"[^\n]+", paragraph[0]) if m[0].strip()]
        base = paragraph.start()
        groups: list[list[re.Match[str]]] = []
        for line in lines:
            joined = (
                groups
                and not _BULLET.match(line[0])
                and not _HEADING_MARK.match(line[0])
                and len(groups[-1][-1][0].rstrip()) >= _WRAPPED_LINE
                and _continues(groups[-1][-1][0], line[0])
            )
            if joined:
                groups[-1].append(line)
            else:
                groups.append([line])
        for group in groups:
            found.append(_block(text, base + group[0].start(), base + group[-1].end(), alone=len(lines) == 1))
    return found


def _continues(before: str, after: str) -> bool:
    """Whether a line reads on in the next: it does not end a sentence, or both are lines of one wrap."""
    ended = before.rstrip()[-1:] in '.!?:;"”)'
    starts_low = after.lstrip()[:1].islower() or after.lstrip()[:1].isdigit()
    return starts_low or not ended or (len(before.rstrip()) <= 100 and len(before.rstrip()) >= 60)


def _block(text: str, start: int, end: int, *, alone: bool) -> Block:
    heading = _HEADING_MARK.match(text, start, end)
    bullet = None if heading else _BULLET.match(text, start, end)
    mark = heading or bullet
    inner = mark.end() if mark else start
    while inner < end and text[inner].isspace():
        inner += 1
    while end > inner and text[end - 1].isspace():
        end -= 1
    body = text[inner:end]
    short = alone and len(body) <= 120 and "\n" not in body and body[-1:] not in '.!?"”,;'
    indent = len(bullet[0]) - len(bullet[0].lstrip()) if bullet else None
    return Block(inner, end, indent, bool(heading) or (short and bullet is None))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its offsets, and the block it stands in."""

    start: int
    end: int
    block: int


_LONG = 700  # characters: more than this does not fit the encoder's window of one sentence


def cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence too long for the encoder, cut at its semicolons (lists of names), else at its commas."""
    if end - start <= _LONG:
        return [(start, end)]
    for mark in (";", ", "):
        places = [m.end() for m in re.finditer(re.escape(mark), text[start:end])]
        middle = (end - start) / 2
        inner = [place for place in places if 60 < place < end - start - 60]
        if inner:
            place = start + min(inner, key=lambda p: abs(p - middle))
            return cut(text, start, place) + cut(text, place, end)
    return [(start, end)]
