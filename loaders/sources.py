"""SOURCE arguments to articles: files, folders, archives, addresses, lists of them, feeds, standard input."""

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kg.graph.errors import InputError
from kg.graph.model import Article
from kg.loaders.article import finish
from kg.loaders.inputs import Draft, Found, Item, Link, Meter, ReadOptions, Source, Stream
from kg.loaders.names import is_hidden, matches
from kg.loaders.readers import read


def read_sources(
    sources: Sequence[str], options: ReadOptions | None = None, *, meter: Meter | None = None
) -> Iterator[Article | InputError]:
    """The articles of all sources in order, and in their places the errors of what could not be read.

    A source is a path, an `http(s)` address or `-`. Everything streams: no more than one document is in
    memory. `meter` is told the bytes of local files.
    """
    options = options or ReadOptions()
    meter = meter or Meter()
    for source in sources:
        for found in _open(source, options, meter):
            yield from articles_of(found, options, depth=0)


def local_bytes(sources: Sequence[str], options: ReadOptions) -> int | None:
    """The size of all local sources together, or None if one of them (an address, `-`) has no size."""
    total = 0
    for source in sources:
        if source == "-" or _is_address(source):
            return None
        for found in _open(source, options, Meter()):
            if isinstance(found, Item):
                total += Path(found.label).stat().st_size
    return total


def _is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _open(source: str, options: ReadOptions, meter: Meter) -> Iterator[Found]:
    if source == "-":
        yield Item("-", "", _standard_input)
    elif _is_address(source):
        yield Link(source, source)
    elif Path(source).is_dir():
        yield from _folder(Path(source), options, meter)
    else:
        yield _file(Path(source), meter)


def _standard_input() -> Stream:
    return os.fdopen(os.dup(sys.stdin.fileno()), "rb")


def _file(path: Path, meter: Meter) -> Found:
    """The file as an item; an error where there is none or it is a pipe, a device or a dead link."""
    try:
        kind = path.stat().st_mode
    except OSError as error:
        return InputError(str(path), _reason(error))
    except ValueError as error:
        return InputError(repr(str(path)), f"no path: {error}")
    if not stat.S_ISREG(kind):
        return InputError(str(path), "no regular file")
    return Item(str(path), path.name, lambda: meter.opened(path))


def _folder(root: Path, options: ReadOptions, meter: Meter) -> Iterator[Found]:
    """All files below a folder by name. Hidden ones and the `…_files` of saved pages are passed over.

    A link that leads out of the folder is an error and is not followed; links to folders never are.
    """
    home = root.resolve()
    problems: list[OSError] = []
    for folder, folders, names in os.walk(root, onerror=problems.append, followlinks=False):
        while problems:
            yield _walk_error(problems.pop())
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is_page_part(name, names))
        for name in sorted(names):
            path = Path(folder, name)
            inside = path.relative_to(root).as_posix()
            if is_hidden(name) or (options.glob and not matches(inside, options.glob)):
                continue
            if path.is_symlink() and not path.resolve().is_relative_to(home):
                yield InputError(str(path), "a link that leads out of the folder is not followed")
            else:
                yield _file(path, meter)
    while problems:
        yield _walk_error(problems.pop())


def _is_page_part(folder: str, files: Sequence[str]) -> bool:
    stem = folder.removesuffix("_files")
    return stem != folder and any(f"{stem}{suffix}" in files for suffix in (".html", ".htm"))


def _walk_error(error: OSError) -> InputError:
    return InputError(str(error.filename), _reason(error))


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def articles_of(found: Found, options: ReadOptions, depth: int = 0) -> Iterator[Article | InputError]:
    """Follow what a reader found down to articles."""
    if isinstance(found, InputError):
        yield found
    elif isinstance(found, Draft):
        try:
            yield finish(found, options.limits)
        except InputError as error:
            yield error
    elif depth > options.limits.depth:
        yield InputError(found.source if isinstance(found, Link) else found.label, "nested too deeply")
    elif isinstance(found, Link):
        yield from _fetched(found, options, depth)
    else:
        yield from _read_item(found, options, depth)


def _fetched(link: Link, options: ReadOptions, depth: int) -> Iterator[Article | InputError]:
    from kg.loaders.fetch import fetch

    try:
        item = fetch(link.url, options)
    except InputError as error:
        yield error
        return
    yield from _read_item(replace(item, known=link), options, depth)


def _read_item(item: Item, options: ReadOptions, depth: int) -> Iterator[Article | InputError]:
    try:
        source = Source(item)
    except OSError as error:
        yield InputError(item.label, _reason(error))
        return
    try:
        for found in read(source, options):
            yield from articles_of(_with_known(found, item.known), options, depth + 1)
    except InputError as error:
        yield error
    except OSError as error:
        yield InputError(item.label, _reason(error))
    finally:
        source.close()


def _with_known(found: Found, known: Link | None) -> Found:
    """What a feed or a record said of a page completes what the page says of itself."""
    if known is None or not isinstance(found, Draft):
        return found
    return replace(
        found,
        name=found.name or known.name,
        outlet=found.outlet or known.outlet,
        published=found.published or known.published,
        lang=found.lang or known.lang,
    )
