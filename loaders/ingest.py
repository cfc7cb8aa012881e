"""Sources into the ledger: read, leave out what is known, extract in batches, write an article at a time.

Everything streams. One process reads and writes; with `jobs` above one, others extract. An article is written
in one transaction as soon as its batch is done, so that Ctrl-C and a crash lose no finished article, and the
same command goes on where it stopped: an article that the ledger knows is not extracted again.
"""

import json
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field

from kg.graph.errors import InputError
from kg.graph.ledger import Ledger, Outcome
from kg.graph.model import Article, Extraction
from kg.loaders.extraction.interface import Extractor
from kg.loaders.inputs import Meter, ReadOptions
from kg.loaders.language import is_read
from kg.loaders.sources import local_bytes, read_sources
from kg.loaders.workers import MakeExtractor, extract_batches

_KEPT_ERRORS = 1000
_BATCH_CHARS = 200_000


@dataclass(frozen=True, slots=True)
class IngestOptions:
    """`jobs` processes extract, `batch` articles at once; without `resume` what is known is read anew."""

    read: ReadOptions = field(default_factory=ReadOptions)
    jobs: int = 1
    resume: bool = True
    batch: int = 16


@dataclass(slots=True)
class IngestSummary:
    """What came in so far, and in the end. `skipped` articles are stored, but not English.

    Bytes are of local files; `total_bytes` is None where a source has no size (an address, standard input).
    """

    read: int = 0
    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: int = 0
    entities: int = 0
    statements: int = 0
    done_bytes: int = 0
    total_bytes: int | None = None
    seconds: float = 0.0
    source: str = ""
    languages: dict[str, int] = field(default_factory=dict)
    errors: list[InputError] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether every input could be read."""
        return self.failed == 0


@dataclass(frozen=True, slots=True)
class Understood:
    """How an input would be read."""

    source: str
    id: str
    name: str
    url: str | None
    outlet: str | None
    published: str | None
    lang: str | None
    chars: int
    boilerplate_chars: int


Step = InputError | tuple[Article, Extraction | None]


def ingest(
    ledger: Ledger,
    sources: Sequence[str],
    make_extractor: MakeExtractor,
    options: IngestOptions | None = None,
    progress: Callable[[IngestSummary], None] | None = None,
    on_error: Callable[[InputError], None] | None = None,
) -> IngestSummary:
    """Read all sources into the ledger.

    `progress` is called with the summary so far after every article and error, `on_error` with each error at
    once (the summary keeps the first thousand). Inputs that fail do not stop the rest. Raises LedgerError and
    ExtractionError; KeyboardInterrupt passes through, what was finished is in the ledger.
    """
    options = options or IngestOptions()
    started = time.monotonic()
    extractor = make_extractor()
    meter = Meter(total=local_bytes(sources, options.read))
    summary = IngestSummary(total_bytes=meter.total)

    def known(article: Article) -> bool:
        return options.resume and ledger.knows(article, extractor.key)

    found = read_sources(sources, options.read, meter=meter)
    with closing(_steps(found, known, extractor, make_extractor, options)) as steps:
        for step in steps:
            if isinstance(step, InputError):
                summary.failed += 1
                summary.source = step.source
                if len(summary.errors) < _KEPT_ERRORS:
                    summary.errors.append(step)
                if on_error:
                    on_error(step)
            else:
                _record(summary, step, ledger, extractor.key)
            summary.done_bytes = meter.done
            summary.seconds = time.monotonic() - started
            if progress:
                progress(summary)
    return summary


def _record(summary: IngestSummary, step: tuple[Article, Extraction | None], ledger: Ledger, key: str) -> None:
    article, extraction = step
    summary.read += 1
    summary.source = article.source
    language = article.lang or "unknown"
    summary.languages[language] = summary.languages.get(language, 0) + 1
    if not is_read(article.lang):
        summary.skipped += 1
    outcome = Outcome.UNCHANGED if extraction is None else ledger.put(article, extraction, key)
    if outcome is Outcome.UNCHANGED:
        summary.unchanged += 1
        return
    if outcome is Outcome.ADDED:
        summary.added += 1
    else:
        summary.replaced += 1
    if extraction is not None:
        summary.entities += len(extraction.entities)
        summary.statements += len(extraction.statements)


def extract_sources(
    sources: Sequence[str], make_extractor: MakeExtractor, options: IngestOptions | None = None
) -> Iterator[tuple[Article, Extraction] | InputError]:
    """The same without a ledger: each article with what it says (nothing if not English), or an error."""
    options = options or IngestOptions()
    found = read_sources(sources, options.read)
    for step in _steps(found, lambda article: False, make_extractor(), make_extractor, options):
        if isinstance(step, InputError):
            yield step
        else:
            yield step[0], step[1] or Extraction()


def dry_run(sources: Sequence[str], options: ReadOptions | None = None) -> Iterator[Understood | InputError]:
    """What would be read and how each input was understood; nothing is extracted or written."""
    for article in read_sources(sources, options):
        if isinstance(article, InputError):
            yield article
            continue
        yield Understood(
            source=article.source,
            id=article.id,
            name=article.name,
            url=article.url,
            outlet=article.outlet,
            published=article.published,
            lang=article.lang,
            chars=len(article.text),
            boilerplate_chars=sum(span.end - span.start for span in article.boilerplate),
        )


def error_line(error: InputError) -> str:
    """An error as an object of JSON Lines, without its newline."""
    return json.dumps({"source": error.source, "reason": error.reason, "hint": error.hint}, ensure_ascii=False)


def _steps(
    found: Iterable[Article | InputError],
    known: Callable[[Article], bool],
    extractor: Extractor,
    make_extractor: MakeExtractor,
    options: IngestOptions,
) -> Generator[Step, None, None]:
    """Errors and articles with their extraction; None for one that is known, empty for one not in English."""
    aside: list[Step] = []

    def batches() -> Iterator[list[Article]]:
        batch: list[Article] = []
        chars = 0
        for item in found:
            if isinstance(item, InputError):
                aside.append(item)
            elif known(item):
                aside.append((item, None))
            elif not is_read(item.lang):
                aside.append((item, Extraction()))
            else:
                batch.append(item)
                chars += len(item.text)
            if len(batch) >= options.batch or chars >= _BATCH_CHARS or (aside and not batch):
                yield batch
                batch, chars = [], 0
        yield batch

    for batch, extractions in extract_batches(batches(), extractor, make_extractor, options.jobs):
        yield from aside
        aside.clear()
        for article, result in zip(batch, extractions, strict=True):
            yield result if isinstance(result, InputError) else (article, result)
