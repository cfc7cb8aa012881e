"""Main text of web pages, measured on layouts as sites have them: sentences kept, page left out."""

import re

import pytest

from tests.loaders.readers.helpers import read

STORIES = (
    (
        "Odmark lifts ban on grain from Vellin",
        "The government of Odmark lifted its ban on imports of grain from Vellin on Thursday, ending a dispute that had"
        " lasted since March 2022.",
        "Trade minister Arne Lund said that Brinewater Shipping would carry the first 40,000 tons of wheat next week."
        " The ships are to unload in Karsund.",
        "“We have agreed with Vellin on rules for inspections,” Mr Lund told reporters. He had met the ambassador.",
        "Vellin exported grain worth €300 million to Odmark in 2021, according to the customs office.",
        "Farmers’ unions denied that they had asked for the ban.",
    ),
    (
        "Court orders sale of tanker seized off Selvik",
        "A court in Selvik ordered the sale of the tanker Nordvik on Monday. The ship had been seized in June.",
        "Its owner, Sorvik Lines, was listed by the energy ministry for carrying crude oil in breach of an embargo.",
        "Lawyers for Sorvik Lines said they would appeal. The firm denies any breach.",
        "The oil, some 700,000 barrels, was pumped ashore in July and sold to a refinery owned by Halden Energy.",
        "Halden Energy did not answer questions.",
    ),
)
LEAK = "Zorland"  # stands in every part that is page


def classic(title: str, body: list[str]) -> str:
    paragraphs = "".join(f"<p>{part}</p>" for part in body)
    return f"""<nav><ul><li><a href=/a>{LEAK} news</a></li><li><a href=/b>Trade</a></li></ul></nav>
<div id=content><article><h1>{title}</h1><div class=byline>By Ida Holm</div>{paragraphs}</article></div>
<aside class=sidebar><h3>Most read</h3><ul><li><a href=/1>{LEAK} bans imports of wine</a></li></ul>
</aside><footer><p>About {LEAK} Media. All rights reserved.</p></footer>"""


def inset(title: str, body: list[str]) -> str:
    related = f'<div class="related-posts"><h4>Related</h4><a href=/1>{LEAK} bans imports of wine</a></div>'
    middle = len(body) // 2
    paragraphs = [f"<p>{part}</p>" for part in body]
    return f"""<header><a href=/>{LEAK} Times</a></header><main><h1>{title}</h1>
<figure><img src=x.jpg><figcaption>A port in {LEAK}. Photo: Jon Berg</figcaption></figure>
{"".join(paragraphs[:middle])}{related}{"".join(paragraphs[middle:])}
<div class="share">Share on Facebook</div></main>
<section class="comments"><p>Reader of {LEAK}: this was a good story and I liked it very much indeed.</p></section>"""


def old(title: str, body: list[str]) -> str:
    text = "<br><br>".join(body)
    return f"""<table><tr><td><a href=/>{LEAK} home</a><br><a href=/x>Weather in {LEAK}</a></td>
<td><font size=5><b>{title}</b></font><br><div class="article-body">{text}</div></td></tr></table>
<center><small>Copyright {LEAK} Press 2003</small></center>"""


def divs(title: str, body: list[str]) -> str:
    blocks = "".join(f'<div class="x1-par"><p>{part}</p></div>' for part in body)
    teasers = "".join(
        f'<div class="card"><a href=/{n}><h3>{LEAK} story {n}</h3></a><p>Ministers of {LEAK} met…</p></div>'
        for n in range(5)
    )
    return f"""<div class="cookie-consent"><p>{LEAK} Media uses cookies to improve your experience.</p></div>
<div class=hd><a href=/>{LEAK}</a></div><div class="story-body"><h1>{title}</h1>{blocks}</div>
<div class="more-stories"><h2>More stories</h2>{teasers}</div>
<div class="newsletter"><p>Sign up for the {LEAK} newsletter.</p></div>"""


@pytest.mark.parametrize("layout", [classic, inset, old, divs])
def test_sentences_of_pages_are_kept_and_the_page_is_left_out(layout: object) -> None:
    assert callable(layout)
    kept = total = 0
    for title, *body in STORIES:
        page = (
            f"<!doctype html><html lang=en><head><title>{title}</title></head><body>{layout(title, body)}</body></html>"
        )
        (article,), errors = read(page.encode(), "page.html")
        assert errors == []
        parts, last = [], 0
        for span in article.boilerplate:
            parts.append(article.text[last : span.start])
            last = span.end
        rest = " ".join("".join((*parts, article.text[last:])).split())
        assert LEAK not in rest
        assert article.name == title
        sentences = [" ".join(s.split()) for part in body for s in re.split(r"(?<=[.”])\s(?=[A-Z“])", part)]
        total += len(sentences)
        kept += sum(sentence in rest for sentence in sentences)
    assert kept / total >= 0.95
