"""Documentation that can be checked: generated pages are up to date, links lead somewhere, verbs exist."""

import re
from pathlib import Path

import pytest

from docs.generate import HERE, PAGES
from kg.cli import SECTIONS
from kg.queries.catalogue import questions

ROOT = HERE.parent
WRITTEN = sorted(
    path
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").glob("*.md"))
    if path.name not in PAGES
)


@pytest.mark.parametrize("page", sorted(PAGES))
def test_generated_pages_are_up_to_date(page: str) -> None:
    assert (HERE / page).read_text("utf8") == PAGES[page](), "run `make docs`"


@pytest.mark.parametrize("page", WRITTEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_files_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\((?!https?://|#)([^)#\s]+)", page.read_text("utf8")):
        assert (page.parent / link).exists(), f"{page.name} links to {link}"


@pytest.mark.parametrize("page", WRITTEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_that_a_page_shows_exists(page: Path) -> None:
    verbs = {verb for section in SECTIONS.values() for verb in section}
    text = page.read_text("utf8")
    lines = [line for block in re.findall(r"^```\w*\n(.*?)^```", text, re.S | re.M) for line in block.splitlines()]
    for line in lines:
        match = re.match(r"\s*(?:\$ )?kg ([a-z]\w*)(?: ([a-z][a-z-]+)(?:\s|$))?", line)
        if match:
            assert match[1] in verbs, line
            assert match[1] != "query" or not match[2] or match[2] in questions(), line


def test_the_architecture_table_names_every_folder_of_code_and_only_files_that_exist() -> None:
    text = (HERE / "architecture.md").read_text("utf8")
    named = re.findall(r"`((?:graph|loaders|queries|kg)/[\w/.*-]+)`", text)
    assert named
    for name in named:
        assert list(ROOT.glob(name)), f"docs/architecture.md names {name}"


def test_readme_lists_no_question_that_does_not_exist() -> None:
    readme = (ROOT / "README.md").read_text("utf8")
    assert set(re.findall(r"kg query ([a-z-]+)\b", readme)) <= set(questions())
