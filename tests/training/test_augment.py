"""Varied articles keep every annotation on its words."""

import random

from training.augment import Names, vary
from training.data import Annotation, Document, Edge, held_back


def _document(id_: str, text: str, names: list[tuple[str, str, str]]) -> Document:
    """names: (surface, entity, kind), each at its first place in the text; the first line is the headline."""
    headline = text.index("\n")
    annotations = []
    for surface, entity, kind in names:
        start = text.index(surface)
        annotations.append(Annotation(start, start + len(surface), entity, kind, surface[0].islower()))
    return Document(
        id_,
        text,
        ((0, headline), (headline + 1, len(text))),
        tuple(sorted(annotations, key=lambda m: m.start)),
        (Edge(names[0][1], "OWNS", names[1][1], "asserted", (1,)),),
        frozenset(),
        ((text.index(names[0][0]), text.index(names[0][0]) + len(names[0][0]), "ORG"),),
    )


DOCUMENT = _document(
    "a",
    "Ship sold\nDelmar Lines bought the tanker Sea Lark; it will rename the ship.",
    [
        ("Delmar Lines", "Delmar Lines", "Firm"),
        ("Sea Lark", "Sea Lark", "Vessel"),
        ("it", "Delmar Lines", "Firm"),
    ],
)
OTHER = _document(
    "b",
    "Tanker arrested\nPT Bahari Jaya Abadi Tbk lost the Northern Glory to the bank.",
    [("PT Bahari Jaya Abadi Tbk", "Bahari", "Firm"), ("Northern Glory", "Northern Glory", "Vessel")],
)
NAMES = Names.of([DOCUMENT, OTHER])


def test_names_change_and_offsets_follow() -> None:
    seen = set()
    for seed in range(60):
        new = vary(DOCUMENT, NAMES, random.Random(seed))
        firm, vessel, stand_in = (new.text[m.start : m.end] for m in new.annotations)
        assert firm in {"Delmar Lines", "PT Bahari Jaya Abadi Tbk"}
        assert vessel.casefold() in {"sea lark", "northern glory"}
        assert stand_in == "it"
        assert [new.text[a:b] for a, b, _ in new.ner] == [firm]
        start, end = new.sentences[1]
        assert new.text[start:end] == f"{firm} bought the tanker {vessel}; it will rename the ship."
        assert new.edges == DOCUMENT.edges
        seen.add((firm, vessel))
    assert len(seen) > 4  # other firms, other ships, ships in capitals


def test_a_headline_changes_its_casing_only() -> None:
    headlines = set()
    for seed in range(80):
        new = vary(DOCUMENT, NAMES, random.Random(seed))
        start, end = new.sentences[0]
        headlines.add(new.text[start:end])
    assert headlines == {"Ship sold", "SHIP SOLD", "Ship Sold"}


def test_the_split_depends_on_nothing_but_the_id() -> None:
    kept = [held_back(Document(f"x-{n}", "", (), (), (), frozenset())) for n in range(4000)]
    assert 0.08 < sum(kept) / len(kept) < 0.12
    assert held_back(DOCUMENT) == held_back(
        _document("a", "Other\ntext of A and B", [("A", "A", "Firm"), ("B", "B", "Firm")])
    )
