"""Fetching over HTTP from a real server on this machine: redirects, limits, and who may not be asked."""

import contextlib
import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kg.graph.errors import InputError
from kg.graph.model import Article
from kg.loaders.fetch import fetch, is_public
from kg.loaders.inputs import Limits, ReadOptions
from kg.loaders.sources import read_sources
from tests.loaders.readers.test_formats import PAGE

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Herald</title>
<item><title>Ban</title><link>/page.html</link></item><item><title>Gone</title><link>/gone</link></item></channel></rss>"""


class Handler(BaseHTTPRequestHandler):
    """A server with good pages and bad manners."""

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if path == "/page.html":
            self._page(PAGE.encode(), "text/html; charset=utf-8")
        elif path == "/packed":
            self._page(gzip.compress(PAGE.encode()), "text/html", {"Content-Encoding": "gzip"})
        elif path == "/bomb":
            self._page(gzip.compress(b"0" * 30_000_000), "text/html", {"Content-Encoding": "gzip"})
        elif path == "/feed":
            self._page(FEED.encode(), "application/rss+xml")
        elif path == "/large":
            self._page(b"x" * 3_000_000, "text/plain")
        elif path == "/host":
            self._page(f"The host was {self.headers['Host']} in this request of ours.".encode(), "text/plain")
        elif path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", path.removeprefix("/to/"))
            self.end_headers()
        elif path == "/loop":
            self.send_response(301)
            self.send_header("Location", "/loop")
            self.end_headers()
        elif path == "/endless":
            self.send_response(200)
            self.end_headers()
            self._forever(b"<p>word " * 1000, 0)
        elif path == "/drip":
            self.send_response(200)
            self.end_headers()
            self._forever(b".", 0.05)
        elif path == "/slow-headers":
            self._forever(b"HTTP/1.0 200 OK\r\nX-A: ", 0.05)
        elif path == "/broken-off":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"<p>Half a page")
        elif path == "/garbage":
            self.wfile.write(b"\x00\x01 no http at all\r\n\r\n")
        else:
            self.send_error(404)

    def _page(self, body: bytes, media_type: str, more: dict[str, str] | None = None) -> None:
        self.send_response(200)
        for name, value in {
            "Content-Type": media_type,
            "Content-Length": str(len(body)),
            **(more or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(OSError):  # the client has had enough
            self.wfile.write(body)

    def _forever(self, block: bytes, pause: float) -> None:
        try:
            while True:
                self.wfile.write(block)
                self.wfile.flush()
                time.sleep(pause)
        except OSError:  # the client has had enough
            return

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        running.daemon_threads = True
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


OWN = ReadOptions(private=True, limits=Limits(seconds=1.0, file_bytes=2_000_000))


def reason(url: str, options: ReadOptions = OWN) -> str:
    with pytest.raises(InputError) as caught:
        fetch(url, options)
    assert caught.value.source == url
    return caught.value.reason


@pytest.mark.parametrize("path", ["/page.html", "/packed", "/to//page.html"])
def test_a_page_is_fetched_unpacked_and_followed(server: str, path: str) -> None:
    (article,) = read_sources([server + path], OWN)
    assert isinstance(article, Article)
    assert (article.name, article.url) == ("Odmark lifts ban on grain", "https://herald.example/2024/ban")
    assert article.source == server + path


def test_a_name_is_sent_as_host_although_its_address_is_asked(server: str) -> None:
    port = server.rpartition(":")[2]
    item = fetch(f"http://localhost:{port}/host", OWN, permit=lambda address: True)
    assert f"localhost:{port}" in item.open().read().decode()


def test_a_feed_is_followed_to_its_pages_and_what_is_gone_is_named(server: str) -> None:
    found = list(read_sources([server + "/feed"], OWN))
    assert [item.name for item in found if isinstance(item, Article)] == ["Odmark lifts ban on grain"]
    assert [str(item) for item in found if isinstance(item, InputError)] == [
        f"{server}/gone: the server answers 404 Not Found"
    ]


def test_a_list_of_addresses_in_a_file(server: str, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(f"{server}/page.html\n{server}/packed\n")
    found = list(read_sources([str(tmp_path / "list.txt")], OWN))
    assert [type(item) for item in found] == [Article, Article]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/gone", "answers 404"),
        ("/loop", "more than 5 redirects"),
        ("/large", "more than 2,000,000 bytes"),
        ("/bomb", "more than 2,000,000 bytes"),
        ("/endless", "more than 2,000,000 bytes"),
        ("/drip", "not fetched within 1 seconds"),
        ("/slow-headers", "not fetched within 1 seconds"),
        ("/broken-off", "cannot be fetched"),
        ("/garbage", "cannot be fetched"),
        ("/to/file:///etc/hosts", "no http(s) address"),
        ("/to/ftp://127.0.0.1/x", "no http(s) address"),
    ],
)
def test_bad_manners_end_in_a_named_error_in_time(server: str, path: str, words: str) -> None:
    started = time.monotonic()
    assert words in reason(server + path)
    assert time.monotonic() - started < 4


def test_the_own_network_is_not_asked(server: str) -> None:
    assert "not of the public internet" in reason(server + "/page.html", ReadOptions())
    assert "not of the public internet" in reason("http://localhost:1/", ReadOptions())
    assert "not of the public internet" in reason("http://[::ffff:127.0.0.1]/", ReadOptions())
    assert "not of the public internet" in reason("http://0x7f000001/", ReadOptions())


@pytest.mark.parametrize(
    "target",
    ["http://169.254.169.254/latest/meta-data", "http://127.0.0.2/", "http://10.0.0.1/", "http://192.168.0.1/"],
)
def test_a_redirect_to_the_own_network_is_not_followed(server: str, target: str) -> None:
    with pytest.raises(InputError, match="not of the public internet"):
        fetch(f"{server}/to/{target}", OWN, permit=lambda address: address == "127.0.0.1" or is_public(address))


def test_a_name_counts_as_private_if_one_of_its_addresses_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(host: str, port: int, **more: object) -> list[tuple[object, ...]]:
        return [(0, 0, 0, "", (address, port)) for address in ("93.184.216.34", "10.1.2.3")]

    monkeypatch.setattr("socket.getaddrinfo", resolve)
    assert "10.1.2.3" in reason("http://two-faced.example/", ReadOptions())


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("0.0.0.0", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00:ec2::254", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("2002:7f00:1::", False),
        ("64:ff9b::a00:1", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize("url", ["http://", "http://a b/", "http://[::1", "http://x:99999/", "https://" + "a" * 300])
def test_what_is_no_address_is_named(url: str) -> None:
    assert reason(url)


def test_a_host_that_does_not_exist_is_named() -> None:
    assert reason("http://no-such-host.invalid/") == "no such host: no-such-host.invalid"
