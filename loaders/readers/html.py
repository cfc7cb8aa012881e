"""Web pages: main text, headline, outlet, author, date and canonical URL, by trafilatura and htmldate."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from kg.graph.errors import InputError
from kg.loaders.guard import guarded
from kg.loaders.inputs import Draft, Found, ReadOptions, Source

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_BAD_SHARE = 0.001
_DEEPEST = 2000
_LEAST_WORDS = 8  # of the longest paragraph


def read_html(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article."""
    data = source.whole(options.limits.file_bytes)
    yield page_draft(data, source.label, source.item.url, source.item.media_type, options)


def page_draft(data: bytes, label: str, url: str | None, media_type: str | None, options: ReadOptions) -> Draft:
    """The article of a page. Raises InputError."""
    html = decode_page(data, label, media_type, options.encoding)
    return guarded(label, options.limits, parse_html, html, label, url)


def decode_page(data: bytes, label: str, media_type: str | None, encoding: str | None) -> str:
    """Text of a page as browsers read it: byte order mark, header, `meta`, UTF-8, windows-1252.

    Single broken bytes become U+FFFD; a page full of them raises InputError.
    """
    declared = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type or "", re.IGNORECASE)
    meta = _CHARSET.search(data[:4096])
    names = [encoding, declared and declared[1], meta and meta[1].decode("ascii", "replace")]
    if data.startswith(b"\xef\xbb\xbf"):
        names = ["utf-8-sig"]
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        names = ["utf-16"]
    stated = next((name for name in names if name), None)
    if stated is None:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            stated = "cp1252"
    if stated.lower() in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"):
        stated = "cp1252"  # what pages mean by these names (WHATWG Encoding Standard)
    try:
        text = data.decode(stated, "replace")
    except (LookupError, UnicodeError) as error:
        raise InputError(label, f"there is no encoding {stated!r}", hint="--encoding NAME overrules it") from error
    if text.count("\ufffd") > max(3, _BAD_SHARE * len(text)):
        raise InputError(label, f"is not {stated.upper()}, as it says", hint="--encoding NAME overrules it")
    return text


def parse_html(html: str, label: str, url: str | None = None) -> Draft:
    """The article in a page's HTML. Raises InputError if there is none. May take long: call it guarded."""
    import trafilatura
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    if "\0" in html:
        raise InputError(label, "holds NUL characters: no page")
    # An XML declaration makes lxml refuse a str; libxml2 itself stops at 256 levels unless told to go on.
    html = re.sub(r"^\s*<\?xml[^>]*>", "", html)
    try:
        tree = document_fromstring(html, parser=HTMLParser(huge_tree=False, remove_comments=True))
    except (etree.LxmlError, ValueError) as error:
        raise InputError(label, f"no page: {error}") from error
    if _depth(tree) > _DEEPEST:
        raise InputError(label, "nested too deeply")
    lang = (tree.get("lang") or "").strip() or None
    address = _canonical(tree, url)
    found = trafilatura.bare_extraction(
        tree,
        url=address,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        favor_recall=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    text = found.text if found and not isinstance(found, dict) else None
    if found is None or isinstance(found, dict) or not text or not text.strip():
        raise InputError(label, "no article found in the page")
    if max(len(line.split()) for line in text.split("\n")) < _LEAST_WORDS:
        raise InputError(label, "no article found in the page, only headings and links")
    title = (found.title or "").strip()
    body = re.sub(r"\n+", "\n\n", text.strip())
    return Draft(
        text=body if not title or body.startswith(title) else f"{title}\n\n{body}",
        source=label,
        name=title,
        url=address,
        outlet=found.sitename or None,
        author=found.author or None,
        published=found.date or None,
        lang=lang,
    )


def _depth(tree: object) -> int:
    """How deep the elements of a tree lie, without recursion."""
    from lxml import etree

    depth = deepest = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _canonical(tree: object, url: str | None) -> str | None:
    """The address that the page gives itself: `canonical`, `og:url`, or else where it was fetched."""
    from lxml.html import HtmlElement

    if isinstance(tree, HtmlElement):
        for path in ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content"):
            for value in tree.xpath(path)[:1]:
                address = urljoin(url or "", str(value).strip())
                parts = urlsplit(address)
                if parts.scheme in ("http", "https") and parts.netloc and parts.path.strip("/"):
                    return address
    return url
