"""Where the model is, what it may cost, and how it is asked: from the environment and the command line."""

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from kg.graph.errors import UsageError

_CHARS_PER_TOKEN = 3.0  # of English news text; low, so that an estimate is never too small


@dataclass(frozen=True, slots=True)
class LlmOptions:
    """What a run may do: requests at once, tokens and US dollars in all, and where answers are kept.

    `cache` is a file; None keeps answers where KG_LLM_CACHE says, or in the user's cache folder.
    """

    concurrency: int = 4
    max_tokens: int | None = None
    max_cost: float | None = None
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An OpenAI-compatible server and one of its models.

    `context` is the model's window and `answer` the longest answer, in tokens; prices are US dollars for a
    million tokens. The key is left out of every representation.
    """

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    context: int = 8192
    answer: int = 4096
    price_in: float | None = None
    price_out: float | None = None
    timeout: float = 120.0
    retries: int = 5

    @property
    def host(self) -> str:
        """The server's name or address."""
        return urlsplit(self.url).hostname or ""

    @property
    def is_local(self) -> bool:
        """Whether the server is this machine, so that nothing leaves it."""
        if self.host == "localhost" or self.host.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def cost(self, tokens_in: int, tokens_out: int) -> float | None:
        """US dollars for so many tokens; None where no price is given."""
        if self.price_in is None or self.price_out is None:
            return None
        return (tokens_in * self.price_in + tokens_out * self.price_out) / 1e6

    def redact(self, message: str) -> str:
        """The message without the key, on one line: servers repeat what they were sent."""
        line = " ".join(message.split())
        return line.replace(self.key, "***") if self.key else line


def endpoint(environment: Mapping[str, str] | None = None) -> Endpoint:
    """The endpoint that KG_LLM_URL, KG_LLM_MODEL and the rest name. Raises UsageError for what is missing or wrong."""
    given = os.environ if environment is None else environment
    url, model = given.get("KG_LLM_URL", "").strip(), given.get("KG_LLM_MODEL", "").strip()
    if not url or not model:
        raise UsageError(
            "no language model is set up",
            hint="export KG_LLM_URL=http://127.0.0.1:11434/v1 KG_LLM_MODEL=NAME (and KG_LLM_API_KEY); see docs/llm.md",
        )
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError("KG_LLM_URL is no http address", hint="it ends with /v1 on most servers")
    if parts.username or parts.password:
        raise UsageError("KG_LLM_URL holds a password", hint="give the key in KG_LLM_API_KEY")
    context, answer = _number(given, "KG_LLM_CONTEXT", 8192), _number(given, "KG_LLM_ANSWER", 0)
    return Endpoint(
        url=url.rstrip("/"),
        model=model,
        key=given.get("KG_LLM_API_KEY", "").strip() or None,
        context=int(context),
        answer=int(answer) or min(4096, int(context) // 2),
        price_in=_price(given, "KG_LLM_PRICE_IN"),
        price_out=_price(given, "KG_LLM_PRICE_OUT"),
        timeout=_number(given, "KG_LLM_TIMEOUT", 120.0),
        retries=int(_number(given, "KG_LLM_RETRIES", 5)),
    )


def check(endpoint: Endpoint, options: LlmOptions) -> None:
    """Raise UsageError where a limit of cost is asked for and no price is known."""
    if options.max_cost is not None and endpoint.cost(1, 1) is None:
        raise UsageError(
            "a limit of cost needs prices",
            hint="export KG_LLM_PRICE_IN=… KG_LLM_PRICE_OUT=… (US dollars a million tokens)",
        )


def tokens(text: str) -> int:
    """About how many tokens a text takes; rather too many than too few."""
    return int(len(text) / _CHARS_PER_TOKEN) + 1


def cache_file(options: LlmOptions, environment: Mapping[str, str] | None = None) -> Path:
    """Where answers are kept: the option, KG_LLM_CACHE, or the user's cache folder."""
    given = os.environ if environment is None else environment
    if options.cache is not None:
        return options.cache
    if given.get("KG_LLM_CACHE", "").strip():
        return Path(given["KG_LLM_CACHE"].strip())
    base = given.get("XDG_CACHE_HOME") or given.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".cache") / "kg" / "llm.db"


def _price(given: Mapping[str, str], name: str) -> float | None:
    return _number(given, name, 0.0) if given.get(name, "").strip() else None


def _number(given: Mapping[str, str], name: str, default: float) -> float:
    value = given.get(name, "").strip()
    try:
        number = float(value) if value else default
    except ValueError:
        raise UsageError(f"{name} is no number") from None
    if not 0 <= number < 1e9:
        raise UsageError(f"{name} is out of range")
    return number
