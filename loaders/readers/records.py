"""Records: JSON and JSON Lines of articles in the shapes of news interfaces, or with mapped fields."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kg.graph.errors import InputError
from kg.loaders.guard import guarded
from kg.loaders.inputs import Draft, Found, Link, ReadOptions, Source
from kg.loaders.readers.html import parse_html
from kg.loaders.readers.text import decode

# Where articles lie in a reply (NewsAPI, GDELT DOC, Media Cloud, and what others do), and under which
# names their fields: the first that is there counts. Sources: https://newsapi.org/docs, the GDELT DOC 2.0
# API, story lists of Media Cloud, news-please (the news crawl of Common Crawl), JSON Feed 1.1.
_LISTS = ("articles", "stories", "items", "results", "docs", "data", "news", "entries")
_NAMES: Mapping[str, Sequence[str]] = {
    name: words.split()
    for name, words in {
        "text": "text body maintext full_text fulltext article_text article content_text content_html content"
        " story_text",
        "name": "title headline name",
        "url": "url link canonical_url source_url uri guid",
        "outlet": "outlet source.name source.title media_name publisher site_name site domain source_domain"
        " source newspaper publication",
        "author": "author authors byline creator",
        "published": "published publishedAt published_at date_publish publish_date date_published"
        " datePublished pubDate pub_date seendate date published_date timestamp time",
        "lang": "lang language",
    }.items()
}
_TRUNCATED = re.compile(r"\s*(?:…|\.{3})?\s*\[\+\d+ chars\]\s*$")
_MARKUP = re.compile(r"</(?:p|div|a|span|h\d|li|article)>|<br ?/?>", re.IGNORECASE)


def read_json(source: Source, options: ReadOptions) -> Iterator[Found]:
    """An article, a list of them, or a reply that holds such a list."""
    data = source.whole(options.limits.file_bytes)
    value = parse_json(decode(data, source.label, options.encoding), source.label)
    records = _records(value)
    for number, record in enumerate(records, 1):
        label = source.label if len(records) == 1 else f"{source.label}[{number}]"
        yield from _one(record, label, options)


def read_json_lines(source: Source, options: ReadOptions) -> Iterator[Found]:
    """An article a line, read as a stream; a line that is broken or too long costs only itself."""
    for number, line in source.lines(options.limits.file_bytes):
        label = f"{source.label}:{number}"
        if line is None:
            yield InputError(
                label,
                f"a line of more than {options.limits.file_bytes:,} bytes",
                hint="--max-bytes allows more",
            )
        elif line.strip(b" \t\r\xef\xbb\xbf\x1e"):
            try:
                value = parse_json(decode(line.lstrip(b"\x1e"), label, options.encoding), label)
            except InputError as error:
                yield error
            else:
                yield from _one(value, label, options)


def parse_json(text: str, label: str) -> Any:
    """The value. Raises InputError."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(label, f"broken JSON: {error.msg} at character {error.pos:,}") from error
    except (RecursionError, ValueError) as error:  # ValueError: a number of more digits than Python reads
        raise InputError(label, "JSON that is nested too deeply or has endless numbers") from error


def _records(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        for name in _LISTS:
            inner = value.get(name)
            if isinstance(inner, list) and all(isinstance(part, dict) for part in inner):
                return inner
    return [value]


def _one(value: Any, label: str, options: ReadOptions) -> Iterator[Found]:
    if isinstance(value, dict):
        yield record_found(value, label, options)
    else:
        yield InputError(label, f"no article but a {type(value).__name__}")


def record_found(record: Mapping[str, Any], label: str, options: ReadOptions) -> Found:
    """The article of a record, or the link to it where the record has only that, or what is wrong with it."""
    fields = {name: _text(_field(record, name, options)) for name in _NAMES}
    text, url = fields["text"], fields["url"] or None
    if url and not re.match(r"https?://", url, re.IGNORECASE):
        url = None
    if text and "text" not in options.fields and _MARKUP.search(text):
        try:
            text = guarded(label, options.limits, plain_text, text, label)
        except InputError as error:
            return error
    cut = _TRUNCATED.search(text)
    if url and options.follow and (cut or not text):
        return Link(
            url,
            label,
            name=fields["name"],
            outlet=fields["outlet"],
            published=fields["published"],
            lang=fields["lang"],
        )
    if cut:
        text = text[: cut.start()]
    if not text:
        if "text" in options.fields:
            return InputError(label, f"no field {options.fields['text']!r}")
        found = ", ".join(sorted(map(str, record))[:12])
        return InputError(label, f"no text in its fields ({found})", hint="--map text=NAME says where it is")
    return Draft(
        text,
        label,
        fields["name"],
        url,
        fields["outlet"],
        fields["author"],
        fields["published"],
        fields["lang"],
    )


def plain_text(markup: str, label: str) -> str:
    """The text of a piece of HTML, paragraphs kept apart. Raises InputError."""
    from lxml.html import HTMLParser, document_fromstring

    if "\0" in markup:
        raise InputError(label, "holds NUL characters")
    try:
        return parse_html(f"<html><body><article>{markup}</article></body></html>", label).text
    except InputError:  # too little for an article: all its words, then
        tree = document_fromstring(f"<div>{markup}</div>", parser=HTMLParser(huge_tree=False))
        for block in tree.iter("p", "div", "br", "li", "h1", "h2", "h3", "tr"):
            block.tail = "\n" + (block.tail or "")
        return re.sub(r"\s*\n\s*", "\n\n", "".join(map(str, tree.itertext()))).strip()


def _field(record: Mapping[str, Any], name: str, options: ReadOptions) -> Any:
    if name in options.fields:
        return _descend(record, options.fields[name])
    return next(
        (
            value
            for path in _NAMES[name]
            if (value := _descend(record, path)) not in (None, "", []) and _is_plain(value)
        ),
        None,
    )


def _is_plain(value: Any) -> bool:
    return not isinstance(value, dict)


def _descend(record: Mapping[str, Any], path: str) -> Any:
    if path in record:
        return record[path]
    value: Any = record
    for part in path.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(part)
    return value


def _text(value: Any) -> str:
    """A field as text: lists of names are joined, everything else that is no text is written out."""
    if value is None or isinstance(value, (dict, bool)):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        parts = (part.get("name") if isinstance(part, dict) else part for part in value)
        return ", ".join(part for part in parts if isinstance(part, str))
    return str(value)
