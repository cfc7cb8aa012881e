"""Throughput of extraction beside that of its own models, of two processes beside one, and where the time goes.

    python -m benchmarks.extract [--articles N] [--rounds N] [--processes] [--profile] [FILE...]

The bare models are the encoder on the same chunks, one after the other as the engine runs them, and spaCy on the
same text in batches; nothing is made of what they say. All is measured in one run, in turns, in CPU seconds of one
thread, so that other work on the machine does not count. Two processes need two idle cores to show by the clock;
the CPU seconds that they take together tell what they could gain. Texts are FILEs, or articles of the corpus.
"""

import argparse
import cProfile
import os
import pstats
import resource
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from threadpoolctl import threadpool_limits

from kg.graph.model import Article
from kg.loaders.extraction import load
from kg.loaders.extraction.extractor import TrainedExtractor
from kg.loaders.extraction.language import analyse, pipeline
from kg.loaders.extraction.network import Passage
from kg.loaders.extraction.sentences import blocks
from kg.loaders.workers import extract_batches

_BATCH = 16
_SHOWN = 30


class Cost(NamedTuple):
    """Seconds of the clock, and of all processes' CPU."""

    wall: float
    cpu: float


def texts(files: Sequence[Path], count: int) -> list[Article]:
    """The files' articles, or `count` of the corpus, spread over it."""
    if files:
        found = [path.read_text("utf8") for path in files]
    else:
        from benchmarks.lexicon import compiled

        corpus = [document.text for document in compiled()]
        found = corpus[:: max(1, len(corpus) // count)][:count]
    return [Article(f"article:{number}", text, published="2024-05-06") for number, text in enumerate(found)]


def cpu_of(work: Callable[[], object]) -> float:
    """CPU seconds of this process, all threads, for a piece of work."""
    began = time.process_time()
    work()
    return time.process_time() - began


def against_models(extractor: TrainedExtractor, articles: Sequence[Article], rounds: int) -> None:
    """Prints CPU seconds of extraction and of the bare models, and the ratio of the best rounds."""
    network = extractor.network
    analyses = list(analyse(article.text for article in articles))
    chunks = [
        chunk
        for article, analysis in zip(articles, analyses, strict=True)
        for chunk in network.encoder.encode(
            *Passage(article.text, [(s.start, s.end) for s in analysis.sentences], analysis.ner)
        )
    ]
    pieces = [article.text[part.start : part.end] for article in articles for part in blocks(article.text)]

    def encoder() -> None:
        for chunk in chunks:
            network._run(chunk)

    def spacy() -> None:
        for _ in pipeline().pipe(pieces):
            pass

    def whole() -> None:
        for _ in extractor.extract_many(articles):
            pass

    times: dict[str, list[float]] = {"encoder": [], "spaCy": [], "kg extract": []}
    for _ in range(rounds):
        for name, work in zip(times, (encoder, spacy, whole), strict=True):
            times[name].append(cpu_of(work))
    best = {name: min(taken) for name, taken in times.items()}
    words = sum(len(article.text.split()) for article in articles)
    print(f"{len(articles)} articles, {words:,} words, {len(chunks)} chunks; CPU seconds, best of {rounds}")
    for name, seconds in best.items():
        print(f"  {name:12} {seconds:8.2f} s  {words / seconds:8,.0f} words/s")
    bare = best["encoder"] + best["spaCy"]
    print(f"  {'both models':12} {bare:8.2f} s  {words / bare:8,.0f} words/s")
    print(f"throughput of kg extract / bare models: {bare / best['kg extract']:.3f}")


def in_processes(articles: Sequence[Article]) -> None:
    """Prints what two processes gain on one, start-up left out: the difference of a long and a short run."""
    print(f"processes, start-up left out; load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    short = list(articles)
    long = short * 3
    more = len(long) - len(short)
    costs = {}
    for jobs in (1, 2):
        first, second = _run(short, jobs), _run(long, jobs)
        cost = costs[jobs] = Cost(second.wall - first.wall, second.cpu - first.cpu)
        print(
            f"  {jobs}: {more / cost.wall:6.2f} articles/s by the clock, {cost.cpu / more:.3f} CPU seconds an article"
        )
    print(f"two processes / one: {costs[1].wall / costs[2].wall:.2f} by the clock;", end=" ")
    print(f"{2 * costs[1].cpu / costs[2].cpu:.2f} on two idle cores, by CPU seconds")


def _run(articles: Sequence[Article], jobs: int) -> Cost:
    batches = (list(articles[first : first + _BATCH]) for first in range(0, len(articles), _BATCH))
    make = partial(load, threads=1)
    began, used = time.monotonic(), _cpu()
    for _ in extract_batches(batches, make(), make, jobs):
        pass
    return Cost(time.monotonic() - began, _cpu() - used)


def _cpu() -> float:
    """CPU seconds of this process and of those it has started and seen end."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def profile(extractor: TrainedExtractor, articles: Sequence[Article]) -> None:
    """Prints the functions of kg by the time spent below them, and all functions by their own time."""
    profiler = cProfile.Profile(time.process_time)
    profiler.enable()
    for _ in extractor.extract_many(articles):
        pass
    profiler.disable()
    stats = pstats.Stats(profiler)
    stats.sort_stats("cumulative").print_stats(r"loaders[/\\]|graph[/\\]", _SHOWN)
    stats.sort_stats("tottime").print_stats(_SHOWN)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--articles", type=int, default=64, help="how many of the corpus, without FILEs")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--processes", action="store_true", help="compare two processes with one, too")
    parser.add_argument("--profile", action="store_true", help="show where the time goes")
    arguments = parser.parse_args()
    articles = texts(arguments.files, arguments.articles)
    extractor = TrainedExtractor(threads=1)
    with threadpool_limits(limits=1):
        list(extractor.extract_many(articles[:2]))  # loaded and warm
        against_models(extractor, articles, arguments.rounds)
        if arguments.profile:
            profile(extractor, articles)
    if arguments.processes:
        in_processes(articles)


if __name__ == "__main__":
    main()
