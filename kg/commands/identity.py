"""review, merge, split: who is who. Judgements are kept in the ledger, sources are never rewritten."""

from pathlib import Path

import click

from kg.commands import render
from kg.commands.options import existing, ledger_option
from kg.graph.errors import UsageError
from kg.graph.ledger import Ledger

note_option = click.option("--note", help="Why, for whoever reads the judgement later.")


@click.command()
@click.option("--limit", default=50, show_default=True, type=click.IntRange(min=1), help="Most pairs.")
@click.option("--list", "only_list", is_flag=True, help="List the pairs as JSON Lines, ask nothing.")
@ledger_option
def review(limit: int, only_list: bool, db: Path) -> None:
    """Judge pairs of entities that may be the same.

    Answer y (the same), n (different), s (skip) or q (quit). What was judged is not asked again.

    \b
    Examples:
      kg review
      kg review --list --limit 500 > pairs.jsonl
    """
    import json
    from dataclasses import asdict
    from itertools import islice

    from kg.graph.projection import Projection
    from kg.queries.candidates import candidates

    with existing(db) as ledger:
        nodes = list(Projection(ledger).nodes())
        judged = {(left, right) for left, right, _, _ in ledger.judgements()}
        pairs = list(islice(candidates(nodes, judged), limit))
        if only_list:
            for pair in pairs:
                click.echo(json.dumps(asdict(pair), ensure_ascii=False))
            return
        for number, pair in enumerate(pairs, 1):
            click.echo(f"{number}/{len(pairs)}  {render.clean(pair.left_name)} ({pair.left})")
            click.echo(f"     {render.clean(pair.right_name)} ({pair.right}): {render.clean(pair.reason)}")
            answer = click.prompt("the same?", type=click.Choice(["y", "n", "s", "q"]), err=True)
            if answer == "q":
                break
            if answer != "s":
                ledger.judge(pair.left, pair.right, "same" if answer == "y" else "different", "review")
        click.echo(f"{len(pairs)} pairs to review" if pairs else "nothing to review", err=True)


@click.command()
@click.argument("left")
@click.argument("right")
@note_option
@ledger_option
def merge(left: str, right: str, note: str | None, db: Path) -> None:
    """Judge that two entities are the same.

    `kg split` takes it back.

    \b
    Example:
      kg merge "Dandong Hongxiang" firm:hongxiang-group --note "same registration number"
    """
    with existing(db) as ledger:
        first, second = _pair(ledger, left, right)
        ledger.judge(first, second, "same", note)
    click.echo(f"{first} and {second} are the same")


@click.command()
@click.argument("left")
@click.argument("right")
@click.option("--undo", is_flag=True, help="Take the judgement back without judging them different.")
@note_option
@ledger_option
def split(left: str, right: str, undo: bool, note: str | None, db: Path) -> None:
    """Judge that two entities are different.

    This replaces an earlier judgement on the two.

    \b
    Examples:
      kg split firm:apex-trading firm:apex-trading-dubai
      kg split firm:apex-trading firm:apex-trading-dubai --undo
    """
    from kg.graph.fold import canonical_ids

    with existing(db) as ledger:
        first, second = _pair(ledger, left, right)
        ledger.judge(first, second, None if undo else "different", note)
        same = canonical_ids((a, b) for a, b, verdict, _ in ledger.judgements() if verdict == "same")
    click.echo(f"no judgement on {first} and {second}" if undo else f"{first} and {second} are different")
    if same.get(first, first) == same.get(second, second):
        click.echo("other judgements still join them: kg show lists the merged ids", err=True)


def _pair(ledger: Ledger, left: str, right: str) -> tuple[str, str]:
    # Judgements are of ids as the articles gave them, so earlier merges must not hide one behind another.
    from kg.queries.names import Named, find

    known = [Named(id_, name) for id_, name in ledger.entity_names()]
    first, second = sorted((find(known, left), find(known, right)))
    if first == second:
        raise UsageError(f"{left!r} and {right!r} are the same id already, {first}")
    if first.partition(":")[0] != second.partition(":")[0]:
        raise UsageError(f"{first} and {second} are of kinds that cannot be the same")
    return first, second
