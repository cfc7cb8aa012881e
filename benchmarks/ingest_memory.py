"""Peak memory of an ingest by the number of articles: `python -m benchmarks.ingest_memory [--jobs N] [COUNT…]`.

Writes JSON Lines of made-up articles, ingests them in a process of its own with an extractor that finds nothing
(so that reading, page rules, language and ledger are what is measured), and prints peak memory, rate and ratio.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.graph.ledger import Ledger
from kg.graph.model import Article, Extraction
from kg.loaders.ingest import IngestOptions, ingest

_WORDS = [
    "the",
    "port",
    "of",
    "Karsund",
    "ministry",
    "trade",
    "wheat",
    "coal",
    "tanker",
    "Odmark",
    "Vellin",
    "said",
    "would",
    "carry",
    "exports",
    "officials",
    "company",
    "sanctions",
    "in",
    "on",
    "Monday",
    "from",
    "with",
    "and",
    "agreed",
    "to",
    "tons",
    "of",
    "crude",
    "oil",
    "shipping",
    "Brinewater",
    "denied",
    "visited",
    "since",
]


class Nothing:
    """An extractor that finds nothing."""

    key = "nothing/1"

    def extract(self, article: Article) -> Extraction:
        return Extraction()

    def extract_many(self, articles: Iterable[Article]) -> Iterator[Extraction]:
        return (Extraction() for _ in articles)


def write_articles(path: Path, count: int) -> None:
    """`count` different articles of some 350 words, a line each."""
    chance = random.Random(count)
    with path.open("w") as file:
        for number in range(count):
            sentences = (" ".join(chance.choices(_WORDS, k=18)).capitalize() + "." for _ in range(20))
            record = {"title": f"Story {number}", "url": f"https://h.example/{number}", "text": "\n\n".join(sentences)}
            file.write(json.dumps(record) + "\n")


def run(source: str, ledger: str, jobs: int) -> None:
    """Ingest, and print seconds and the peak memory of this process in MB."""
    started = time.monotonic()
    with Ledger(ledger) as opened:
        summary = ingest(opened, [source], Nothing, IngestOptions(jobs=jobs))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 2**20
    print(json.dumps({"read": summary.read, "seconds": time.monotonic() - started, "megabytes": peak}))


def main() -> None:
    """Measure each count and compare it with the first."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("counts", nargs="*", type=int, default=[1_000, 10_000])
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--run", nargs=2, metavar=("SOURCE", "LEDGER"))
    arguments = parser.parse_args()
    if arguments.run:
        run(*arguments.run, arguments.jobs)
        return
    first = None
    for count in arguments.counts:
        with tempfile.TemporaryDirectory() as folder:
            source, ledger = Path(folder, "news.jsonl"), Path(folder, "kg.db")
            write_articles(source, count)
            command = [sys.executable, "-m", "benchmarks.ingest_memory", "--jobs", str(arguments.jobs)]
            line = subprocess.run(
                [*command, "--run", str(source), str(ledger)], check=True, capture_output=True, text=True
            ).stdout
        result = json.loads(line)
        first = first or result["megabytes"]
        rate = result["read"] / result["seconds"]
        print(
            f"{result['read']:>7,} articles  {result['megabytes']:7.0f} MB  {result['megabytes'] / first:.2f}x"
            f"  {rate:6.0f} articles/s"
        )


if __name__ == "__main__":
    main()
