"""Groups that act for their country and are spoken of again: "Chinese refiners ... These companies imported ..."."""

import re
from collections.abc import Collection, Iterator, Sequence

from kg.loaders.extraction.gazetteer import country_of
from kg.loaders.extraction.network import Mention
from kg.loaders.extraction.sentences import Sentence

_FIRMS = (
    r"(?:companies|firms|refiners|buyers|importers|exporters|traders|businesses|banks|producers|manufacturers|airlines"
    r"|mills|miners)"
)
_GROUP = re.compile(rf"(?:['’]s)?(?:\s+[\w-]+){{0,3}}?\s+{_FIRMS}\b")
_AGAIN = re.compile(rf"(?:These|Those|Such|The|Both)\s+(?:\w+\s+)?{_FIRMS}\b")
_REACH = 2  # sentences


def group_mentions(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], skip: Collection[int]
) -> Iterator[Mention]:
    """Stand-ins for countries: phrases that take up a group of firms named by country shortly before.

    A phrase that a mention of `mentions` overlaps is left to it.
    """
    groups: list[tuple[int, Mention]] = []
    for mention in mentions:
        named = mention.kind == "Place" and mention.entity and not mention.anaphor
        if named and country_of(text[mention.start : mention.end]) and _GROUP.match(text, mention.end):
            groups.append((mention.start, mention))
    if not groups:
        return
    for number, sentence in enumerate(sentences):
        again = _AGAIN.match(text, sentence.start, sentence.end)
        if number in skip or not again:
            continue
        floor = sentences[max(0, number - _REACH)].start
        before = [m for start, m in groups if floor <= start < sentence.start]
        spoken_of = {m.entity for m in before}
        taken = any(m.entity and m.start < again.end() and again.start() < m.end for m in mentions)
        if len(spoken_of) == 1 and not taken:
            yield Mention(again.start(), again.end(), before[-1].entity, "Place", True)
