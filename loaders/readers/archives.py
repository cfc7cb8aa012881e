"""Archives: each member is an item of its own. Nothing is unpacked to disk under a name that it gives."""

import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePosixPath
from tempfile import TemporaryFile
from typing import IO

from kg.graph.errors import InputError
from kg.loaders.inputs import Found, Gunzip, Item, ReadOptions, Source, Stream, unpacked
from kg.loaders.names import is_hidden, matches

_FREE_BYTES = 64 * 2**20


def read_gzip(source: Source, options: ReadOptions) -> Iterator[Found]:
    """The one file in a gzip stream."""
    name = source.item.name
    inner = name[:-3] if name.lower().endswith(".gz") else name
    yield _member(source, f"{source.label}", inner, partial(Gunzip, source, source.label, options.limits.expansion))


def read_tar(source: Source, options: ReadOptions) -> Iterator[Found]:
    """Members of a tar file as it streams by, packed with gzip or not."""
    packed = unpacked(source, options.limits.expansion)
    try:
        with tarfile.open(fileobj=packed.as_file(), mode="r|") as archive:
            for member in archive:
                label = f"{source.label}!{member.name}"
                if member.isdir() or not _wanted(member.name, options):
                    continue
                problem = _problem(member.name)
                if not member.isreg():
                    problem = "a link or device in an archive is not followed"
                if problem:
                    yield InputError(label, problem)
                    continue
                file = archive.extractfile(member)
                if file is not None:
                    yield _member(source, label, member.name, partial(_binary, file))
    except (tarfile.TarError, EOFError, ValueError, zlib.error) as error:
        raise InputError(source.label, f"broken tar file: {' '.join(str(error).split())[:160]}") from error


def read_zip(source: Source, options: ReadOptions) -> Iterator[Found]:
    """Members of a zip file. One that comes as a stream is first copied to a nameless temporary file."""
    with TemporaryFile() as copy:
        while block := source.read(2**20):
            copy.write(block)
        copy.seek(0)
        try:
            with zipfile.ZipFile(copy) as archive:
                for member in archive.infolist():
                    if member.is_dir() or not _wanted(member.filename, options):
                        continue
                    label = f"{source.label}!{member.filename}"
                    problem = _problem(member.filename)
                    if member.flag_bits & 1:
                        problem = "locked by a password"
                    elif member.file_size > max(_FREE_BYTES, member.compress_size * options.limits.expansion):
                        problem = f"unpacks to more than {options.limits.expansion} times its size"
                    if problem:
                        yield InputError(label, problem)
                    else:
                        opened = partial(_zip_member, archive, member, label, options.limits.expansion)
                        yield _member(source, label, member.filename, opened)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, zlib.error) as error:
            raise InputError(source.label, f"broken zip file: {' '.join(str(error).split())[:160]}") from error


def _member(source: Source, label: str, name: str, opened: Callable[[], Stream]) -> Item:
    return Item(label, PurePosixPath(name).name, opened, depth=source.item.depth + 1)


def _wanted(name: str, options: ReadOptions) -> bool:
    return not is_hidden(name) and (options.glob is None or matches(name, options.glob))


def _problem(name: str) -> str | None:
    """What is wrong with a name: one that leads out of its folder is of no honest archive."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if ".." in parts or name.startswith(("/", "\\")) or (len(name) > 1 and name[1] == ":"):
        return "its name leads out of the archive"
    return None


def _binary(file: IO[bytes]) -> Stream:
    return file


def _zip_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, label: str, expansion: int) -> Stream:
    return _Checked(archive.open(member), label, max(_FREE_BYTES, member.compress_size * expansion))


class _Checked:
    """A member of a zip file whose errors are named, and which may not be longer than its archive says."""

    def __init__(self, file: IO[bytes], label: str, limit: int) -> None:
        self._file, self._label, self._left = file, label, limit

    def read(self, size: int = -1, /) -> bytes:
        try:
            block = self._file.read(2**20 if size < 0 else size)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise InputError(self._label, f"broken in the archive: {error}") from error
        self._left -= len(block)
        if self._left < 0:
            raise InputError(self._label, "unpacks to more than its archive says")
        return block

    def close(self) -> None:
        self._file.close()
