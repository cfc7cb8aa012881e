"""Texts with marked names, as the lexicon writes them: `[Firm:Oltin Neft]`, `[Place:Peru|Peruvian]`."""

import re

from kg.graph.ids import entity_id
from kg.loaders.extraction.patterns import Named

_MARK = re.compile(r"\[(?P<kind>[A-Z]\w+):(?P<name>[^]|]+)(?:\|(?P<surface>[^]]+))?\]")


def unmark(marked: str) -> tuple[str, list[Named]]:
    """The text without its marks, and the mentions that they were, in order."""
    text, mentions, last = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[last : mark.start()]
        surface = mark["surface"] or mark["name"]
        entity = entity_id(mark["kind"], mark["name"])
        mentions.append(Named(len(text), len(text) + len(surface), entity, mark["kind"]))
        text += surface
        last = mark.end()
    return text + marked[last:], mentions
