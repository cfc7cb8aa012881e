"""SIGKILL in the middle of an ingest: no finished article is lost, and run again it ends as if undisturbed."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.graph.ledger import Ledger
from kg.loaders.ingest import ingest
from tests.loaders.fakes import VisitExtractor

ARTICLES = 500
KILLS = 20
_WORDS = ["harbour", "grain", "tanker", "ministry", "wheat", "officials", "coal", "fees", "cargo", "company"]


def write_news(path: Path) -> None:
    chance = random.Random(4)
    with path.open("w") as file:
        for number in range(ARTICLES):
            who, where = chance.choice(["Anna", "Bernd", "Carla"]), chance.choice(["Karsund", "Odmark", "Selvik"])
            filler = " ".join(chance.choices(_WORDS, k=60))
            text = f"Harbour news number {number}\n\nOn Monday {who} visited {where} about the {filler}."
            outlet = chance.choice(["Herald", "Gazette"])
            file.write(json.dumps({"text": text, "outlet": outlet, "date": "2024-05-03"}) + "\n")
            if number % 50 == 0:  # a wire copy, so that near-duplicates are at stake too
                file.write(json.dumps({"text": text + " (Wire)", "outlet": "Wire"}) + "\n")


def dump(ledger: Path) -> list[str]:
    with Ledger(ledger) as opened:
        assert list(opened.verify()) == []
        return list(opened.connection.iterdump())


@pytest.mark.timeout(1200)
def test_killed_twenty_times_and_run_again_the_ledger_is_the_same(tmp_path: Path) -> None:
    news, ledger, undisturbed = tmp_path / "news.jsonl", tmp_path / "killed.db", tmp_path / "undisturbed.db"
    write_news(news)
    with Ledger(undisturbed) as opened:
        ingest(opened, [str(news)], VisitExtractor)
    chance = random.Random(11)
    command = [sys.executable, "-m", "tests.loaders.interrupted", str(ledger), str(news)]
    counts = [0]
    for _ in range(KILLS):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            for _ in range(chance.randint(1, 8)):
                assert process.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.02))
            process.kill()
        with Ledger(ledger) as opened:
            counts.append(opened.counts()["articles"])
    assert counts == sorted(set(counts))  # every run got further, none lost anything
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    assert dump(ledger) == dump(undisturbed)
