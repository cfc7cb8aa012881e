"""Date stamps of articles, in whatever dress, to partial ISO dates."""

import re
from datetime import UTC, datetime

from kg.loaders.dates import is_partial_iso

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\.?"
_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
# What may follow the day: a time, a zone, "at", "by" nobody; never another word.
_TIME = r"(?:[T,\s|•·–-]*(?:at\s)?\d{1,2}[:.]\d\d.{0,40}|[T\s]+\d{1,2}\s?[ap]\.?m\.?.{0,20}|\s*[|•·–-]?)"
_LABEL = (
    r"(?:(?:originally\s|first\s|original\s|last\s)?(?:published|posted|updated|released|date|issued|filed|created)"
    r"(?:\s(?:on|at|date))?\s*:?\s*)?"
)
_STAMPS = tuple(
    re.compile(rf"\W{{0,4}}{_LABEL}\W{{0,4}}{body}{_TIME}\W{{0,4}}", re.IGNORECASE)
    for body in (
        rf"{_YEAR}-(?P<month>\d\d)(?:-(?P<day>\d\d))?",
        rf"{_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?:T?\d{{6}}Z?)?",
        rf"{_YEAR}[/.](?P<month>\d{{1,2}})(?:[/.](?P<day>\d{{1,2}}))?",
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_WEEKDAY}{_DAY}(?:\s+|-){_MONTH},?(?:\s+|-){_YEAR}",
        rf"{_MONTH},?\s+{_YEAR}",
        rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_YEAR}",
        rf"(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/{_YEAR}",
        _YEAR,
    )
)
_LONGEST = 120
_DIGITS = re.compile(r"\d{4}")


def publication_date(text: str | int | float | None) -> str | None:
    """The day of a date stamp as partial ISO, or None if the text is none.

    Takes RFC 822, ISO 8601, GDELT (`20251202T101500Z`), `Tuesday, December 2, 2025`, `2 Dec. 2025 10:30`,
    seconds or milliseconds since 1970. The day is the one written, whatever the zone. Of `03/04/2025`, which
    two readers read differently, only the year is kept.
    """
    if text is None:
        return None
    words = str(text).strip()
    if len(words) > _LONGEST or not _DIGITS.search(words):
        return None
    if re.fullmatch(r"\d{10}(?:\d{3})?(?:\.\d+)?", words, re.ASCII):
        seconds = float(words) / (1000 if len(words.split(".")[0]) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    for stamp in _STAMPS:
        match = stamp.fullmatch(words)
        if match:
            return _partial(match.groupdict())
    return None


def _partial(parts: dict[str, str | None]) -> str | None:
    year = parts["year"]
    month, day = parts.get("month"), parts.get("day")
    if parts.get("first") and parts.get("second"):
        first, second = sorted((int(parts["first"] or 0), int(parts["second"] or 0)))
        month, day = (str(first), str(second)) if second > 12 or first == second else (None, None)
    if month is None:
        return year
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    text = f"{year}-{number:02d}" + (f"-{int(day):02d}" if day else "")
    return text if is_partial_iso(text) else None
