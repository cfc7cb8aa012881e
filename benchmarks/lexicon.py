"""How often each wording of the lexicon is right, on the annotated corpus with its own mentions.

    python -m benchmarks.lexicon [--write] [--errors NAME]

A pattern is right if the article states the edge it reads; an edge that one pattern reads several times in an
article counts once. The designation rules are measured beside the patterns. `--write` puts what was measured into
`patterns.toml`, for every pattern with enough matches to tell.
"""

import argparse
import re
import sys
import tempfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kg.graph.ids import entity_id
from kg.loaders.extraction import designations, patterns
from kg.loaders.extraction.patterns import Named
from kg.loaders.extraction.sentences import Sentence, blocks
from training.corpus.build import HERE as CORPUS
from training.corpus.build import compile_all, write
from training.data import Document, read_corpus
from training.evaluate import EdgeKey, edge_key

PATTERNS = Path(patterns.__file__).parent / "data" / "patterns.toml"
DESIGNATIONS = "designation lists (designations.PRECISION)"
ENOUGH = 10
"""Matches that a pattern needs before its share of right ones says anything."""


@dataclass
class Measured:
    """Edges that a rule read: how many the articles state, and words around those they do not."""

    right: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """All edges it read."""
        return self.right + len(self.wrong)

    @property
    def precision(self) -> float:
        """Share of them that are right."""
        return self.right / self.count if self.count else 0.0


def compiled() -> list[Document]:
    """The corpus, compiled from its sources into a file that goes again. Exits where a source has an error."""
    documents, complaints = compile_all(sorted((CORPUS / "src").glob("*.dsl")))
    if complaints:
        sys.exit("\n".join(complaints))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.jsonl"
        write(documents, path)
        return read_corpus(path)


def measure(documents: Iterable[Document]) -> dict[str, Measured]:
    """What each pattern, by name, and the designation rules are worth; patterns without a match are among them."""
    results = {name: Measured() for name in (*(p.name for p in patterns.patterns()), DESIGNATIONS)}
    for document in documents:
        ids = {m.entity: entity_id(m.kind, m.entity) for m in document.annotations}
        stated = {edge_key(ids[e.source], e.type, ids[e.target]) for e in document.edges}
        seen: set[tuple[str, EdgeKey]] = set()
        for name, key, start, end in _read(document, ids):
            if (name, key) in seen:
                continue
            seen.add((name, key))
            if key in stated:
                results[name].right += 1
            else:
                words = " ".join(document.text[max(0, start - 30) : end + 30].split())
                results[name].wrong.append(f"{document.id}: {' | '.join(key)} <- {words}")
    return results


def _read(document: Document, ids: Mapping[str, str]) -> Iterator[tuple[str, EdgeKey, int, int]]:
    """Rule, edge and place of everything the rules read in an article outside its boilerplate."""
    text = document.text
    # A mention within another, as a demonym in a name, would break the list of mentions that the rules expect.
    named: list[Named] = []
    for m in document.annotations:
        if not named or m.start >= named[-1].end:
            named.append(Named(m.start, m.end, ids[m.entity], m.kind, m.anaphor))
    starts = [m.start for m in named]
    for number, (start, end) in enumerate(document.sentences):
        if number in document.boilerplate:
            continue
        here = named[bisect_left(starts, start) : bisect_left(starts, end)]
        for match in patterns.read(text, start, end, here):
            yield match.pattern.name, edge_key(match.source, match.type, match.target), match.start, match.end
    parts = blocks(text)
    first = [part.start for part in parts]
    sentences = [Sentence(a, b, max(0, bisect_right(first, a) - 1)) for a, b in document.sentences]
    for found in designations.designations(text, parts, sentences, named, set(document.boilerplate)):
        yield DESIGNATIONS, edge_key(found.source, "SANCTIONED_BY", found.target), found.start, found.end


def rewritten(toml: str, results: Mapping[str, Measured]) -> str:
    """The text of patterns.toml with measured precisions; entries with too few matches keep theirs."""
    head, *entries = re.split(r"(?m)^(?=\[\[pattern\]\]$)", toml)
    return head + "".join(_entry(entry, results) for entry in entries)


def _entry(entry: str, results: Mapping[str, Measured]) -> str:
    name = re.search(r'(?m)^name = "(.*)"$', entry)
    found = results.get(name[1]) if name else None
    if found is None or found.count < ENOUGH:
        return entry
    line = f"precision = {found.precision:.2f}"
    if re.search(r"(?m)^precision = ", entry):
        return re.sub(r"(?m)^precision = .*$", line, entry)
    return re.sub(r"(?m)^(edge = .*)$", rf"\1\n{line}", entry, count=1)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the measured precisions into patterns.toml")
    parser.add_argument("--errors", metavar="NAME", help="list what this rule read and no article states")
    arguments = parser.parse_args()
    results = measure(compiled())
    if arguments.errors:
        if arguments.errors not in results:
            parser.error(f"no rule {arguments.errors!r}")
        print("\n".join(results[arguments.errors].wrong))
        return
    noted = {p.name: p.precision for p in patterns.patterns()} | {DESIGNATIONS: designations.PRECISION}
    print(f"{'rule':44} {'right':>6} {'all':>6} {'share':>6} {'noted':>6}")
    for name, found in results.items():
        few = "" if found.count >= ENOUGH else "  too few to tell"
        print(f"{name:44} {found.right:6} {found.count:6} {found.precision:6.2f} {noted[name]:6.2f}{few}")
    if arguments.write:
        PATTERNS.write_text(rewritten(PATTERNS.read_text("utf8"), results), "utf8")
        print(f"written to {PATTERNS.name}")


if __name__ == "__main__":
    main()
