"""E-mail messages (.eml): newsletters and articles sent on; the subject is the headline."""

from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

from kg.graph.errors import InputError
from kg.loaders.guard import guarded
from kg.loaders.inputs import Draft, Found, ReadOptions, Source
from kg.loaders.readers.html import parse_html


def read_mail(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article. The plain part is preferred, unless it only points to the HTML one."""
    data = source.whole(options.limits.file_bytes)
    yield guarded(source.label, options.limits, parse_mail, data, source.label)


def parse_mail(data: bytes, label: str) -> Draft:
    """The article in a message. Raises InputError. May take long: call it guarded."""
    message = BytesParser(policy=policy.default).parsebytes(data)
    if not isinstance(message, EmailMessage):
        raise InputError(label, "no message")
    plain, rich = (_part(message, kind, label) for kind in ("plain", "html"))
    text = plain
    if rich and len(plain.split()) < 40:
        text = parse_html(rich, label).text
    if not text.strip():
        raise InputError(label, "the message holds no text")
    name, address = parseaddr(str(message.get("From", "")))
    return Draft(
        text=text,
        source=label,
        name=str(message.get("Subject", "")),
        outlet=name or address.rpartition("@")[2] or None,
        published=_day(message),
    )


def _part(message: EmailMessage, kind: str, label: str) -> str:
    part = message.get_body((kind,))
    if part is None:
        return ""
    try:
        content = part.get_content()
    except (LookupError, KeyError, UnicodeError) as error:
        raise InputError(label, f"its {kind} part cannot be read: {error}") from error
    return content if isinstance(content, str) else ""


def _day(message: EmailMessage) -> str | None:
    day = getattr(message.get("Date"), "datetime", None)
    return day.date().isoformat() if day else None
