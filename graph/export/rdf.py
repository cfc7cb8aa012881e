"""RDF through rdflib, and SPARQL over the graph. The only module that imports `rdflib` (extra `kg[rdf]`).

N-Quads are written as a stream; rdflib sorts the other forms, so these hold the graph in memory. Characters
that XML cannot hold become U+FFFD in RDF/XML and stand as they are in the other forms.
"""

import json
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kg.graph.errors import MissingExtraError, QueryError, UsageError
from kg.graph.export.options import DEFAULT_BASE, ExportOptions, ExportSummary
from kg.graph.export.part import Part
from kg.graph.export.terms import PREFIXES, Iri, Literal, Names, Term, Triple
from kg.graph.export.triples import quads
from kg.graph.export.vocabulary import shapes, vocabulary
from kg.graph.export.xml_text import storable
from kg.graph.store import Result, Value

_NO_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')


def names(base: str = DEFAULT_BASE) -> Names:
    """The names under a base IRI. Raises UsageError for what is no absolute IRI."""
    try:
        scheme = urlsplit(base).scheme
    except ValueError:
        scheme = ""
    if not scheme or _NO_IRI.search(base) or base[-1] not in "/:":
        raise UsageError(
            f"{base!r} is no base IRI", hint="an absolute one that ends in / such as https://data.example.org/"
        )
    return Names(base)


def write_turtle(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write Turtle: all graphs as one."""
    return _write(part, path, options, "turtle", named=False)


def write_xml(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write RDF/XML: all graphs as one."""
    return _write(part, path, options, "xml", named=False)


def write_trig(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write TriG: a named graph for each article."""
    return _write(part, path, options, "trig", named=True)


def write_jsonld(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write JSON-LD: a named graph for each article."""
    with _own_deprecations():
        parts = json.loads(dataset(part, names(options.base)).serialize(format="json-ld"))
    # rdflib writes the default graph as a nameless one, which other readers take for a named graph.
    flat = [item for one in parts for item in (one["@graph"] if "@graph" in one and "@id" not in one else [one])]
    path.write_text(json.dumps(flat, ensure_ascii=False, indent=1), "utf8")
    return _summary(part)


def write_nquads(part: Part, path: Path, options: ExportOptions) -> ExportSummary:
    """Write N-Quads: a named graph for each article, in constant memory."""
    named = names(options.base)
    with path.open("w", encoding="utf8", newline="\n") as out:
        for subject, predicate, value, graph in quads(part, named):
            terms = (subject, predicate, value, *([graph] if graph else []))
            out.write(" ".join(_nquads_term(term) for term in terms) + " .\n")
    return _summary(part)


_NQUADS_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})


def _nquads_term(term: Term) -> str:
    # Grammar of RDF 1.1 N-Quads: these four are all that a string must escape.
    if isinstance(term, Iri):
        return f"<{term}>"
    text = f'"{term.text.translate(_NQUADS_ESCAPES)}"'
    return f"{text}@{term.lang}" if term.lang else f"{text}^^<{term.datatype}>" if term.datatype else text


def dataset(part: Part, names: Names) -> Any:
    """The part as an rdflib Dataset: a named graph for each article, whose union is what is asked by default."""
    rdflib = _rdflib()
    whole = rdflib.Dataset(default_union=True)
    _bind(whole, names)
    default = whole.default_graph
    contexts: dict[Iri, Any] = {}
    for subject, predicate, value, graph in quads(part, names):
        if graph and graph not in contexts:
            contexts[graph] = whole.graph(rdflib.URIRef(graph))
        (contexts[graph] if graph else default).add((_term(subject), _term(predicate), _term(value)))
    return whole


def vocabulary_turtle(base: str = DEFAULT_BASE) -> str:
    """The vocabulary and its SHACL shapes in Turtle."""
    named = names(base)
    return str(_graph((*vocabulary(named), *shapes(named)), named).serialize(format="turtle"))


def sparql(
    part: Part,
    query: str,
    parameters: Mapping[str, str | int | None] | None = None,
    *,
    base: str = DEFAULT_BASE,
    limit: int | None = None,
) -> Result:
    """Answer a SPARQL query (SELECT, ASK, CONSTRUCT, DESCRIBE) over the graph, at most `limit` rows of it.

    The prefixes of `PREFIXES`, and `kg:` and `id:` of this graph, are there without a declaration. A parameter
    is bound to its variable: an IRI if it is the id of an entity, else a literal; None leaves it unbound.
    Raises QueryError for a syntax error, and for what would reach beyond the graph (SERVICE, FROM).
    """
    rdflib = _rdflib()
    from rdflib.plugins.sparql import prepareQuery

    named = names(base)
    namespaces = {**PREFIXES, "kg": named.vocabulary, "id": f"{named.base}id/"}
    try:
        prepared = prepareQuery(query, initNs=namespaces)
    except Exception as error:  # the parser raises its own errors and several of Python's
        raise QueryError(f"no SPARQL query: {_one_line(error)}") from error
    _refuse_outside(prepared.algebra)
    bindings = {
        name: rdflib.URIRef(value) if isinstance(value, Iri) else rdflib.Literal(value)
        for name, value in (parameters or {}).items()
        if value is not None
    }
    try:
        with _own_deprecations():
            answer = dataset(part, named).query(prepared, initBindings=bindings)
            if answer.type == "ASK":
                return Result(("answer",), [(bool(answer.askAnswer),)])
            if answer.type == "SELECT":
                columns = tuple(str(variable) for variable in answer.vars or ())
                found = [tuple(map(_value, row)) for row in islice(answer, None if limit is None else limit + 1)]
            else:
                columns = ("subject", "predicate", "object")
                found = sorted(tuple(map(str, row)) for row in answer.graph)
    except (ValueError, TypeError, NotImplementedError, ArithmeticError, RecursionError) as error:
        raise QueryError(_one_line(error)) from error
    return Result(columns, found[:limit], limit is not None and len(found) > limit)


def _refuse_outside(algebra: Any) -> None:
    # rdflib would open the addresses of SERVICE and FROM, files of this machine among them.
    if isinstance(algebra, dict):
        if getattr(algebra, "name", None) == "ServiceGraphPattern" or dict.get(algebra, "datasetClause"):
            raise QueryError("a question may only read the graph: no SERVICE, FROM or FROM NAMED")
        for value in algebra.values():
            _refuse_outside(value)
    elif isinstance(algebra, list | tuple):
        for value in algebra:
            _refuse_outside(value)


def _value(term: Any) -> Value:
    if term is None:
        return None
    value = term.toPython()
    return value if isinstance(value, bool | int | float) else str(term)


def _write(part: Part, path: Path, options: ExportOptions, form: str, *, named: bool) -> ExportSummary:
    ours = names(options.base)
    if named:
        graph = dataset(part, ours)
    else:
        clean = form == "xml"
        graph = _graph(((s, p, o) for s, p, o, _ in quads(part, ours)), ours, clean=clean)
    with _own_deprecations():
        graph.serialize(destination=str(path), format=form, encoding="utf-8")
    return _summary(part)


def _graph(triples: Iterable[Triple], named: Names, *, clean: bool = False) -> Any:
    graph = _rdflib().Graph()
    _bind(graph, named)
    for subject, predicate, value in triples:
        graph.add((_term(subject), _term(predicate), _term(value, clean=clean)))
    return graph


def _bind(graph: Any, named: Names) -> None:
    for prefix, namespace in {**PREFIXES, "kg": named.vocabulary}.items():
        graph.bind(prefix, namespace, override=True, replace=True)


def _term(term: Term, *, clean: bool = False) -> Any:
    rdflib = _rdflib()
    if isinstance(term, Literal):
        datatype = rdflib.URIRef(term.datatype) if term.datatype else None
        # Not normalized: rdflib would rewrite dates and numbers that it can parse.
        text = storable(term.text) if clean else term.text
        return rdflib.Literal(text, datatype=datatype, lang=term.lang, normalize=False)
    return rdflib.URIRef(term)


def _summary(part: Part) -> ExportSummary:
    return ExportSummary(sum(1 for _ in part.nodes()), sum(1 for _ in part.edges()))


@contextmanager
def _own_deprecations() -> Iterator[None]:
    # rdflib 7 calls its own deprecated methods, which is no news to our users.
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=DeprecationWarning, module="rdflib")
        yield


def _rdflib() -> Any:
    try:
        import rdflib
    except ImportError:
        raise MissingExtraError("RDF", "rdf") from None
    return rdflib


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
