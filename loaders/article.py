"""From a draft, as a reader gives it, to an article as the ledger keeps it."""

import re

from kg.graph.errors import InputError
from kg.graph.ids import article_id
from kg.graph.model import Article, Span
from kg.loaders.inputs import Draft, Limits
from kg.loaders.language import detect
from kg.loaders.page import analyse
from kg.loaders.published import publication_date

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_NAME_CHARS = 300


def normalise(text: str) -> str:
    """The stored form of a text: `\\n` ends lines, no byte order mark; else unchanged.

    A lone surrogate, which no file can hold, becomes U+FFFD, so that offsets stay.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("\ufffd", text)


def finish(draft: Draft, limits: Limits) -> Article:
    """Normalise the text, see what is article and what is page, tell the language, give the id.

    What the file says of itself wins over what the page rules find. Raises InputError for a text that is
    empty, too long or not text.
    """
    if "\0" in draft.text:
        raise InputError(draft.source, "holds NUL characters: no text")
    if len(draft.text) > limits.article_chars:
        raise InputError(
            draft.source,
            f"{len(draft.text):,} characters are no article (limit {limits.article_chars:,})",
            hint="--max-chars allows more",
        )
    text = normalise(draft.text)
    if text.count("\n") > limits.article_lines:
        raise InputError(draft.source, f"more than {limits.article_lines:,} lines are no article")
    if not text.strip():
        raise InputError(draft.source, "empty: there is no text in it")
    page = analyse(text)
    return Article(
        id=article_id(url=draft.url, text=text),
        text=text,
        name=_line(draft.name) or page.name,
        url=draft.url,
        outlet=_line(draft.outlet) or page.outlet,
        author=_line(draft.author) or page.author,
        published=publication_date(draft.published) or page.published or publication_date(draft.made),
        lang=detect(_article_part(text, page.boilerplate), draft.lang),
        source=draft.source,
        boilerplate=page.boilerplate,
    )


def _line(words: str | None) -> str:
    return " ".join(_SURROGATE.sub("\ufffd", words).replace("\0", "").split())[:_NAME_CHARS] if words else ""


def _article_part(text: str, boilerplate: tuple[Span, ...]) -> str:
    """The text without its page; all of it if nothing else is there."""
    parts, last = [], 0
    for span in boilerplate:
        parts.append(text[last : span.start])
        last = span.end
    part = "".join((*parts, text[last:]))
    return part if part.strip() else text
