"""A scripted server, and an extractor that asks it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from kg.loaders.llm.extractor import LlmExtractor
from kg.loaders.llm.settings import Endpoint, LlmOptions
from tests.loaders.llm.server import Script, ScriptedServer

pytest.importorskip("openai")

Serve = Callable[[Script], ScriptedServer]
Make = Callable[..., LlmExtractor]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers that end with the test."""
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(ScriptedServer(script).running())


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Extractors of a server, with short timeouts, that share one file of answers."""
    made: list[LlmExtractor] = []

    def extractor(server: ScriptedServer, on_rejected: Any = None, **given: Any) -> LlmExtractor:
        options = {name: given.pop(name) for name in ("concurrency", "max_tokens", "max_cost") if name in given}
        place = Endpoint(server.url, **{"model": "scripted", "key": "sk-secret", "timeout": 5.0, "retries": 1, **given})
        found = LlmExtractor(place, LlmOptions(cache=tmp_path / "llm.db", **options), on_rejected)
        made.append(found)
        return found

    yield extractor
    for found in made:
        found.close()
