"""WARC files of crawls, by warcio: every page that was answered with 200, as a stream."""

import io
from collections.abc import Iterator
from contextlib import redirect_stderr
from typing import Any

from kg.graph.errors import InputError
from kg.loaders.inputs import Draft, Found, ReadOptions, Source, unpacked
from kg.loaders.readers.extras import load
from kg.loaders.readers.html import page_draft
from kg.loaders.readers.text import decode

_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(source: Source, options: ReadOptions) -> Iterator[Found]:
    """An article for each page, and for each text of a WET file; all other records are passed over."""
    iterator = load("warcio.archiveiterator", "reading WARC", source.label)
    errors = load("warcio.exceptions", "reading WARC", source.label)
    source = unpacked(source, options.limits.expansion)
    records = iter(iterator.ArchiveIterator(source.as_file()))
    try:
        while True:
            with redirect_stderr(io.StringIO()):  # it prints what it makes of broken files
                record = next(records, None)
            if record is None:
                return
            try:
                yield from _record(record, source.label, options)
            except InputError as error:
                yield error
    except (errors.ArchiveLoadFailed, ValueError, EOFError) as error:
        words = " ".join(str(error).split())[:160] or type(error).__name__
        raise InputError(source.label, f"broken WARC: {words}") from error


def _record(record: Any, archive: str, options: ReadOptions) -> Iterator[Found]:
    """The article of a record, if it holds one."""
    headers = record.http_headers
    media_type = (headers or record.rec_headers).get_header("Content-Type") or ""
    page = record.rec_type == "response" and headers and headers.get_statuscode() == "200"
    if not (page and media_type.lower().startswith(_PAGES)) and record.rec_type != "conversion":
        return
    url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    label = f"{archive}#{url}"
    limit = options.limits.file_bytes
    data = record.content_stream().read(limit + 1)
    if len(data) > limit:
        raise InputError(label, f"more than {limit:,} bytes", hint="--max-bytes allows more")
    if page:
        yield page_draft(data, label, url or None, media_type, options)
    else:
        yield Draft(decode(data, label), label, url=url or None)
