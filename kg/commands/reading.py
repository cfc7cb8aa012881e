"""What reads the articles, as the command line sets it up: the offline extractor, a language model, or both."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kg.commands import render
from kg.graph.errors import InputError, UsageError

if TYPE_CHECKING:
    from kg.loaders.extraction.interface import Extractor
    from kg.loaders.inputs import ReadOptions
    from kg.loaders.llm.checks import Rejected
    from kg.loaders.llm.extractor import LlmExtractor

Verb = TypeVar("Verb", bound=Callable[..., Any])


def extractor_options(verb: Verb) -> Verb:
    """Which extractor, and what a language model may do."""
    options = (
        click.option(
            "--extractor",
            default="kg",
            show_default=True,
            metavar="NAME",
            help="What reads the articles: kg (offline), llm (a language model), or kg,llm.",
        ),
        click.option(
            "--min-confidence",
            type=click.FloatRange(0, 1),
            help="One bar for all kinds of claims of the offline extractor, in place of their own.",
        ),
        click.option(
            "--jobs", default=1, show_default=True, type=click.IntRange(min=1), help="Processes that extract."
        ),
        click.option(
            "--concurrency",
            default=4,
            show_default=True,
            type=click.IntRange(1, 64),
            help="Articles that a language model reads at once.",
        ),
        click.option("--max-tokens", type=click.IntRange(min=1), help="Tokens that a language model may take in all."),
        click.option(
            "--max-cost",
            type=click.FloatRange(min=0, min_open=True),
            help="US dollars that a language model may take; needs KG_LLM_PRICE_IN and KG_LLM_PRICE_OUT.",
        ),
        click.option(
            "--rejected",
            type=click.File("w", encoding="utf8", lazy=True),
            help="Write what a language model said and no text bears out to this file as JSON Lines.",
        ),
        click.option("-y", "--yes", is_flag=True, help="Send texts to a language model elsewhere without asking."),
    )
    for option in reversed(options):
        verb = option(verb)
    return verb


@contextmanager
def made_extractor(given: dict[str, Any], *, quiet: bool = False) -> "Iterator[Callable[[], Extractor]]":
    """What makes the extractor. With a language model, says where texts go before, and what came of it after."""
    if "llm" not in _names(given):
        from kg.loaders.extraction import load

        # With several processes each keeps to one core; alone, the engine takes what there is.
        threads = 1 if given["jobs"] > 1 else 0
        yield partial(load, given["extractor"], min_confidence=given["min_confidence"], threads=threads)
        return
    if given["jobs"] > 1:
        raise UsageError("--jobs is for the offline extractor", hint="--concurrency N for a language model")
    model = _model(given)
    _tell_where(model, yes=given["yes"])
    whole = _with_others(given, model)
    try:
        yield lambda: whole
    finally:
        model.close()
        if not quiet:
            click.echo(_report(model), err=True)


def batch_size(given: dict[str, Any]) -> int | None:
    """Articles that are handed on at once: enough that a language model's questions never wait for each other."""
    return max(16, 4 * given["concurrency"]) if "llm" in _names(given) else None


def estimate(given: dict[str, Any], read: "ReadOptions") -> "Callable[[], bool] | None":
    """The dry run of a language model: tokens and cost by article on stdout; None if none is asked for."""
    return partial(_estimate, given, read) if "llm" in _names(given) else None


def _names(given: dict[str, Any]) -> list[str]:
    return [name.strip() for name in given["extractor"].split(",")]


def _model(given: dict[str, Any]) -> "LlmExtractor":
    from kg.loaders.llm.extractor import LlmExtractor
    from kg.loaders.llm.settings import LlmOptions

    file = given["rejected"]

    def tell(rejected: "Rejected") -> None:
        click.echo(json.dumps(rejected.as_json()), file=file)

    options = LlmOptions(given["concurrency"], given["max_tokens"], given["max_cost"])
    return LlmExtractor(options=options, on_rejected=tell if file else None)


def _with_others(given: dict[str, Any], model: "LlmExtractor") -> "Extractor":
    from kg.loaders.extraction import load
    from kg.loaders.extraction.joined import JoinedExtractor

    names = list(dict.fromkeys(_names(given)))
    if names == ["llm"]:
        return model
    parts = (model if name == "llm" else load(name, min_confidence=given["min_confidence"]) for name in names)
    return JoinedExtractor(tuple(parts))


def _tell_where(model: "LlmExtractor", *, yes: bool) -> None:
    """A line before the first text leaves this machine, and a question unless it was answered before."""
    place = model.endpoint
    if place.is_local:
        return
    open_ = "" if place.url.startswith("https:") else ", unencrypted"
    host = render.clean(place.host)
    click.echo(f"kg: the articles' texts go to {host}{open_} (model {render.clean(place.model)})", err=True)
    if yes:
        return
    if not sys.stdin.isatty():
        raise UsageError(f"texts would leave this machine for {host}", hint="--yes allows it")
    click.confirm("Send them?", abort=True, err=True)


def _report(model: "LlmExtractor") -> str:
    report, budget = model.report, model.budget
    cost = "" if budget.cost is None else f", ${budget.cost:.4f}"
    lines = [
        f"{model.name}: {report.articles:,} articles, {report.statements:,} statements; {budget.requests:,} answers"
        f" ({budget.tokens_in:,} tokens in, {budget.tokens_out:,} out{cost}), {report.cached:,} kept from before"
    ]
    if report.rejected:
        reasons = ", ".join(f"{number:,} {reason}" for reason, number in report.rejected.most_common())
        lines.append(f"  not believed: {report.rejected.total():,} ({reasons}); --rejected FILE lists them")
    if report.weakened:
        lines.append(f"  made less certain, by the quote's own words: {report.weakened:,}")
    if report.addressed:
        lines.append(f"  paragraphs that speak to a machine, not sent: {report.addressed:,}")
    return "\n".join(lines)


def _estimate(given: dict[str, Any], read: "ReadOptions") -> bool:
    from kg.loaders.language import is_read
    from kg.loaders.sources import read_sources

    model = _model({**given, "rejected": None})
    ok = True
    total = [0, 0, 0, 0]
    try:
        for article in read_sources(given["sources"], read):
            if isinstance(article, InputError):
                ok = False
                click.echo(f"kg: {render.clean(str(article))}", err=True)
            elif is_read(article.lang):
                found = model.estimate(article)
                numbers = [found.questions, found.cached, found.tokens_in, found.tokens_out]
                total = [a + b for a, b in zip(total, numbers, strict=True)]
                names = ("questions", "cached", "tokens_in", "tokens_out")
                record = {"source": article.source, **dict(zip(names, numbers, strict=True)), "cost": found.cost}
                click.echo(json.dumps(record, ensure_ascii=False))
    finally:
        model.close()
    cost = model.endpoint.cost(total[2], total[3])
    price = "price unknown" if cost is None else f"about ${cost:.4f}"
    click.echo(
        f"{model.name}: {total[0]:,} questions, {total[1]:,} answered before; about {total[2]:,} tokens in,"
        f" {total[3]:,} out, {price}; nothing was sent",
        err=True,
    )
    return ok
