"""The words that must bear a claim out, that deny or weaken it, and that speak to a machine."""

import re
import tomllib
from functools import cache
from importlib.resources import files

from kg.graph.ontology import Certainty

# What lasts is no less a fact where the rest of its sentence speaks of plans ("Igor Sechin, head of Rosneft, will").
_LASTING = frozenset({"LOCATED_IN", "LEADS", "EMPLOYED_BY", "OWNS", "SUBSIDIARY_OF"})


@cache
def _tables() -> dict[str, dict[str, re.Pattern[str]]]:
    tables = tomllib.loads(files("kg.loaders.llm").joinpath("data/cues.toml").read_text("utf8"))
    return {
        section: {key: re.compile("|".join(words), re.IGNORECASE) for key, words in rows.items()}
        for section, rows in tables.items()
    }


def speaks_to_a_model(paragraph: str) -> bool:
    """Whether a paragraph gives orders to a machine that reads it."""
    return _tables()["injection"]["words"].search(paragraph) is not None


def bears(type_: str, text: str) -> bool:
    """Whether the text holds a word that a claim of this kind needs; true for kinds that need none."""
    words = _tables()["kinds"].get(type_)
    return words is None or words.search(text) is not None


def judge(claimed: Certainty, type_: str, quote: str, before: str) -> Certainty | None:
    """The certainty that the words allow a claim; None if they contradict it.

    `before` is what stands before the quote in its sentence ("Iran denied that"). A claim is made weaker where
    the quote says so, never stronger.
    """
    words = _tables()["certainty"]
    denies = words["denied"].search(before + quote) is not None
    if claimed is Certainty.DENIED:
        return claimed if denies or words["ended"].search(before + quote) else None
    alleges = words["alleged"].search(quote) is not None
    if denies and not (claimed is Certainty.ALLEGED and alleges):
        return None
    if claimed is Certainty.ASSERTED and type_ not in _LASTING:
        if alleges and type_ != "ACCUSED_BY":
            return Certainty.ALLEGED
        if words["expected"].search(quote):
            return Certainty.EXPECTED
    return claimed
