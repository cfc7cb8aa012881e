"""Countries by every name they go by: the table behind place ids and ISO codes."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory. `others` are official and older names, `seats` where its government sits."""

    iso2: str
    iso3: str
    name: str
    demonyms: tuple[str, ...]
    others: tuple[str, ...]
    seats: tuple[str, ...]


@cache
def countries() -> tuple[Country, ...]:
    """All rows of the table, in its order."""
    lines = files("kg.graph").joinpath("data/countries.tsv").read_text("utf8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    return tuple(Country(r[0], r[1], r[2], _list(r[3]), _list(r[4]), _list(r[5])) for r in rows)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(";") if part)


@cache
def _by_name() -> dict[str, Country]:
    # Upper-case short forms ("US", "PRC") match as written only, so that "us" stays a pronoun.
    table: dict[str, Country] = {}
    for country in countries():
        for name in (country.name, *country.others, *country.demonyms):
            table.setdefault(name if name.isupper() else name.casefold(), country)
    return table


def find_country(name: str) -> Country | None:
    """The country that `name` (a name, official name, abbreviation or demonym) stands for, else None.

    Seats of government are not looked at: "Beijing" is a city until a sentence says otherwise.
    """
    bare = " ".join(name.replace("’", "'").split())
    if bare[:4].casefold() == "the ":
        bare = bare[4:]
    return _by_name().get(bare) or _by_name().get(bare.casefold())


@cache
def by_iso2(code: str) -> Country | None:
    """The country of an ISO 3166-1 alpha-2 code in either case, else None."""
    return next((country for country in countries() if country.iso2 == code.upper()), None)
