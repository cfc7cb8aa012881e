"""The shipped extractor, loaded once for all tests that read with it."""

import pytest

from kg.loaders.extraction.extractor import TrainedExtractor


@pytest.fixture(scope="session")
def extractor() -> TrainedExtractor:
    """The whole extractor as `kg` ships it, on one thread."""
    return TrainedExtractor(threads=1)
