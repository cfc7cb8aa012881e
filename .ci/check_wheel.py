"""Builds the wheel, compares it with the tree, and runs it from a fresh environment.

A package or data file that the wheel lacks fails here, and not on a user's machine.
"""

import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "wheel"
PARTS = ("graph", "loaders", "queries")
STORY = "The United States sanctioned Delta Shipping, a company based in Iran, on Tuesday.\n"


def run(*command: str | Path, cwd: Path = ROOT, text: str | None = None) -> str:
    """Run a command; its stdout. Ends the check where it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, input=text, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        sys.exit(f"check-wheel: {' '.join(words)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def build() -> Path:
    """The wheel, built from the tree alone: no leftovers of an earlier build."""
    shutil.rmtree(BUILD / "dist", ignore_errors=True)
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", BUILD / "dist")
    (wheel,) = (BUILD / "dist").glob("*.whl")
    return wheel


def compare(wheel: Path) -> int:
    """The number of files, which are those that git tracks in the four folders, no more and no fewer."""
    tracked = run("git", "ls-files", "-s", "kg", *PARTS).splitlines()
    files = {line.split("\t")[1] for line in tracked if not line.startswith("120000 ")}
    expected = {name if name.startswith("kg/") else f"kg/{name}" for name in files}
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    if packed != expected:
        lacks, adds = sorted(expected - packed), sorted(packed - expected)
        sys.exit(f"check-wheel: the wheel lacks {lacks} and has {adds} too many")
    return len(packed)


def use(wheel: Path) -> str:
    """Install the wheel with locked versions, ask it for its version, and ingest one article."""
    home = BUILD / "env"
    python = home / "bin" / "python"
    lock = ROOT / "requirements" / "kg.lock"
    installed = home / "kg.lock"
    if not installed.exists() or installed.read_bytes() != lock.read_bytes():
        shutil.rmtree(home, ignore_errors=True)
        venv.create(home, with_pip=True)
        run(python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", lock)
        shutil.copy(lock, installed)
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", wheel)
    work = BUILD / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    version = run(home / "bin" / "kg", "--version", cwd=work).strip()
    run(home / "bin" / "kg", "ingest", "-", "--db", "kg.db", cwd=work, text=STORY)
    answer = run(home / "bin" / "kg", "query", "sanctions", "--format", "csv", "--db", "kg.db", cwd=work)
    if "Delta Shipping,United States" not in answer:
        sys.exit(f"check-wheel: the installed kg did not find the sanction:\n{answer}")
    return version


if __name__ == "__main__":
    built = build()
    count = compare(built)
    print(f"{built.name}: {count} files, as in the tree; {use(built)}, and it read an article")
