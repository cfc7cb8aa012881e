"""Reading bytes as if they were a file of a name."""

import io
from dataclasses import replace
from pathlib import Path

from kg.graph.errors import InputError
from kg.graph.model import Article
from kg.loaders.inputs import Item, Limits, ReadOptions
from kg.loaders.sources import articles_of, read_sources

FILES = Path(__file__).parent.parent / "files"

TEXT = (
    "The government of Odmark lifted its ban on imports of grain from Vellin on Thursday. "
    "Trade minister Arne Lund said that Brinewater Shipping would carry the first 40,000 tons of wheat."
)
OFFLINE = ReadOptions(follow=False)


def read(
    data: bytes,
    name: str,
    options: ReadOptions = OFFLINE,
    url: str | None = None,
    media_type: str | None = None,
) -> tuple[list[Article], list[InputError]]:
    """The articles and the errors that a file of this name and content gives."""
    item = Item(name, name, lambda: io.BytesIO(data), url=url, media_type=media_type)
    found = list(articles_of(item, options))
    return [x for x in found if isinstance(x, Article)], [x for x in found if isinstance(x, InputError)]


def read_file(name: str, options: ReadOptions = OFFLINE) -> tuple[list[Article], list[InputError]]:
    """The same for one of the files that other programs made."""
    found = list(read_sources([str(FILES / name)], options))
    return [x for x in found if isinstance(x, Article)], [x for x in found if isinstance(x, InputError)]


def small(**limits: float) -> ReadOptions:
    """Options with small limits."""
    return replace(OFFLINE, limits=replace(Limits(), **limits))  # type: ignore[arg-type]
