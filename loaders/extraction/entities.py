"""Entities of an article: which mentions are one thing, of which kind, under which name."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from kg.graph.ids import bare_firm_name, entity_id, slug
from kg.graph.model import Entity
from kg.graph.model import Mention as TextMention
from kg.loaders.extraction.encoding import recogniser_group
from kg.loaders.extraction.gazetteer import country_of
from kg.loaders.extraction.leaders import full_name, title_before
from kg.loaders.extraction.lexicon import bodies, goods, words
from kg.loaders.extraction.mentions import KINDS, Candidate, Scores, one_kind

_TRUE_NAMES = ("Firm", "Organization", "Person", "Vessel")


@dataclass(slots=True, eq=False)
class Group:
    """Mentions under one surface form, on their way to an entity."""

    surface: str
    members: list[Candidate]
    scores: Scores
    name: str

    @property
    def kind(self) -> str:
        """The kind that most evidence speaks for."""
        return KINDS[int(np.argmax(self.scores))]


def resolve(text: str, mentions: Sequence[Candidate], ner: bytes = b"") -> list[tuple[Entity, list[Candidate]]]:
    """Entities with their mentions. One surface form is one entity in one article, and of one kind."""
    groups = _group(text, mentions)
    _weigh(text, groups, ner)
    _name_by_tables(text, groups)
    _unglue(groups)
    _name_state_bodies(text, groups)
    _join_acronyms(text, groups)
    _join_parts(groups)
    return _entities(text, groups)


def _surface(text: str, mention: Candidate) -> str:
    return " ".join(text[mention.start : mention.end].split())


def _group(text: str, mentions: Sequence[Candidate]) -> list[Group]:
    groups: dict[str, Group] = {}
    for mention in mentions:
        surface = _surface(text, mention)
        key = slug(surface)
        if surface.isupper() and len(surface) <= 4:
            key = surface  # "US" and "us", "IT" and "It" are different words
        group = groups.setdefault(key, Group(surface, [], one_kind("Firm", 0.0), surface))
        if group.surface.isupper() and not surface.isupper():
            group.surface = group.name = surface  # a headline in capitals is no better a name than the text's own
        group.members.append(mention)
        group.scores = group.scores + mention.scores
    return list(groups.values())


# --- kinds ---


# What the recogniser's labels speak for.
_OPINION = {
    "PERSON": (("Person", 0.5),),
    "ORG": (("Firm", 0.2), ("Organization", 0.2)),
    "GPE": (("Place", 0.4),),
}


def _weigh(text: str, groups: Sequence[Group], ner: bytes) -> None:
    """Adds what the name itself and its neighbourhood say of the kind to what the tagger said."""
    for group in groups:
        weight = 0.6 * len(group.members)
        for kind in _cues(text, group):
            group.scores = group.scores + one_kind(kind, weight)
        for member in group.members if group.kind != "Commodity" else ():
            for kind, share in _OPINION.get(recogniser_group(ner, member.start) or "", ()):
                group.scores = group.scores + one_kind(kind, share)


def _cues(text: str, group: Group) -> list[str]:
    name = group.surface
    parts = name.split()
    low = [part.casefold().strip(".,") for part in parts]
    cues: list[str] = []
    if group.kind == "Commodity":
        return cues
    if bare_firm_name(name) != name and len(parts) > 1:
        cues += ["Firm", "Firm"]
    if len(parts) > 1 and low[-1] in words("firm", "last"):
        cues.append("Firm")
    if len(parts) > 1 and (low[0] in words("organization", "first") or low[-1] in words("organization", "last")):
        cues.append("Organization")
    if parts[0] in words("vessel", "prefix") and len(parts) > 1:
        cues += ["Vessel", "Vessel"]
    for member in group.members:
        before = text[max(0, member.start - 40) : member.start].casefold()
        after = text[member.end : member.end + 14]
        if re.match(r"\s*\(?,?\s*\(?IMO\b", after):
            cues += ["Vessel"] * 3
        if re.search(r"\b(?:" + "|".join(map(re.escape, words("vessel", "before"))) + r")s?,?\s+[\"“'‘]?$", before):
            cues += ["Vessel"] * 2
        if re.search(r"\bminist(?:er|ry) (?:of|for)\s+(?:the\s+)?$", before):
            cues += ["Organization"] * 2
        if re.search(
            r"\b(?:mr|mrs|ms|dr|president|minister|chairman|chairwoman|ceo|spokes(?:man|woman|person))\.?\s+$",
            before,
        ):
            cues.append("Person")
    return cues


# --- names ---


def _name_by_tables(text: str, groups: Sequence[Group]) -> None:
    for group in groups:
        country = country_of(group.surface)
        renamed = _own_name(groups, country) if country else None
        if country and (group.kind == "Place" or group.surface != country):
            group.name, group.scores = renamed or country, one_kind("Place", 99.0)
        elif group.kind == "Person" and (leader := _leader(text, group)):
            group.name = leader
        elif group.surface in bodies():
            group.name, group.scores = bodies()[group.surface], one_kind("Organization", 99.0)


def _own_name(groups: Sequence[Group], country: str) -> str | None:
    """The name that the article itself calls a country, where it is another one: Burma, Türkiye."""
    surfaces = {group.surface for group in groups if country_of(group.surface) == country}
    others = sorted(surfaces & words("common", "also_called"))
    return others[0] if others and country not in surfaces else None


def _leader(text: str, group: Group) -> str | None:
    """The full name of a head of state or government; a surname alone only behind the title."""
    name = full_name(group.surface)
    if name and (" " in group.surface or any(title_before(text, m.start) for m in group.members)):
        return name
    return None


def _join_acronyms(text: str, groups: list[Group]) -> None:
    """ "Islamic Revolutionary Guard Corps (IRGC)": the bracket's short form is another name of what stands before."""
    by_member = {id(member): group for group in groups for member in group.members}
    ordered = sorted((m for g in groups for m in g.members), key=lambda m: m.start)
    for first, second in pairwise(ordered):
        gap = text[first.end : second.start]
        long, short = by_member[id(first)], by_member[id(second)]
        if long.name == short.name or not re.fullmatch(r",?\s*\(\s*(?:the\s+|or\s+|hereinafter\s+)?[\"“'‘]?", gap):
            continue
        if text[second.end : second.end + 3].lstrip("\"”'’ ")[:1] not in (")", ",", ";"):
            continue
        if _is_short_form(short.surface, long.surface):
            short.name = long.name
            short.scores = long.scores = long.scores + short.scores
            for group in groups:
                if group.name == short.surface:
                    group.name, group.scores = long.name, long.scores


def _is_short_form(short: str, long: str) -> bool:
    letters = re.sub(r"[^A-Za-z]", "", short)
    if not letters or len(short.split()) > 2 or country_of(short):
        return False
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]\w*", long)).casefold()
    capitals = "".join(word[0] for word in re.findall(r"[A-Z]\w*", long)).casefold()
    wanted = letters.casefold()
    if letters.isupper() and (wanted in (initials, capitals) or _in_order(wanted, initials)):
        return True
    if wanted[0] == re.sub(r"\W", "", long)[:1].casefold() and _in_order(wanted, re.sub(r"\W", "", long).casefold()):
        return letters.isupper() or long.casefold().startswith(short.casefold())
    return False


def _in_order(letters: str, within: str) -> bool:
    rest = iter(within)
    return all(letter in rest for letter in letters)


_ALIKE = {"Firm": "body", "Organization": "body"}


def _join_parts(groups: Sequence[Group]) -> None:
    """A short form ("Hongxiang", "Ma") is the one longer name of the article that it is part of."""
    longest = sorted(groups, key=lambda g: (-len(g.surface), g.surface))
    tokens = {id(group): _tokens(group) for group in groups}
    alike: dict[str, list[tuple[Group, str]]] = defaultdict(list)
    for group in longest:
        alike[_ALIKE.get(group.kind, group.kind)].append((group, group.kind))
    for group in longest:
        kind = group.kind
        if kind not in _TRUE_NAMES or group.name != group.surface:
            continue
        mine = tokens[id(group)]
        wholes = {
            other.name: other
            for other, other_kind in alike[_ALIKE.get(kind, kind)]
            if other is not group
            and (
                (len(tokens[id(other)]) > len(mine) and _is_part(mine, tokens[id(other)], other_kind))
                or (tokens[id(other)] == mine and len(other.surface) > len(group.surface))
            )
        }
        if len(wholes) > 1:  # "Rosneft" of "Rosneft Oil Company" and "Rosneft Trading SA": the nearest begins with it
            first = {name: other for name, other in wholes.items() if _is_legal_variant(mine, tokens[id(other)])}
            wholes = first if len(first) == 1 else wholes
        if len(wholes) == 1:
            whole = next(iter(wholes.values()))
            for other in groups:
                if other is not group and other.name == group.name:
                    other.name = whole.name
            group.name = whole.name


def _tokens(group: Group) -> tuple[str, ...]:
    name = bare_firm_name(group.surface) if group.kind in ("Firm", "Organization") else group.surface
    found = tuple(part for part in slug(name).split("-") if part not in ("and", "of", "the"))
    if group.kind == "Person":
        found = tuple(t for t in found if t not in words("person", "suffixes"))
    return found or (slug(name),)


def _is_part(part: tuple[str, ...], whole: tuple[str, ...], kind: str) -> bool:
    size = len(part)
    if "department" in whole and part == whole[whole.index("department") + 1 :]:
        return True  # "Treasury" of "U.S. Department of the Treasury"
    if kind == "Person":
        if part in (whole[:size], whole[-size:]):
            return True
        return size >= 2 and part[-1] == whole[-1] and part[0] == whole[0]  # a middle name left out
    if size == 1 and len(part[0]) < 3:
        return False
    return part == whole[:size] or (size >= 2 and part == whole[-size:])


def _is_legal_variant(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return len(whole) == len(part) + 1 and whole[: len(part)] == part


def _unglue(groups: Sequence[Group]) -> None:
    """A scraped page's "Kim Jong Unreceived" is the known "Kim Jong Un" with the next word stuck to it."""
    people = {tuple(g.surface.split()) for g in groups if g.kind == "Person"}
    for group in groups:
        parts = group.surface.split()
        for known in people:
            stuck = parts[-1][len(known[-1]) :]
            if len(known) > 1 and stuck.islower() and parts[-1].startswith(known[-1]) and len(known[-1]) > 1:
                head = tuple(parts[:-1])
                if head and known[: len(known) - 1][-len(head) :] == head[-len(known) + 1 :]:
                    group.name = " ".join(known)
                    group.scores = group.scores + one_kind("Person", 2.0)


def _name_state_bodies(text: str, groups: Sequence[Group]) -> None:
    """ "The Russian Foreign Ministry", "Iran's Ministry of Economy": the country is what tells it from all others."""
    countries = {
        member.end: member.start for g in groups if g.kind == "Place" and country_of(g.surface) for member in g.members
    }
    for group in groups:
        parts = group.surface.casefold().split()
        if group.kind not in ("Organization", "Firm") or country_of(group.surface):
            continue
        if not {parts[0], parts[-1], " ".join(parts[-2:])} & words("organization", "state_bodies"):
            continue
        wholes = []
        for member in group.members:
            gap = re.search(r"(?:['’]s)?\s+$", text[: member.start])
            if gap and gap.start() in countries:
                wholes.append(" ".join(text[countries[gap.start()] : member.end].split()))
        if wholes and group.name == group.surface:
            group.name = min(wholes, key=lambda whole: (-wholes.count(whole), whole))
            group.scores = group.scores + one_kind("Organization", 1.0)


# --- result ---


def _entities(text: str, groups: Sequence[Group]) -> list[tuple[Entity, list[Candidate]]]:
    clusters: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        clusters[group.name].append(group)
    found: dict[str, tuple[Entity, list[Candidate]]] = {}
    for name, parts in clusters.items():
        scores = np.sum([part.scores for part in parts], axis=0)
        kind = KINDS[int(np.argmax(scores))]
        members = sorted((m for part in parts for m in part.members), key=lambda m: m.start)
        if kind == "Commodity":
            name = goods().get(name.casefold(), name)
            name = name if name[1:2].isupper() else name[:1].lower() + name[1:]
        id_ = entity_id(kind, name)
        if id_ in found:
            entity, others = found[id_]
            members = sorted((*others, *members), key=lambda m: m.start)
            name, kind = entity.name, entity.kind
        mentions = tuple(TextMention(m.start, m.end, text[m.start : m.end]) for m in members)
        found[id_] = (Entity(id_, name, kind, mentions), members)
    return sorted(found.values(), key=lambda pair: pair[0].mentions[0].start)
