"""Compiles the corpus: src/*.dsl, written by hand, becomes corpus.jsonl, every annotation checked.

    python training/corpus/build.py [--out FILE]
    python training/corpus/build.py --check training/corpus/src/NAME.dsl ...

One article in the source:

    @slug|style|2025-03-14|Headline
    1 First sentence.
    2 Second sentence, same paragraph.
    ---
    3 First sentence of the next paragraph.
    * 4 A line of its own (bullet, list entry, date line, menu entry): "* " before the number.
    E Kind|canonical name|mention;mention        every surface form that occurs, adjectives too ("Chinese")
    C canonical name|the company@2;its@3         phrases that stand for the entity in sentence N
                                                 ("the company#2@5": its second time there)
    R source|TYPE|target|sentence|certainty|date words or -
    B 4,5                                        boilerplate (menus, credits, teasers): states no facts

The sentence of an edge may be "2" or "2-3" when the claim needs more than one; sentence 0 is the headline.
A mention cannot hold a ";". Lines that start with "#" are comments. What counts is in GUIDE.md.
Kinds of entities and edges come from kg's ontology, so kg must be installed, as for all of `training`.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kg.graph.ontology import CLAIM_KINDS, ENTITY_KINDS, Certainty

HERE = Path(__file__).resolve().parent
EDGE_KINDS = {kind.name: kind for kind in CLAIM_KINDS}
KINDS = frozenset(kind.name for kind in ENTITY_KINDS)
CERTAINTIES = frozenset(Certainty)

SENTENCE = re.compile(r"(\* )?(\d+) (.+)$")
ANAPHOR = re.compile(r"(.+?)(?:#(\d+))?@(\d+)$")

Span = tuple[int, int]
Report = Callable[..., None]
"""Takes the parts of one complaint."""


@dataclass
class Source:
    """One article as written. `lines` are (how, number, sentence), how being "run", "own" or "para"."""

    at: str
    id: str
    style: str
    published: str
    title: str
    lines: list[tuple[str, int, str]] = field(default_factory=list)
    entities: list[tuple[str, str, list[str]]] = field(default_factory=list)
    anaphors: list[tuple[str, list[str]]] = field(default_factory=list)
    edges: list[list[str]] = field(default_factory=list)
    boilerplate: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands in the text; offsets count characters, the end is exclusive."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity with every place where it is named."""

    name: str
    kind: str
    mentions: list[Mention]


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A phrase that stands for the entity `name`."""

    name: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edge:
    """A claim; `sentences` are the numbers written in the source, `evidence` is the text they span."""

    source: str
    type: str
    target: str
    date: str | None
    certainty: str
    sentences: list[int]
    evidence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """A compiled article, a line of corpus.jsonl. `sentences` are (number, start, end), headline first."""

    id: str
    style: str
    published: str
    title: str
    text: str
    sentences: list[tuple[int, int, int]]
    boilerplate: list[int]
    entities: list[Entity]
    coref: list[Anaphor]
    edges: list[Edge]


def parse(path: Path) -> Iterator[Source]:
    """The articles of one source file. Raises ValueError, with file and line, for a line it cannot read."""
    source = None
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        line = line.rstrip()
        if not line or line.startswith("#"):
            continue
        at = f"{path.name}:{number}"
        try:
            if line.startswith("@"):
                if source:
                    yield source
                slug, style, published, title = line[1:].split("|", 3)
                source = Source(at, slug, style, published, title)
            elif source:
                _read(line, source)
            else:
                raise ValueError("no article begun")
        except ValueError as error:
            raise ValueError(f"{at}: not understood ({error}): {line}") from error
    if source:
        yield source


def _read(line: str, source: Source) -> None:
    """Adds one line to the article it belongs to."""
    if line == "---":
        source.lines.append(("para", -1, ""))
    elif match := SENTENCE.match(line):
        source.lines.append(("own" if match[1] else "run", int(match[2]), match[3]))
    elif line.startswith("E "):
        kind, name, mentions = line[2:].split("|")
        source.entities.append((kind, name, mentions.split(";")))
    elif line.startswith("C "):
        name, phrases = line[2:].split("|")
        source.anaphors.append((name, phrases.split(";")))
    elif line.startswith("R "):
        source.edges.append(line[2:].split("|"))
    elif line.startswith("B "):
        source.boilerplate |= _numbers(line)
    else:
        raise ValueError("no such kind of line")


def _numbers(text: str) -> set[int]:
    return {int(digits) for digits in re.findall(r"\d+", text)}


def compile_article(source: Source, report: Report) -> Document:
    """The article with all offsets resolved. What is wrong goes to `report`, and is then left out."""
    text, sentences = _lay_out(source)
    kinds = _kinds(source, report)
    return Document(
        id=source.id,
        style=source.style,
        published=source.published,
        title=source.title,
        text=text,
        sentences=[(number, start, end) for number, (start, end) in sentences.items()],
        boilerplate=sorted(source.boilerplate),
        entities=_entities(source, text, report),
        coref=list(_anaphors(source, text, sentences, kinds, report)),
        edges=list(_edges(source, text, sentences, kinds, report)),
    )


def _lay_out(source: Source) -> tuple[str, dict[int, Span]]:
    """The text of the article, and the span of each sentence in it by its number."""
    text = source.title + "\n\n"
    sentences = {0: (0, len(source.title))}
    gap = ""
    for how, number, sentence in source.lines:
        if how == "para":
            gap = "\n\n"
            continue
        if how == "own" and gap == " ":
            gap = "\n"
        text += gap
        sentences[number] = (len(text), len(text) + len(sentence))
        text += sentence
        gap = "\n" if how == "own" else " "
    return text, sentences


def _kinds(source: Source, report: Report) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for kind, name, _ in source.entities:
        if kind not in KINDS:
            report("kind", kind)
        if name in kinds:
            report("entity twice", name)
        kinds[name] = kind
    return kinds


def occurrences(text: str, phrase: str) -> list[Span]:
    """Where the phrase stands in the text as whole words."""
    left = r"(?<!\w)" if re.match(r"\w", phrase) else ""
    right = r"(?!\w)" if re.search(r"\w$", phrase) else ""
    return [match.span() for match in re.finditer(left + re.escape(phrase) + right, text)]


def _entities(source: Source, text: str, report: Report) -> list[Entity]:
    """Longer mentions claim their place first, so that "Bank of Ghana" is no mention of Ghana."""
    wanted = [(name, phrase) for _, name, phrases in source.entities for phrase in phrases]
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    taken: list[Span] = []
    for name, phrase in sorted(wanted, key=lambda pair: -len(pair[1])):
        free = [
            (start, end) for start, end in occurrences(text, phrase) if not any(start < b and a < end for a, b in taken)
        ]
        if not free:
            report("mention not found (or only inside a longer mention)", name, phrase)
        taken += free
        found[name] += [Mention(phrase, start, end) for start, end in free]
    return [
        Entity(name, kind, sorted(found[name], key=lambda mention: mention.start)) for kind, name, _ in source.entities
    ]


def _anaphors(
    source: Source, text: str, sentences: dict[int, Span], kinds: dict[str, str], report: Report
) -> Iterator[Anaphor]:
    for name, phrases in source.anaphors:
        if name not in kinds:
            report("anaphor of no entity", name)
        for written in phrases:
            match = ANAPHOR.match(written)
            if not match or int(match[3]) not in sentences:
                report("anaphor", written)
                continue
            first, last = sentences[int(match[3])]
            spans = occurrences(text[first:last], match[1])
            which = int(match[2] or 1) - 1
            if which >= len(spans):
                report("anaphor not in its sentence", written)
                continue
            start, end = spans[which]
            yield Anaphor(name, match[1], first + start, first + end)


def _edges(
    source: Source, text: str, sentences: dict[int, Span], kinds: dict[str, str], report: Report
) -> Iterator[Edge]:
    seen: set[tuple[str, str, str, str]] = set()
    for written in source.edges:
        if len(written) != 6:
            report("R needs 6 fields", "|".join(written))
            continue
        subject, kind, target, where, certainty, date = written
        numbers = [int(digits) for digits in re.findall(r"\d+", where)]
        if kind not in EDGE_KINDS:
            report("type", kind)
            continue
        if unknown := [name for name in (subject, target) if name not in kinds]:
            report("endpoint not an entity", *unknown)
            continue
        if not numbers or any(number not in sentences for number in numbers):
            report("sentence", where)
            continue
        if certainty not in CERTAINTIES:
            report("certainty", certainty)
        if not EDGE_KINDS[kind].fits(kinds[subject], kinds[target]):
            report("kinds do not fit", subject, kinds[subject], kind, target, kinds[target])
        if subject == target:
            report("loop", subject)
        if (subject, kind, target, certainty) in seen:
            report("twice", subject, kind, target)
        if source.boilerplate.intersection(numbers):
            report("fact in boilerplate", "|".join(written))
        if date != "-" and date not in text:
            report("date words not in text", date)
        seen.add((subject, kind, target, certainty))
        start, end = sentences[numbers[0]][0], sentences[numbers[-1]][1]
        yield Edge(
            source=subject,
            type=kind,
            target=target,
            date=None if date == "-" else date,
            certainty=certainty,
            sentences=numbers,
            evidence=text[start:end],
            start=start,
            end=end,
        )


def compile_all(paths: Iterable[Path]) -> tuple[list[Document], list[str]]:
    """The articles of the files, and the complaints about them. Raises ValueError as `parse` does."""
    documents: list[Document] = []
    complaints: list[str] = []
    ids: set[str] = set()
    for path in paths:
        for source in parse(path):

            def report(*parts: str, where: str = f"{source.at} {source.id}") -> None:
                complaints.append(" ".join((where, *parts)))

            if source.id in ids:
                report("id twice")
            ids.add(source.id)
            documents.append(compile_article(source, report))
    return documents, complaints


def summary(documents: list[Document]) -> str:
    """How much there is, and of what."""
    edges = [edge for document in documents for edge in document.edges]
    entities = [entity for document in documents for entity in document.entities]
    counts = {
        "documents": len(documents),
        "words": sum(len(document.text.split()) for document in documents),
        "edges": len(edges),
        "entities": len(entities),
        "anaphors": sum(len(document.coref) for document in documents),
        "documents without edges": sum(not document.edges for document in documents),
    }
    tables = (
        Counter(edge.type for edge in edges),
        Counter(entity.kind for entity in entities),
        Counter(edge.certainty for edge in edges),
    )
    head = " ".join(f"{count} {what}" for what, count in counts.items())
    return "\n".join([head, *(str(dict(table.most_common())) for table in tables)])


def write(documents: list[Document], path: Path) -> None:
    """One JSON object a line, in the order of the sources."""
    with path.open("w", encoding="utf-8") as lines:
        for document in documents:
            lines.write(json.dumps(asdict(document), ensure_ascii=False) + "\n")


def main() -> None:
    """Compiles or checks; writes nothing, and exits with 1, where a complaint is left."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", nargs="+", type=Path, metavar="FILE", help="check these sources only, write nothing")
    parser.add_argument("--out", type=Path, default=HERE / "corpus.jsonl", help="where the corpus goes")
    options = parser.parse_args()
    try:
        documents, complaints = compile_all(options.check or sorted((HERE / "src").glob("*.dsl")))
    except ValueError as error:
        sys.exit(f"ERROR {error}")
    for complaint in complaints:
        print("ERROR", complaint)
    print(summary(documents))
    if complaints:
        sys.exit(1)
    if not options.check:
        write(documents, options.out)


if __name__ == "__main__":
    main()
