"""The corpus compiler: what an article in the source becomes, and what it does not let pass."""

import json
from pathlib import Path

import pytest

from training.corpus.build import Document, compile_all, main, write

SOURCES = Path(__file__).parents[3] / "training" / "corpus" / "src"

ARTICLE = """\
@ax-1|wire|2025-03-14|Tin for Zubin
1 The Bank of Norland paid Norland Tin plc on Monday.
2 It is based in Zubin.
---
* 3 Share this
E Place|Norland|Norland
E Place|Zubin|Zubin
E Firm|Norland Tin plc|Norland Tin plc
E Organization|Bank of Norland|Bank of Norland
C Norland Tin plc|It@2
R Norland Tin plc|LOCATED_IN|Zubin|2|asserted|-
R Bank of Norland|AGREED_WITH|Norland Tin plc|1-2|denied|on Monday
B 3
"""


def compiled(tmp_path: Path, text: str) -> tuple[list[Document], list[str]]:
    path = tmp_path / "ax.dsl"
    path.write_text(text, encoding="utf-8")
    return compile_all([path])


def test_every_offset_points_at_its_words(tmp_path: Path) -> None:
    (document,), _ = compiled(tmp_path, ARTICLE)
    spans = [m for entity in document.entities for m in entity.mentions] + document.coref
    assert spans
    assert all(document.text[span.start : span.end] == span.text for span in spans)
    assert all(document.text[edge.start : edge.end] == edge.evidence for edge in document.edges)


def test_the_text_keeps_paragraphs_and_lines(tmp_path: Path) -> None:
    (document,), _ = compiled(tmp_path, ARTICLE)
    headline, body, menu = document.text.split("\n\n")
    assert headline == document.title
    assert body == "The Bank of Norland paid Norland Tin plc on Monday. It is based in Zubin."
    assert menu == "Share this"
    assert document.boilerplate == [3]


def test_an_edge_may_rest_on_several_sentences_and_carries_its_date_words(tmp_path: Path) -> None:
    (document,), _ = compiled(tmp_path, ARTICLE)
    located, agreed = document.edges
    assert (located.sentences, located.date) == ([2], None)
    assert (agreed.sentences, agreed.date) == ([1, 2], "on Monday")
    assert agreed.evidence.endswith("It is based in Zubin.")


def test_a_name_inside_a_longer_name_is_no_mention(tmp_path: Path) -> None:
    (document,), complaints = compiled(tmp_path, ARTICLE)
    assert next(entity for entity in document.entities if entity.name == "Norland").mentions == []
    assert complaints == ["ax.dsl:1 ax-1 mention not found (or only inside a longer mention) Norland Norland"]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("R Zubin|LOCATED_IN|Nowhere|1|asserted|-", "endpoint not an entity Nowhere"),
        ("R Zubin|LEADS|Norland|1|asserted|-", "kinds do not fit Zubin Place LEADS Norland Place"),
        ("R Zubin|LIKES|Norland|1|asserted|-", "type LIKES"),
        ("R Zubin|LOCATED_IN|Norland|1|maybe|-", "certainty maybe"),
        ("R Zubin|LOCATED_IN|Norland|9|asserted|-", "sentence 9"),
        ("R Zubin|LOCATED_IN|Norland|1|asserted|in June", "date words not in text in June"),
        ("R Zubin|LOCATED_IN|Zubin|1|asserted|-", "loop Zubin"),
        (
            "R Zubin|LOCATED_IN|Norland|3|asserted|-",
            "fact in boilerplate Zubin|LOCATED_IN|Norland|3|asserted|-",
        ),
        ("R Norland Tin plc|LOCATED_IN|Zubin|1|asserted|-", "twice Norland Tin plc LOCATED_IN Zubin"),
        ("R Zubin|LOCATED_IN", "R needs 6 fields Zubin|LOCATED_IN"),
        ("C Zubin|the town@2", "anaphor not in its sentence the town@2"),
        ("C Zubin|It#2@2", "anaphor not in its sentence It#2@2"),
        ("C Nowhere|It@2", "anaphor of no entity Nowhere"),
        ("E Planet|Zubin|Zubin", "kind Planet"),
        ("E Place|Zubin|Zubin", "entity twice Zubin"),
        ("E Place|Tarn|Tarn", "mention not found (or only inside a longer mention) Tarn Tarn"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, line: str, complaint: str) -> None:
    _, complaints = compiled(tmp_path, ARTICLE + line)
    assert any(found.startswith(f"ax.dsl:1 ax-1 {complaint}") for found in complaints)


def test_an_id_stands_once(tmp_path: Path) -> None:
    _, complaints = compiled(tmp_path, ARTICLE + ARTICLE)
    assert "ax.dsl:14 ax-1 id twice" in complaints


@pytest.mark.parametrize("line", ["stray", "E Place|Zubin", "@ax-2|wire"])
def test_an_unreadable_line_stops_the_build(tmp_path: Path, line: str) -> None:
    with pytest.raises(ValueError, match=r"ax\.dsl:14: not understood"):
        compiled(tmp_path, ARTICLE + line)


def test_a_document_is_a_line_of_json(tmp_path: Path) -> None:
    documents, _ = compiled(tmp_path, ARTICLE)
    write(documents, tmp_path / "corpus.jsonl")
    (row,) = [json.loads(line) for line in (tmp_path / "corpus.jsonl").read_text("utf-8").splitlines()]
    assert row["sentences"] == [[n, a, b] for n, a, b in documents[0].sentences]
    assert row["edges"][0]["source"] == "Norland Tin plc"


def test_nothing_is_written_where_a_complaint_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "ax.dsl").write_text(ARTICLE, encoding="utf-8")
    out = tmp_path / "corpus.jsonl"
    monkeypatch.setattr("training.corpus.build.HERE", tmp_path)
    monkeypatch.setattr("sys.argv", ["build.py", "--out", str(out)])
    with pytest.raises(SystemExit, match="1"):
        main()
    assert "ERROR ax.dsl:1 ax-1 mention not found" in capsys.readouterr().out
    assert not out.exists()


def test_the_corpus_itself_is_sound() -> None:
    documents, complaints = compile_all(sorted(SOURCES.glob("*.dsl")))
    assert complaints == []
    assert len(documents) >= 1380
