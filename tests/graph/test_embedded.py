"""The embedded store beside its ledger."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.graph.embedded import EmbeddedStore, embedded_path
from kg.graph.errors import StoreError
from kg.graph.ledger import Ledger
from tests.conftest import ROOT
from tests.generated import dump_ledger, dump_store, fill, stories
from tests.sample import DENIAL, HONGXIANG, SAMPLE, VISIT, put


def test_it_is_kept_beside_the_ledger_and_read_again(ledger: Ledger) -> None:
    put(ledger, *SAMPLE)
    with EmbeddedStore(ledger):
        pass
    path = embedded_path(ledger.path)
    assert path.name == "kg.db.graph"
    written = path.stat().st_mtime_ns
    with EmbeddedStore(ledger) as store:
        assert dump_store(store) == dump_ledger(ledger)
    assert path.stat().st_mtime_ns == written


def test_it_follows_every_change_of_the_ledger(ledger: Ledger) -> None:
    put(ledger, HONGXIANG)
    changes: list[Callable[[], None]] = [
        lambda: put(ledger, DENIAL, VISIT),
        lambda: ledger.judge("place:kp", "place:pyongyang", "same"),
        lambda: ledger.judge("place:kp", "place:pyongyang", None),
        lambda: ledger.forget(HONGXIANG.build()[0].id),
    ]
    for change in changes:
        with EmbeddedStore(ledger) as store:
            before = dump_store(store)
        change()
        with EmbeddedStore(ledger) as store:
            assert dump_store(store) == dump_ledger(ledger) != before


def test_another_ledger_in_the_place_of_the_first_is_not_mistaken_for_it(tmp_path: Path) -> None:
    for story in (HONGXIANG, VISIT):  # both ledgers are of revision 1
        with Ledger(tmp_path / "kg.db") as ledger:
            put(ledger, story)
            with EmbeddedStore(ledger) as store:
                assert dump_store(store) == dump_ledger(ledger)
        for file in tmp_path.glob("kg.db*"):
            if not file.name.endswith(".graph"):
                file.unlink()


@pytest.mark.parametrize("damage", [b"", b"nonsense", None])
def test_a_damaged_file_is_built_anew(ledger: Ledger, damage: bytes | None) -> None:
    put(ledger, *SAMPLE)
    with EmbeddedStore(ledger):
        pass
    path = embedded_path(ledger.path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2] if damage is None else damage)
    with EmbeddedStore(ledger) as store:
        assert dump_store(store) == dump_ledger(ledger)


def test_an_empty_ledger_gives_an_empty_graph(ledger: Ledger) -> None:
    with EmbeddedStore(ledger) as store:
        assert dump_store(store) == ({}, {})


def test_what_cannot_be_written_is_a_store_error(ledger: Ledger) -> None:
    embedded_path(ledger.path).mkdir()
    with pytest.raises(StoreError):
        EmbeddedStore(ledger)


def test_a_closed_store_says_so(ledger: Ledger) -> None:
    store = EmbeddedStore(ledger)
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.query("RETURN 1")


def test_it_survives_a_kill_while_it_is_built(ledger: Ledger) -> None:
    fill(ledger, stories(300, names=300))
    wanted = dump_ledger(ledger)
    script = (
        "import sys; from kg.graph.ledger import Ledger; from kg.graph.embedded import EmbeddedStore;"
        "ledger = Ledger(sys.argv[1]); print('go', flush=True); EmbeddedStore(ledger)"
    )
    for delay in (0.02, 0.1, 0.2):
        embedded_path(ledger.path).unlink(missing_ok=True)
        with subprocess.Popen(
            [sys.executable, "-c", script, str(ledger.path)], cwd=ROOT, stdout=subprocess.PIPE
        ) as child:
            assert child.stdout
            child.stdout.readline()
            try:
                child.wait(delay)
            except subprocess.TimeoutExpired:
                child.kill()
        with EmbeddedStore(ledger) as store:
            assert dump_store(store) == wanted


def test_a_reader_beside_a_writer_sees_one_moment(ledger: Ledger) -> None:
    put(ledger, HONGXIANG)
    with ledger.snapshot(), Ledger(ledger.path) as writer:
        before = dump_ledger(ledger)
        put(writer, VISIT, DENIAL)
        assert dump_ledger(ledger) == before
    assert dump_ledger(ledger) != before
