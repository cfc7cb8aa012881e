"""What is article and what is page: marked by rule, kept in the text, and in doubt article."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.page import Page, analyse

BODY = (
    "Harbour officials in Karsund said on Monday that the tanker Nordvik was held over unpaid fees.",
    "The vessel, owned by Brinewater Shipping, carried 40,000 tons of oil from Iran, the ministry said.",
    "A lawyer for Brinewater Shipping denied the claim. The company has traded with the port since 2019.",
    "Customs officers boarded the ship after a request from the energy ministry, two officials said.",
)


def kept(text: str, page: Page) -> str:
    parts, last = [], 0
    for span in page.boilerplate:
        parts.append(text[last : span.start])
        last = span.end
    return "".join((*parts, text[last:]))


def test_a_clean_article_keeps_every_word() -> None:
    text = "Tanker detained in Karsund\n\n" + "\n\n".join(BODY)
    page = analyse(text)
    assert page.name == "Tanker detained in Karsund"
    assert page.boilerplate == ()


def test_date_byline_and_site_are_read_and_marked() -> None:
    text = (
        "Tuesday, December 2, 2025\n\nTanker detained in Karsund | Harbour Herald\n\n"
        "By Ida Holm and Jon Berg\n\nDate:\n\n" + "\n\n".join(BODY)
    )
    page = analyse(text)
    assert (page.name, page.outlet) == ("Tanker detained in Karsund", "Harbour Herald")
    assert (page.published, page.author) == ("2025-12-02", "Ida Holm and Jon Berg")
    assert kept(text, page).split("\n\n")[-4:] == list(BODY)
    assert "Ida Holm" not in kept(text, page)


def test_a_wire_dateline_names_the_outlet() -> None:
    page = analyse("Tanker detained in port\n\nKARSUND, March 5 (Reuters) - " + BODY[0])
    assert page.outlet == "Reuters"


def test_labels_above_the_article_give_date_and_source_and_the_original_date_wins() -> None:
    text = "# Tanker detained in Karsund\n\n**Published:** May 5, 2026 19:08 UTC\n**Source:** Port Gazette\n"
    text += "**Original Published:** March 3, 2024\n\n## Summary\n\n" + BODY[0]
    page = analyse(text)
    assert (page.name, page.published, page.outlet) == (
        "Tanker detained in Karsund",
        "2024-03-03",
        "Port Gazette",
    )


MARKERS = [
    "Share post:",
    "Popular",
    "Related",
    "More like this",
    "You may also like",
    "Next Post",
    "Most read",
    "###",
]


@pytest.mark.parametrize("marker", MARKERS)
def test_teasers_after_the_article_are_page(marker: str) -> None:
    teasers = (
        f"{marker}\n\nWheat prices fall in Odmark\n\nWheat prices in Odmark fell for the third week as...\n\n"
        "Minister visits Vellin\n\nMinister Arne Lund will visit Vellin on Friday to meet traders.\n\n"
        "Home\nContact\nPrivacy"
    )
    text = "Tanker detained in Karsund\n\n" + "\n\n".join(BODY) + "\n\n" + teasers
    assert kept(text, analyse(text)).strip() == "Tanker detained in Karsund\n\n" + "\n\n".join(BODY)


@pytest.mark.parametrize("marker", MARKERS)
def test_an_article_that_goes_on_after_an_inset_is_kept(marker: str) -> None:
    inset = f"{marker}\n\nWheat prices fall in Odmark\n\n"
    text = f"Tanker detained in Karsund\n\n{BODY[0]}\n\n{inset}{BODY[1]}\n\n{BODY[2]}\n\n{BODY[3]}"
    rest = kept(text, analyse(text))
    assert all(paragraph in rest for paragraph in BODY)
    assert "Odmark" not in rest


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Read more: Wheat prices fall in Odmark",
        "Also read: Vellin bans grain from Odmark",
        "We use cookies to improve your experience on this site and to show you relevant advertising.",
        "Subscribe to our newsletter",
        "Photo: A tanker of Sorvik Lines off Odmark, in May. Anna Lie",
        "A tanker of Sorvik Lines lies off Odmark (AP Photo/Anna Lie)",
        "Reporting by Anna Lie in Odmark; Editing by Per Dahl",
        "© 2025 Harbour Herald. All rights reserved.",
        "Facebook | Twitter | WhatsApp | Email",
        "For media inquiries: press@sorvik.example",
        "4 min read",
        "Follow us on Telegram",
        "https://harbour.example/2025/tanker",
    ],
)
def test_lines_of_the_page_are_marked_wherever_they_stand(line: str) -> None:
    text = f"Tanker detained in Karsund\n\n{BODY[0]}\n\n{line}\n\n{BODY[1]}\n\n{BODY[2]}"
    rest = kept(text, analyse(text))
    assert line not in rest
    assert all(paragraph in rest for paragraph in BODY[:3])


@pytest.mark.parametrize(
    "line",
    [
        "Popular protests forced the port to close, the ministry said.",
        "Related firms in Odmark were listed as well, officials said on Friday.",
        "Share prices of Sorvik Lines fell by 4%.",
        "Videos from the port showed the tanker leaving, the newspaper Dagen said.",
        "Copyright law does not apply to the charts that Sorvik Lines sold to Iran.",
        "- Sorvik Lines (its chairman Per Dahl, and two tankers)",
        "The yard was sold 3 days ago.",
        "Trade with Iran",
    ],
)
def test_lines_of_the_article_are_kept(line: str) -> None:
    text = f"Tanker detained in Karsund\n\n{BODY[0]}\n\n{line}\n\n{BODY[1]}"
    assert line in kept(text, analyse(text))


def test_menus_above_the_headline_are_page() -> None:
    menu = "Harbour Herald\nMenu\nNews\nShipping\nOpinion\nSign in\n"
    text = f"{menu}Tanker detained in Karsund over fees\n\n" + "\n\n".join(BODY)
    page = analyse(text)
    assert page.name == "Tanker detained in Karsund over fees"
    assert kept(text, page).strip() == "Tanker detained in Karsund over fees\n\n" + "\n\n".join(BODY)


def test_a_digest_keeps_its_dates_as_headings() -> None:
    days = "\n\n".join(f"{day} May 2025\n* {BODY[day % 4]} (Reuters)" for day in (3, 9, 17))
    text = f"Seizures of the month\n\n{days}"
    page = analyse(text)
    assert (page.name, page.published, page.boilerplate) == ("Seizures of the month", None, ())


def test_hard_wrapped_paragraphs_are_an_article() -> None:
    wrapped = "Tanker detained in Karsund\n\n" + "\n\n".join(
        re.sub(r"(.{40,60}?) ", r"\1\n", paragraph) for paragraph in BODY
    )
    assert analyse(wrapped).boilerplate == ()


LINES = st.sampled_from([*BODY, "", "Related", "Share post:", "Menu", "By Ida Holm", "May 5, 2025", "A short teaser"])


@given(st.lists(LINES | st.text(max_size=40), max_size=25).map("\n".join))
def test_spans_are_sorted_disjoint_and_within_the_text(text: str) -> None:
    last = -1
    for span in analyse(text).boilerplate:
        assert last < span.start <= span.end <= len(text)
        last = span.end


def test_sentences_of_built_pages_are_kept_and_teasers_never() -> None:
    """Pages put together from parts that sites have: 95% of the sentences stay, no teaser does."""
    chance = random.Random(7)
    kept_sentences = all_sentences = 0
    for _ in range(400):
        body = chance.sample(BODY, chance.randint(2, 4))
        insets = chance.sample(["Advertisement", "Read more: Odmark bans grain", "Photo: Odmark by night"], 2)
        parts = ["Tanker detained in Karsund over fees"]
        if chance.random() < 0.5:
            parts = ["Menu\nNews\nShipping", *parts, "By Ida Holm", "Published: May 5, 2025"]
        for paragraph in body:
            parts.append(paragraph)
            if insets and chance.random() < 0.3:
                parts.append(insets.pop())
        parts += chance.sample(["Share post:", "Related", "Popular", "More from Shipping"], chance.randint(1, 3))
        for _ in range(chance.randint(1, 4)):
            parts += ["Odmark bans grain", "Odmark banned imports of grain from its neighbours, and..."]
        text = "\n\n".join(parts)
        rest = kept(text, analyse(text))
        assert "Odmark" not in rest
        sentences = [sentence for paragraph in body for sentence in re.split(r"(?<=\.)\s", paragraph)]
        all_sentences += len(sentences)
        kept_sentences += sum(sentence in rest for sentence in sentences)
    assert kept_sentences / all_sentences >= 0.95
