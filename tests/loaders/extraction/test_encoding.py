"""How an article becomes the numbers the network reads."""

import numpy as np
import pytest

from kg.loaders.extraction.encoding import Chunking, Encoder, letter_shape, ner_features
from kg.loaders.extraction.network import WEIGHTS

TEXT = "Rosneft sold crude to IndianOil. It ships from Primorsk. The GRACE 4 sailed on Monday."


def _sentences(text: str) -> list[tuple[int, int]]:
    result, start = [], 0
    for part in text.split(". "):
        end = min(start + len(part) + 1, len(text))
        result.append((start, end))
        start = end + 1
    return result


def _encoder(chunk: int = 288) -> Encoder:
    return Encoder(WEIGHTS / "tokenizer.json", Chunking(chunk=chunk))


@pytest.mark.parametrize(
    ("piece", "inside", "shape"),
    [
        ("oil", False, 1),
        ("Oil", False, 2),
        ("OIL", False, 3),
        ("eBay", False, 4),
        ("2025", False, 5),
        (",", False, 0),
        ("oil", True, 7),
        ("A", False, 2),
    ],
)
def test_letter_shape_keeps_what_the_uncased_vocabulary_loses(piece: str, inside: bool, shape: int) -> None:
    assert letter_shape(piece, inside) == shape


def test_every_piece_points_at_its_place_in_the_text() -> None:
    (chunk,) = _encoder().encode(TEXT, _sentences(TEXT))
    pieces = [TEXT[a:b] for a, b, s in zip(chunk.starts, chunk.ends, chunk.sentences, strict=True) if s >= 0]
    assert "".join(pieces) == TEXT.replace(" ", "")


def test_a_piece_that_continues_a_word_says_so() -> None:
    (chunk,) = _encoder().encode(TEXT, _sentences(TEXT))
    words: list[str] = []
    for start, end, inside, sentence in zip(chunk.starts, chunk.ends, chunk.continues, chunk.sentences, strict=True):
        if sentence >= 0:
            words[-1:] = [words[-1] + TEXT[start:end]] if inside else [*words[-1:], TEXT[start:end]]
    assert "IndianOil" in words
    assert "Primorsk" in words


def test_each_sentence_belongs_to_one_chunk_and_later_chunks_carry_context() -> None:
    sentences = _sentences(TEXT)
    chunks = _encoder(chunk=12).encode(TEXT, sentences)
    assert [s for c in chunks for s in c.own] == [0, 1, 2]
    last = chunks[-1]
    assert set(last.sentences[last.segments == 0].tolist()) == {-1, 0, 1}
    assert set(last.sentences[last.segments == 1].tolist()) == {-1, 2}


def test_locate_finds_the_pieces_of_a_name_in_every_chunk_that_shows_it() -> None:
    start = TEXT.index("IndianOil")
    for chunk in _encoder(chunk=12).encode(TEXT, _sentences(TEXT)):
        place = chunk.locate(start, start + len("IndianOil"))
        if 0 in chunk.sentences:
            assert place is not None
            assert TEXT[chunk.starts[place[0]] : chunk.ends[place[1] - 1]] == "IndianOil"
        else:
            assert place is None


def test_a_span_across_two_sentences_stops_at_the_first() -> None:
    (chunk,) = _encoder().encode(TEXT, _sentences(TEXT))
    place = chunk.locate(TEXT.index("IndianOil"), TEXT.index("ships"))
    assert place is not None
    assert set(chunk.sentences[place[0] : place[1]].tolist()) == {0}


def test_a_recognisers_names_become_begin_and_inside_features_by_character() -> None:
    features = ner_features([(0, 7, "ORG"), (47, 55, "GPE"), (8, 12, "NO_SUCH_LABEL")], len(TEXT))
    (chunk,) = _encoder().encode(TEXT, _sentences(TEXT), features)
    assert features[0] == 3
    assert set(features[1:7]) == {4}
    assert not any(features[8:12])
    first = int(np.flatnonzero(chunk.starts == 47)[-1])
    assert chunk.ner[first] == features[47] == 5


def test_a_sentence_longer_than_the_model_can_read_is_cut_and_not_lost() -> None:
    text = "oil " * 900
    (chunk,) = Encoder(WEIGHTS / "tokenizer.json", Chunking(sentence=2000)).encode(text, [(0, len(text))])
    assert len(chunk) == Chunking().hard_limit + 1
