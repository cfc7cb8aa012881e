"""What readers take and give: items to read, limits, and the drafts that become articles."""

import io
import os
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from kg.graph.errors import InputError, UsageError

ARTICLE_FIELDS = ("text", "name", "url", "outlet", "author", "published", "lang")


@dataclass(frozen=True, slots=True)
class Limits:
    """How far one item may go before it ends in an InputError. Sizes in bytes unless said otherwise."""

    article_chars: int = 2_000_000  # characters; a longer text is no article
    article_lines: int = 20_000  # nor is one of so many lines
    file_bytes: int = 64 * 2**20  # a document that is read as a whole: page, PDF, one line of JSON Lines
    expansion: int = 200  # how often its packed size an archive member may grow to
    seconds: float = 30.0  # for fetching an item, and again for parsing it
    memory: int = 2 * 2**30  # what a parser of untrusted formats may take
    redirects: int = 5
    depth: int = 3  # archives in archives, feeds that link to feeds


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How sources are read.

    `fields` maps fields of an article to those of a record, dots descend (`{"outlet": "source.title"}`);
    `glob` picks files of folders and archives; `follow` fetches what feeds and records only link to;
    `encoding` is for text that is not UTF-8; `private` lets addresses of the own network be fetched.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    glob: str | None = None
    follow: bool = True
    encoding: str | None = None
    private: bool = False
    limits: Limits = Limits()


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its file gives it: the text not yet normalised, the date as it was written.

    `made` is when the file was made: it counts where nothing says when it was published.
    """

    text: str
    source: str
    name: str = ""
    url: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    lang: str | None = None
    made: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An article that lies at an address, and what is known of it before it is fetched."""

    url: str
    source: str
    name: str = ""
    outlet: str | None = None
    published: str | None = None
    lang: str | None = None


class Stream(Protocol):
    """The little of a binary file that readers need."""

    def read(self, size: int = -1, /) -> bytes: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Item:
    """Something to read: `label` names it in messages, `name` has the suffix, `open` starts its bytes.

    `media_type` is what a server said it is; `depth` counts the containers around it.
    """

    label: str
    name: str
    open: Callable[[], Stream]
    url: str | None = None
    media_type: str | None = None
    depth: int = 0
    known: Link | None = None


Found = Draft | Link | Item | InputError
Read = Callable[["Source", ReadOptions], Iterator[Found]]


class Source:
    """An item that is being read: a buffered stream whose head can be looked at first."""

    def __init__(self, item: Item) -> None:
        self.item = item
        self.label = item.label
        self._stream = item.open()
        self._head = b""
        self._ended = False

    def peek(self, size: int = 4096) -> bytes:
        """The first bytes, left in place."""
        while len(self._head) < size and not self._ended:
            block = self._stream.read(size - len(self._head))
            self._ended = not block
            self._head += block
        return self._head[:size]

    def read(self, size: int = -1, /) -> bytes:
        """Up to `size` bytes, at least one unless at the end; all of them for -1."""
        if size < 0:
            return b"".join(iter(lambda: self.read(2**20), b""))
        if self._head:
            block, self._head = self._head[:size], self._head[size:]
            return block
        return self._stream.read(size)

    def whole(self, limit: int) -> bytes:
        """All bytes. Raises InputError when there are more than `limit`."""
        blocks: list[bytes] = []
        size = 0
        while block := self.read(2**20):
            size += len(block)
            if size > limit:
                raise InputError(self.label, f"more than {limit:,} bytes", hint="--max-bytes allows more")
            blocks.append(block)
        return b"".join(blocks)

    def lines(self, limit: int) -> Iterator[tuple[int, bytes | None]]:
        """Numbered lines without their ends, from 1; None in place of a line longer than `limit` bytes."""
        # What there is of the line that has not ended; nothing any more once it is too long.
        number, size = 1, 0
        begun: list[bytes] = []
        while block := self.read(2**18):
            *full, rest = block.split(b"\n")
            for piece in full:
                whole = b"".join((*begun, piece)) if size + len(piece) <= limit else None
                yield number, whole if whole is None else whole.removesuffix(b"\r")
                number, begun, size = number + 1, [], 0
            size += len(rest)
            begun = [*begun, rest] if size <= limit else []
        if size:
            yield number, b"".join(begun).removesuffix(b"\r") if size <= limit else None

    def as_file(self) -> BinaryIO:
        """The stream for libraries that want a binary file."""
        return io.BufferedReader(_Raw(self), 2**16)

    def close(self) -> None:
        """Close the bytes below."""
        self._stream.close()


class _Raw(io.RawIOBase):
    def __init__(self, source: Source) -> None:
        self._source = source

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        block = self._source.read(len(buffer))
        buffer[: len(block)] = block
        return len(block)


class Gunzip:
    """A gzip stream that refuses to grow beyond all measure. Raises InputError."""

    _FREE = 64 * 2**20  # small archives of long runs are no bombs

    def __init__(self, stream: Stream, label: str, expansion: int) -> None:
        self._stream, self._label, self._expansion = stream, label, expansion
        self._inflate = zlib.decompressobj(wbits=31)
        self._packed = self._unpacked = 0
        self._waiting = b""
        self._begun = False

    def read(self, size: int = -1, /) -> bytes:
        """Up to `size` unpacked bytes, at least one unless at the end."""
        size = 2**20 if size < 0 else size
        while True:
            if not self._waiting:
                self._waiting = self._stream.read(2**16)
                self._packed += len(self._waiting)
                if not self._waiting:
                    if self._begun and not self._inflate.eof:
                        raise InputError(self._label, "the gzip data break off")
                    return b""
            if self._inflate.eof:  # members follow one another, as in WARC files
                self._inflate, self._begun = zlib.decompressobj(wbits=31), False
            try:
                block = self._inflate.decompress(self._waiting, size)
            except zlib.error as error:
                raise InputError(self._label, f"broken gzip data: {error}") from error
            self._begun = True
            self._waiting = self._inflate.unconsumed_tail or self._inflate.unused_data
            self._unpacked += len(block)
            if self._unpacked > max(self._FREE, self._packed * self._expansion):
                raise InputError(self._label, f"unpacks to more than {self._expansion} times its size")
            if block:
                return block

    def close(self) -> None:
        """Close the packed stream."""
        self._stream.close()


def unpacked(source: Source, expansion: int) -> Source:
    """The source without its gzip packing, if it has one."""
    if source.peek(2) != b"\x1f\x8b":
        return source
    return Source(Item(source.label, source.item.name, lambda: Gunzip(source, source.label, expansion)))


@dataclass
class Meter:
    """Bytes of local sources: how many there are, and how many have been read."""

    done: int = 0
    total: int | None = None

    def opened(self, path: str | os.PathLike[str]) -> Stream:
        """The file, with its bytes counted as they are read."""
        return _Metered(path, self)


class _Metered:
    def __init__(self, path: str | os.PathLike[str], meter: Meter) -> None:
        # Not to hang on a pipe that came in place of a file.
        self._file = os.fdopen(
            os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb"
        )
        self._meter = meter

    def read(self, size: int = -1, /) -> bytes:
        block = self._file.read(size)
        self._meter.done += len(block)
        return block

    def close(self) -> None:
        self._file.close()


def parse_map(values: Sequence[str]) -> dict[str, str]:
    """`["text=body", "published=when.date"]` to a mapping. Raises UsageError."""
    fields = {}
    for value in values:
        ours, equals, theirs = value.partition("=")
        if not equals or not theirs or ours not in ARTICLE_FIELDS:
            raise UsageError(
                f"--map {value}: not of the form FIELD=NAME", hint=f"fields are {', '.join(ARTICLE_FIELDS)}"
            )
        fields[ours] = theirs
    return fields
