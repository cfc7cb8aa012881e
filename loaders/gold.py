"""Annotated articles, and what was predicted for them: folders of files to values that can be scored.

A gold folder holds `NAME.json`, an article each: `text`, `entities` (`name`, `kind`, `mentions`) and `edges`
(`source`, `type`, `target`, `certainty`, and `alt_source`, `alt_target` where other readings are right too).
`optional` edges and `optional_entities` may be found or not. A folder of predictions holds `NAME.jsonl` as
`kg extract` writes it, and `NAME.entities.jsonl` as `kg extract --entities` does.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from kg.graph.errors import InputError, UsageError
from kg.graph.model import Article, EntityRef, Extraction
from kg.loaders.article import finish
from kg.loaders.extraction.interface import Extractor
from kg.loaders.inputs import Draft, Limits
from kg.loaders.workers import extract_batches

_BATCH = 16


@dataclass(frozen=True, slots=True)
class NamedEntity:
    """An entity by its name, its kind and all its surface forms."""

    name: str
    kind: str | None
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldEdge:
    """An edge that the article states. Each of `sources` and `targets` is right; the first is the annotation's own."""

    sources: tuple[str, ...]
    type: str
    targets: tuple[str, ...]
    certainty: str = "asserted"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """An annotated article. What is optional is neither asked for nor counted against whoever finds it."""

    id: str
    text: str
    entities: tuple[NamedEntity, ...]
    edges: tuple[GoldEdge, ...]
    optional_entities: tuple[NamedEntity, ...] = ()
    optional_edges: tuple[GoldEdge, ...] = ()
    title: str = ""
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """The words that a prediction rests on, and where it says they stand; each may be missing."""

    text: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class PredictedEdge:
    """An edge somebody predicted; its ends are names with kinds, for ids differ between extractors."""

    source: EntityRef
    type: str
    target: EntityRef
    certainty: str
    quote: Quote = Quote()


@dataclass(frozen=True, slots=True)
class Prediction:
    """All that was predicted for one article; None where nothing was (no file)."""

    edges: tuple[PredictedEdge, ...] | None = None
    entities: tuple[NamedEntity, ...] | None = None


def read_gold(folder: Path, only: Iterable[str] = ()) -> list[GoldDocument]:
    """The annotated articles of a folder, in the order of their names.

    `only`: names of articles, or what stands in them before the first hyphen (`62`). Raises InputError for a file
    that is none, UsageError where no article is left.
    """
    wanted = set(only)
    documents = []
    for path in sorted(folder.glob("*.json")):
        if not wanted or path.stem in wanted or path.stem.partition("-")[0] in wanted:
            document = _checked(path, path.read_text("utf8"), partial(_document, path.stem))
            if document is not None:
                documents.append(document)
    if not documents:
        what = f"no annotated article {', '.join(sorted(wanted))}" if wanted else "no annotated articles"
        raise UsageError(f"{what} in {folder}", hint="a folder of NAME.json with text, entities and edges")
    return documents


def read_predictions(folder: Path, documents: Iterable[GoldDocument]) -> Iterator[Prediction]:
    """What the files of a folder say of each document. Raises InputError for a file that is broken."""
    for document in documents:
        edges, entities = folder / f"{document.id}.jsonl", folder / f"{document.id}.entities.jsonl"
        yield Prediction(
            tuple(_lines(edges, _predicted_edge)) if edges.is_file() else None,
            tuple(_lines(entities, _entity)) if entities.is_file() else None,
        )


def predict(documents: Sequence[GoldDocument], make: Callable[[], Extractor], jobs: int = 1) -> Iterator[Prediction]:
    """What an extractor finds in each document, given its text, title and date alone.

    `make` makes the extractor, one for each of `jobs` processes. Raises InputError for an article it cannot read.
    """
    articles = [article_of(document) for document in documents]
    batches = (articles[first : first + _BATCH] for first in range(0, len(articles), _BATCH))
    for _, found in extract_batches(batches, make(), make, jobs):
        for extraction in found:
            if isinstance(extraction, InputError):
                raise extraction
            yield prediction_of(extraction)


def article_of(document: GoldDocument) -> Article:
    """The document as ingestion would read it from a file of plain text."""
    draft = Draft(document.text, document.id, name=document.title, published=document.published)
    return finish(draft, Limits())


def prediction_of(extraction: Extraction) -> Prediction:
    """An extraction as a prediction."""
    return Prediction(
        tuple(
            PredictedEdge(
                s.source, s.type, s.target, s.certainty.value, Quote(s.evidence.text, s.evidence.start, s.evidence.end)
            )
            for s in extraction.statements
        ),
        tuple(NamedEntity(e.name, e.kind, tuple(m.text for m in e.mentions)) for e in extraction.entities),
    )


def _checked(path: Path, text: str, make: Callable[[Any], Any], where: str = "") -> Any:
    try:
        return make(json.loads(text))
    except ValueError as error:
        raise InputError(f"{path}{where}", f"not JSON: {error}") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path}{where}", f"not in the expected form: {type(error).__name__} {error}") from error


def _lines(path: Path, make: Callable[[Any], Any]) -> Iterator[Any]:
    with path.open(encoding="utf8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _checked(path, line, make, f":{number}")


def _document(name: str, row: Any) -> GoldDocument | None:
    """The document of a file; None for a file of the folder that is no annotated article."""
    if not isinstance(row, dict) or "edges" not in row:
        return None
    return GoldDocument(
        name,
        row["text"],
        tuple(map(_entity, row["entities"])),
        tuple(map(_gold_edge, row["edges"])),
        tuple(map(_entity, row.get("optional_entities", ()))),
        tuple(map(_gold_edge, row.get("optional", ()))),
        row.get("title") or "",
        row.get("published"),
    )


def _entity(row: dict[str, Any]) -> NamedEntity:
    mentions = (m["text"] if isinstance(m, dict) else m for m in row.get("mentions") or ())
    return NamedEntity(row["name"], row.get("kind"), tuple(mentions))


def _gold_edge(row: dict[str, Any]) -> GoldEdge:
    return GoldEdge(
        (row["source"], *row.get("alt_source", ())),
        row["type"],
        (row["target"], *row.get("alt_target", ())),
        row.get("certainty", "asserted"),
        row.get("evidence", ""),
    )


def _predicted_edge(row: dict[str, Any]) -> PredictedEdge:
    quote = row.get("evidence") or {}
    return PredictedEdge(
        _end(row["source"]),
        row["type"],
        _end(row["target"]),
        row.get("certainty", "asserted"),
        Quote(quote.get("text"), quote.get("start"), quote.get("end")),
    )


def _end(row: dict[str, Any]) -> EntityRef:
    return EntityRef(row.get("id", ""), row["name"], row.get("kind") or "")
