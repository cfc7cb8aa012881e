"""Which articles are copies of one text: MinHash over word shingles, kept beside the articles.

An edge that ten outlets print from one wire has one origin, not ten. Signatures and confirmed pairs are
written with the article, so that the fold needs no comparison of all texts. Method: Broder, "On the
resemblance and containment of documents" (1997); banding as in Leskovec et al., "Mining of Massive Datasets".
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterable, Mapping

_PERMUTATIONS = 64
_BANDS = 16
_SHINGLE_WORDS = 4
_SAME_TEXT = 0.6
_MOST_SHINGLES = 4000


def signature(text: str) -> bytes:
    """The MinHash signature of a text: 64 values of 4 bytes."""
    import numpy as np
    from datasketch import MinHash  # imports numpy and scipy: only writers need them

    words = re.findall(r"\w+", text.casefold())
    shingles = {" ".join(words[i : i + _SHINGLE_WORDS]) for i in range(max(1, len(words) - _SHINGLE_WORDS + 1))}
    minhash = MinHash(num_perm=_PERMUTATIONS)
    minhash.update_batch([shingle.encode("utf8") for shingle in sorted(shingles)[:_MOST_SHINGLES]])
    return np.asarray(minhash.hashvalues, dtype=">u4").tobytes()


def remember(connection: sqlite3.Connection, article: str, values: bytes) -> None:
    """Store an article's bands and the pairs it forms with articles that are already there."""
    bands = _bands(values)
    marks = ", ".join("?" * len(bands))
    candidates = connection.execute(
        f"SELECT DISTINCT a.id, a.signature FROM band b JOIN article a ON a.id = b.article"  # noqa: S608
        f" WHERE b.hash IN ({marks}) AND a.id <> ?",
        (*bands, article),
    ).fetchall()
    connection.executemany("INSERT INTO band VALUES (?, ?)", [(band, article) for band in bands])
    connection.executemany(
        "INSERT INTO near_duplicate VALUES (?, ?)",
        [tuple(sorted((article, other))) for other, theirs in candidates if resemblance(values, theirs) >= _SAME_TEXT],
    )


def resemblance(left: bytes, right: bytes) -> float:
    """Estimated Jaccard resemblance (0..1) of the texts behind two signatures."""
    same = sum(left[i : i + 4] == right[i : i + 4] for i in range(0, 4 * _PERMUTATIONS, 4))
    return same / _PERMUTATIONS


def _bands(values: bytes) -> list[bytes]:
    width = len(values) // _BANDS
    return sorted(
        {hashlib.sha256(bytes([i]) + values[i * width : (i + 1) * width]).digest()[:8] for i in range(_BANDS)}
    )


def clusters(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Connected components: each id that stands in a pair to the smallest id of its component."""
    parent: dict[str, str] = {}

    def root(item: str) -> str:
        parent.setdefault(item, item)
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for left, right in pairs:
        first, second = sorted((root(left), root(right)))
        parent[second] = first
    return {item: root(item) for item in parent}


def count_origins(sources: Iterable[tuple[str, Iterable[str | None]]], copies: Mapping[str, str]) -> int:
    """How many independent newsrooms stand behind a claim.

    `sources` are articles with the marks that join them (outlet, wording of the quote); `copies` maps an
    article to the cluster of its text. Articles that share a mark or a cluster count once.
    """
    pairs: list[tuple[str, str]] = []
    for article, marks in sources:
        node = f"article\x1f{article}"
        pairs.append((node, node))
        pairs.append((node, f"text\x1f{copies.get(article, article)}"))
        pairs.extend((node, f"mark\x1f{mark}") for mark in marks if mark)
    return len(set(clusters(pairs).values()))
