"""The one module that speaks to a model: the official client, and what servers differ in."""

import threading
from enum import Enum
from typing import TYPE_CHECKING, Any

from kg.graph.errors import ExtractionError, KgError, MissingExtraError
from kg.loaders.llm.answer import Answer, AnswerError, TooLongError, parse
from kg.loaders.llm.budget import Budget
from kg.loaders.llm.prompt import schema, system_prompt, with_schema
from kg.loaders.llm.settings import Endpoint, tokens

if TYPE_CHECKING:
    from openai import OpenAI

_UNSUPPORTED = (400, 415, 422, 501)
_FATAL = (401, 402, 403, 404, 405)
_TOO_LONG = ("context_length", "context length", "context size", "context window", "maximum context", "too long")
_FILTERED = ("content_filter", "content management policy", "content policy")


class UnavailableError(KgError):
    """The server gave no answer after all retries; it may the next time."""


class Format(Enum):
    """How an answer is kept to its schema, the strictest first."""

    SCHEMA = "json_schema"
    OBJECT = "json_object"
    PLAIN = "text"


class ModelClient:
    """Asks one model of one server. Safe for threads.

    The format of answers is decided by the first question: what the server refuses, or answers with prose, is
    not asked for again. Retries, back-off with jitter and Retry-After (up to two minutes) are the client's.
    """

    def __init__(self, endpoint: Endpoint, budget: Budget) -> None:
        try:
            import openai
        except ImportError:
            raise MissingExtraError("the language model", "llm") from None
        self._endpoint = endpoint
        self._budget = budget
        self._lock = threading.Lock()
        self._format: Format | None = None
        # A redirect could take texts, and a proxy takes local ones, to where nobody allowed them to go.
        http = openai.DefaultHttpxClient(follow_redirects=False, trust_env=not endpoint.is_local)
        self._client: OpenAI = openai.OpenAI(
            base_url=endpoint.url,
            api_key=endpoint.key or "none",
            organization="",
            project="",
            timeout=endpoint.timeout,
            max_retries=endpoint.retries,
            http_client=http,
        )
        self._limits: dict[str, Any] = {"max_tokens": endpoint.answer, "temperature": 0}

    @property
    def format(self) -> Format | None:
        """The format that the server was found to know; None before the first answer."""
        return self._format

    def close(self) -> None:
        """Break off what is under way and close all connections."""
        self._client.close()

    def ask(self, user: str) -> tuple[str, Answer]:
        """The answer to a window of text, as it was written and as it was read.

        Raises AnswerError (TooLongError) for this text alone, UnavailableError when the server does not answer,
        BudgetError, and ExtractionError for what no other text would change.
        """
        if self._format is None:
            with self._lock:  # the others wait until the first has found out
                if self._format is None:
                    return self._negotiate(user)
        return self._read(self._send(user, self._format))

    def _negotiate(self, user: str) -> tuple[str, Answer]:
        refused: _RefusedError | None = None
        for form in Format:
            try:
                text = self._send(user, form)
            except _RefusedError as error:
                refused = error
                continue
            except TooLongError:
                raise
            if "{" not in text and form is not Format.PLAIN:
                continue  # prose: the server took the schema and forgot it
            answer = self._read(text)
            self._format = form
            return answer
        raise ExtractionError(f"{self._endpoint.host} refuses every form of question: {refused}")

    @staticmethod
    def _read(text: str) -> tuple[str, Answer]:
        return text, parse(text)

    def _send(self, user: str, form: Format) -> str:
        system = system_prompt() if form is Format.SCHEMA else with_schema(system_prompt())
        extra: dict[str, Any] = {}
        if form is Format.SCHEMA:
            inner = {"name": "reading", "schema": schema(), "strict": True}
            extra["response_format"] = {"type": form.value, "json_schema": inner}
        elif form is Format.OBJECT:
            extra["response_format"] = {"type": form.value}
        messages = [{"role": "system", "content": system}, {"role": "user", "content": user}]
        while True:
            limits = self._limits
            try:
                return self._request(messages, {**extra, **limits}, tokens(system + user))
            except _RefusedError as error:
                if not self._adapt(str(error), limits):
                    raise

    def _adapt(self, message: str, limits: dict[str, Any]) -> bool:
        """Newer models name the limit of an answer otherwise, and allow no temperature: learn it once."""
        changed = dict(limits)
        if "max_tokens" in message and "max_tokens" in changed:
            changed["max_completion_tokens"] = changed.pop("max_tokens")
        elif "temperature" in message and "temperature" in changed:
            del changed["temperature"]
        else:
            return False
        self._limits = changed
        return True

    def _request(self, messages: list[dict[str, str]], extra: dict[str, Any], size: int) -> str:
        import openai

        hold = self._budget.hold(size, self._endpoint.answer)
        used = (0, 0)
        try:
            create: Any = self._client.chat.completions.create
            reply: Any = create(model=self._endpoint.model, messages=messages, **extra)
            text, used = self._content(reply, size)
        except openai.APIStatusError as error:
            raise self._status(error) from None
        except openai.APITimeoutError:
            raise UnavailableError(f"{self._endpoint.host} did not answer in {self._endpoint.timeout:g} s") from None
        except openai.APIConnectionError as error:
            raise ExtractionError(
                f"cannot reach {self._endpoint.host}: {self._endpoint.redact(str(error.__cause__ or error))}",
                hint="is the server of KG_LLM_URL running?",
            ) from None
        except (openai.APIError, ValueError) as error:  # a body that is no JSON, such as a proxy's page
            raise UnavailableError(f"{self._endpoint.host}: {self._endpoint.redact(str(error))}") from None
        finally:
            self._budget.settle(hold, *used)
        return self._whole(reply, text)

    def _content(self, reply: Any, size: int) -> tuple[str, tuple[int, int]]:
        """Text and usage of a reply. Servers that count nothing are counted by length."""
        choices = getattr(reply, "choices", None)
        if not choices or choices[0].message is None:
            raise UnavailableError(f"{self._endpoint.host} gave a reply without an answer in it")
        text = choices[0].message.content or ""
        usage = getattr(reply, "usage", None)
        spent = (getattr(usage, "prompt_tokens", 0) or 0, getattr(usage, "completion_tokens", 0) or 0)
        return text, (spent[0] or size, spent[1] or tokens(text))

    @staticmethod
    def _whole(reply: Any, text: str) -> str:
        choice = reply.choices[0]
        if getattr(choice.message, "refusal", None) or choice.finish_reason == "content_filter":
            raise AnswerError("the model refused to read this text")
        if choice.finish_reason == "length":
            raise TooLongError("the model's answer was cut off")
        if not text.strip():
            raise AnswerError("the model gave an empty answer")
        return text

    def _status(self, error: Any) -> KgError:
        """What a status means: for this text, for the moment, or for the whole run."""
        status = int(error.status_code)
        message = self._endpoint.redact(str(error.message))[:300]
        low = message.casefold()
        if status in (400, 413, 422) and (status == 413 or any(words in low for words in _TOO_LONG)):
            return TooLongError("the text does not fit the model's window")
        if any(words in low for words in _FILTERED):
            return AnswerError("the server's filter refused this text")
        if status in _UNSUPPORTED:
            return _RefusedError(message)
        if status in _FATAL or 300 <= status < 400:
            return ExtractionError(f"{self._endpoint.host} answered {status}: {message}")
        return UnavailableError(f"{self._endpoint.host} answered {status} after {self._endpoint.retries} retries")


class _RefusedError(AnswerError):
    """The server does not take the question in this form."""
