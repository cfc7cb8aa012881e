"""Text as XML 1.0 holds it. What it cannot hold becomes U+FFFD, and in JSON an escape, which loses nothing."""

import json
import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile("[^\t\n\x20-\x21\x23-\x25\x27-\x3b=\x3f-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES = _ESCAPES | str.maketrans({"\n": "&#10;", "\t": "&#9;"})


def storable(text: str) -> str:
    """The text without what XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def content(text: str) -> str:
    """The text between two tags."""
    if not _SPECIAL.search(text):  # most texts: one look instead of two passes
        return text
    return storable(text).translate(_ESCAPES)


def attribute(text: str) -> str:
    """The text between the quotes of an attribute."""
    return storable(text).translate(_ATTRIBUTE_ESCAPES)


def json_text(value: object) -> str:
    """JSON that XML can hold whatever is in it."""
    return _FORBIDDEN.sub(_escape, json.dumps(value, ensure_ascii=False))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
