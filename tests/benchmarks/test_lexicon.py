"""Measuring the lexicon: what a pattern's share is, and where it is written."""

import tomllib

from benchmarks.lexicon import DESIGNATIONS, ENOUGH, PATTERNS, Measured, measure, rewritten
from training.data import Annotation, Document, Edge

TEXT = "Ana Quispe flew to Peru. Jon Berg flew to Peru. Share this: Bo Lund flew to Peru."
NAMES = ("Ana Quispe", "Jon Berg", "Bo Lund")


def _document() -> Document:
    ends = [place + 1 for place, letter in enumerate(TEXT) if letter == "."]
    sentences = tuple(zip((0, *(end + 1 for end in ends[:-1])), ends, strict=True))
    people = [Annotation(TEXT.index(n), TEXT.index(n) + len(n), n, "Person", False) for n in NAMES]
    places = [Annotation(end - 5, end - 1, "Peru", "Place", False) for end in ends]
    annotations = tuple(sorted(people + places, key=lambda m: m.start))
    edges = (Edge("Ana Quispe", "VISITED", "Peru", "asserted", (0,)),)
    return Document("a", TEXT, sentences, annotations, edges, frozenset({2}))


def test_a_pattern_is_right_where_the_article_states_its_edge_and_boilerplate_is_not_read() -> None:
    results = measure([_document()])
    found = results["actor visits place"]
    assert (found.right, found.count, found.precision) == (1, 2, 0.5)
    assert "Jon Berg flew to Peru" in found.wrong[0]
    assert results[DESIGNATIONS].count == 0
    assert sum(result.count for result in results.values()) == 2


def test_writing_changes_the_precision_of_measured_entries_alone() -> None:
    before = PATTERNS.read_text("utf8")
    name, few, *_ = (entry["name"] for entry in tomllib.loads(before)["pattern"])
    results = {name: Measured(ENOUGH, ["wrong"] * ENOUGH), few: Measured(ENOUGH - 1)}
    after = rewritten(before, results)
    changed = [(a, b) for a, b in zip(before.splitlines(), after.splitlines(), strict=True) if a != b]
    assert [b for _, b in changed] == ["precision = 0.50"]
    entries = {entry["name"]: entry for entry in tomllib.loads(after)["pattern"]}
    assert entries[name]["precision"] == 0.5


def test_an_entry_without_a_precision_gets_one() -> None:
    entry = '[words]\nx = "y"\n\n[[pattern]]\nname = "n"\nedge = "VISITED"\nmatch = "m"\n'
    after = rewritten(entry, {"n": Measured(ENOUGH)})
    assert tomllib.loads(after)["pattern"] == [{"name": "n", "edge": "VISITED", "precision": 1.0, "match": "m"}]
