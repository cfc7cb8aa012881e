"""An article's sentences as the numbers the network reads, the same in training and in use.

Each sentence is cut into word pieces; every piece also carries what an uncased vocabulary loses, the shape of
its letters, and, where a named-entity recogniser is at hand, its opinion. Sentences are packed into chunks. A
chunk that does not begin the article is led by the article's first two sentences and by the sentence before
it: most of what a sentence leaves unsaid ("the company", "he") was said there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Span = tuple[int, int]

SHAPES = 12
"""Letter shapes: none, lower, Capitalised, UPPER, miXed, digits; the same six again inside a word."""

_INSIDE = 6
_GROUPS = (
    ("PERSON",),
    ("ORG",),
    ("GPE",),
    ("NORP",),
    ("LOC",),
    ("FAC",),
    ("PRODUCT",),
    ("EVENT", "WORK_OF_ART", "LAW"),
    ("DATE", "TIME"),
    ("MONEY", "QUANTITY", "CARDINAL", "PERCENT", "ORDINAL"),
)
_LABEL_GROUP = {label: group for group, labels in enumerate(_GROUPS) for label in labels}

NER_FEATURES = 2 * len(_GROUPS) + 2
"""Rows of the recogniser's embedding: 0 for nothing, then begin and inside of each group; one is spare."""


@dataclass(frozen=True, slots=True)
class Chunking:
    """How many word pieces go where: in a chunk, and in the context that leads it."""

    chunk: int = 288
    lede: int = 72
    sentence: int = 200
    hard_limit: int = 500


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """One input of the network. Arrays run over its word pieces; separators have sentence -1."""

    ids: Ints
    shapes: Ints
    ner: Ints
    segments: Ints
    starts: Ints
    ends: Ints
    sentences: Ints
    own: range
    """The sentences this chunk answers for; the others in it are context."""

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def continues(self) -> NDArray[np.bool_]:
        """True for word pieces that go on with the word of the piece before them."""
        result: NDArray[np.bool_] = self.shapes >= _INSIDE
        return result

    def locate(self, start: int, end: int) -> Span | None:
        """The pieces [first, last) where characters start to end fall, in one sentence; None if not here."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        last = int(np.searchsorted(self.starts, end, side="left"))
        while first < last and self.sentences[first] < 0:
            first += 1
        if first >= last:
            return None
        other = np.flatnonzero(self.sentences[first:last] != self.sentences[first])
        return (first, first + int(other[0])) if len(other) else (first, last)


def ner_features(entities: Iterable[tuple[int, int, str]], length: int) -> bytes:
    """A recogniser's entities (start, end, OntoNotes label) as one feature per character of a text."""
    features = bytearray(length)
    for start, end, label in entities:
        group = _LABEL_GROUP.get(label)
        if group is not None and start < end:
            features[start:end] = bytes([2 * group + 2]) * (end - start)
            features[start] = 2 * group + 1
    return bytes(features)


def recogniser_group(features: bytes, place: int) -> str | None:
    """The label (the first of its group) that ner_features keeps for a character; None where there is none."""
    value = features[place] if place < len(features) else 0
    return _GROUPS[(value - 1) // 2][0] if value else None


def letter_shape(piece: str, inside: bool) -> int:
    """The shape class of a word piece as it stands in the text; inside: it continues a word."""
    shape = 0
    if piece.isdigit():
        shape = 5
    elif piece.isalpha():
        if piece.islower():
            shape = 1
        elif piece.isupper() and len(piece) > 1:
            shape = 3
        elif piece[0].isupper() and (len(piece) == 1 or piece[1:].islower()):
            shape = 2
        else:
            shape = 4
    return shape + (_INSIDE if inside else 0)


@dataclass(frozen=True, slots=True)
class _Pieces:
    ids: list[int]
    shapes: list[int]
    ner: list[int]
    offsets: list[Span]


class Encoder:
    """Word pieces and chunks for articles. Source of the vocabulary: all-MiniLM-L6-v2 (Apache-2.0)."""

    def __init__(self, tokenizer: Path, chunking: Chunking) -> None:
        """tokenizer: a tokenizer.json file of the Hugging Face tokenizers library."""
        from tokenizers import Tokenizer

        self.chunking = chunking
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._begin = self._special("[CLS]")
        self._separate = self._special("[SEP]")

    def _special(self, token: str) -> int:
        number = self._tokenizer.token_to_id(token)
        if number is None:
            raise ValueError(f"the tokenizer has no {token}")
        return int(number)

    def _pieces(self, text: str, sentence: Span, ner: bytes | None) -> _Pieces:
        base, end = sentence
        coded = self._tokenizer.encode(text[base:end], add_special_tokens=False)
        limit = self.chunking.sentence
        shapes: list[int] = []
        offsets: list[Span] = []
        before = -1
        for first, last in coded.offsets[:limit]:
            start, stop = base + first, base + last
            piece = text[start:stop]
            inside = before == start and piece.isalnum() and text[start - 1].isalnum()
            shapes.append(letter_shape(piece, inside))
            offsets.append((start, stop))
            before = stop
        opinions = [ner[start] for start, _ in offsets] if ner else [0] * len(offsets)
        return _Pieces(coded.ids[:limit], shapes, opinions, offsets)

    def encode(self, text: str, sentences: Sequence[Span], ner: bytes | None = None) -> list[Chunk]:
        """The chunks of one article, in order; each sentence (start, end) belongs to exactly one of them.

        ner: what ner_features made of the text, or None where no recogniser was run.
        """
        pieces = [self._pieces(text, sentence, ner) for sentence in sentences]
        chunks = []
        start = 0
        while start < len(pieces):
            builder = _ChunkBuilder(self._begin, self._separate, self.chunking.hard_limit)
            if start > 0:
                room = self.chunking.lede
                lede = [k for k in (0, 1) if k < start - 1]
                for k in lede:
                    builder.add(k, pieces[k], 0, max(room, 0))
                    room -= len(pieces[k].ids)
                if lede:
                    builder.separate(0)
                builder.add(start - 1, pieces[start - 1], 0)
                builder.separate(0)
            stop = start
            while stop < len(pieces) and (stop == start or len(builder) + len(pieces[stop].ids) < self.chunking.chunk):
                builder.add(stop, pieces[stop], 1)
                stop += 1
            builder.separate(1)
            chunks.append(builder.finish(range(start, stop)))
            start = stop
        return chunks


class _ChunkBuilder:
    def __init__(self, begin: int, separator: int, limit: int) -> None:
        self._rows: list[tuple[int, int, int, int, int, int, int]] = [(begin, 0, 0, 0, 0, 0, -1)]
        self._separator = separator
        self._limit = limit

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, sentence: int, pieces: _Pieces, segment: int, most: int | None = None) -> None:
        room = self._limit - len(self._rows)
        for piece, shape, ner, (start, end) in zip(
            pieces.ids[:most][:room], pieces.shapes, pieces.ner, pieces.offsets, strict=False
        ):
            self._rows.append((piece, shape, ner, segment, start, end, sentence))

    def separate(self, segment: int) -> None:
        end = self._rows[-1][5]  # keeps the offsets in ascending order, which Chunk.locate needs
        self._rows.append((self._separator, 0, 0, segment, end, end, -1))

    def finish(self, own: range) -> Chunk:
        ids, shapes, ner, segments, starts, ends, sentences = np.array(self._rows, dtype=np.int64).T.copy()
        return Chunk(ids, shapes, ner, segments, starts, ends, sentences, own)
