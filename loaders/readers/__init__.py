"""One registry of formats: how each is recognised, by content first and then by suffix, and who reads it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePosixPath

from kg.graph.errors import InputError
from kg.loaders.inputs import Found, Read, ReadOptions, Source
from kg.loaders.readers import sniff


@dataclass(frozen=True, slots=True)
class Format:
    """A format. `reader` is `module:function` in this package, imported when first used.

    `sure` recognises content that is this format whatever its name says; `maybe` content that is so if the
    name says nothing else.
    """

    name: str
    reader: str
    suffixes: tuple[str, ...] = ()
    media_types: tuple[str, ...] = ()
    sure: Callable[[bytes], bool] = sniff.never
    maybe: Callable[[bytes], bool] = sniff.never


FORMATS: tuple[Format, ...] = (
    Format("PDF", "pdf:read_pdf", (".pdf",), sure=sniff.starts(b"%PDF-")),
    Format("Word", "docx:read_docx", (".docx",), sure=sniff.is_docx),
    Format("Parquet", "tables:read_parquet", (".parquet", ".pq"), sure=sniff.starts(b"PAR1")),
    Format("zip", "archives:read_zip", (".zip",), sure=sniff.starts(b"PK\x03\x04", b"PK\x05\x06")),
    Format("WARC", "warc:read_warc", (".warc", ".warc.gz"), sure=sniff.starts(b"WARC/")),
    Format("tar", "archives:read_tar", (".tar", ".tar.gz", ".tgz"), sure=sniff.is_tar),
    Format("gzip", "archives:read_gzip", (".gz",), sure=sniff.starts(b"\x1f\x8b")),
    Format(
        "feed",
        "feeds:read_feed",
        (".rss", ".atom", ".xml"),
        ("application/rss+xml", "application/atom+xml"),
        sure=sniff.is_feed,
    ),
    Format("JSON Feed", "feeds:read_json_feed", (), ("application/feed+json",), sure=sniff.is_json_feed),
    Format(
        "HTML",
        "html:read_html",
        (".html", ".htm", ".xhtml"),
        ("text/html", "application/xhtml+xml"),
        sure=sniff.is_html,
    ),
    Format("e-mail", "mail:read_mail", (".eml",), ("message/rfc822",), maybe=sniff.is_mail),
    Format(
        "JSON Lines",
        "records:read_json_lines",
        (".jsonl", ".ndjson"),
        ("application/x-ndjson",),
        maybe=sniff.is_json_lines,
    ),
    Format("JSON", "records:read_json", (".json",), ("application/json",), maybe=sniff.is_json),
    Format("CSV", "tables:read_csv", (".csv",), ("text/csv",)),
    Format("TSV", "tables:read_tsv", (".tsv", ".tab"), ("text/tab-separated-values",)),
    Format("list of URLs", "links:read_links", (".urls",), maybe=sniff.is_links),
    Format("Markdown", "text:read_markdown", (".md", ".markdown"), ("text/markdown",)),
    Format("text", "text:read_text", (".txt", ".text"), ("text/plain",), maybe=sniff.is_text),
)


def choose(source: Source) -> Format:
    """The format of a source. Raises InputError if it is none that kg reads."""
    head = source.peek()
    if not head:
        raise InputError(source.label, "empty: there are no bytes in it")
    sure = next((form for form in FORMATS if form.sure(head)), None)
    if sure:
        return _packed(sure, source)
    suffix = _suffix(source.item.name)
    media = (source.item.media_type or "").split(";")[0].strip().lower()
    named = next((form for form in FORMATS if suffix and suffix in form.suffixes), None)
    named = named or next((form for form in FORMATS if media and media in form.media_types), None)
    readable = "kg reads " + ", ".join(form.name for form in FORMATS)
    if not sniff.is_text(head):
        raise InputError(source.label, "binary, of no format that kg reads", hint=readable)
    if named and named.name != "text":
        return named
    fits = [form for form in FORMATS if form.maybe(head)]
    if named:  # a text that begins with a bracket is still a text where its name says so
        return next((form for form in fits if form.name == "list of URLs"), named)
    fits = [form for form in fits if form.name != "text" or not suffix]
    if not fits:
        raise InputError(source.label, f"{suffix} is no format that kg reads", hint=readable)
    return fits[0]


def read(source: Source, options: ReadOptions) -> Iterator[Found]:
    """What a source holds: drafts, links and further items. Raises InputError."""
    module, function = choose(source).reader.split(":")
    reader: Read = getattr(import_module(f"kg.loaders.readers.{module}"), function)
    yield from reader(source, options)


def _packed(form: Format, source: Source) -> Format:
    """A gzip file whose name says what is in it goes straight to that reader's tar or WARC."""
    if form.name != "gzip":
        return form
    name = source.item.name.lower()
    inner = next((f for f in FORMATS if f.name in ("WARC", "tar") and name.endswith(f.suffixes)), None)
    return inner or form


def _suffix(name: str) -> str:
    path = PurePosixPath(name.lower().replace("\\", "/"))
    double = "".join(path.suffixes[-2:])
    return double if double in (".tar.gz", ".warc.gz") else path.suffix
