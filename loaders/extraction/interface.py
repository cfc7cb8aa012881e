"""The one interface that every extractor stands behind: an article in, an extraction out."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from kg.graph.errors import InputError
from kg.graph.model import Article, Extraction


class Extractor(Protocol):
    """Reads articles. The trained extractor and a language model both do exactly this.

    `key` names the extractor and its version; the ledger keeps it, and an article that was read under the
    same key is not read again.
    """

    @property
    def key(self) -> str:
        """Name and version, such as `kg/1:3f2a`."""
        ...

    def extract(self, article: Article) -> Extraction:
        """Entities and statements of one article. Offsets point into `article.text`.

        Raises ExtractionError when the extractor cannot run; never returns less for a failure.
        """
        ...

    def extract_many(self, articles: Iterable[Article]) -> Iterator[Extraction | InputError]:
        """The same for a stream, in its order, with work done in batches.

        An InputError stands in the place of an article that could not be read while others can.
        """
        ...
