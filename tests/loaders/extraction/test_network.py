"""The shipped model through its own interface: loading, batches, and the two steps."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from kg.graph import ontology
from kg.graph.errors import ExtractionError
from kg.loaders.extraction.network import WEIGHTS, Manifest, Mention, Network, Passage

TEXT = (
    "Norwegian firm buys Kazakh oil\n\n"
    "Oslo-based Fjordlys Energi AS bought 90,000 tonnes of crude oil from Kazakhstan in May. "
    "The company denied that it had supplied Belarus."
)
HEADLINE = TEXT.index("\n")
SECOND = TEXT.index("The company")
SENTENCES = [(0, HEADLINE), (HEADLINE + 2, SECOND - 1), (SECOND, len(TEXT))]


@pytest.fixture(scope="module")
def network() -> Network:
    return Network()


def _place(phrase: str) -> tuple[int, int]:
    start = TEXT.index(phrase)
    return start, start + len(phrase)


MENTIONS = [
    Mention(*_place("Fjordlys Energi AS"), "fjordlys", "Firm"),
    Mention(*_place("crude oil"), "crude oil", "Commodity"),
    Mention(*_place("Kazakhstan"), "kazakhstan", "Place"),
    Mention(*_place("The company"), None, "Firm", True),
    Mention(*_place("Belarus"), "belarus", "Place"),
]


def test_the_manifest_names_every_edge_kind_of_the_ontology_once() -> None:
    manifest = Manifest.load(WEIGHTS)
    assert sorted(e.name for e in manifest.edge_kinds) == sorted(e.name for e in ontology.CLAIM_KINDS)
    assert sorted(manifest.kinds) == sorted(k.name for k in ontology.ENTITY_KINDS)
    assert all(0 < e.threshold < 1 and e.scale > 0 for e in manifest.edge_kinds)


@pytest.mark.parametrize("name", ["heads.npz", "encoder.onnx", "tokenizer.json"])
def test_an_altered_file_is_refused(tmp_path: Path, name: str) -> None:
    for file in WEIGHTS.iterdir():
        shutil.copy(file, tmp_path)
    with (tmp_path / name).open("ab") as altered:
        altered.write(b"x")
    with pytest.raises(ExtractionError, match=name):
        Network(tmp_path)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(ExtractionError, match="manifest"):
        Network(tmp_path)


def test_names_and_stand_ins_are_read_with_exact_offsets(network: Network) -> None:
    (reading,) = network.read([Passage(TEXT, SENTENCES)])
    found = {(TEXT[s.start : s.end], s.kind, s.anaphor) for s in network.spans(reading)}
    assert ("Kazakhstan", "Place", False) in found
    assert ("Belarus", "Place", False) in found
    assert any(kind == "Firm" and anaphor for _, kind, anaphor in found)


def test_an_article_reads_the_same_in_any_company(network: Network) -> None:
    (alone,) = network.read([Passage(TEXT, SENTENCES)])
    together = Network(threads=2).read([Passage("Sun.", [(0, 4)]), Passage(TEXT, SENTENCES)])[1]
    for one, other in zip(alone.hidden, together.hidden, strict=True):
        np.testing.assert_array_equal(one, other)


def test_a_stand_in_gets_its_antecedent_and_a_denied_supply_is_told_from_a_purchase(network: Network) -> None:
    (reading,) = network.read([Passage(TEXT, SENTENCES)])
    (answer,) = network.antecedents(reading, MENTIONS)
    assert answer.mention == 3
    assert max(answer.entities, key=lambda e: answer.entities[e]) == "fjordlys"
    assert sum(answer.entities.values()) + answer.none == pytest.approx(1.0, abs=1e-4)

    resolved = [m if m.entity else Mention(m.start, m.end, "fjordlys", m.kind, True) for m in MENTIONS]
    best: dict[tuple[str, str, str], tuple[float, str]] = {}
    for r in network.relations(reading, resolved):
        for k, kind in enumerate(network.manifest.edge_kinds):
            certainty = network.manifest.certainties[int(r.certainty.argmax())]
            key = (r.source, kind.name, r.target)
            best[key] = max(best.get(key, (0.0, "")), (float(r.probability[k]), certainty))
    assert best["fjordlys", "IMPORTS", "crude oil"][0] > 0.5
    assert best["fjordlys", "IMPORTS", "crude oil"][1] == "asserted"
    assert best["fjordlys", "SUPPLIES", "belarus"][1] == "denied"
    assert best["crude oil", "LOCATED_IN", "kazakhstan"][0] == 0.0  # the kinds do not fit


def test_skipped_sentences_and_unresolved_stand_ins_take_no_part(network: Network) -> None:
    (reading,) = network.read([Passage(TEXT, SENTENCES)])
    scores = network.relations(reading, MENTIONS, skip={1})
    assert {r.sentence for r in scores} <= {0, 2}
    assert all(r.source and r.target for r in scores)


def test_a_known_name_has_its_kind_whether_or_not_the_tagger_chose_it(network: Network) -> None:
    (reading,) = network.read([Passage(TEXT, SENTENCES)])
    country, verb = network.name_scores(reading, [_place("Kazakhstan"), _place("bought")])
    assert network.manifest.kinds[int(np.argmax(country))] == "Place"
    assert country.max() > 0.5 > verb.max()


def test_an_empty_article_gives_nothing(network: Network) -> None:
    (reading,) = network.read([Passage("", [])])
    assert network.spans(reading) == []
    assert network.relations(reading, []) == []
