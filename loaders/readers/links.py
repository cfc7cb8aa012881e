"""Lists of addresses, one a line."""

from collections.abc import Iterator

from kg.graph.errors import InputError
from kg.loaders.inputs import Found, Link, ReadOptions, Source

_LONGEST_URL = 8192


def read_links(source: Source, options: ReadOptions) -> Iterator[Found]:
    """A link for each line that is neither empty nor a remark (`#`)."""
    for number, line in source.lines(_LONGEST_URL):
        label = f"{source.label}:{number}"
        if line is None:
            yield InputError(label, "longer than an address can be")
            continue
        address = line.decode("utf8", "replace").strip()
        if not address or address.startswith("#"):
            continue
        if address.lower().startswith(("http://", "https://")):
            yield Link(address, address)
        else:
            yield InputError(label, f"no address: {address[:60]}")
