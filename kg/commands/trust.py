"""verify, forget, stats: what there is, that it stands, and taking it back out."""

from collections import Counter
from pathlib import Path
from typing import Any

import click

from kg.commands import render
from kg.commands.options import existing, ledger_option
from kg.graph.errors import NotFoundError
from kg.graph.ledger import Ledger


@click.command()
@ledger_option
def verify(db: Path) -> None:
    """Prove that every quote stands in its article.

    Quotes and mentions are compared letter for letter. Each one that does not is named on
    stdout, and the exit code is 1.

    \b
    Example:
      kg verify --db kg.db
    """
    with existing(db) as ledger:
        count = 0
        for line in ledger.verify():
            count += 1
            click.echo(render.clean(line))
        counts = ledger.counts()
    if count:
        click.echo(f"kg: {count:,} quotes or mentions do not stand in their articles", err=True)
        click.get_current_context().exit(1)
    statements, articles = render.count(counts["statements"], "statement"), render.count(counts["articles"], "article")
    click.echo(f"all quotes of {statements} in {articles} stand")


@click.command()
@click.argument("article")
@ledger_option
def forget(article: str, db: Path) -> None:
    """Take an article and all it said back out.

    ARTICLE is an id, an unambiguous beginning of one, or the article's URL.

    \b
    Examples:
      kg forget article:3f2a9c
      kg forget https://example.org/withdrawn-story
    """
    with existing(db) as ledger:
        id_ = article_named(ledger, article)
        name = ledger.article(id_).name
        ledger.forget(id_)
    click.echo(f"forgot {id_}{f' ({render.clean(name)})' if name else ''}")


def article_named(ledger: Ledger, text: str) -> str:
    """The id of the article that `text` names. Raises NotFoundError for none and for several."""
    from kg.graph.ids import article_id

    by_url = article_id(url=text) if "/" in text else text
    prefix = text if text.startswith("article:") else f"article:{text}"
    found = ledger.article_ids(by_url) or ledger.article_ids(prefix)
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFoundError(f"{text} begins {len(found)} ids", hint="one more character or two will do")
    raise NotFoundError(
        f"no article {text} in {ledger.path}", hint="kg query 'MATCH (a:Article) RETURN a.id, a.name, a.url'"
    )


@click.command()
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@ledger_option
def stats(form: str, db: Path) -> None:
    """Count what the ledger holds and what the graph is made of.

    \b
    Examples:
      kg stats
      kg stats --format json
    """
    from kg.graph.projection import Projection

    with existing(db) as ledger:
        counts = ledger.counts()
        extractors = Counter(statement.extractor for statement in ledger.statements())
        projection = Projection(ledger)
        kinds = Counter(node.kind for node in projection.nodes())
        claims: dict[str, Counter[str]] = {}
        for edge in projection.claims():
            claims.setdefault(edge.type, Counter())[edge.certainty.value] += 1
    record = {
        "ledger": counts,
        "extractors": dict(extractors.most_common()),
        "nodes": dict(kinds.most_common()),
        "claims": {k: dict(v) for k, v in sorted(claims.items())},
    }
    if form == "json":
        click.echo(render.to_json(record))
    else:
        click.echo(_stats_text(counts, extractors, kinds, claims), nl=False)


def _stats_text(
    counts: dict[str, int], extractors: Counter[str], kinds: Counter[str], claims: dict[str, Counter[str]]
) -> str:
    from kg.graph.ontology import Certainty

    certainties = [item.value for item in Certainty]
    rows: list[list[Any]] = [
        [kind, of.total(), *(of[certainty] or None for certainty in certainties)]
        for kind, of in sorted(claims.items(), key=lambda item: (-item[1].total(), item[0]))
    ]
    parts = [
        render.table(("ledger", "count"), list(counts.items())),
        render.table(("extractor", "statements"), extractors.most_common()),
        render.table(("node", "count"), kinds.most_common()),
        render.table(("claim", "edges", *certainties), rows),
    ]
    return "\n".join(part for part in parts if part)
