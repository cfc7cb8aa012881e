"""Neo4j's own published jars, locked by hash, fetched without Java or Maven.

A lock (`data/neo4j-*.lock`) lists every jar of one release with its SHA-256. Each jar is checked before every
start, so neither a half download nor an altered file reaches the class path.
"""

import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from kg.graph.errors import MissingExtraError, StoreError

Say = Callable[[str], None]

_DOWNLOADS = 8
_TIMEOUT_SECONDS = 60
_NEEDED_BYTES = 400_000_000


@dataclass(frozen=True, slots=True)
class Release:
    """A release of Neo4j that kg can start. `main` is the entry point that its jar declares."""

    name: str
    version: str
    main: str
    lock: str


# In the order of their age: data go forward only.
RELEASES = {
    release.name: release
    for release in (
        Release("5.26", "5.26.30", "org.neo4j.server.CommunityEntryPoint", "neo4j-5.26.lock"),
        Release("calendar", "2026.08.1", "org.neo4j.server.Neo4jCommunity", "neo4j-calendar.lock"),
    )
}


@dataclass(frozen=True, slots=True)
class Jar:
    """One line of a lock."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str


def read_lock(release: Release) -> list[Jar]:
    """The jars of a release."""
    lines = files("kg.graph").joinpath(f"data/{release.lock}").read_text("utf8").splitlines()
    jars = []
    for line in lines:
        if line and not line.startswith("#"):
            coordinate, sha256 = line.split()
            group, artifact, version, *classifier = coordinate.split(":")
            jars.append(Jar(group, artifact, version, "".join(classifier), sha256))
    return jars


def user_folder(kind: str) -> Path:
    """The folder of kg among the user's files: `kind` is `cache` or `data`."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "kg" / kind
    if sys.platform == "darwin":
        return Path.home() / "Library" / {"cache": "Caches", "data": "Application Support"}[kind] / "kg"
    variable, fallback = {"cache": ("XDG_CACHE_HOME", ".cache"), "data": ("XDG_DATA_HOME", ".local/share")}[kind]
    return Path(os.environ.get(variable) or Path.home() / fallback) / "kg"


def fetch(release: Release, say: Say, cache: Path | None = None) -> list[Path]:
    """The jars of a release on this machine, downloading those that are missing or not as locked.

    Raises StoreError for what cannot be fetched, for a full disk, and for a jar whose hash is not the locked
    one; MissingExtraError without jgo.
    """
    folder = cache or user_folder("cache") / "jars"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        artifacts = [(jar, _artifact(jar, folder)) for jar in read_lock(release)]
        missing = [(jar, artifact) for jar, artifact in artifacts if not _is_locked(artifact.cached_path, jar)]
        if missing:
            _download(missing, release, folder, say)
    except OSError as error:
        raise StoreError(f"cannot fetch Neo4j {release.version} into {folder}: {_one_line(error)}") from error
    return [artifact.cached_path for _, artifact in artifacts]


def _artifact(jar: Jar, folder: Path) -> Any:
    try:
        from jgo.maven import MavenContext
    except ImportError:
        raise MissingExtraError("a local Neo4j", "server") from None
    context = MavenContext(repo_cache=folder, timeout=_TIMEOUT_SECONDS)
    return context.project(jar.group, jar.artifact).at_version(jar.version).artifact(jar.classifier)


def _download(missing: list[tuple[Jar, Any]], release: Release, folder: Path, say: Say) -> None:
    free = shutil.disk_usage(folder).free
    if free < _NEEDED_BYTES:
        raise StoreError(
            f"only {free // 10**6} MB free at {folder}, Neo4j's jars need {_NEEDED_BYTES // 10**6} MB",
            hint="free some space, or point XDG_CACHE_HOME to a larger disk",
        )
    say(f"Fetching Neo4j {release.version}: {len(missing)} jars, once, into {folder}")
    with ThreadPoolExecutor(_DOWNLOADS) as pool:
        futures = {pool.submit(_fetch_one, jar, artifact): jar for jar, artifact in missing}
        try:
            for done, future in enumerate(as_completed(futures), 1):
                future.result()
                if done % 25 == 0 or done == len(missing):
                    say(f"Fetching Neo4j {release.version}: {done} of {len(missing)} jars")
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _fetch_one(jar: Jar, artifact: Any) -> None:
    path: Path = artifact.cached_path
    path.unlink(missing_ok=True)
    try:
        artifact.resolve()
    except RuntimeError as error:  # what jgo raises for a jar that no repository has
        raise StoreError(f"cannot fetch {path.name}: {_one_line(error)}") from error
    if not _is_locked(path, jar):
        path.unlink()
        raise StoreError(f"{path.name} is not the file that was tested: its hash differs from the lock")


def _is_locked(path: Path, jar: Jar) -> bool:
    if not path.exists():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256


def _one_line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
