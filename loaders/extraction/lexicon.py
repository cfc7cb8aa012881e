"""The word lists of the extractor, read once from its data files."""

import tomllib
from functools import cache
from importlib.resources import files


@cache
def words(section: str, key: str) -> frozenset[str]:
    """A word list of `data/words.toml`."""
    return frozenset(_tables()[section][key])


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(files("kg.loaders.extraction").joinpath("data/words.toml").read_text("utf8"))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a tab-separated data file, comments left out."""
    text = files("kg.loaders.extraction").joinpath(f"data/{name}").read_text("utf8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in lines)


@cache
def bodies() -> dict[str, str]:
    """Every short and full name of a known body to its canonical name."""
    table: dict[str, str] = {}
    for name, *rest in rows("bodies.tsv"):
        for form in (name, *(rest[0].split(";") if rest else ())):
            if form:
                table[form] = name
    return table


@cache
def goods() -> dict[str, str]:
    """Every name of a traded good, in lower case, to its usual name."""
    table: dict[str, str] = {}
    for name, _, *rest in rows("goods.tsv"):
        for form in (name, *(rest[0].split(";") if rest else ())):
            if form:
                table.setdefault(form.casefold(), name)
    return table
