"""Names of files in folders and archives."""

from fnmatch import fnmatch


def matches(path: str, glob: str) -> bool:
    """Whether the path, or its last part, fits the pattern (`*.html`, `2024/*.txt`)."""
    return fnmatch(path, glob) or fnmatch(path.rsplit("/", 1)[-1], glob)


def is_hidden(path: str) -> bool:
    """Whether a part of the path begins with a dot, as programs name what is not for reading (`.git`)."""
    parts = path.replace("\\", "/").split("/")
    return any(part.startswith(".") and part.strip(".") for part in parts) or "__MACOSX" in parts
