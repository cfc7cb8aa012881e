"""The ledger: one SQLite file of articles, statements and identity judgements. It is the only truth.

An article is written in one transaction; writing it again replaces what it said before. Readers never see
half an article, and a killed writer loses at most the article it was writing.
"""

import json
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kg.graph import origins
from kg.graph.errors import LedgerError, NotFoundError
from kg.graph.ids import digest
from kg.graph.model import Amount, Article, Entity, EntityRef, Evidence, Extraction, Mention, Span, Statement
from kg.graph.ontology import Certainty, edge_kind

_BUSY_SECONDS = 30.0


class Outcome(StrEnum):
    """What writing an article did."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


def content_digest(article: Article, extractor: str) -> str:
    """What an article says and who reads it: equal digests mean that reading it again changes nothing."""
    spans = json.dumps([(span.start, span.end) for span in article.boilerplate])
    return digest(
        article.text, article.name, article.url, article.outlet, article.author, article.published,
        article.lang, spans, extractor,
    )  # fmt: skip


def statement_id(statement: Statement) -> str:
    """Id of a statement: a hash of all it claims and of where it stands."""
    quote = statement.evidence
    return digest(
        statement.article, statement.source.id, statement.type, statement.target.id, statement.certainty,
        statement.since, statement.until, str(quote.start), str(quote.end), statement.extractor,
    )  # fmt: skip


class Ledger:
    """An open ledger. Use as a context manager; one writer at a time, any number of readers.

    Raises LedgerError when the file cannot be opened, is no ledger, or is of a newer schema.
    """

    def __init__(self, path: str | Path, *, must_exist: bool = False) -> None:
        self.path = Path(path)
        if must_exist and not self.path.exists():
            raise LedgerError(f"no ledger at {self.path}", hint="kg ingest SOURCE… makes one")
        try:
            self.connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None)
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = NORMAL")
            self.connection.execute("PRAGMA foreign_keys = ON")
            self._migrate()
        except sqlite3.Error as error:
            raise LedgerError(f"cannot open the ledger {self.path}: {error}") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def _migrate(self) -> None:
        folder = files("kg.graph").joinpath("data/migrations")
        scripts = sorted((entry.name, entry.read_text("utf8")) for entry in folder.iterdir())
        (version,) = self.connection.execute("PRAGMA user_version").fetchone()
        if version > len(scripts):
            raise LedgerError(f"{self.path} was written by a newer kg (schema {version})", hint="upgrade kg")
        if version == len(scripts):
            return
        # Another process may migrate at the same moment: take the lock first, then look again.
        with self.transaction():
            (version,) = self.connection.execute("PRAGMA user_version").fetchone()
            for number, (_, script) in enumerate(scripts[version:], version + 1):
                for command in script.split(";\n"):
                    if command.strip():
                        self.connection.execute(command)
                self.connection.execute(f"PRAGMA user_version = {number:d}")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One write transaction: all of it or nothing. Raises LedgerError for what SQLite refuses."""
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise LedgerError(f"cannot write {self.path}: {error}") from error

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All reads inside see one moment, whatever is written meanwhile; nothing may be written inside."""
        self.connection.execute("BEGIN")
        try:
            yield
        finally:
            self.connection.execute("COMMIT")

    @property
    def revision(self) -> int:
        """A number that grows with every change; projections compare it to know whether they are stale."""
        (number,) = self.connection.execute("SELECT number FROM revision").fetchone()
        return int(number)

    def identity(self) -> str:
        """The name under which this ledger claims its part of a shared graph; made when first asked for.

        It is random, since two ledgers of the same articles are two claims. A copied file keeps the name.
        """
        row = self.connection.execute("SELECT ledger FROM identity").fetchone()
        if row is None:
            with self.transaction() as connection:
                connection.execute(
                    "INSERT INTO identity SELECT ? WHERE NOT EXISTS (SELECT 1 FROM identity)",
                    (secrets.token_hex(8),),
                )
            row = self.connection.execute("SELECT ledger FROM identity").fetchone()
        return str(row[0])

    def knows(self, article: Article, extractor: str) -> bool:
        """Whether this very article was already read by this extractor, so that reading it is no use."""
        row = self.connection.execute("SELECT digest FROM article WHERE id = ?", (article.id,)).fetchone()
        return row is not None and row[0] == content_digest(article, extractor)

    def put(self, article: Article, extraction: Extraction, extractor: str) -> Outcome:
        """Write an article with what it says, in one transaction, in place of what it said before.

        Raises LedgerError if a statement's quote, ends or kinds do not fit the article and the ontology.
        """
        check(article, extraction)
        if self.knows(article, extractor):
            return Outcome.UNCHANGED
        signature = origins.signature(article.text)
        with self.transaction() as connection:
            replaced = _delete(connection, article.id)
            spans = json.dumps([(span.start, span.end) for span in article.boilerplate])
            connection.execute(
                "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    article.id, content_digest(article, extractor), article.name, article.url, article.outlet,
                    article.author, article.published, article.lang, article.source, article.text, spans,
                    extractor, signature,
                ),
            )  # fmt: skip
            connection.executemany(
                "INSERT INTO entity VALUES (?, ?, ?, ?, ?)",
                [(article.id, e.id, e.name, e.kind, _mentions_json(e)) for e in extraction.entities],
            )
            connection.executemany(
                f"INSERT OR IGNORE INTO statement VALUES ({', '.join('?' * 17)})",  # noqa: S608
                [_statement_row(statement) for statement in extraction.statements],
            )
            origins.remember(connection, article.id, signature)
            connection.execute("UPDATE revision SET number = number + 1")
        return Outcome.REPLACED if replaced else Outcome.ADDED

    def forget(self, article_id: str) -> None:
        """Take an article and all it said back out. Raises NotFoundError if it is not there."""
        with self.transaction() as connection:
            if not _delete(connection, article_id):
                raise NotFoundError(f"no article {article_id} in {self.path}")
            connection.execute("UPDATE revision SET number = number + 1")

    def judge(self, left: str, right: str, verdict: str | None, note: str | None = None) -> None:
        """Record that two ids are the `same` or `different`; None takes an earlier judgement back."""
        first, second = sorted((left, right))
        if first == second:
            raise LedgerError(f"{left} cannot be judged against itself")
        with self.transaction() as connection:
            connection.execute("DELETE FROM judgement WHERE (left_id, right_id) = (?, ?)", (first, second))
            if verdict is not None:
                connection.execute("INSERT INTO judgement VALUES (?, ?, ?, ?)", (first, second, verdict, note))
            connection.execute("UPDATE revision SET number = number + 1")

    def judgements(self) -> Iterator[tuple[str, str, str, str | None]]:
        """All judgements by ids: the two ids, the smaller first, the verdict and the note."""
        yield from self.connection.execute(
            "SELECT left_id, right_id, verdict, note FROM judgement ORDER BY left_id, right_id"
        )

    def article_ids(self, prefix: str = "") -> list[str]:
        """Ids of the articles whose id begins so, sorted."""
        rows = self.connection.execute(
            "SELECT id FROM article WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id", (prefix,)
        )
        return [id_ for (id_,) in rows]

    def entity_names(self) -> Iterator[tuple[str, str]]:
        """Ids as the articles gave them, before any judgement, each with its longest name."""
        yield from self.connection.execute(
            "SELECT id, name FROM (SELECT id, name, row_number() OVER"
            " (PARTITION BY id ORDER BY length(name) DESC, name) AS place FROM entity) WHERE place = 1"
        )

    def article(self, article_id: str) -> Article:
        """The stored article. Raises NotFoundError."""
        rows = self.connection.execute(f"{_SELECT_ARTICLE} WHERE id = ?", (article_id,)).fetchall()
        if not rows:
            raise NotFoundError(f"no article {article_id} in {self.path}")
        return _article(rows[0])

    def articles(self) -> Iterator[Article]:
        """All articles by id, one at a time."""
        for row in self.connection.execute(f"{_SELECT_ARTICLE} ORDER BY id"):
            yield _article(row)

    def entities(self, article_id: str) -> list[Entity]:
        """The entities of an article, by id."""
        rows = self.connection.execute(
            "SELECT id, name, kind, mentions FROM entity WHERE article = ? ORDER BY id", (article_id,)
        )
        return [
            Entity(id_, name, kind, tuple(Mention(*mention) for mention in json.loads(mentions)))
            for id_, name, kind, mentions in rows
        ]

    def statements(self, article_id: str | None = None) -> Iterator[Statement]:
        """The statements of one article, or all by article and offset."""
        where = "WHERE s.article = ?" if article_id is not None else ""
        bound = (article_id,) if article_id is not None else ()
        for row in self.connection.execute(f"{_SELECT_STATEMENT} {where} {_ORDER_STATEMENT}", bound):
            yield _statement(row)

    def counts(self) -> dict[str, int]:
        """How many articles, entities (distinct ids), statements and judgements there are."""
        queries = {
            "articles": "SELECT count(*) FROM article",
            "entities": "SELECT count(DISTINCT id) FROM entity",
            "statements": "SELECT count(*) FROM statement",
            "judgements": "SELECT count(*) FROM judgement",
        }
        return {name: int(self.connection.execute(sql).fetchone()[0]) for name, sql in queries.items()}

    def verify(self) -> Iterator[str]:
        """Prove that every quote and mention stands in its article; yields a line for each that does not."""
        for article in self.articles():
            for statement in self.statements(article.id):
                quote = statement.evidence
                if not quote.text or article.text[quote.start : quote.end] != quote.text:
                    yield f"{article.id}: no quote at {quote.start}-{quote.end} for {statement.type}"
            for entity in self.entities(article.id):
                for mention in entity.mentions:
                    if article.text[mention.start : mention.end] != mention.text:
                        yield f"{article.id}: {entity.id} does not stand at {mention.start}-{mention.end}"


def check(article: Article, extraction: Extraction) -> None:
    """Raise LedgerError unless every quote is exact and every claim fits the ontology."""
    kinds = {entity.id: entity.kind for entity in extraction.entities}
    if len(kinds) != len(extraction.entities):
        raise LedgerError(f"{article.id}: an entity is listed twice")
    for entity in extraction.entities:
        for mention in entity.mentions:
            if article.text[mention.start : mention.end] != mention.text:
                raise LedgerError(f"{article.id}: mention {mention.text!r} is not at {mention.start}")
    for statement in extraction.statements:
        quote = statement.evidence
        if not quote.text or article.text[quote.start : quote.end] != quote.text:
            raise LedgerError(f"{article.id}: quote {quote.text[:40]!r} is not at {quote.start}")
        source, target = kinds.get(statement.source.id), kinds.get(statement.target.id)
        if source is None or target is None:
            raise LedgerError(f"{article.id}: {statement.type} names an entity that is not listed")
        if not edge_kind(statement.type).fits(source, target):
            raise LedgerError(f"{article.id}: {statement.type} does not join {source} and {target}")


_SELECT_ARTICLE = "SELECT id, text, name, url, outlet, author, published, lang, source, boilerplate FROM article"
_SELECT_STATEMENT = """
SELECT s.article, s.source, a.name, a.kind, s.type, s.target, b.name, b.kind, s.certainty, s.since, s.until,
       s.happened, s.amount_value, s.amount_unit, s.amount_text, s.said_by, s.confidence, s.start, s.end,
       s.extractor, substr(t.text, s.start + 1, s.end - s.start)
FROM statement s
JOIN entity a ON a.article = s.article AND a.id = s.source
JOIN entity b ON b.article = s.article AND b.id = s.target
JOIN article t ON t.id = s.article
"""
_ORDER_STATEMENT = "ORDER BY s.article, s.start, s.end, s.type, s.source, s.target, s.id"


def _delete(connection: sqlite3.Connection, article_id: str) -> bool:
    # Statements refer to entities, so they go first; the rest cascades from the article.
    connection.execute("DELETE FROM statement WHERE article = ?", (article_id,))
    return connection.execute("DELETE FROM article WHERE id = ?", (article_id,)).rowcount > 0


def _mentions_json(entity: Entity) -> str:
    return json.dumps([(m.start, m.end, m.text) for m in entity.mentions], ensure_ascii=False)


def _statement_row(s: Statement) -> tuple[Any, ...]:
    amount = s.amount or Amount(None, None, "")
    return (
        statement_id(s), s.article, s.source.id, s.type, s.target.id, s.certainty.value, s.since, s.until, s.when,
        amount.value, amount.unit, amount.text or None, s.said_by, s.confidence, s.evidence.start,
        s.evidence.end, s.extractor,
    )  # fmt: skip


def _article(row: tuple[Any, ...]) -> Article:
    id_, text, name, url, outlet, author, published, lang, source, spans = row
    boilerplate = tuple(Span(start, end) for start, end in json.loads(spans))
    return Article(id_, text, name, url, outlet, author, published, lang, source, boilerplate)


def _statement(row: tuple[Any, ...]) -> Statement:
    (
        article, source, source_name, source_kind, type_, target, target_name, target_kind, certainty, since,
        until, when, value, unit, words, said_by, confidence, start, end, extractor, quote,
    ) = row  # fmt: skip
    return Statement(
        article=article,
        source=EntityRef(source, source_name, source_kind),
        type=type_,
        target=EntityRef(target, target_name, target_kind),
        certainty=Certainty(certainty),
        evidence=Evidence(start, end, quote),
        since=since,
        until=until,
        when=when,
        amount=Amount(value, unit, words) if words else None,
        said_by=said_by,
        confidence=confidence,
        extractor=extractor,
    )
