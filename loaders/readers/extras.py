"""Libraries that come with an extra."""

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from kg.graph.errors import InputError, MissingExtraError

EXTRA = "formats"


def need(module: str, what: str, label: str) -> None:
    """Raise InputError with the command that installs what is missing, if it is."""
    if find_spec(module.split(".")[0]) is None:
        missing = MissingExtraError(what, EXTRA)
        raise InputError(label, str(missing), hint=missing.hint)


def load(module: str, what: str, label: str) -> ModuleType:
    """Import a module of the extra. Raises InputError with the command that installs it."""
    need(module, what, label)
    return import_module(module)
