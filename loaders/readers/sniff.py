"""Recognising a format by the first bytes of its content."""

import json
import re
from collections.abc import Callable

_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_MAIL_FIELD = re.compile(rb"(?:From|To|Subject|Date|Received|Return-Path|MIME-Version|Message-ID|Delivered-To): ", re.I)
_URL_LINE = re.compile(rb"https?://[^\s<>\"]+", re.IGNORECASE)


def never(head: bytes) -> bool:
    """Content alone never tells."""
    return False


def starts(*marks: bytes) -> Callable[[bytes], bool]:
    """Content that begins with one of the marks."""
    return lambda head: head.startswith(marks)


def is_text(head: bytes) -> bool:
    """No NUL (unless UTF-16 says so) and hardly a control character."""
    if head.startswith(_BOMS[1:]):
        return True
    controls = sum(byte < 32 and byte not in (9, 10, 12, 13, 27) for byte in head)
    return b"\0" not in head and controls * 50 <= len(head)


def is_docx(head: bytes) -> bool:
    """A zip whose first members are those of a Word document."""
    return head.startswith(b"PK\x03\x04") and (
        b"word/" in head or b"[Content_Types].xml" in head or b"docProps/" in head
    )


def is_tar(head: bytes) -> bool:
    """POSIX and GNU tar."""
    return head[257:262] == b"ustar"


def _opening(head: bytes) -> bytes:
    for mark in _BOMS[:1]:
        head = head.removeprefix(mark)
    return head.lstrip()


def is_feed(head: bytes) -> bool:
    """RSS, RSS 1.0 or Atom."""
    opening = _opening(head)
    return opening.startswith(b"<") and bool(
        re.search(rb"<(?:rss|rdf:RDF|feed)[\s>]", opening[:2000])
        and not re.match(rb"<!doctype\s+html|<html", opening, re.I)
    )


def is_html(head: bytes) -> bool:
    """A page, or a piece of one."""
    opening = re.sub(rb"^(?:<\?xml[^>]*>|<!--.*?-->|\s)+", b"", _opening(head), flags=re.DOTALL)
    return bool(re.match(rb"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|section)\b", opening, re.I))


def is_json(head: bytes) -> bool:
    """An object or a list."""
    return bool(re.match(rb"\{\s*[\"}]|\[\s*[{\]\"]", _opening(head)))


def is_json_feed(head: bytes) -> bool:
    """An object that names the version of JSON Feed."""
    return is_json(head) and b"https://jsonfeed.org/version/" in head.replace(b"\\/", b"/")


def is_json_lines(head: bytes) -> bool:
    """An object that ends with its line, and another after it, or the first of two cut off by the look."""
    first, newline, rest = _opening(head).partition(b"\n")
    if not first.lstrip().startswith(b"{") or not newline or not rest.lstrip().startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def is_mail(head: bytes) -> bool:
    """Several header fields of a message."""
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    return len(_MAIL_FIELD.findall(block)) >= 3 and bool(re.match(rb"[!-9;-~]+: ", block))


def is_links(head: bytes) -> bool:
    """Nothing but addresses, one a line; lines that begin with # are remarks."""
    lines = [line.strip() for line in _opening(head).split(b"\n") if line.strip()]
    addresses = [line for line in lines if not line.startswith(b"#")]
    whole = addresses if head.endswith(b"\n") or len(head) < 4096 else addresses[:-1]
    return bool(whole) and all(_URL_LINE.fullmatch(line) for line in whole)
