"""Extraction in worker processes: batches go out as they come, results come back in their order."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from kg.graph.errors import ExtractionError, InputError
from kg.graph.model import Article, Extraction
from kg.loaders.extraction.interface import Extractor

MakeExtractor = Callable[[], Extractor]
_Batch = list[Article]
_Found = list[Extraction | InputError]

_WAITING_PER_JOB = 2

_extractor: Extractor | None = None  # of a worker process


def extract_batches(
    batches: Iterable[_Batch], extractor: Extractor, make_extractor: MakeExtractor, jobs: int
) -> Iterator[tuple[_Batch, _Found]]:
    """Each batch with its extractions, in order. With one job here, else in `jobs` processes.

    `make_extractor` must be picklable, for each process makes its own. Raises ExtractionError.
    """
    if jobs <= 1:
        for batch in batches:
            yield batch, list(extractor.extract_many(batch)) if batch else []
        return
    pool = ProcessPoolExecutor(
        jobs, multiprocessing.get_context("spawn"), initializer=_start, initargs=(make_extractor,)
    )
    waiting: deque[tuple[_Batch, Future[_Found] | None]] = deque()
    try:
        for batch in batches:
            waiting.append((batch, pool.submit(_extract, batch) if batch else None))
            while waiting and (len(waiting) > _WAITING_PER_JOB * jobs or waiting[0][1] is None):
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())
    except BrokenProcessPool as error:
        raise ExtractionError("a worker process died while it extracted", hint="try --jobs 1") from error
    finally:
        _stop(pool)


def _result(batch: _Batch, future: "Future[_Found] | None") -> tuple[_Batch, _Found]:
    return batch, future.result() if future else []


def _stop(pool: ProcessPoolExecutor) -> None:
    """End the workers without waiting for what they still do."""
    workers = list((pool._processes or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for worker in workers:
        worker.terminate()
    for worker in workers:
        worker.join()


def _start(make_extractor: MakeExtractor) -> None:
    global _extractor
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    _extractor = make_extractor()


def _extract(batch: _Batch) -> _Found:
    if _extractor is None:
        raise ExtractionError("the worker process has no extractor")
    return list(_extractor.extract_many(batch))
