"""The patterns for words of time, each with the function that says which days they mean."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from kg.loaders import periods
from kg.loaders.periods import Context, Period


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern for words of time, and the period that they mean in a context."""

    pattern: re.Pattern[str]
    period: Callable[[re.Match[str], Context], Period | None]


_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?!\d|[.,]\d|%)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_LAST_DAY = r"(?:(?:\s?[-–—]\s?|\s(?:to|and|through)\s)(?P<last>\d{1,2})(?:st|nd|rd|th)?)?"
_OF_DAY = r"(?:\s(?:morning|afternoon|evening|night))?"
_MODIFIER = r"(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[-\s]|(?:the\s)?(?:[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd)\sof\s)"
_DIRECTION = r"(?P<direction>last|past|previous|this|next|coming)"
_COUNT = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_UNIT = r"(?P<unit>week|month|quarter|year|decade)"
_SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
_MODIFIED_UNIT = r"(?:(?:earlier|later|late|early|mid|the\send\sof|the\sstart\sof|the\sbeginning\sof)[-\s])?"
# A bare year is one only if nothing makes it an amount, a number of something, or part of a name.
_NOT_A_YEAR_BEFORE = r"(?<![\d$€£¥#/.,+-])(?<!No\.\s)(?<!Resolution\s)(?<!Order\s)"
_NOT_A_YEAR_AFTER = (
    r"(?!-?\d|[.,]\d|%|\s?(?:percent|per\scent|tons?\b|tonnes|barrels|people|workers|troops|soldiers|km\b|miles"
    r"|kilo|met(?:er|re)s|dollars|yuan|euros|rubles|units|vessels|ships|cases|jobs|pages|hectares|acres|times|kg\b"
    r"|mt\b|MW\b))"
)


def _rule(pattern: str, period: Callable[[re.Match[str], Context], Period | None], *, names: bool = False) -> Rule:
    """`names` keeps the case: months and weekdays have a capital, and `may` and `march` are verbs."""
    return Rule(re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", 0 if names else re.IGNORECASE), period)


# A bare month needs a word before it that makes it a time: "May said", "March on".
_BEFORE_MONTH = (
    r"(?:(?<=\b[Ii]n\s)|(?<=\b[Ss]ince\s)|(?<=\b[Bb]y\s)|(?<=\b[Uu]ntil\s)|(?<=\b[Tt]ill\s)|(?<=\b[Ff]rom\s)"
    r"|(?<=\b[Bb]etween\s)|(?<=\b[Tt]hrough\s)|(?<=\b[Dd]uring\s)|(?<=\b[Bb]efore\s)|(?<=\b[Aa]fter\s)"
    r"|(?<=\bof\s)|(?<=\band\s)|(?<=\bto\s))"
)

RULES: tuple[Rule, ...] = (
    _rule(
        rf"{_MONTH}\s{_DAY}{_LAST_DAY}(?:,?\s(?:of\s)?{_YEAR}|(?![.,]?\d|\s?%))",
        periods.calendar_days,
        names=True,
    ),
    _rule(
        rf"(?:the\s)?{_DAY}{_LAST_DAY}\s(?:of\s)?{_MONTH}(?:,?\s(?:of\s)?{_YEAR})?",
        periods.calendar_days,
        names=True,
    ),
    _rule(rf"{_MODIFIER}?{_MONTH},?\s(?:of\s)?{_YEAR}", periods.calendar_month, names=True),
    _rule(rf"{_DIRECTION}\s{_MONTH}", periods.calendar_month, names=True),
    _rule(rf"{_MODIFIER}{_MONTH}", periods.calendar_month, names=True),
    _rule(rf"{_BEFORE_MONTH}{_MONTH}", periods.calendar_month, names=True),
    _rule(
        r"(?<!/)(?P<year>(?:1[89]|20)\d\d)[-/](?P<month>0[1-9]|1[0-2])(?:[-/](?P<day>\d\d))?(?![-/]\w)",
        periods.iso,
    ),
    _rule(
        r"(?:the\s)?(?P<number>first|second|third|fourth|last|1st|2nd|3rd|4th)\s(?P<unit>quarter|half)"
        r"(?:\s(?:of\s)?(?:the\s)?(?P<year>(?:1[89]|20)\d\d|(?:this|last|next|previous)\syear|year))?",
        periods.part_of_year,
    ),
    _rule(
        r"(?P<unit>[QH])(?P<number>[1-4])(?:[\s,/-]*(?:of\s)?(?P<year>(?:1[89]|20)\d\d))?",
        periods.part_of_year,
        names=True,
    ),
    _rule(rf"(?:the\s)?{_SEASON}\s(?:of\s)?{_YEAR}", periods.season),
    _rule(
        rf"(?P<direction>last|this|next|coming)\s{_SEASON}(?P<year>(?!))?",
        periods.season,
    ),
    _rule(
        rf"{_MODIFIED_UNIT}(?:the\s)?(?P<direction>last|past|previous|this|current|next|coming|following)\s"
        r"(?P<unit>weekend|week|month|quarter|year|decade)",
        periods.unit,
    ),
    _rule(r"the\s(?:end|start|beginning|middle)\sof\s(?P<direction>the)\s" + _UNIT, periods.unit),
    _rule(
        r"(?<!of\s)(?P<near>today|yesterday|tomorrow|tonight|last\snight|(?:earlier|later)\stoday"
        r"|this\s(?:morning|afternoon|evening))",
        periods.near_day,
    ),
    _rule(
        rf"(?:{_DIRECTION}\s)?(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday){_OF_DAY}",
        periods.weekday,
        names=True,
    ),
    _rule(rf"{_COUNT})\s(?P<unit>day|week|month|year)s?\sago", periods.ago),
    _rule(
        rf"the\s(?P<direction>past|last|previous|next|coming)\s(?:{_COUNT})\s)?"
        r"(?P<unit>day|week|month|year|decade)s?",
        periods.stretch,
    ),
    _rule(
        r"the\s(?:past|last|previous|next|coming)\s(?:few|several|couple\sof)\s(?:days|weeks|months|years)",
        periods.never,
    ),
    _rule(
        r"(?:recent|coming)\s(?:days|weeks|months|years)|(?:a\sfew|several|some)\s(?:day|week|month|year)s\sago",
        periods.never,
    ),
    _rule(r"(?:the\ssame|that)\s(?:day|date)|the\ssame\s(?:week|month|year)|that\s(?:month|year)", periods.never),
    _rule(r"(?:the\s)?(?:(?:early|mid|late)[-\s])?(?P<decade>(?:1[89]|20)\d0)s", periods.decade),
    _rule(
        rf"(?:{_MODIFIER}|fiscal\s(?:year\s)?|FY\s?|the\syear\s|year-end\s)?{_NOT_A_YEAR_BEFORE}"
        rf"(?P<year>(?:1[89]|20)\d\d)(?:\s?[-–—]\s?(?P<last>(?:(?:1[89]|20)\d\d|\d\d)(?!\d)))?{_NOT_A_YEAR_AFTER}",
        periods.years,
    ),
)
