"""A server with a script: real HTTP on 127.0.0.1, which answers as a test tells it and remembers what it was asked."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer. `delay` in seconds; `raw` in place of a completion; `hang_up` ends it in the middle."""

    content: str | None = None
    status: int = 200
    finish: str = "stop"
    refusal: str | None = None
    message: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    raw: bytes | None = None
    hang_up: bool = False
    usage: tuple[int, int] | None = (100, 50)

    def body(self) -> bytes:
        """The bytes that are sent."""
        if self.raw is not None:
            return self.raw
        if self.status != 200:
            return json.dumps({"error": {"message": self.message, "type": "error", "code": None}}).encode()
        message = {"role": "assistant", "content": self.content, "refusal": self.refusal}
        found: dict[str, Any] = {
            "id": "c1",
            "object": "chat.completion",
            "created": 1,
            "model": "scripted",
            "choices": [{"index": 0, "message": message, "finish_reason": self.finish}],
        }
        if self.usage:
            tokens_in, tokens_out = self.usage
            found["usage"] = {
                "prompt_tokens": tokens_in,
                "completion_tokens": tokens_out,
                "total_tokens": tokens_in + tokens_out,
            }
        return json.dumps(found).encode()


Script = Callable[[Body], Reply]


def answer(entities: Sequence[Body], claims: Sequence[Body]) -> Reply:
    """A well-formed completion."""
    return Reply(json.dumps({"entities": entities, "claims": claims}))


def asked_text(body: Body) -> str:
    """The text of the article that a request carries, with single blanks."""
    user = str(body["messages"][1]["content"])
    return " ".join(user.split("<text>\n", 1)[1].rsplit("\n</text>", 1)[0].split())


class ScriptedServer:
    """The server: `url` for KG_LLM_URL, and `requests`, the bodies it received with their headers."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.times: list[float] = []
        self.most_at_once = 0
        self._at_once = 0
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                with outer._lock:
                    outer.requests.append(body)
                    outer.headers.append(dict(self.headers))
                    outer.times.append(time.monotonic())
                    outer._at_once += 1
                    outer.most_at_once = max(outer.most_at_once, outer._at_once)
                try:
                    self._reply(outer.script(body))
                finally:
                    with outer._lock:
                        outer._at_once -= 1

            def _reply(self, reply: Reply) -> None:
                time.sleep(reply.delay)
                data = reply.body()
                try:
                    self.send_response(reply.status)
                    for name, value in reply.headers.items():
                        self.send_header(name, value)
                    self.send_header("content-type", "application/json")
                    self.send_header("content-length", str(len(data)))
                    self.end_headers()
                    self.wfile.write(data[: len(data) // 2] if reply.hang_up else data)
                    self.close_connection = self.close_connection or reply.hang_up
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True  # the client gave up first, as some tests want it to

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            request_queue_size = 64

            def handle_error(self, request: Any, client_address: Any) -> None:
                """A client that goes away in the middle is part of the tests."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @contextmanager
    def running(self) -> "Iterator[ScriptedServer]":
        """The server, for as long as the block lasts."""
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()
