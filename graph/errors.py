"""The one tree of errors. The command line turns each into one line and an exit code."""


class KgError(Exception):
    """Base of all errors that kg raises on purpose; `str(error)` is one line for a person.

    `hint`, where given, says what to do next.
    """

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(KgError):
    """The caller asked for something that does not exist or does not fit (exit code 2)."""


class OntologyError(KgError):
    """A kind, an edge type or its endpoints are not in the ontology."""


class LedgerError(KgError):
    """The ledger cannot be opened, read or written."""


class NotFoundError(KgError):
    """A name, article or query that the ledger or catalogue does not have."""


class StoreError(KgError):
    """A graph store (Neo4j, embedded) is away, refuses, or failed halfway."""


class QueryError(KgError):
    """A question that a store cannot answer as asked: syntax, writing clause, missing parameter."""


class ExportError(KgError):
    """A file format cannot be written or read back."""


class InputError(KgError):
    """One input cannot be read: `source` names it. The rest of the batch goes on."""

    def __init__(self, source: str, reason: str, *, hint: str | None = None) -> None:
        super().__init__(f"{source}: {reason}", hint=hint)
        self.source = source
        self.reason = reason


class ExtractionError(KgError):
    """The extractor cannot run: weights missing or altered, a model that does not answer."""


class MissingExtraError(KgError):
    """An optional part is not installed; the hint names the command that installs it."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs the extra kg[{extra}]", hint=f"pip install 'kg[{extra}]'")
        self.extra = extra
