"""An ingest to be killed: `python -m tests.loaders.interrupted LEDGER SOURCE`, with the small extractor of tests."""

import sys

from kg.graph.ledger import Ledger
from kg.loaders.ingest import IngestSummary, ingest
from tests.loaders.fakes import VisitExtractor


def main(ledger: str, source: str) -> None:
    """Ingest one source and write a line for each new article, so that the parent kills at work, not at import."""
    written = 0

    def tell(summary: IngestSummary) -> None:
        nonlocal written
        if summary.added > written:
            written = summary.added
            print(written, flush=True)

    with Ledger(ledger) as opened:
        ingest(opened, [source], VisitExtractor, progress=tell)


if __name__ == "__main__":
    main(*sys.argv[1:])
