"""The shipped extractor, loaded once for all tests that read with it."""

import pytest

from kg.loaders.extraction import load
from kg.loaders.extraction.interface import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The whole extractor as `kg` ships it, on one thread."""
    return load("kg", threads=1)
