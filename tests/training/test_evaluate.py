"""What counts as right when the extractor is scored on annotated articles."""

from kg.graph.model import Entity, EntityRef, Evidence, Extraction, Mention, Statement
from kg.graph.ontology import Certainty
from training.data import Annotation, Document, Edge
from training.evaluate import compare, scores

TEXT = "Delmar bought Sea Lark Ltd from Norway."
DOCUMENT = Document(
    "a",
    TEXT,
    ((0, len(TEXT)),),
    (
        Annotation(0, 6, "Delmar", "Firm", False),
        Annotation(14, 26, "Sea Lark", "Firm", False),
        Annotation(32, 38, "Norway", "Place", False),
    ),
    (
        Edge("Delmar", "OWNS", "Sea Lark", "asserted", (0,)),
        Edge("Norway", "AGREED_WITH", "Delmar", "expected", (0,)),
    ),
    frozenset(),
)


def _entity(id_: str, kind: str, start: int, end: int) -> Entity:
    return Entity(id_, TEXT[start:end], kind, (Mention(start, end, TEXT[start:end]),))


DELMAR, LARK = _entity("firm:delmar", "Firm", 0, 6), _entity("firm:sea-lark", "Firm", 14, 26)
NORWAY, SEA = _entity("place:no", "Place", 32, 38), _entity("vessel:sea", "Vessel", 14, 17)


def _statement(source: Entity, type_: str, target: Entity, certainty: str = "asserted") -> Statement:
    ends = [EntityRef(e.id, e.name, e.kind) for e in (source, target)]
    evidence = Evidence(0, len(TEXT), TEXT)
    return Statement("article:a", ends[0], type_, ends[1], Certainty(certainty), evidence, confidence=0.9)


def test_everything_right() -> None:
    found = (_statement(DELMAR, "OWNS", LARK), _statement(DELMAR, "AGREED_WITH", NORWAY, "expected"))
    result = scores([compare(DOCUMENT, Extraction((DELMAR, LARK, NORWAY), found))])
    assert result["f1"] == result["entity_f1"] == result["certainty"] == 1.0


def test_subsidiary_is_the_inverse_of_owns_and_not_its_like() -> None:
    entities = (DELMAR, LARK, NORWAY)
    inverse = compare(DOCUMENT, Extraction(entities, (_statement(LARK, "SUBSIDIARY_OF", DELMAR),)))
    same = compare(DOCUMENT, Extraction(entities, (_statement(DELMAR, "SUBSIDIARY_OF", LARK),)))
    assert [p.right for p in inverse.predictions] == [True]
    assert [p.right for p in same.predictions] == [False]


def test_a_piece_of_a_name_is_another_entity_and_its_edges_are_wrong() -> None:
    result = compare(DOCUMENT, Extraction((DELMAR, SEA), (_statement(DELMAR, "OWNS", SEA),)))
    assert [p.right for p in result.predictions] == [False]
    assert result.entities == (1, 2, 3)


def test_a_wrong_certainty_is_still_a_hit() -> None:
    result = compare(DOCUMENT, Extraction((DELMAR, LARK), (_statement(DELMAR, "OWNS", LARK, "denied"),)))
    assert [(p.right, p.sure) for p in result.predictions] == [(True, False)]
    assert scores([result])["certainty"] == 0.0
