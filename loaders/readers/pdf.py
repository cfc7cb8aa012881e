"""PDF: the text of the pages, lines joined to paragraphs, by pypdf."""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kg.graph.errors import InputError
from kg.loaders.guard import guarded
from kg.loaders.inputs import Draft, Found, ReadOptions, Source
from kg.loaders.readers.extras import need

_MOST_PAGES = 2000


def read_pdf(source: Source, options: ReadOptions) -> Iterator[Found]:
    """One article."""
    need("pypdf", "reading PDF", source.label)
    data = source.whole(options.limits.file_bytes)
    yield guarded(source.label, options.limits, parse_pdf, data, source.label, source.item.url)


def parse_pdf(data: bytes, label: str, url: str | None) -> Draft:
    """The article in a PDF. Raises InputError. May take long: call it guarded."""
    import logging

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every oddity that it copes with
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(label, "the PDF is locked by a password")
        if len(reader.pages) > _MOST_PAGES:
            raise InputError(label, f"{len(reader.pages):,} pages are no article (limit {_MOST_PAGES:,})")
        pages = [page.extract_text() for page in reader.pages]
        facts = reader.metadata
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise InputError(label, f"broken PDF: {' '.join(str(error).split())[:160]}") from error
    text = paragraphs(pages)
    if not text.strip():
        raise InputError(label, "the PDF holds no text (scanned pages need OCR)")
    title = (facts.title if facts else None) or ""
    created = facts.creation_date_raw if facts else None
    return Draft(
        text=text.replace("\0", ""),
        source=label,
        name=title if _is_headline(title) else "",
        url=url,
        author=(facts.author if facts else None) or None,
        made=_pdf_date(created),
    )


def paragraphs(pages: Sequence[str]) -> str:
    """Pages as one text: lines of a paragraph joined, running heads and page numbers left out.

    A line ends its paragraph if a blank one follows, or if it is short and ends a sentence or precedes a
    capital letter. Words cut at a line's end are joined again.
    """
    lines_of = [[line.strip() for line in page.split("\n")] for page in pages]
    edges = Counter(
        re.sub(r"\d+", "#", line)
        for lines in lines_of
        for line in {next(filter(None, lines), ""), next(filter(None, reversed(lines)), "")}
        if line
    )
    running = {line for line, count in edges.items() if count > 2 and count * 2 > len(pages)}
    lines = [
        line
        for page in lines_of
        for line in page
        if not (re.fullmatch(r"(?:page\s)?\d{1,4}(?:\s?(?:/|of)\s?\d{1,4})?", line, re.I))
        and re.sub(r"\d+", "#", line) not in running
    ]
    width = _usual_width(lines)
    out: list[str] = []
    for index, line in enumerate(lines):
        if not line:
            out.append("\n\n" if out and not out[-1].endswith("\n\n") else "")
            continue
        following = lines[index + 1] if index + 1 < len(lines) else ""
        short = len(line) < 0.75 * width
        if line.endswith("-") and re.search(r"[a-z]-$", line) and re.match(r"[a-z]", following):
            out.append(line[:-1])
        elif following and short and (re.search(r"[.!?:][\"”’)]?$", line) or re.match(r"[A-Z\d•\-–*]", following)):
            out.append(line + "\n\n")
        else:
            out.append(line + (" " if following else ""))
    return re.sub(r"[ \t]+\n", "\n", re.sub(r"\n{3,}", "\n\n", "".join(out))).strip() + "\n"


def _usual_width(lines: Sequence[str]) -> int:
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(len(lengths) * 0.8)] if lengths else 0


def _is_headline(title: str) -> bool:
    """Whether a PDF's title is one, and not the name of a file or a program."""
    return len(title.split()) >= 3 and not re.search(
        r"\.(?:docx?|odt|pdf|indd|qxd|html?)\b|^Microsoft Word", title, re.I
    )


def _pdf_date(raw: str | None) -> str | None:
    match = re.match(r"D?:?(\d{4})(\d\d)(\d\d)", raw or "")
    return "-".join(match.groups()) if match else None
