"""From SOURCE arguments to articles: what is read, what is passed over, and what ends in a named error."""

import io
import json
import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.errors import InputError, UsageError
from kg.graph.model import Article
from kg.loaders import sources
from kg.loaders.inputs import Limits, Meter, ReadOptions, parse_map
from kg.loaders.sources import local_bytes, read_sources

TEXT = "Tanker detained in Karsund\n\nHarbour officials said on Monday that the tanker was detained over fees.\n"


def read(*paths: Path | str, options: ReadOptions | None = None) -> tuple[list[Article], list[InputError]]:
    found = list(read_sources([str(path) for path in paths], options))
    return [x for x in found if isinstance(x, Article)], [x for x in found if isinstance(x, InputError)]


def test_plain_text_is_stored_unchanged_but_for_newlines(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"\xef\xbb\xbf  Headline of three\r\n\r\nOne  sentence.\rAnother.\n\n")
    (article,), errors = read(file)
    assert article.text == "  Headline of three\n\nOne  sentence.\nAnother.\n\n"
    assert (article.name, article.source, errors) == ("Headline of three", str(file), [])


def test_a_folder_is_read_deeply_in_order_and_hidden_files_are_not(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/deeper/y.md", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT + name)
    articles, errors = read(tmp_path)
    assert [Path(article.source).name for article in articles] == ["b.txt", "z.txt", "y.md"]
    assert errors == []


def test_glob_picks_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/y.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT + name)
    assert [Path(a.source).name for a in read(tmp_path, options=ReadOptions(glob="*.md"))[0]] == ["y.md"]
    assert [Path(a.source).name for a in read(tmp_path, options=ReadOptions(glob="a/*.txt"))[0]] == ["z.txt"]


def test_the_files_folder_of_a_saved_page_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(TEXT)
    (tmp_path / "page.html").write_text(f"<html><body><article><p>{TEXT * 3}</p></article></body></html>")
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "style.css").write_text("body {}")
    articles, errors = read(tmp_path)
    assert (len(articles), errors) == (2, [])


def test_a_bad_folder_gives_named_errors_and_all_others_are_done(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(TEXT)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \n\t\n")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" * 40)
    (tmp_path / "latin.txt").write_bytes("Le président a visité Téhéran.".encode("latin-1"))
    (tmp_path / "nul.txt").write_bytes(b"A" * 5000 + b"\0" + TEXT.encode())
    (tmp_path / "long.txt").write_bytes(b"long " * 2_000_000)
    (tmp_path / "style.css").write_text("body { color: red }")
    (tmp_path / "dead.txt").symlink_to(tmp_path / "nowhere.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    articles, errors = read(tmp_path)
    assert [article.source for article in articles] == [str(tmp_path / "good.txt")]
    reasons = {Path(error.source).name: error.reason for error in errors}
    assert reasons == {
        "empty.txt": "empty: there are no bytes in it",
        "blank.txt": "empty: there is no text in it",
        "binary.txt": "binary, of no format that kg reads",
        "picture.jpg": "binary, of no format that kg reads",
        "latin.txt": "is not UTF-8 at byte 5",
        "nul.txt": "holds NUL characters: no text",
        "long.txt": "more than 8,000,000 bytes",
        "style.css": ".css is no format that kg reads",
        "dead.txt": "no such file or directory",
        "pipe.txt": "no regular file",
    }


def test_an_unreadable_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret.txt").write_text(TEXT)
    (tmp_path / "good.txt").write_text(TEXT)
    real = os.open

    def refuse(path: str | Path, *arguments: int, **more: int) -> int:
        if str(path).endswith("secret.txt"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *arguments, **more)

    monkeypatch.setattr(os, "open", refuse)
    articles, (error,) = read(tmp_path)
    assert (len(articles), error.reason) == (1, "permission denied")


def test_links_that_lead_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("outside " + TEXT)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "more.txt").write_text("outside " + TEXT)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "good.txt").write_text(TEXT)
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "same.txt").symlink_to(folder / "good.txt")
    (folder / "dir").symlink_to(tmp_path / "elsewhere")
    articles, errors = read(folder)
    assert {article.text for article in articles} == {TEXT}
    assert [(Path(e.source).name, e.reason) for e in errors] == [
        ("out.txt", "a link that leads out of the folder is not followed")
    ]


def test_an_encoding_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes("Le président a visité Téhéran.".encode("cp1252"))
    (article,), _ = read(tmp_path, options=ReadOptions(encoding="cp1252"))
    assert article.text == "Le président a visité Téhéran."
    (error,) = read(tmp_path, options=ReadOptions(encoding="no-such"))[1]
    assert "no encoding" in error.reason


def test_utf16_is_read_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / "wide.txt").write_text(TEXT, encoding="utf-16")
    assert read(tmp_path)[0][0].text == TEXT


@pytest.mark.parametrize(
    ("content", "count"),
    [
        (TEXT, 1),
        (json.dumps({"title": "T", "text": TEXT}), 1),
        ("\n".join(json.dumps({"title": "T", "text": f"{n} {TEXT}"}) for n in range(3)), 3),
        (f"<!doctype html><html><body><article><p>{TEXT * 3}</p></article></body></html>", 1),
    ],
)
def test_standard_input_is_understood_by_content(content: str, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "_standard_input", lambda: io.BytesIO(content.encode()))
    articles, errors = read("-")
    assert (len(articles), errors) == (count, [])


def test_markdown_front_matter_gives_title_date_and_outlet(tmp_path: Path) -> None:
    front = '---\ntitle: "Tanker detained"\ndate: 2025-12-02\nsource: Harbour Herald\nurl: https://h.example/t\n---\n'
    (tmp_path / "a.md").write_text(front + "\n" + TEXT)
    (article,), _ = read(tmp_path)
    assert (article.name, article.published, article.outlet) == (
        "Tanker detained",
        "2025-12-02",
        "Harbour Herald",
    )
    assert (article.url, article.text) == ("https://h.example/t", front + "\n" + TEXT)


def test_the_meter_knows_the_size_of_files_and_counts_them_down(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text(TEXT)
    meter = Meter()
    assert len(list(read_sources([str(tmp_path)], meter=meter))) == 2
    assert meter.done == local_bytes([str(tmp_path)], ReadOptions()) == 2 * len(TEXT)
    assert local_bytes(["-"], ReadOptions()) is None


def test_a_name_that_does_not_exist_is_named() -> None:
    (error,) = read("no/such/file.txt")[1]
    assert (error.source, error.reason) == ("no/such/file.txt", "no such file or directory")


def test_a_socket_is_no_file(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.txt"))
        assert read(tmp_path / "s.txt")[1][0].reason == "no regular file"


def test_a_map_is_parsed_or_refused() -> None:
    assert parse_map(["text=body", "published=when.date"]) == {"text": "body", "published": "when.date"}
    with pytest.raises(UsageError, match="not of the form"):
        parse_map(["body"])
    with pytest.raises(UsageError, match="not of the form"):
        parse_map(["colour=red"])


@given(st.binary(max_size=400))
def test_any_bytes_are_an_article_or_a_named_error(data: bytes) -> None:
    from kg.loaders.inputs import Item

    item = Item("x", "x.txt", lambda: io.BytesIO(data))
    for found in sources.articles_of(item, ReadOptions(limits=Limits(file_bytes=200)), 0):
        assert isinstance(found, (Article, InputError))
        if isinstance(found, Article):
            assert found.text.replace("\n", "") == data.decode("utf-8-sig").replace("\r", "").replace("\n", "")
