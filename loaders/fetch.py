"""Pages over HTTP, within limits and never from the own network.

A name is resolved first, every address it gives is checked, and the connection goes to the address that was
checked, so that a name cannot change its mind in between; the same at every redirect. One clock runs over the
whole of it, also over servers that send a byte now and then.
"""

import http.client
import io
import ipaddress
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from kg import __version__
from kg.graph.errors import InputError
from kg.loaders.inputs import Item, Limits, ReadOptions

_AGENT = f"kg/{__version__} (news knowledge graph; reads pages that its user names)"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_BLOCK = 2**16

Permit = Callable[[str], bool]


def is_public(address: str) -> bool:
    """Whether an IP address is of the public internet: not private, loopback, link-local, multicast.

    Addresses that carry an IPv4 address in them (mapped, 6to4, Teredo, NAT64) are as public as that one.
    """
    ip = ipaddress.ip_address(address.split("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def fetch(url: str, options: ReadOptions, permit: Permit | None = None) -> Item:
    """The page at an address as an item, its bytes in memory. Raises InputError.

    `permit` decides which IP addresses may be asked: by default `is_public`, or any with `options.private`.
    """
    permit = permit or ((lambda address: True) if options.private else is_public)
    limits = options.limits
    deadline = time.monotonic() + limits.seconds
    here = url
    for _ in range(limits.redirects + 1):
        answer = _ask(url, here, deadline, limits, permit)
        if answer.location is None:
            name = urlsplit(here).path.rsplit("/", 1)[-1]
            opened = partial(io.BytesIO, answer.body)
            return Item(url, name, opened, url=here, media_type=answer.media_type)
        here = urljoin(here, answer.location)
    raise InputError(url, f"more than {limits.redirects} redirects")


@dataclass(frozen=True, slots=True)
class _Answer:
    body: bytes
    media_type: str | None
    location: str | None


def _ask(label: str, url: str, deadline: float, limits: Limits, permit: Permit) -> _Answer:
    """One request and its answer; `location` is set for a redirect."""
    import urllib3

    parts, host, port = _parts(label, url)
    address = _resolve(label, host, port, permit)
    connection = _connection(parts.scheme, host, address, port, _left(label, deadline, limits))
    cut = threading.Event()
    response = None
    clock: threading.Timer | None = None
    try:
        connection.connect()
        sock = connection.sock

        def stop() -> None:
            cut.set()
            sock.shutdown(socket.SHUT_RDWR)

        # Reads have a time limit each; one byte a second would keep within it for ever.
        clock = threading.Timer(_left(label, deadline, limits), stop)
        clock.daemon = True
        clock.start()
        connection.request("GET", _target(parts), headers=_headers(parts), preload_content=False, decode_content=True)
        response = connection.getresponse()
        if response.status in (301, 302, 303, 307, 308) and response.headers.get("Location"):
            return _Answer(b"", None, response.headers["Location"])
        if response.status != 200:
            raise InputError(label, f"the server answers {response.status} {response.reason or ''}".rstrip())
        body = _body(label, response, limits)
        if cut.is_set():
            raise TimeoutError
        return _Answer(body, response.headers.get("Content-Type"), None)
    except (urllib3.exceptions.HTTPError, http.client.HTTPException, OSError, ValueError) as error:
        if cut.is_set() or isinstance(error, (urllib3.exceptions.TimeoutError, TimeoutError)):
            raise InputError(
                label, f"not fetched within {limits.seconds:g} seconds", hint="--timeout allows more"
            ) from error
        raise InputError(label, f"cannot be fetched: {_short(error)}") from error
    finally:
        if clock:
            clock.cancel()
        if response:
            response.close()
        connection.close()


def _target(parts: SplitResult) -> str:
    """Path and query as they go over the wire."""
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return f"{path}?{query}" if query else path


def _headers(parts: SplitResult) -> dict[str, str]:
    host = parts.netloc.rpartition("@")[2]
    return {"Host": host, "User-Agent": _AGENT, "Accept-Encoding": "gzip, deflate"}


def _parts(label: str, url: str) -> tuple[SplitResult, str, int]:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except (ValueError, UnicodeError) as error:
        raise InputError(label, f"no address: {url[:200]}") from error
    if parts.scheme not in ("http", "https") or not host:
        raise InputError(label, f"leads to {url[:200]}, which is no http(s) address")
    return parts, host, port


def _resolve(label: str, host: str, port: int, permit: Permit) -> str:
    """The first IP address of a host, when all that it has are permitted."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise InputError(label, f"no such host: {host}") from error
    addresses = [str(entry[4][0]) for entry in found]
    refused = next((address for address in addresses if not permit(address)), None)
    if refused or not addresses:
        raise InputError(
            label,
            f"{host} is {refused}, an address that is not of the public internet",
            hint="--allow-private fetches from the own network",
        )
    return addresses[0]


def _connection(scheme: str, host: str, address: str, port: int, seconds: float) -> Any:
    import certifi
    from urllib3.connection import HTTPConnection, HTTPSConnection

    if scheme == "http":
        return HTTPConnection(address, port, timeout=seconds)
    return HTTPSConnection(
        address, port, timeout=seconds, server_hostname=host, assert_hostname=host, ca_certs=certifi.where()
    )


def _body(label: str, response: Any, limits: Limits) -> bytes:
    """The unpacked body, as far as the limit allows."""
    if int(response.headers.get("Content-Length") or 0) > limits.file_bytes:
        raise InputError(label, f"more than {limits.file_bytes:,} bytes", hint="--max-bytes allows more")
    blocks: list[bytes] = []
    size = 0
    while block := response.read1(_BLOCK, decode_content=True):
        size += len(block)
        if size > limits.file_bytes:
            raise InputError(label, f"more than {limits.file_bytes:,} bytes", hint="--max-bytes allows more")
        blocks.append(block)
    if response.length_remaining:
        raise InputError(label, "the server broke off")
    return b"".join(blocks)


def _left(label: str, deadline: float, limits: Limits) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise InputError(label, f"not fetched within {limits.seconds:g} seconds", hint="--timeout allows more")
    return left


def _short(error: Exception) -> str:
    words = " ".join(str(error).split())
    return words.partition("object at")[2].partition(">: ")[2] or words[:200] or type(error).__name__
