"""Deterministic, readable ids: the same name gives the same id in every ledger, in any order.

Firms and organizations share the name space `firm:`, because texts often leave open which of the two a
name is; the node's kind is decided by the fold. Countries carry their ISO code. Nothing here is random.
"""

import hashlib
import re
import unicodedata
from functools import lru_cache
from importlib.resources import files

from kg.graph.countries import by_iso2, find_country
from kg.graph.ontology import node_kind

_HASH_CHARS = 16
_SLUG_CHARS = 80


def digest(*parts: str | None) -> str:
    """16 hex digits of SHA-256 over the parts; None and the empty string differ."""
    text = "\x1f".join("\x00" if part is None else part for part in parts)
    return hashlib.sha256(text.encode("utf8", "surrogatepass")).hexdigest()[:_HASH_CHARS]


def article_id(*, url: str | None = None, text: str = "") -> str:
    """Id of an article: by its canonical URL where it has one, else by its text."""
    return f"article:{digest('url', canonical_url(url)) if url else digest('text', text)}"


_TRACKING = re.compile(r"^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid|ocid)=", re.IGNORECASE)


def canonical_url(url: str) -> str:
    """The URL without what does not change the page: scheme, `www.`, tracking, fragment, last slash."""
    bare = re.sub(r"^[a-z][a-z0-9+.-]*://(www\.)?", "", url.strip(), flags=re.IGNORECASE).split("#")[0]
    bare, _, query = bare.partition("?")
    host, _, path = bare.partition("/")
    kept = "&".join(part for part in query.split("&") if part and not _TRACKING.match(part))
    return f"{host.casefold()}/{path.rstrip('/')}" + (f"?{kept}" if kept else "")


def slug(name: str) -> str:
    """Lower-case words joined by hyphens. Letters of any script stay; accents of Latin letters go.

    A name without letters or digits gives a hash, so that no id is ever empty.
    """
    folded = unicodedata.normalize("NFKD", name.replace("&", " and ")).casefold()
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    bare = re.sub(r"['’`.]", "", unicodedata.normalize("NFKC", bare))
    words = "-".join(re.findall(r"[^\W_]+", bare))
    if not words:
        return f"x{digest(name)}"
    return words if len(words) <= _SLUG_CHARS else f"{words[:_SLUG_CHARS].rstrip('-')}-{digest(words)[:8]}"


@lru_cache(maxsize=1)
def _legal_forms() -> frozenset[str]:
    lines = files("kg.graph").joinpath("data/legal_forms.txt").read_text("utf8").splitlines()
    return frozenset(slug(line) for line in lines if line and not line.startswith("#"))


@lru_cache(maxsize=65536)
def bare_firm_name(name: str) -> str:
    """The name without legal forms at either end ("Rosneft PJSC", "OOO Volgaresurs"), never empty."""
    words = name.replace(",", " ").split()
    forms = _legal_forms()
    for size in (3, 2, 1):
        while len(words) > size and slug("".join(words[-size:])) in forms:
            words = words[:-size]
    while len(words) > 1 and slug(words[0]) in forms:
        words = words[1:]
    return " ".join(words).strip(" \"'“”«»,-") or name


@lru_cache(maxsize=65536)
def entity_id(kind: str, name: str) -> str:
    """Id of an entity by kind and name. Raises OntologyError for an unknown kind.

    >>> entity_id("Firm", "Hongxiang Group Co., Ltd.")
    'firm:hongxiang-group'
    >>> entity_id("Place", "DPRK")
    'place:kp'
    """
    space = node_kind(kind).space
    bare = re.sub(r"^(the|a|an)\s+(?=\S)", "", " ".join(name.split()), flags=re.IGNORECASE)
    if space == "place":
        country = find_country(bare)
        if country:
            return f"place:{country.iso2.lower()}"
        words = slug(bare)
        return f"place:{words}-place" if len(words) == 2 and by_iso2(words) else f"place:{words}"
    if space == "firm":
        return f"firm:{slug(bare_firm_name(bare))}"
    return f"{space}:{slug(bare.casefold() if space == 'commodity' else bare)}"


def edge_id(source: str, type_: str, target: str, since: str | None, until: str | None, certainty: str) -> str:
    """Id of a folded edge: a hash of its identity."""
    return f"edge:{digest(source, type_, target, since, until, certainty)}"
