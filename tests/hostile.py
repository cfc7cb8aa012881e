"""Texts that break what is put together from text by hand, and articles made of them."""

from hypothesis import strategies as st

from kg.graph.model import Amount, Article, Entity, EntityRef, Evidence, Extraction, Mention, Statement
from kg.graph.ontology import Certainty

HOSTILE = (
    'O\'Neil "Big" & Sons <Ltd>',
    "two\nlines\r\nand a tab\t.",
    "ship 🚢, flag 🇰🇵, family 👩‍👩‍👧",
    "شركة الملاحة ‏(RTL)‏",
    "bell \x07, escape \x1b[31m, delete \x7f, next line \x85, separator \u2028",
    "]]> <![CDATA[ <!-- -- > ?> &amp; &#0; %3Cb%3E",
    "`) DETACH DELETE n //",
    "' }) MATCH (n) DETACH DELETE n; //",
    "\\' \\\\ \\u0027 \\u005c' \\n $x {x: 1}",
    '" . } ; DROP ALL ; INSERT DATA { <a> <b> "c" } #',
    '\'\'\'"""\\"""',
    "a;b|c,d\x1ee\x1ff\ufdd0g",
    '=HYPERLINK("http://example.org")',
    "  spaces at both ends  ",
    ":begin\n:exit;",
    "\ufeff\ufffe\uffff\U000e0001",
    "x" * 40_000,
)
"""One for each way of breaking out, and what is easily lost."""

hostile_texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=40),
)
"""Any text that a ledger can hold as a quote."""


def hostile_article(name: str, other: str, key: str = "x") -> tuple[Article, Extraction]:
    """An article in which both texts are names, headline, outlet, amount, witness and part of the quote."""
    text = f"{name} supplies {other}."
    quote = Evidence(0, len(text), text)
    one = Entity(f"firm:{key}-one", name, "Firm", (Mention(0, len(name), name),))
    start = len(name) + len(" supplies ")
    two = Entity(f"firm:{key}-two", other, "Firm", (Mention(start, start + len(other), other),))
    article = Article(
        f"article:{key}", text, name, url=f"https://example.org/{key}?q=\"<a b>'", outlet=other, author=name,
        published="2020-05", lang="en", source=name,
    )  # fmt: skip
    claims = tuple(
        Statement(
            article.id, EntityRef(one.id, name, "Firm"), type_, EntityRef(two.id, other, "Firm"), certainty, quote,
            since="2019", amount=Amount(1.5, other, name), said_by=other, confidence=0.1 + 0.2, extractor="test",
        )
        for type_, certainty in (
            ("SUPPLIES", Certainty.ASSERTED), ("OWNS", Certainty.ALLEGED), ("TRADES_WITH", Certainty.DENIED),
        )
    )  # fmt: skip
    return article, Extraction((one, two), claims)
