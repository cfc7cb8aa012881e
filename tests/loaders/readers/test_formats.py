"""Each format, on a file made for it and on one that another program made (see files/README.md)."""

import gzip
import io
import json
import tarfile
import zipfile
from email.message import EmailMessage

import pytest

from kg.graph.errors import InputError
from kg.loaders import fetch
from kg.loaders.inputs import Item, ReadOptions
from tests.loaders.readers.helpers import TEXT, read, read_file

PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Odmark lifts ban on grain | Harbour Herald</title>
<link rel="canonical" href="https://herald.example/2024/ban"><meta name="author" content="Ida Holm">
<meta property="og:site_name" content="Harbour Herald">
<meta property="og:title" content="Odmark lifts ban on grain">
<meta property="article:published_time" content="2024-05-03T09:10:00+02:00"></head><body>
<nav><a href="/">Home</a> <a href="/trade">Trade of Odmark with the towns and all their goods.</a></nav>
<main><article><h1>Odmark lifts ban on grain</h1><p>{TEXT}</p>
<p>Mr Lund met the ambassador, Mira Sand.</p></article></main>
<aside><h3>Related</h3><p>The tanker Nordvik was seized off Selvik by customs officers on Monday.</p></aside>
<footer>All rights reserved.</footer></body></html>"""


def test_html_gives_main_text_headline_outlet_author_date_and_canonical_address() -> None:
    (article,), errors = read(PAGE.encode(), "page.html", url="https://herald.example/2024/ban?utm_source=x")
    assert errors == []
    assert article.name == "Odmark lifts ban on grain"
    assert (article.outlet, article.author, article.published) == ("Harbour Herald", "Ida Holm", "2024-05-03")
    assert (article.url, article.lang) == ("https://herald.example/2024/ban", "en")
    assert TEXT in article.text
    assert "Nordvik" not in article.text
    assert "Home" not in article.text


def test_html_is_recognised_without_a_suffix_and_by_media_type() -> None:
    assert len(read(PAGE.encode(), "ban")[0]) == 1
    assert len(read(f"<p>{TEXT}</p>".encode(), "", media_type="text/html; charset=utf-8")[0]) == 1


@pytest.mark.parametrize(("encoding", "meta"), [("cp1252", "iso-8859-1"), ("koi8-r", "koi8-r"), ("utf-8", "utf-8")])
def test_html_is_decoded_as_it_says(encoding: str, meta: str) -> None:
    word = "Фуражное зерно" if encoding == "koi8-r" else "Præsident Søren"
    page = PAGE.replace("<title>", f'<meta charset="{meta}"><title>').replace("Mira Sand", word)
    (article,), _ = read(page.encode(encoding), "page.html")
    assert word in article.text


def test_json_shapes_of_news_interfaces() -> None:
    title, url, outlet = "Odmark lifts ban", "https://h.example/1", "Harbour Herald"
    newsapi = {
        "source": {"id": None, "name": outlet},
        "title": title,
        "url": url,
        "publishedAt": "2024-05-03T09:10:00Z",
        "content": TEXT,
    }
    media_cloud = {
        "title": title,
        "url": url,
        "media_name": outlet,
        "publish_date": "2024-05-03",
        "language": "en",
        "text": TEXT,
    }
    news_please = {
        "title": title,
        "url": url,
        "source_domain": outlet,
        "date_publish": "2024-05-03 09:10:00",
        "language": "en",
        "maintext": TEXT,
    }
    for shape in ({"articles": [newsapi]}, {"stories": [media_cloud]}, news_please, [news_please]):
        (article,), errors = read(json.dumps(shape).encode(), "news.json")
        assert errors == []
        assert (article.name, article.text, article.outlet) == ("Odmark lifts ban", TEXT, "Harbour Herald")
        assert (article.published, article.url, article.lang) == ("2024-05-03", "https://h.example/1", "en")


def test_records_that_only_link_are_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = {"url": "https://h.example/1", "title": "Odmark lifts ban", "domain": "h.example"}
    gdelt = {"articles": [{**listed, "seendate": "20240503T091000Z", "language": "English"}]}
    cut = {
        "title": "Odmark lifts ban",
        "url": "https://h.example/1",
        "content": "The government… [+2312 chars]",
    }
    asked: list[str] = []

    def answer(url: str, options: ReadOptions) -> Item:
        asked.append(url)
        return Item(url, "1", lambda: io.BytesIO(f"<article><p>{TEXT}</p></article>".encode()), url=url)

    monkeypatch.setattr(fetch, "fetch", answer)
    (article,), _ = read(json.dumps(gdelt).encode(), "gdelt.json", ReadOptions())
    assert (article.outlet, article.published) == ("h.example", "2024-05-03")
    assert TEXT in article.text
    assert len(read(json.dumps(cut).encode(), "cut.json", ReadOptions())[0]) == 1
    assert asked == ["https://h.example/1"] * 2
    (error,) = read(json.dumps(gdelt).encode(), "gdelt.json")[1]
    assert "no text in its fields" in error.reason


def test_fields_are_mapped() -> None:
    record = {"meta": {"when": "3 May 2024", "src": "Harbour Herald"}, "story": TEXT, "text": "not this"}
    options = ReadOptions(fields={"text": "story", "published": "meta.when", "outlet": "meta.src"}, follow=False)
    (article,), _ = read(json.dumps(record).encode(), "a.json", options)
    assert (article.text, article.published, article.outlet) == (TEXT, "2024-05-03", "Harbour Herald")
    (error,) = read(b'{"text": "x y z"}', "a.json", options)[1]
    assert error.reason == "no field 'story'"


def test_json_lines_lose_only_the_broken_line() -> None:
    one, two = (json.dumps({"text": f"{TEXT} {end}"}) for end in ("One.", "Two."))
    lines = [one, "{broken", json.dumps(["no", "article"]), "", '{"title": "no text"}', two]
    articles, errors = read("\n".join(lines).encode(), "news.jsonl")
    assert [article.text[-4:] for article in articles] == ["One.", "Two."]
    assert [error.source for error in errors] == ["news.jsonl:2", "news.jsonl:3", "news.jsonl:5"]
    assert errors[0].reason.startswith("broken JSON")


def test_markup_in_a_record_becomes_text() -> None:
    (article,), _ = read(json.dumps({"content": f"<p>{TEXT}</p><p>Mr Lund met Mira Sand.</p>"}).encode(), "a.json")
    assert article.text == f"{TEXT}\n\nMr Lund met Mira Sand."


@pytest.mark.parametrize(("name", "cut"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t")])
def test_tables(name: str, cut: str) -> None:
    quoted = TEXT.replace('"', '""')
    table = f'title{cut}body{cut}date\r\n"Ban, lifted; now"{cut}"{quoted}\nSecond line."{cut}2024-05-03\r\n'
    table += f"None{cut}{cut}\r\n"
    (article,), (error,) = read(b"\xef\xbb\xbf" + table.encode(), name)
    assert (article.name, article.published) == ("Ban, lifted; now", "2024-05-03")
    assert article.text == f"{TEXT}\nSecond line."
    assert error.source == f"{name}:3"


def test_parquet_of_another_library_with_mapping() -> None:
    options = ReadOptions(fields={"text": "body", "published": "day"}, follow=False)
    articles, errors = read_file("polars.parquet", options)
    assert errors == []
    assert [(a.name, a.published) for a in articles] == [
        ("Odmark lifts ban on grain", "2024-05-03"),
        ("Tanker seized off Selvik", "2024-06-11"),
    ]


def test_a_table_of_another_program() -> None:
    (article,), errors = read_file("sqlite.csv", ReadOptions(fields={"published": "day"}))
    assert (article.name, article.published, errors) == ('Odmark lifts "ban", at last', "2024-05-03", [])
    assert article.text.endswith("Farmers, and others, agreed.")


def test_word_documents() -> None:
    from docx import Document

    document = Document()
    document.add_heading("Odmark lifts ban on grain", 0)
    document.add_paragraph("3 May 2024")
    document.add_paragraph(TEXT)
    file = io.BytesIO()
    document.save(file)
    (article,), _ = read(file.getvalue(), "a.docx")
    assert (article.name, article.published) == ("Odmark lifts ban on grain", "2024-05-03")
    assert TEXT in article.text
    assert len(read(file.getvalue(), "no-suffix")[0]) == 1


@pytest.mark.parametrize("name", ["pandoc.docx", "libreoffice.docx", "libreoffice.pdf"])
def test_documents_of_other_programs(name: str) -> None:
    (article,), errors = read_file(name)
    assert errors == []
    assert (article.name, article.published) == ("Odmark lifts ban on grain from Vellin", "2024-05-03")
    for words in (
        "lifted its ban on imports of grain",
        "40,000 tons of wheat to the port of Karsund",
        "340,000",
    ):
        assert words in article.text


def pdf(*lines: str) -> bytes:
    """A PDF of one page, written by hand."""
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = f"BT /F1 11 Tf 50 750 Td {shown} ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 5\n0000000000 65535 f \n%strailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(out),
    )


def test_pdf_lines_are_joined_to_paragraphs() -> None:
    data = pdf("Odmark lifts ban", "The government of Odmark lifted its ban on im-", "ports of grain on Thursday.")
    (article,), _ = read(data, "a.pdf")
    assert (
        article.text == "Odmark lifts ban\n\nThe government of Odmark lifted its ban on imports of grain on Thursday.\n"
    )


def test_pdf_without_text_says_so() -> None:
    assert "holds no text" in read(pdf(""), "a.pdf")[1][0].reason


def test_messages() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Harbour Herald <news@herald.example>", "Odmark lifts ban on grain"
    message["Date"] = "Fri, 03 May 2024 09:10:00 +0200"
    message.set_content("Read this in a browser.")
    message.add_alternative(PAGE, subtype="html")
    (article,), _ = read(message.as_bytes(), "a.eml")
    assert (article.name, article.outlet) == ("Odmark lifts ban on grain", "Harbour Herald")
    assert article.published == "2024-05-03"
    assert TEXT in article.text
    message.clear_content()
    message.set_content(TEXT + "\n" + TEXT)
    assert read(message.as_bytes(), "no-suffix")[0][0].text.startswith(TEXT[:60])


def test_messages_of_other_programs() -> None:
    (article,), errors = read_file("curl.eml")
    assert errors == []
    assert (article.name, article.published) == ("Odmark lifts ban on grain – für Vellin", "2024-05-03")
    assert "worth €300 million to Odmark" in article.text


@pytest.mark.parametrize("name", ["feedgen.rss", "feedgen.atom"])
def test_feeds_of_other_programs(name: str) -> None:
    articles, errors = read_file(name)
    assert errors == []
    assert [article.name for article in articles][:1] == ["Tanker Nordvik seized off Selvik"]
    assert {article.outlet for article in articles} == {"Harbour Herald"}
    assert {article.published for article in articles} == {"2024-05-03"}
    assert all("met ambassador Mira Sand in Karsund" in article.text for article in articles)


def test_a_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1", "title": "Harbour Herald",
        "items": [{"id": "1", "url": "https://h.example/1", "title": "Odmark lifts ban",
                   "content_html": f"<p>{TEXT}</p>", "date_published": "2024-05-03T09:10:00Z"}, "no item"],
    }  # fmt: skip
    (article,), (error,) = read(json.dumps(feed).encode(), "feed.json")
    assert (article.name, article.outlet, article.published) == (
        "Odmark lifts ban",
        "Harbour Herald",
        "2024-05-03",
    )
    assert (article.text, error.source) == (TEXT, "feed.json#2")


def test_a_crawl_of_wget() -> None:
    articles, errors = read_file("crawl.warc.gz")
    assert [article.name for article in articles] == [
        "Odmark lifts ban on grain from Vellin",
        "Tanker Nordvik seized off Selvik",
        "Odmark lifts ban on grain from Vellin",
    ]
    assert {article.outlet for article in articles} == {"Harbour Herald"}
    assert ["only headings and links" in error.reason for error in errors] == [True]
    plain = gzip.decompress(read_file_bytes("crawl.warc.gz"))
    assert len(read(plain, "crawl.warc")[0]) == 3


def warc_record(url: str, kind: str, block: bytes) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-03T09:10:00Z\r\n"
    media_type = "application/http; msgtype=response" if kind == "response" else "text/plain"
    head += f"Content-Type: {media_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    return gzip.compress(head.encode() + block + b"\r\n\r\n")


def test_large_pages_and_texts_of_a_crawl() -> None:
    more = "".join(f"<p>Ship number {number} carried wheat to the port of Karsund.</p>" for number in range(2000))
    page = PAGE.replace("</article>", more + "</article>").encode()
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    data = warc_record("https://h.example/1", "response", http)
    data += warc_record("https://h.example/2", "conversion", TEXT.encode())
    articles, errors = read(data, "crawl.warc.gz")
    assert errors == []
    assert "Ship number 1999 carried wheat" in articles[0].text
    assert (articles[1].text, articles[1].url) == (TEXT, "https://h.example/2")


def read_file_bytes(name: str) -> bytes:
    from tests.loaders.readers.helpers import FILES

    return (FILES / name).read_bytes()


def archive_of(files: dict[str, bytes]) -> tuple[bytes, bytes]:
    zipped, tarred = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    with tarfile.open(fileobj=tarred, mode="w:gz") as archive:
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return zipped.getvalue(), tarred.getvalue()


def test_archives_hold_any_format_and_each_other() -> None:
    inner, _ = archive_of({"deep.txt": TEXT.encode() + b" Deep."})
    files = {
        "a/one.txt": TEXT.encode(), "a/two.jsonl": json.dumps({"text": TEXT + " Two."}).encode(),
        "inner.zip": inner, "packed.txt.gz": gzip.compress(TEXT.encode() + b" Packed."),
        "__MACOSX/._one.txt": b"\0\1", "empty.txt": b"",
    }  # fmt: skip
    for data, name in zip(archive_of(files), ("all.zip", "all.tar.gz"), strict=True):
        articles, errors = read(data, name)
        assert [article.text.rsplit(". ", 1)[-1] for article in articles][1:] == ["Two.", "Deep.", "Packed."]
        assert articles[0].source == f"{name}!a/one.txt"
        assert [error.source for error in errors] == [f"{name}!empty.txt"]
        (one,), _ = read(data, name, ReadOptions(glob="*.jsonl"))
        assert one.text.endswith("Two.")


def test_lists_of_addresses_are_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(url: str, options: ReadOptions) -> Item:
        if url.endswith("2"):
            raise InputError(url, "the server answers 404 Not Found")
        return Item(url, "1", lambda: io.BytesIO(PAGE.encode()), url=url, media_type="text/html")

    monkeypatch.setattr(fetch, "fetch", answer)
    addresses = b"# two pages\nhttps://h.example/1\n\nhttps://h.example/2\n"
    (article,), (error,) = read(addresses, "list.txt")
    assert (article.name, error.source) == ("Odmark lifts ban on grain", "https://h.example/2")


def test_a_missing_extra_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    from kg.loaders.readers import extras

    monkeypatch.setattr(extras, "find_spec", lambda name: None)
    for name in ("libreoffice.pdf", "libreoffice.docx", "polars.parquet", "feedgen.rss", "crawl.warc.gz"):
        (error,) = read_file(name)[1]
        assert "needs the extra kg[formats]" in error.reason
        assert error.hint == "pip install 'kg[formats]'"
