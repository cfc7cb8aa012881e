"""What the tests of exports and imports share: ledgers to write, and how to write them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.graph.export import ExportOptions, export
from kg.graph.ledger import Ledger
from kg.graph.projection import Projection
from tests.hostile import HOSTILE, hostile_article
from tests.sample import SAMPLE, put


@pytest.fixture
def sample(ledger: Ledger) -> Ledger:
    """A ledger of the sample articles."""
    put(ledger, *SAMPLE)
    return ledger


@pytest.fixture
def hostile(sample: Ledger) -> Ledger:
    """The sample, and an article for each hostile text."""
    for number, name in enumerate(HOSTILE):
        sample.put(*hostile_article(name, HOSTILE[number - 1], f"h{number}"), "test")
    sample.judge("firm:h0-one", "firm:h1-one", "same", HOSTILE[1])
    sample.judge("firm:h3-one", "firm:h3-two", "same")  # its claims are about itself then, and no edges
    sample.judge("firm:h2-one", "person:ma-xiaohong", "different")
    return sample


Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Export a ledger under a file name, with options by name; the path."""

    def written(ledger: Ledger, name: str, **options: object) -> Path:
        export(Projection(ledger), tmp_path / name, ExportOptions(**options))  # type: ignore[arg-type]
        return tmp_path / name

    return written
