"""Articles to statements: one interface, and the extractors behind it."""

from typing import TYPE_CHECKING

from kg.graph.errors import UsageError
from kg.loaders.extraction.interface import Extractor

if TYPE_CHECKING:
    from kg.loaders.llm.settings import LlmOptions

EXTRACTORS = ("kg", "llm")


def load(
    name: str = "kg",
    *,
    min_confidence: float | None = None,
    threads: int = 0,
    llm: "LlmOptions | None" = None,
) -> Extractor:
    """The extractor of that name, or several joined (`kg,llm`).

    `min_confidence` (0..1) replaces the bars that each edge kind has of its own in the trained extractor; `llm` are
    the limits of a language model, whose place the environment names. Nothing heavy is loaded before the first
    article. Raises UsageError for an unknown name, or a model that is not set up.
    """
    names = list(dict.fromkeys(part.strip() for part in name.split(",")))
    if len(names) > 1:
        from kg.loaders.extraction.joined import JoinedExtractor

        parts = (load(part, min_confidence=min_confidence, threads=threads, llm=llm) for part in names)
        return JoinedExtractor(tuple(parts))
    if names == ["kg"]:
        from kg.loaders.extraction.extractor import TrainedExtractor

        return TrainedExtractor(min_confidence, threads)
    if names == ["llm"]:
        from kg.loaders.llm.extractor import LlmExtractor

        return LlmExtractor(options=llm)
    raise UsageError(f"no extractor {name!r}; there are {', '.join(EXTRACTORS)}, and both joined by a comma")
