"""Words for a stretch of time, and which days they mean: `March 5, 2024`, `last week`, `the third quarter`.

A period is a pair of partial ISO dates (first, last); both are the same where one partial date says it all.
Here are the pure functions from a match and its context to a period, or None where the context (no
publication date, or only its year) does not suffice; `kg.loaders.period_rules` has the patterns, and
`kg.loaders.dates` puts them to use.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

Period = tuple[str, str]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": 0,
}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

# A yearless day may lie a little ahead of the publication without a word that says so ("a summit on May 3").
_DAYS_AHEAD = 60


@dataclass(frozen=True, slots=True)
class Context:
    """What a period is read against: the publication date as far as known, and the way the clause looks.

    `year` is the year of a neighbour ("between March and May 2024"), which a yearless period shares.
    """

    year_published: int | None = None
    month_published: int | None = None
    day_published: int | None = None
    forward: bool = False
    year: int | None = None

    @property
    def today(self) -> date | None:
        """The publication day, if known to the day."""
        if self.year_published and self.month_published and self.day_published:
            return date(self.year_published, self.month_published, self.day_published)
        return None

    @property
    def this_month(self) -> int | None:
        """The publication month as a running number (12 * year + month - 1), if known."""
        if self.year_published and self.month_published:
            return 12 * self.year_published + self.month_published - 1
        return None


def _same(partial: str) -> Period:
    return partial, partial


def _month_text(running: int) -> str:
    return f"{running // 12:04d}-{running % 12 + 1:02d}"


def _months(first: int, count: int = 1) -> Period:
    return _month_text(first), _month_text(first + count - 1)


def _days(first: date, count: int = 1) -> Period:
    return first.isoformat(), (first + timedelta(days=count - 1)).isoformat()


def _shift(day: date, days: int) -> date | None:
    ordinal = day.toordinal() + days
    return date.fromordinal(ordinal) if 0 < ordinal <= date.max.toordinal() else None


def _month_number(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _day_text(year: int, month: int, day: int) -> str | None:
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def _number(words: str) -> int | None:
    return int(words) if words.isdigit() else _NUMBERS.get(words.lower())


def _year_of_day(month: int, day: int, context: Context) -> int | None:
    """The year of a day that the text gives without one."""
    if context.year is not None:
        return context.year
    today = context.today
    if today is None:
        return None
    for year in (today.year + 1, today.year, today.year - 1):
        if not _day_text(year, month, day):
            continue
        distance = (date(year, month, day) - today).days
        if context.forward and 0 <= distance < 366:
            return year
        if not context.forward and -366 + _DAYS_AHEAD < distance <= _DAYS_AHEAD:
            return year
    return None


def _year_of_month(month: int, context: Context, direction: str = "") -> int | None:
    """The year of a month without one: the last such month, or the next where the clause looks ahead."""
    if context.year is not None:
        return context.year
    now = context.this_month
    if now is None:
        return None
    here = 12 * (now // 12) + month - 1
    if direction in ("last", "past", "previous"):
        return (here if here < now else here - 12) // 12
    if direction in ("next", "coming"):
        return (here if here > now else here + 12) // 12
    if direction == "this":
        return here // 12
    if context.forward:
        return (here if here >= now else here + 12) // 12
    return (here if here <= now else here - 12) // 12


def calendar_days(match: re.Match[str], context: Context) -> Period | None:
    month, first = _month_number(match["month"]), int(match["day"])
    last = int(match["last"] or first)
    year = int(match["year"]) if match["year"] else _year_of_day(month, first, context)
    if year is None:
        return None
    since, until = _day_text(year, month, first), _day_text(year, month, last)
    return (since, until) if since and until and since <= until else None


def calendar_month(match: re.Match[str], context: Context) -> Period | None:
    month = _month_number(match["month"])
    direction = (match.groupdict().get("direction") or "").lower()
    stated = match.groupdict().get("year")
    year = int(stated) if stated else _year_of_month(month, context, direction)
    return None if year is None else _same(f"{year:04d}-{month:02d}")


def iso(match: re.Match[str], context: Context) -> Period | None:
    year, month = int(match["year"]), int(match["month"])
    if match["day"] is None:
        # "2011-12" is a winter or a fiscal year, "2011-07" a month.
        following = month == (year + 1) % 100
        return (str(year), str(year + 1)) if following else _same(f"{year:04d}-{month:02d}")
    day = _day_text(year, month, int(match["day"]))
    return _same(day) if day else None


def _relative_year(words: str | None, context: Context) -> int | None:
    """`2024` or `this year`, `last year`, `the year`; without words the neighbour's or the current one."""
    if words and words.isdigit():
        return int(words)
    if context.year_published is None:
        return context.year
    step = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "following": 1}
    shift = step.get(words.split()[0].lower(), 0) if words else 0
    return context.year_published + shift if words or context.year is None else context.year


def part_of_year(match: re.Match[str], context: Context) -> Period | None:
    size = 3 if match["unit"].lower() in ("quarter", "q") else 6
    number = _ORDINALS.get(match["number"].lower())
    number = int(match["number"]) if number is None else number or 12 // size
    words = match["year"]
    year = _relative_year(words, context)
    if year is None or not 1 <= number <= 12 // size:
        return None
    first = 12 * year + size * (number - 1)
    now = context.this_month
    if words is None and context.year is None and now is not None and not context.forward and first > now:
        first -= 12
    return _months(first, size)


def season(match: re.Match[str], context: Context) -> Period | None:
    start = _SEASONS[match["season"].lower()]
    if match["year"]:
        return _months(12 * int(match["year"]) + start - 1, 3)
    now = context.this_month
    if now is None:
        return None
    first = 12 * (now // 12) + start - 1
    direction = match["direction"].lower()
    if direction == "last" and first + 2 >= now:
        first -= 12
    elif direction in ("next", "coming") and first <= now:
        first += 12
    elif direction == "this" and first > now + 9:
        first -= 12
    return _months(first, 3)


def unit(match: re.Match[str], context: Context) -> Period | None:
    direction, unit = match["direction"].lower(), match["unit"].lower()
    shift = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(direction, 0)
    return _whole_unit(unit, shift, context)


def _whole_unit(unit: str, shift: int, context: Context) -> Period | None:
    """The calendar week, month, quarter, year or decade that lies `shift` units from the current one."""
    if unit in ("week", "weekend", "day"):
        today = context.today
        start = today and _shift(today, 7 * shift - today.weekday() if unit != "day" else shift)
        if not start or start.toordinal() + 7 > date.max.toordinal():
            return None
        if unit == "weekend":
            return _days(start + timedelta(days=5), 2)
        return _days(start, 7 if unit == "week" else 1)
    if unit in ("month", "quarter"):
        now = context.this_month
        if now is None:
            return None
        size = 3 if unit == "quarter" else 1
        return _months(now - now % size + size * shift, size)
    year = context.year_published
    if year is None:
        return None
    if unit == "decade":
        first = year - year % 10 + 10 * shift
        return f"{first:04d}", f"{first + 9:04d}"
    return _same(f"{year + shift:04d}") if 0 < year + shift <= MAXYEAR else None


def near_day(match: re.Match[str], context: Context) -> Period | None:
    words = match["near"].lower()
    shift = -1 if words in ("yesterday", "last night") else 1 if words == "tomorrow" else 0
    if context.today is None:
        if shift == 0 and context.year_published:
            month = context.this_month
            return _same(f"{context.year_published:04d}") if month is None else _months(month)
        return None
    day = _shift(context.today, shift)
    return _days(day) if day else None


def weekday(match: re.Match[str], context: Context) -> Period | None:
    today = context.today
    if today is None:
        return None
    direction = (match["direction"] or "").lower()
    ahead = (_WEEKDAYS.index(match["weekday"].lower()) - today.weekday()) % 7
    if direction in ("next", "coming"):
        ahead = ahead or 7
    elif direction in ("last", "past", "previous") or (not context.forward and ahead):
        ahead -= 7
    day = _shift(today, ahead)
    return _days(day) if day else None


def ago(match: re.Match[str], context: Context) -> Period | None:
    count = _number(match["count"])
    return None if count is None or count > 500 else _whole_unit(match["unit"].lower(), -count, context)


def stretch(match: re.Match[str], context: Context) -> Period | None:
    """`the past three years`, `the next six months`: from that many units away to the publication."""
    plural = match[0].lower().endswith("s")
    count = _number(match["count"]) if match["count"] else None if plural else 1
    if count is None or count > 500:
        return None
    back = match["direction"].lower() in ("past", "last", "previous")
    unit = match["unit"].lower()
    if unit == "decade":
        unit, count = "year", 10 * count
    if unit in ("week", "day"):
        day = context.today and _shift(context.today, (-count if back else count) * (7 if unit == "week" else 1))
        return _days(day) if day else None
    return _whole_unit(unit, -count if back else count, context)


def decade(match: re.Match[str], context: Context) -> Period | None:
    first = int(match["decade"])
    return f"{first}", f"{first + 9}"


def years(match: re.Match[str], context: Context) -> Period | None:
    first = match["year"]
    last = match["last"] or first
    last = first[: 4 - len(last)] + last
    return (first, last) if first <= last else None


def never(match: re.Match[str], context: Context) -> Period | None:
    """Words that point to another sentence (`the same day`) or at no day at all (`recent weeks`)."""
    return None
