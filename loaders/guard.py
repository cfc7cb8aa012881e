"""Parsers of untrusted formats run in a process of their own, which may hang, crash or eat memory alone.

One child serves all calls and is replaced when it had to be stopped. Python cannot interrupt a C extension,
so a time limit that holds needs a process that can be killed.
"""

import atexit
import os
import pickle
import queue
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from typing import IO, Any, TypeVar

from kg.graph.errors import InputError, KgError
from kg.loaders.inputs import Limits

_Result = TypeVar("_Result")
_Answer = tuple[bool, Any, str | None]  # fine or not, the result or the reason, a hint

_START_SECONDS = 60.0
_SIZE = struct.Struct(">Q")


class _Child:
    """The process, and frames of pickled values to and from it."""

    def __init__(self, memory: int) -> None:
        command = f"from kg.loaders.guard import serve; serve({memory:d})"
        self.process = subprocess.Popen(  # noqa: S603 - this very Python, and a number
            [sys.executable, "-c", command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()
        if self.receive(_START_SECONDS) != "ready":
            self.stop()
            raise KgError("the reader process does not start")

    def _listen(self) -> None:
        assert self.process.stdout is not None
        while (answer := _receive(self.process.stdout)) is not None:
            self._answers.put(answer)
        self._answers.put(EOFError)

    def send(self, value: Any) -> None:
        assert self.process.stdin is not None
        _send(self.process.stdin, value)

    def receive(self, seconds: float) -> Any:
        """The next answer; EOFError when the process ended, None when the time is over."""
        try:
            return self._answers.get(timeout=seconds)
        except queue.Empty:
            return None

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:  # what it had not taken yet is of no use any more
                    continue


_child: _Child | None = None
_lock = threading.Lock()


def guarded(label: str, limits: Limits, function: Callable[..., _Result], *arguments: Any) -> _Result:
    """`function(*arguments)` in the reader process. Both must be picklable.

    Raises InputError, named by `label`, when it takes more than `limits.seconds`, more than `limits.memory`,
    crashes or raises anything.
    """
    global _child
    with _lock:
        if _child is None or _child.process.poll() is not None:
            _stop()
            _child = _Child(limits.memory)
        answer: Any = EOFError
        try:
            _child.send((function, arguments))
            answer = _child.receive(limits.seconds)
        except BrokenPipeError:
            answer = EOFError
        except BaseException:  # an interrupt: the answer must not be taken for that of the next call
            _stop()
            raise
        if answer is EOFError:
            _stop()
            raise InputError(label, "its parser crashed or took too much memory")
        if answer is None:
            _stop()
            reason = f"not parsed within {limits.seconds:g} seconds"
            raise InputError(label, reason, hint="--timeout allows more")
    fine, value, hint = answer
    if not fine:
        raise InputError(label, str(value), hint=hint)
    result: _Result = value
    return result


def close() -> None:
    """End the reader process, if there is one."""
    with _lock:
        _stop()


def _stop() -> None:
    global _child
    if _child is not None:
        _child.stop()
        _child = None


atexit.register(close)


def serve(memory: int) -> None:
    """Answer calls on standard input until it closes. Ctrl-C is the parent's to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(memory)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    import_module("trafilatura")  # takes a second, which is not the first page's fault
    _send(answers, "ready")
    while (call := _receive(sys.stdin.buffer)) is not None:
        _send(answers, _answer(*call))


def _answer(function: Callable[..., Any], arguments: tuple[Any, ...]) -> _Answer:
    try:
        return True, function(*arguments), None
    except InputError as error:
        return False, error.reason, error.hint
    except MemoryError:
        return False, "takes too much memory to parse", None
    except RecursionError:
        return False, "nested too deeply", None
    except Exception as error:  # noqa: BLE001 - whatever a parser of a foreign format may raise
        words = " ".join(str(error).split())[:200]
        return False, f"cannot be parsed: {type(error).__name__}: {words}", None


def _send(pipe: IO[bytes], value: Any) -> None:
    data = pickle.dumps(value)
    pipe.write(_SIZE.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> Any:
    """The next value, or None at the end of the stream."""
    head = pipe.read(_SIZE.size)
    if len(head) < _SIZE.size:
        return None
    (size,) = _SIZE.unpack(head)
    data = pipe.read(size)
    return pickle.loads(data) if len(data) == size else None  # noqa: S301 - between two processes of kg


def _limit_memory(memory: int) -> None:
    if sys.platform == "linux":  # elsewhere the limit on address space does not hold or does not exist
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
