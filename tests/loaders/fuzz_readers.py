"""Coverage-guided fuzzing of the readers: `python -m tests.loaders.fuzz_readers -max_total_time=60`.

Needs atheris (Linux, Python up to 3.12). The parsers run in this process, so that their coverage guides the
search; whatever they raise is turned into an error as the reader process does it. Any other exception, a hang
(`-timeout=…`) or too much memory (`-rss_limit_mb=…`) is a find, and libFuzzer writes the input to a file.
"""

import io
import sys
from collections.abc import Callable
from typing import Any

import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

with atheris.instrument_imports(include=["kg.loaders"]):
    from kg.graph.errors import InputError
    from kg.graph.model import Article
    from kg.loaders import guard
    from kg.loaders.inputs import Item, Limits, ReadOptions
    from kg.loaders.readers import docx, feeds, html, mail, pdf, records
    from kg.loaders.sources import articles_of
    from tests.loaders.test_hostile import NAMES, SEEDS

OPTIONS = ReadOptions(follow=False, limits=Limits(file_bytes=10**6))


def in_this_process(label: str, limits: Limits, function: Callable[..., Any], *arguments: Any) -> Any:
    """What `guarded` does, without its process."""
    fine, value, hint = guard._answer(function, arguments)
    if fine:
        return value
    raise InputError(label, str(value), hint=hint)


def try_one(data: bytes) -> None:
    """Read the bytes under a name that the first of them chooses."""
    if not data:
        return
    name, body = NAMES[data[0] % len(NAMES)], data[1:]
    for found in articles_of(Item(name, name, lambda: io.BytesIO(body)), OPTIONS):
        assert isinstance(found, (Article, InputError))
        if isinstance(found, Article):
            assert all(0 <= span.start <= span.end <= len(found.text) for span in found.boilerplate)


def main() -> None:
    """Fuzz with the arguments of libFuzzer, from the files of other programs."""
    for module in (docx, feeds, html, mail, pdf, records):
        module.guarded = in_this_process  # type: ignore[attr-defined]
    for number in range(len(NAMES)):
        for seed in SEEDS:
            try_one(bytes([number]) + seed)
    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
