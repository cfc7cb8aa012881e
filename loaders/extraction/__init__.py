"""Articles to statements: one interface, and the extractors behind it."""

from kg.graph.errors import UsageError
from kg.loaders.extraction.interface import Extractor

EXTRACTORS = ("kg",)


def load(name: str = "kg", *, min_confidence: float | None = None, threads: int = 0) -> Extractor:
    """The extractor of that name. `min_confidence` (0..1) replaces the bars that each edge kind has of its own.

    Nothing heavy is loaded before the first article. Raises UsageError for an unknown name.
    """
    if name == "kg":
        from kg.loaders.extraction.extractor import TrainedExtractor

        return TrainedExtractor(min_confidence, threads)
    raise UsageError(f"no extractor {name!r}; there are {', '.join(EXTRACTORS)}")
