"""Inputs that want to break the run: each ends in a named error of its own, in time, and the rest is done."""

import gzip
import io
import json
import os
import tarfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.graph.errors import InputError
from kg.graph.model import Article
from kg.loaders import guard
from kg.loaders.inputs import Item, Limits, ReadOptions
from kg.loaders.sources import articles_of
from tests.loaders import misbehaving
from tests.loaders.readers.helpers import FILES, OFFLINE, TEXT, read, small
from tests.loaders.readers.test_formats import PAGE, pdf


def reason(data: bytes, name: str, options: ReadOptions = OFFLINE) -> str:
    """The one error that an input gives, and no article beside it."""
    articles, errors = read(data, name, options)
    assert articles == []
    assert len(errors) == 1
    return errors[0].reason


def test_bombs_do_not_unpack() -> None:
    zeros = b"0" * 80_000_000
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", zeros)
    tarred = io.BytesIO()
    with tarfile.open(fileobj=tarred, mode="w:gz") as archive_tar:
        member = tarfile.TarInfo("bomb.txt")
        member.size = len(zeros)
        archive_tar.addfile(member, io.BytesIO(zeros))
    packed = gzip.compress(zeros)
    assert "unpacks to more than 200 times" in reason(zipped.getvalue(), "a.zip")
    assert "more than 8,000,000 bytes" in reason(packed, "a.txt.gz")
    assert "unpacks to more than 200 times" in reason(packed + packed, "a.jsonl.gz", small(file_bytes=2**40))
    articles, errors = read(tarred.getvalue(), "a.tar.gz")
    assert articles == []
    assert [error.source for error in errors] == ["a.tar.gz!bomb.txt", "a.tar.gz"]


def test_an_archive_that_lies_about_its_size_is_caught() -> None:
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", TEXT * 100)
    lying = zipped.getvalue().replace((len(TEXT) * 100).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert "broken in the archive" in reason(lying, "a.zip")


def test_archives_in_archives_end_somewhere() -> None:
    data = TEXT.encode()
    for depth in range(8):
        zipped = io.BytesIO()
        with zipfile.ZipFile(zipped, "w") as archive:
            archive.writestr("inner.zip" if depth else "inner.txt", data)
        data = zipped.getvalue()
    assert reason(data, "a.zip") == "nested too deeply"


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt"]
)
def test_paths_that_lead_out_of_an_archive(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    zipped, tarred = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr(name, TEXT)
        archive.writestr("good.txt", TEXT)
    with tarfile.open(fileobj=tarred, mode="w") as archive_tar:
        for each in (name, "good.txt"):
            member = tarfile.TarInfo(each)
            member.size = len(TEXT)
            archive_tar.addfile(member, io.BytesIO(TEXT.encode()))
    for data, suffix in ((zipped, "zip"), (tarred, "tar")):
        articles, (error,) = read(data.getvalue(), f"a.{suffix}")
        assert [article.source for article in articles] == [f"a.{suffix}!good.txt"]
        assert error.reason == "its name leads out of the archive"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_links_and_devices_in_an_archive_are_not_followed(kind: bytes) -> None:
    tarred = io.BytesIO()
    with tarfile.open(fileobj=tarred, mode="w") as archive:
        member = tarfile.TarInfo("link.txt")
        member.type, member.linkname = kind, "/etc/passwd"
        archive.addfile(member)
    assert reason(tarred.getvalue(), "a.tar") == "a link or device in an archive is not followed"


LAUGHS = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">""" + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12)
)


def test_entities_that_multiply_are_refused() -> None:
    feed = f"{LAUGHS}]><rss><channel><title>&m;</title><item><title>&m;</title></item></channel></rss>"
    assert "XML entities" in reason(feed.encode(), "feed.rss")
    document = io.BytesIO()
    with zipfile.ZipFile(FILES / "pandoc.docx") as good, zipfile.ZipFile(document, "w") as bad:
        for part in good.namelist():
            body = good.read(part)
            if part == "word/document.xml":
                body = f"{LAUGHS}]><w:document xmlns:w='x'>&m;</w:document>".encode()
            bad.writestr(part, body)
    assert "XML entities" in reason(document.getvalue(), "a.docx")
    page = f"{LAUGHS}]><html><body><p>&m; {TEXT}</p></body></html>"
    started = time.monotonic()
    read(page.encode(), "a.html")
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("depth", [3_000, 100_000])
def test_deeply_nested_pages_end_in_an_error_or_an_article(depth: int) -> None:
    page = "<html><body>" + "<div>" * depth + TEXT + "</div>" * depth
    articles, errors = read(page.encode(), "a.html")
    assert len(articles) + len(errors) == 1
    assert read(PAGE.encode(), "after.html")[1] == []


def test_deeply_nested_json() -> None:
    assert "nested too deeply" in reason(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "a.json")
    assert "endless numbers" in reason(b'{"text": ' + b"1" * 10_000 + b"}", "a.json")


class Line:
    """A line of JSON Lines as long as one likes, without the memory for it, and a good one after it."""

    def __init__(self, size: int) -> None:
        self._blocks = self._make(size)

    def _make(self, size: int) -> Iterator[bytes]:
        yield b'{"text": "'
        for _ in range(size // 2**16):
            yield b"long words " * 5957
        yield b'"}\n' + json.dumps({"text": TEXT}).encode() + b"\n"

    def read(self, size: int = -1, /) -> bytes:
        return next(self._blocks, b"")

    def close(self) -> None:
        """Nothing to close."""


def test_a_line_of_200_megabytes_costs_only_itself() -> None:
    item = Item("a.jsonl", "a.jsonl", lambda: Line(200 * 2**20))
    error, article = articles_of(item, OFFLINE)
    assert isinstance(error, InputError)
    assert error.reason == "a line of more than 67,108,864 bytes"
    assert isinstance(article, Article)


def test_text_of_200_megabytes_in_a_line_is_not_read_to_its_end() -> None:
    item = Item("a.txt", "a.txt", lambda: Line(200 * 2**20))
    (error,) = articles_of(item, OFFLINE)
    assert "more than 8,000,000 bytes" in str(error)


def test_nul_bytes_and_endless_lines() -> None:
    assert "no format that kg reads" in reason(b"\0" * 5000, "a.txt")
    assert "NUL" in reason(b'{"text": "a\\u0000b"}', "a.json")
    assert "NUL" in reason(PAGE.replace("Odmark", "Od\0mark").encode(), "a.html")
    assert "NUL" in reason(b"title,text\n" + b"a" * 5000 + b",\0\n", "a.csv")
    assert "20,000 lines" in reason(b"a\n" * 30_000, "a.txt")


def test_lone_surrogates_can_be_stored() -> None:
    (article,), _ = read(json.dumps({"text": f"\ud800 {TEXT}", "title": "a \udfff b"}).encode(), "a.json")
    assert article.text == f"\ufffd {TEXT}"
    assert article.name == "a \ufffd b"


def test_broken_and_cut_off_files_are_named() -> None:
    whole = pdf("The government of Odmark lifted its ban.")
    assert "PDF" in reason(whole[:200], "a.pdf")
    assert "PDF" in reason(b"%PDF-1.7\n" + os.urandom(2000), "a.pdf")
    for name in ("polars.parquet", "pandoc.docx", "crawl.warc.gz"):
        data = (FILES / name).read_bytes()
        errors = read(data[: len(data) // 2], name)[1]
        assert errors
        assert all(error.source.startswith(name) for error in errors)
    assert "broken zip" in reason(b"PK\x03\x04" + b"x" * 100, "a.zip")
    assert "break off" in reason(gzip.compress(TEXT.encode() * 100)[:-20], "a.txt.gz")
    assert "broken tar" in reason(b"\0" * 257 + b"ustar" + b"\1" * 300, "a.tar")


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (misbehaving.hang, "not parsed within 1 seconds"),
        (misbehaving.crash, "crashed"),
        (misbehaving.eat, "too much memory"),
        (misbehaving.recurse, "nested too deeply"),
    ],
)
def test_a_parser_that_hangs_crashes_or_eats_memory_is_stopped(function: object, words: str) -> None:
    assert callable(function)
    with pytest.raises(InputError, match=words):
        guard.guarded("a", replace(Limits(), seconds=1.0), function)
    assert guard.guarded("b", Limits(), len, "still there") == 11


NAMES = ["a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a.eml", "a.json", "a.jsonl", "a.csv", "a.tsv", "a.parquet"]
NAMES += ["a.rss", "a.xml", "a.warc", "a.warc.gz", "a.zip", "a.tar", "a.tar.gz", "a.gz", "a", "a.urls"]
HEADS = [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"PAR1", b"\x1f\x8b\x08", b"WARC/1.0\r\n", b"<html>", b"<rss><channel>"]
HEADS += [b'{"text": ', b"[{", b"From: a\nTo: b\nSubject: c\n\n", b"\xff\xfe", b"title,text\n", b"---\ntitle: a\n"]
SEEDS = [(FILES / name).read_bytes() for name in ("pandoc.docx", "feedgen.atom", "polars.parquet", "curl.eml")]
SEEDS += [(FILES / "crawl.warc.gz").read_bytes(), pdf(TEXT), PAGE.encode()]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A good file with some bytes changed, and perhaps its end cut off."""
    data = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 8))):
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    return bytes(data[: draw(st.integers(1, len(data)))] if draw(st.booleans()) else data)


HOSTILE = st.builds(bytes.__add__, st.sampled_from(HEADS), st.binary(max_size=300)) | mutated()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(HOSTILE, st.sampled_from(NAMES))
def test_whatever_comes_gives_articles_and_named_errors_alone(data: bytes, name: str) -> None:
    articles, errors = read(data, name, small(file_bytes=10**6, seconds=10.0))
    for article in articles:
        last = -1
        for span in article.boilerplate:
            assert last < span.start <= span.end <= len(article.text)
            last = span.end
        assert "\r" not in article.text
        assert article.text.strip()
    # What a feed says of a page is named by the page.
    assert all(error.source.startswith((name, "http")) for error in errors)
