"""What counts as right when predictions are scored against annotated articles."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kg.graph.errors import InputError, UsageError
from kg.graph.model import EntityRef
from kg.loaders.evaluation import Names, Report, Tally, evaluate, score, words
from kg.loaders.gold import (
    GoldDocument,
    GoldEdge,
    NamedEntity,
    PredictedEdge,
    Prediction,
    Quote,
    read_gold,
    read_predictions,
)
from tests.loaders.fakes import VisitExtractor

TEXT = "Oltin Neft JSC of Uzbekistan bought Delmar Ltd. Ana Quispe, its head, may fly to Peru."
ENTITIES = (
    NamedEntity("Oltin Neft JSC", "Firm", ("Oltin Neft JSC", "Oltin")),
    NamedEntity("Delmar Ltd", "Firm", ("Delmar Ltd",)),
    NamedEntity("Uzbekistan", "Place", ("Uzbekistan", "Uzbek")),
    NamedEntity("Ana Quispe", "Person", ("Ana Quispe", "Quispe")),
    NamedEntity("Peru", "Place", ("Peru",)),
)
OWNS = GoldEdge(("Oltin Neft JSC",), "OWNS", ("Delmar Ltd",), "asserted", "Oltin Neft JSC of Uzbekistan bought Delmar")
VISITED = GoldEdge(("Ana Quispe",), "VISITED", ("Peru",), "expected", "may fly to Peru")
TRADES = GoldEdge(("Uzbekistan",), "TRADES_WITH", ("Peru",))
NO_QUOTE = Quote()
KINDS = {entity.name: entity.kind or "" for entity in ENTITIES}


def gold(*edges: GoldEdge, optional: Iterable[GoldEdge] = ()) -> GoldDocument:
    return GoldDocument("62-deal", TEXT, ENTITIES, edges, optional_edges=tuple(optional))


def edge(
    source: str, type_: str, target: str, certainty: str = "asserted", quote: Quote = NO_QUOTE, kind: str = "Firm"
) -> PredictedEdge:
    """A predicted edge; `kind` is that of ends which are no annotated entity."""
    ends = (EntityRef("", name, KINDS.get(name, kind)) for name in (source, target))
    return PredictedEdge(next(ends), type_, next(ends), certainty, quote)


def scored(document: GoldDocument, *edges: PredictedEdge) -> Report:
    return score([document], [Prediction(edges)])


def test_everything_right() -> None:
    report = scored(
        gold(OWNS, VISITED),
        edge("Oltin Neft JSC", "OWNS", "Delmar Ltd"),
        edge("Ana Quispe", "VISITED", "Peru", "expected"),
    )
    assert report.micro == Tally(hits=2)
    assert report.macro == (1.0, 1.0, 1.0)
    assert report.certainty == (2, 2)


def test_what_is_missed_and_what_is_false_is_listed() -> None:
    report = scored(gold(OWNS, VISITED), edge("Oltin Neft JSC", "OWNS", "Delmar Ltd"), edge("Peru", "EXPORTS", "tin"))
    assert report.micro == Tally(hits=1, false=1, missed=1)
    (document,) = report.documents
    assert document.misses == (VISITED,)
    assert [(alarm.edge.type, alarm.unknown) for alarm in document.false_alarms] == [("EXPORTS", ("tin",))]
    assert report.by_kind == {"OWNS/SUBSIDIARY_OF": Tally(1), "VISITED": Tally(0, 0, 1), "EXPORTS": Tally(0, 1, 0)}


def test_an_edge_told_twice_counts_once() -> None:
    twice = edge("Oltin Neft JSC", "OWNS", "Delmar Ltd")
    assert scored(gold(OWNS), twice, twice).micro == Tally(hits=1)
    assert scored(gold(VISITED), twice, twice).micro == Tally(false=1, missed=1)


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        (OWNS, edge("Delmar Ltd", "SUBSIDIARY_OF", "Oltin Neft JSC")),
        (TRADES, edge("Peru", "TRADES_WITH", "Uzbekistan")),
    ],
)
def test_inverse_kinds_and_kinds_without_direction(stated: GoldEdge, said: PredictedEdge) -> None:
    assert scored(gold(stated), said).micro == Tally(hits=1)


def test_direction_counts_where_there_is_one() -> None:
    assert scored(gold(OWNS), edge("Delmar Ltd", "OWNS", "Oltin Neft JSC")).micro == Tally(0, 1, 1)


def test_another_reading_is_a_hit_and_further_ones_are_not_counted() -> None:
    either = GoldEdge(("Oltin Neft JSC", "Ana Quispe"), "VISITED", ("Peru", "Uzbekistan"))
    report = scored(gold(either), edge("Ana Quispe", "VISITED", "Uzbekistan"), edge("Ana Quispe", "VISITED", "Peru"))
    assert report.micro == Tally(hits=1)
    assert report.uncounted == 2
    report = scored(gold(either), edge("Ana Quispe", "VISITED", "Peru"), edge("Oltin Neft JSC", "VISITED", "Peru"))
    assert (report.micro, report.uncounted) == (Tally(hits=1), 1)


def test_an_edge_that_is_another_ones_second_reading_is_its_own_hit() -> None:
    either = GoldEdge(("Oltin Neft JSC", "Ana Quispe"), "VISITED", ("Peru",))
    assert scored(gold(either, VISITED), edge("Ana Quispe", "VISITED", "Peru")).micro == Tally(hits=1, missed=1)


def test_optional_edges_are_neither_asked_for_nor_counted() -> None:
    document = gold(OWNS, optional=[VISITED])
    assert scored(document).micro == Tally(missed=1)
    report = scored(document, edge("Ana Quispe", "VISITED", "Peru"))
    assert (report.micro, report.uncounted) == (Tally(missed=1), 1)


def test_certainty_is_scored_on_hits_and_what_it_was_taken_for_is_counted() -> None:
    report = scored(gold(OWNS, VISITED), edge("Oltin Neft JSC", "OWNS", "Delmar Ltd", "denied"))
    assert report.certainty == (0, 1)
    assert report.confusions == {("asserted", "denied"): 1}
    both = scored(
        gold(VISITED), edge("Ana Quispe", "VISITED", "Peru"), edge("Ana Quispe", "VISITED", "Peru", "expected")
    )
    assert both.certainty == (1, 1)


def test_evidence_is_exact_if_the_text_stands_at_its_offsets() -> None:
    start = TEXT.index("may fly")
    quotes = [
        Quote("may fly to Peru", start, start + 15),
        Quote("may fly to Peru", start + 1, start + 16),
        Quote("flies to Peru", start, start + 13),
        Quote(),
        Quote("", 0, 0),
    ]
    report = scored(gold(VISITED), *(edge("Ana Quispe", "VISITED", "Peru", quote=quote) for quote in quotes))
    assert report.quotes._asdict() == {"edges": 5, "with_text": 4, "anywhere": 2, "exact": 1}


def test_macro_is_the_mean_over_articles_and_none_found_is_precision_zero() -> None:
    found, empty = Prediction((edge("Oltin Neft JSC", "OWNS", "Delmar Ltd"),)), Prediction()
    report = score([gold(OWNS), gold(OWNS)], [found, empty])
    assert report.macro == (0.5, 0.5, 0.5)
    assert report.unpredicted == ["62-deal"]


def test_entities_are_right_once_and_with_their_kind() -> None:
    document = GoldDocument("a", TEXT, ENTITIES, (), optional_entities=(NamedEntity("Lima", "Place"),))
    found = (
        NamedEntity("Oltin", "Firm"),
        NamedEntity("Oltin Neft", "Firm"),  # a second time
        NamedEntity("the head", "Person", ("Quispe",)),  # known by a mention
        NamedEntity("Peru", "Organization"),
        NamedEntity("Lima", "Place"),  # optional
        NamedEntity("Atlantis", "Place"),
    )
    report = score([document], [Prediction((), found)])
    assert report.entities == {
        "Firm": Tally(1, 1, 1),
        "Place": Tally(0, 1, 2),
        "Person": Tally(1, 0, 0),
        "Organization": Tally(0, 1, 0),
    }
    (entities,) = [d.entities for d in report.documents]
    assert entities is not None
    assert {entity.name for entity in entities.missed} == {"Delmar Ltd", "Uzbekistan", "Peru"}
    assert scored(document).entities == {}, "none were predicted"


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("oltin neft jsc", "Firm", "Oltin Neft JSC"),
        ("the Oltín’s", "Firm", "Oltin Neft JSC"),
        ("Delmar", "Firm", "Delmar Ltd"),
        ("Delmar Limited", "Organization", "Delmar Ltd"),
        ("Delmar Shipping", "Firm", "Delmar Ltd"),  # all words of the one are words of the other
        ("Delmar Shipping", "Vessel", None),
        ("Uzbek company", "Firm", None),  # the firm is not the country
        ("Uzbek", "Organization", "Uzbekistan"),
        ("Oltin of Delmar", "Firm", None),  # two fit
        ("Quito", "Place", None),
        ("...", "Place", None),
    ],
)
def test_names_that_are_the_same(name: str, kind: str, found: str | None) -> None:
    assert Names(ENTITIES).find(name, kind) == found


def test_of_two_entities_of_one_name_the_kind_decides() -> None:
    names = Names((NamedEntity("Sohar", "Place"), NamedEntity("Sohar Port", "Firm", ("Sohar",))))
    assert [names.find("Sohar", kind) for kind in ("Place", "Firm", "Person")] == ["Sohar", "Sohar Port", None]


def test_words_leave_off_what_does_not_tell_names_apart() -> None:
    assert words("“The É.ON’s”") == ("eon",)
    assert words("AT&T, Inc.") == ("at&t", "inc")
    assert words("The") == ("the",)


def write(folder: Path, name: str, **fields: Any) -> None:
    whole = {"text": "Anna visited Karsund.", "entities": [], "edges": [], **fields}
    (folder / f"{name}.json").write_text(json.dumps(whole), "utf8")


KARSUND = {
    "entities": [{"name": "Anna", "kind": "Person", "mentions": ["Anna"]}, {"name": "Karsund", "kind": "Place"}],
    "edges": [{"source": "Anna", "type": "VISITED", "target": "Karsund", "certainty": "asserted"}],
}


def test_an_extractor_is_scored_on_the_texts_of_a_folder(tmp_path: Path) -> None:
    write(tmp_path, "01-visit", **KARSUND)
    write(tmp_path, "02-nothing", text="Nobody went anywhere.")
    report = evaluate(tmp_path, VisitExtractor())
    assert report.micro == Tally(hits=1)
    assert report.quotes.exact == report.quotes.edges == 1
    assert report.entities == {"Person": Tally(1), "Place": Tally(1)}
    assert report.as_json()["micro"] == {
        "hits": 1, "false": 0, "missed": 0, "precision": 1.0, "recall": 1.0, "f1": 1.0,
    }  # fmt: skip


def test_articles_are_picked_by_name_or_number(tmp_path: Path) -> None:
    for name in ("01-visit", "02-nothing", "020-more"):
        write(tmp_path, name)
    (tmp_path / "index.json").write_text("[]")  # no article
    assert [d.id for d in read_gold(tmp_path, ["02", "01-visit"])] == ["01-visit", "02-nothing"]
    with pytest.raises(UsageError, match="no annotated article 03"):
        read_gold(tmp_path, ["03"])


def test_predictions_are_what_extract_writes(tmp_path: Path) -> None:
    write(tmp_path, "01-visit", **KARSUND)
    ends = [{"id": "", "name": name, "kind": kind} for name, kind in (("Anna", "Person"), ("Karsund", "Place"))]
    evidence = {"text": "Anna visited Karsund", "start": 0, "end": 20}
    line = {"source": ends[0], "type": "VISITED", "target": ends[1], "certainty": "alleged", "evidence": evidence}
    (tmp_path / "01-visit.jsonl").write_text(json.dumps(line) + "\n\n")
    entities = {"name": "Anna", "kind": "Person", "mentions": [{"text": "Anna", "start": 0, "end": 4}]}
    (tmp_path / "01-visit.entities.jsonl").write_text(json.dumps(entities))
    documents = read_gold(tmp_path)
    report = score(documents, read_predictions(tmp_path, documents))
    assert (report.micro, report.certainty, report.quotes.exact) == (Tally(hits=1), (0, 1), 1)
    assert report.entities == {"Person": Tally(1), "Place": Tally(missed=1)}


@pytest.mark.parametrize("line", ["{", "[]", '{"source": {"name": "Anna"}}'])
def test_a_broken_file_is_named_with_its_line(line: str, tmp_path: Path) -> None:
    write(tmp_path, "01-visit")
    (tmp_path / "01-visit.jsonl").write_text(f"\n{line}\n")
    with pytest.raises(InputError, match=r"01-visit\.jsonl:2: not"):
        list(read_predictions(tmp_path, read_gold(tmp_path)))


REFERENCE = Path(__file__).parents[3] / "shared" / "eval"


@pytest.mark.skipif(not (REFERENCE / "score.py").is_file(), reason="needs the development set beside the repository")
def test_the_figures_are_those_of_the_development_sets_own_scorer(tmp_path: Path) -> None:
    """On predictions made from the annotation itself: some left out, some turned round, renamed or made up."""
    documents = read_gold(REFERENCE / "gold")
    for number, document in enumerate(documents):
        if number % 7 == 6:
            continue  # no predictions
        lines = [json.dumps(line) for line in _distorted(document, number)]
        (tmp_path / f"{document.id}.jsonl").write_text("\n".join(lines), "utf8")
        entities = [
            {"name": e.name.upper(), "kind": "Firm" if place % 6 == 0 else e.kind, "mentions": list(e.mentions[:2])}
            for place, e in enumerate((*document.entities, *document.optional_entities))
            if place % 5
        ]
        lines = [json.dumps(line) for line in entities]
        (tmp_path / f"{document.id}.entities.jsonl").write_text("\n".join(lines), "utf8")
    theirs_file = tmp_path / "theirs.out"
    subprocess.run(
        [sys.executable, REFERENCE / "score.py", REFERENCE / "gold", tmp_path, "--json", theirs_file],
        check=True,
        capture_output=True,
    )
    theirs = json.loads(theirs_file.read_text())
    ours = score(documents, read_predictions(tmp_path, documents))
    assert [ours.micro.precision, ours.micro.recall, ours.micro.f1] == pytest.approx(theirs["micro"])
    assert ours.macro == pytest.approx(tuple(theirs["macro"]))
    assert list(ours.certainty) == theirs["certainty"]
    assert [ours.quotes.edges, ours.quotes.exact, ours.quotes.anywhere, ours.quotes.with_text] == theirs["evidence"]
    found = Tally.total(ours.entities.values())
    assert [found.precision, found.recall, found.f1] == pytest.approx(theirs["entities"])
    assert {kind: list(tally) for kind, tally in ours.by_kind.items()} == theirs["types"]
    assert {d.id: list(d.edges) for d in ours.documents} == {
        name: [row["tp"], row["fp"], row["fn"]] for name, row in theirs["documents"].items()
    }
    assert ours.uncounted == theirs["not_counted"]
    assert 0.3 < ours.micro.f1 < 0.95, "the predictions are neither perfect nor hopeless"


def _distorted(document: GoldDocument, seed: int) -> Iterable[dict[str, Any]]:
    kinds = {e.name: e.kind for e in (*document.entities, *document.optional_entities)}
    for number, stated in enumerate((*document.edges, *document.optional_edges), seed):
        source, target = stated.sources[0], stated.targets[-1]
        if number % 11 == 0:
            source, target = target, source
        if number % 5 == 0:
            continue
        name = f"The {source} Ltd" if number % 4 == 0 else source.lower()
        start = document.text.find(stated.evidence) if stated.evidence else 0
        yield {
            "source": {"name": name, "kind": kinds.get(source)},
            "type": "VISITED" if number % 13 == 0 else stated.type,
            "target": {"name": target if number % 9 else "Atlantis", "kind": kinds.get(target)},
            "certainty": "expected" if number % 8 == 0 else stated.certainty,
            "evidence": {
                "text": stated.evidence,
                "start": start + (number % 6 == 0),
                "end": start + len(stated.evidence),
            },
        }
