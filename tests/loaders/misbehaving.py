"""Parsers as one would not wish them, for the reader process to stop."""

import os


def hang() -> None:
    """Never end."""
    while True:
        pass


def crash() -> None:
    """End the process."""
    os.abort()


def eat() -> None:
    """Ask for more memory than there may be."""
    bytearray(2**34)


def recurse() -> None:
    """Go deeper and deeper."""
    recurse()
