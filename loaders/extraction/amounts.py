"""Stated quantities: money, tonnes, barrels, shares, as value, unit and the words of the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.graph.model import Amount

# ISO 4217 codes by sign and word; a bare dollar is taken for the United States'.
_SIGNS = {
    "US$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "NT$": "TWD", "R$": "BRL", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "₩": "KRW",
    "₺": "TRY", "₦": "NGN", "₴": "UAH", "Rs": "INR", "RMB": "CNY",
}  # fmt: skip
_CURRENCIES = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rouble": "RUB",
    "ruble": "RUB", "rupee": "INR", "franc": "CHF", "won": "KRW", "lira": "TRY", "rand": "ZAR", "naira": "NGN",
    "real": "BRL", "reais": "BRL", "riyal": "SAR", "dirham": "AED", "hryvnia": "UAH", "krona": "SEK", "krone": "NOK",
    "kroner": "DKK", "zloty": "PLN", "tenge": "KZT",
}  # fmt: skip
_CODES = (
    frozenset(_SIGNS.values())
    | frozenset(_CURRENCIES.values())
    | {"CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "MXN", "ZAR"}
)
# Unit symbols: t and kg (SI), bbl (barrel), bbl/d, m3, TEU, GWh, MW, ct (carat), oz (troy ounce), percent.
_UNITS = {
    r"(?:metric )?tonnes?|(?:metric )?tons?|mt": "t", r"kg|kilograms?|kilos?": "kg", r"pounds of|lbs?": "lb",
    r"barrels?(?: of [a-z ]{2,20})? (?:per|a) day|bpd|b/d": "bbl/d", r"barrels?|bbl": "bbl",
    r"cubic met(?:er|re)s?|m3": "m3",
    r"bushels?": "bu",
    r"lit(?:er|re)s?": "l", r"gallons?": "gal", r"TEU|containers?": "TEU", r"GWh|gigawatt[- ]hours?": "GWh",
    r"MW|megawatts?": "MW", r"carats?": "ct", r"(?:troy )?ounces?|oz": "oz", r"hectares?": "ha", r"heads?": "head",
    r"%|per ?cent|percent": "%",
}  # fmt: skip
_SCALE = {
    "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "mln": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9,
    "bln": 1e9, "trillion": 1e12, "tn": 1e12, "crore": 1e7, "lakh": 1e5,
}  # fmt: skip

_ABOUT = (
    r"(?:(?:over|more than|less than|at least|up to|about|around|nearly|almost|some|roughly|approximately|under"
    r"|an estimated|close to|just over|just under|as much as|as many as) )?"
)
_NUMBER = r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_SCALES = r"(?: ?(?P<scale>thousand|million|mln|mn|billion|bln|bn|trillion|tn|crore|lakh|m|k)\b)?"
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
_MONEY = re.compile(
    rf"(?<![\w.]){_ABOUT}(?:(?P<sign>{_SIGN}|(?:{'|'.join(sorted(_CODES))})) ?{_NUMBER}{_SCALES}"
    rf"|{_NUMBER.replace('number', 'number2')}{_SCALES.replace('scale', 'scale2')}"
    rf" (?P<word>(?:US |U\.S\. |Canadian |Australian )?"
    rf"(?:{'|'.join(sorted(_CURRENCIES))})s?|{'|'.join(sorted(_CODES))})\b)"
)
_MEASURE = re.compile(
    rf"(?<![\w.$€£]){_ABOUT}{_NUMBER}{_SCALES}[ -]?(?:(?P<unit>{'|'.join(f'(?:{unit})' for unit in _UNITS)}))(?![\w/])"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount at its place in the text."""

    start: int
    end: int
    amount: Amount
    money: bool


def quantities(text: str, start: int, end: int) -> Iterator[Quantity]:
    """All amounts that stand in a stretch of text, in order, none overlapping another."""
    found = [_money(text, match) for match in _MONEY.finditer(text, start, end)]
    for match in _MEASURE.finditer(text, start, end):
        if not any(q.start < match.end() and match.start() < q.end for q in found):
            found.append(_measure(text, match))
    yield from sorted(found, key=lambda q: q.start)


def _value(number: str, scale: str | None) -> float:
    return float(number.replace(",", "")) * _SCALE.get(scale or "", 1.0)


def _money(text: str, match: re.Match[str]) -> Quantity:
    sign, word = match["sign"], match["word"]
    if sign:
        value, unit = _value(match["number"], match["scale"]), _SIGNS.get(sign, sign)
    else:
        value = _value(match["number2"], match["scale2"])
        bare = word.split()[-1]
        stem = bare.removesuffix("s") if bare.removesuffix("s") in _CURRENCIES else bare
        unit = {"Canadian": "CAD", "Australian": "AUD"}.get(word.split()[0]) or _CURRENCIES.get(stem, bare)
    return Quantity(match.start(), match.end(), Amount(value, unit, text[match.start() : match.end()]), money=True)


def _measure(text: str, match: re.Match[str]) -> Quantity:
    unit = next(symbol for words, symbol in _UNITS.items() if re.fullmatch(words, match["unit"]))
    value = _value(match["number"], match["scale"])
    return Quantity(match.start(), match.end(), Amount(value, unit, text[match.start() : match.end()]), money=False)
