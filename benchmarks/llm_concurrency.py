"""How much faster a language model reads with eight articles at once, on a server that takes 200 ms an answer.

    python -m benchmarks.llm_concurrency

Prints seconds of wall and of processor for 80 articles, one at a time and eight at a time, and the factor.
"""

import tempfile
import time
from pathlib import Path

from kg.loaders.llm.extractor import LlmExtractor
from kg.loaders.llm.settings import Endpoint, LlmOptions
from tests.loaders.llm.server import Body, Reply, ScriptedServer
from tests.loaders.llm.test_client import copies, visits

ARTICLES = 80
DELAY = 0.2


def slow(body: Body) -> Reply:
    """A good answer after 200 ms."""
    time.sleep(DELAY)
    return visits(body)


def seconds(concurrency: int, folder: Path) -> tuple[float, float]:
    """Wall and processor seconds for all articles, after the models of language are loaded."""
    with ScriptedServer(slow).running() as server:
        options = LlmOptions(concurrency, cache=folder / f"{concurrency}.db")
        extractor = LlmExtractor(Endpoint(server.url, "scripted"), options)
        extractor.extract(next(copies(1)))
        wall, processor = time.monotonic(), time.process_time()
        found = list(extractor.extract_many(list(copies(ARTICLES + 1))[1:]))
        assert len(found) == ARTICLES
        extractor.close()
        return time.monotonic() - wall, time.process_time() - processor


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        one, eight = (seconds(concurrency, Path(folder)) for concurrency in (1, 8))
    for name, (wall, processor) in (("one at a time", one), ("eight at a time", eight)):
        print(f"{name:<16}{wall:8.2f} s wall{processor:8.2f} s processor")
    print(f"factor{one[0] / eight[0]:18.1f}")


if __name__ == "__main__":
    main()
