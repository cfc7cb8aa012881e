"""Parsers of untrusted formats run in a process of their own, which may hang, crash or eat memory alone.

One child serves all calls and is replaced when it had to be stopped. Python cannot interrupt a C extension,
so a time limit that holds needs a process that can be killed.
"""

import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from kg.graph.errors import InputError, KgError
from kg.loaders.inputs import Limits

_Result = TypeVar("_Result")
_START_SECONDS = 60.0


class _Child:
    """The process and the pipe to it."""

    def __init__(self, memory: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, memory), daemon=True, name="kg-reader")
        self.process.start()
        theirs.close()
        if not self.pipe.poll(_START_SECONDS) or self.pipe.recv() != "ready":
            self.stop()
            raise KgError("the reader process does not start")

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


_child: _Child | None = None
_lock = threading.Lock()


def guarded(label: str, limits: Limits, function: Callable[..., _Result], *arguments: Any) -> _Result:
    """`function(*arguments)` in the reader process. Both must be picklable.

    Raises InputError, named by `label`, when it takes more than `limits.seconds`, more than `limits.memory`,
    crashes or raises anything.
    """
    global _child
    with _lock:
        if _child is None or not _child.process.is_alive():
            _child = _Child(limits.memory)
        child = _child
        try:
            child.pipe.send((function, arguments))
            answered = child.pipe.poll(limits.seconds)
            answer: tuple[bool, Any, str | None] = child.pipe.recv() if answered else (False, None, None)
        except (EOFError, BrokenPipeError, ConnectionResetError) as error:
            child.stop()
            _child = None
            raise InputError(label, "its parser crashed or took too much memory") from error
        except BaseException:  # an interrupt: the answer must not be taken for that of the next call
            child.stop()
            _child = None
            raise
        if not answered:
            child.stop()
            _child = None
            raise InputError(
                label, f"not parsed within {limits.seconds:g} seconds", hint="--timeout allows more"
            )
    fine, value, hint = answer
    if not fine:
        raise InputError(label, str(value), hint=hint)
    result: _Result = value
    return result


def close() -> None:
    """End the reader process, if there is one."""
    global _child
    with _lock:
        if _child is not None:
            _child.stop()
            _child = None


def _serve(pipe: Connection, memory: int) -> None:
    """Answer calls until the pipe closes. Ctrl-C is the parent's to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(memory)
    pipe.send("ready")
    while True:
        try:
            function, arguments = pipe.recv()
        except EOFError:
            return
        try:
            answer: tuple[bool, Any, str | None] = (True, function(*arguments), None)
        except InputError as error:
            answer = (False, error.reason, error.hint)
        except MemoryError:
            answer = (False, "takes too much memory to parse", None)
        except RecursionError:
            answer = (False, "nested too deeply", None)
        except Exception as error:  # noqa: BLE001 - whatever a parser of a foreign format may raise
            words = " ".join(str(error).split())[:200]
            answer = (False, f"cannot be parsed: {type(error).__name__}: {words}", None)
        pipe.send(answer)


def _limit_memory(memory: int) -> None:
    if sys.platform == "linux":  # elsewhere the limit on address space does not hold or does not exist
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
