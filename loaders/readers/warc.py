"""WARC files of crawls, by warcio: every page that was answered with 200, as a stream."""

from collections.abc import Iterator

from kg.graph.errors import InputError
from kg.loaders.inputs import Found, Gunzip, Item, ReadOptions, Source
from kg.loaders.readers.extras import load
from kg.loaders.readers.html import page_draft

_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(source: Source, options: ReadOptions) -> Iterator[Found]:
    """An article for each page; pages of other kinds, redirects and requests are passed over."""
    iterator = load("warcio.archiveiterator", "reading WARC", source.label)
    errors = load("warcio.exceptions", "reading WARC", source.label)
    if source.peek(2) == b"\x1f\x8b":
        item = Item(
            source.label, source.item.name, lambda: Gunzip(source, source.label, options.limits.expansion)
        )
        source = Source(item)
    limits = options.limits
    try:
        for record in iterator.ArchiveIterator(source.as_file()):
            if record.rec_type != "response" or not record.http_headers:
                continue
            media_type = record.http_headers.get_header("Content-Type") or ""
            if record.http_headers.get_statuscode() != "200" or not media_type.lower().startswith(_PAGES):
                continue
            url = record.rec_headers.get_header("WARC-Target-URI") or ""
            label = f"{source.label}#{url}"
            data = record.content_stream().read(limits.file_bytes + 1)
            if len(data) > limits.file_bytes:
                yield InputError(
                    label, f"more than {limits.file_bytes:,} bytes", hint="--max-bytes allows more"
                )
                continue
            try:
                yield page_draft(data, label, url.strip("<>") or None, media_type, options)
            except InputError as error:
                yield error
    except (errors.ArchiveLoadFailed, ValueError, EOFError) as error:
        raise InputError(source.label, f"broken WARC: {' '.join(str(error).split())[:160]}") from error
