"""Feeds: RSS and Atom by feedparser, JSON Feed. Each entry is followed to its page, unless told not to."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from kg.graph.errors import InputError
from kg.loaders.guard import guarded
from kg.loaders.inputs import Draft, Found, Link, ReadOptions, Source
from kg.loaders.readers.extras import need
from kg.loaders.readers.records import parse_json, plain_text, record_found
from kg.loaders.readers.text import decode

Entry = dict[str, str | None]


def read_feed(source: Source, options: ReadOptions) -> Iterator[Found]:
    """A link for each entry, or with `follow` off an article of the entry's own text."""
    need("feedparser", "reading feeds", source.label)
    data = source.whole(options.limits.file_bytes)
    if b"<!ENTITY" in data:
        raise InputError(source.label, "declares XML entities, which no feed needs")
    entries = guarded(source.label, options.limits, parse_feed, data, source.label, source.item.url)
    for number, entry in enumerate(entries, 1):
        yield _found(entry, f"{source.label}#{number}", options)


def _found(entry: Entry, label: str, options: ReadOptions) -> Found:
    url, text = entry["url"], entry["text"] or ""
    if url and options.follow:
        return Link(url, url, entry["name"] or "", entry["outlet"], entry["published"], entry["lang"])
    if not text:
        return InputError(url or label, "an entry without text")
    return Draft(
        text,
        url or label,
        entry["name"] or "",
        url,
        entry["outlet"],
        entry["author"],
        entry["published"],
        entry["lang"],
    )


def parse_feed(data: bytes, label: str, url: str | None) -> list[Entry]:
    """The entries of a feed. Raises InputError. May take long: call it guarded."""
    import feedparser  # type: ignore[import-untyped]

    feed = feedparser.parse(data)
    if not feed.entries:
        reason = feed.get("bozo_exception")
        raise InputError(label, f"broken feed: {reason}" if reason else "the feed has no entries")
    channel = feed.feed
    return [
        {
            "url": _address(entry.get("link"), url),
            "name": entry.get("title"),
            "text": _entry_text(entry, label),
            "outlet": (entry.get("source") or {}).get("title") or channel.get("title"),
            "author": entry.get("author"),
            "published": entry.get("published") or entry.get("updated"),
            "lang": channel.get("language"),
        }
        for entry in feed.entries
    ]


def _address(link: str | None, base: str | None) -> str | None:
    address = urljoin(base or "", link or "")
    return address if address.startswith(("http://", "https://")) else None


def _entry_text(entry: Any, label: str) -> str:
    content = entry.get("content") or []
    markup = content[0].get("value") if content else entry.get("summary")
    return plain_text(markup, label) if markup and markup.strip() else ""


def read_json_feed(source: Source, options: ReadOptions) -> Iterator[Found]:
    """The same for JSON Feed 1.0 and 1.1."""
    data = source.whole(options.limits.file_bytes)
    feed = parse_json(decode(data, source.label, options.encoding), source.label)
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise InputError(source.label, "broken feed: no items")
    for number, item in enumerate(items, 1):
        label = f"{source.label}#{number}"
        if not isinstance(item, dict):
            yield InputError(label, "broken feed: an item that is no object")
            continue
        address = _address(item.get("url"), source.item.url) if isinstance(item.get("url"), str) else None
        if address and options.follow:
            title = item.get("title")
            yield Link(address, address, title if isinstance(title, str) else "", outlet=_title(feed))
        else:
            yield record_found({"outlet": _title(feed), **item}, label, options)


def _title(feed: dict[str, Any]) -> str | None:
    title = feed.get("title")
    return title if isinstance(title, str) else None
