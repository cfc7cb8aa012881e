"""Partial ISO dates (`2016`, `2016-05`, `2016-05-07`) as the days that they span."""

import calendar
import re
from datetime import date

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?")


def days(text: str) -> tuple[date, date] | None:
    """The first and the last day of a partial date, or None for what is no date.

    >>> days("2016-02")
    (datetime.date(2016, 2, 1), datetime.date(2016, 2, 29))
    """
    match = _PARTIAL.fullmatch(text)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        last_month = month or 12
        last = date(first.year, last_month, day or calendar.monthrange(first.year, last_month)[1])
    except ValueError:
        return None
    return first, last


def first_day(text: str | None) -> date | None:
    """The first day of a partial date; None for none."""
    span = days(text) if text else None
    return span[0] if span else None


def last_day(text: str | None) -> date | None:
    """The last day of a partial date; None for none."""
    span = days(text) if text else None
    return span[1] if span else None
