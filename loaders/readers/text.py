"""Plain text and Markdown: the text is kept as it is."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator

from kg.graph.errors import InputError
from kg.loaders.inputs import Draft, Found, ReadOptions, Source

_BOMS = ((BOM_UTF8, "utf-8-sig"), (BOM_UTF16_LE, "utf-16"), (BOM_UTF16_BE, "utf-16"))
_FRONT_MATTER = re.compile(r"---\n(?P<fields>(?:[^\n]*\n){1,60}?)---\n")
_FRONT_FIELDS = {
    ours: {*theirs.split()}
    for ours, theirs in {
        "name": "title headline",
        "published": "date published",
        "author": "author",
        "url": "url link canonical",
        "outlet": "outlet source publisher",
        "lang": "lang language",
    }.items()
}


def decode(data: bytes, label: str, encoding: str | None = None) -> str:
    """Text of bytes: by byte order mark, else `encoding`, else UTF-8; never a guess. Raises InputError."""
    named = next((name for mark, name in _BOMS if data.startswith(mark)), encoding or "utf-8")
    try:
        return data.decode(named)
    except LookupError as error:
        raise InputError(label, f"there is no encoding {named!r}") from error
    except UnicodeError as error:
        where = f" at byte {error.start:,}" if isinstance(error, UnicodeDecodeError) else ""
        raise InputError(
            label, f"is not {named.upper()}{where}", hint="--encoding NAME, such as cp1252, if you know it"
        ) from error


def read_text(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article."""
    limits = options.limits
    data = source.whole(min(limits.file_bytes, 4 * limits.article_chars))
    yield Draft(decode(data, source.label, options.encoding), source.label, url=source.item.url)


def read_markdown(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article; title, date and outlet also from the front matter, whose lines stay in the text."""
    limits = options.limits
    data = source.whole(min(limits.file_bytes, 4 * limits.article_chars))
    text = decode(data, source.label, options.encoding)
    fields = front_matter(text)
    yield Draft(
        text,
        source.label,
        name=fields.get("name", ""),
        url=fields.get("url", source.item.url),
        outlet=fields.get("outlet"),
        author=fields.get("author"),
        published=fields.get("published"),
        lang=fields.get("lang"),
    )


def front_matter(text: str) -> dict[str, str]:
    """Simple `key: value` lines between two `---` at the top of a Markdown text, as fields of an article."""
    block = _FRONT_MATTER.match(text.replace("\r\n", "\n"))
    found: dict[str, str] = {}
    for line in block["fields"].split("\n") if block else ():
        key, colon, value = line.partition(":")
        field = next((ours for ours, theirs in _FRONT_FIELDS.items() if key.strip().lower() in theirs), None)
        if colon and field and value.strip():
            found.setdefault(field, value.strip().strip("\"'"))
    return found
