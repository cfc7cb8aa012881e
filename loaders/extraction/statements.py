"""Claims to statements: evidence, time, amount and witness of each, and the entities that are worth keeping."""

import re
from collections.abc import Sequence

from kg.graph.model import Article, Entity, Evidence, Extraction, Statement
from kg.loaders.extraction.claims import Claim
from kg.loaders.extraction.details import Facts, amount, clause, facts, moment, speaker
from kg.loaders.extraction.language import Analysis
from kg.loaders.extraction.lexicon import goods
from kg.loaders.extraction.patterns import Named
from kg.loaders.published import publication_date

_DATE_CHARS = 40  # a heading longer than that is no date


def assemble(
    article: Article,
    analysis: Analysis,
    entities: Sequence[Entity],
    mentions: Sequence[Named],
    claims: Sequence[Claim],
) -> Extraction:
    """The extraction of an article. Entities that no claim needs and that are no more than a good go."""
    by_id = {entity.id: entity for entity in entities}
    names = {entity.id: entity.name for entity in entities}
    text = article.text
    dates = _dates(text, analysis, article.published)
    read: dict[int, Facts] = {}
    statements = []
    for claim in claims:
        sentence = analysis.sentences[claim.sentence]
        found = read.get(claim.sentence)
        if found is None:
            found = read[claim.sentence] = facts(text, sentence.start, sentence.end, dates[sentence.block])
        start, end = _stretch(text, analysis, claim)
        when = moment(claim.type, found, claim.ends, (start, end), text, dates[sentence.block])
        statements.append(
            Statement(
                article=article.id,
                source=by_id[claim.source].ref,
                type=claim.type,
                target=by_id[claim.target].ref,
                certainty=claim.certainty,
                evidence=Evidence(start, end, text[start:end]),
                since=when.since,
                until=when.until,
                when=when.words,
                amount=amount(claim.type, found, claim.ends, (start, end)),
                said_by=speaker(text, sentence.start, sentence.end, mentions, names),
                confidence=claim.confidence,
                extractor="kg",
            )
        )
    claimed = {end for claim in claims for end in (claim.source, claim.target)}
    kept = tuple(entity for entity in entities if entity.id in claimed or _stands_alone(entity))
    return Extraction(kept, tuple(statements))


def _dates(text: str, analysis: Analysis, published: str | None) -> list[str | None]:
    """The date that "on Tuesday" counts from, by block: a digest's last date heading, else the article's own."""
    dates: list[str | None] = []
    for block in analysis.blocks:
        words = text[block.start : block.end]
        if block.heading and len(words) <= _DATE_CHARS and re.search(r"\d{4}", words):
            published = publication_date(words) or published
        dates.append(published)
    return dates


def _stretch(text: str, analysis: Analysis, claim: Claim) -> tuple[int, int]:
    """The evidence: the clause of the sentence that holds the claim, or from the sentence that names its other end.

    A list's entry reaches back to nothing: the entry itself is the evidence, and its lead stands before it.
    """
    sentence = analysis.sentences[claim.sentence]
    first, last = min(a for a, _ in claim.ends), max(b for _, b in claim.ends)
    start, end = sentence.start, sentence.end
    if last > end:  # pieces cut out of one long sentence
        end = last
    before = analysis.sentences[claim.sentence - 1] if claim.sentence else sentence
    if before.start <= first < start:
        return before.start, end
    return clause(text, start, end, claim.ends)


def _stands_alone(entity: Entity) -> bool:
    """Whether an entity in no claim is worth keeping: a good only if it is a known one, named more than once."""
    return entity.kind != "Commodity" or (len(entity.mentions) > 1 and entity.name.casefold() in goods())
