"""An ingest to be killed: `python -m tests.loaders.interrupted LEDGER SOURCE`, with the small extractor of tests."""

import sys

from kg.graph.ledger import Ledger
from kg.loaders.ingest import IngestSummary, ingest
from tests.loaders.fakes import VisitExtractor


def begun(summary: IngestSummary) -> None:
    """Say when the first new article is written, so that it is killed at work and not while it still imports."""
    if summary.added == 1:
        print("begun", flush=True)


def main(ledger: str, source: str) -> None:
    """Ingest one source."""
    with Ledger(ledger) as opened:
        ingest(opened, [source], VisitExtractor, progress=begun)


if __name__ == "__main__":
    main(*sys.argv[1:])
