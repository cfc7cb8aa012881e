"""The extractor behind which a language model stands. It asks; what it stores is what the article bears out."""

from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property

from kg.graph.errors import ExtractionError, InputError
from kg.graph.ids import digest
from kg.graph.model import Article, Extraction
from kg.loaders.extraction.language import Analysis, analyse
from kg.loaders.llm.answer import Answer, AnswerError, TooLongError, parse
from kg.loaders.llm.budget import Budget, BudgetError
from kg.loaders.llm.cache import Cache
from kg.loaders.llm.checks import Rejected, Verdict, verify
from kg.loaders.llm.client import ModelClient, UnavailableError
from kg.loaders.llm.names import Finder
from kg.loaders.llm.prompt import system_prompt, user_prompt, with_schema
from kg.loaders.llm.settings import Endpoint, LlmOptions, cache_file, check, endpoint, tokens
from kg.loaders.llm.windows import Window, skipped, windows

VERSION = "1"
_WINDOW_CHARS = 6000  # more in one question, and models begin to leave things out
_KNOWN_NAMES = 80
_ASKED = 2  # times, before broken JSON counts as the model's last word
_FAILURES = 5  # articles in a row that the server leaves without an answer: it is away
_TOKENS_OUT_PER_IN = 1.8  # of answers to the development articles, measured; for estimates alone


@dataclass(slots=True)
class Report:
    """What came of a run so far."""

    articles: int = 0
    failed: int = 0
    statements: int = 0
    weakened: int = 0
    cached: int = 0
    addressed: int = 0
    rejected: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one article would take: questions, of which `cached` are answered already, and tokens of the others."""

    questions: int
    cached: int
    tokens_in: int
    tokens_out: int
    cost: float | None


@dataclass(frozen=True, slots=True)
class _Read:
    verdict: Verdict
    cached: int
    addressed: int


class LlmExtractor:
    """A language model as an extractor. Safe in one thread at a time; it asks in several of its own.

    `on_rejected` is called with each item that was not believed, in the order of the articles.
    """

    def __init__(
        self,
        place: Endpoint | None = None,
        options: LlmOptions | None = None,
        on_rejected: Callable[[Rejected], None] | None = None,
    ) -> None:
        self.endpoint = place or endpoint()
        self.options = options or LlmOptions()
        check(self.endpoint, self.options)
        self.budget = Budget(self.endpoint, self.options)
        self.report = Report()
        self._on_rejected = on_rejected
        self._failures = 0

    @cached_property
    def client(self) -> ModelClient:
        """The client, made when it is first needed."""
        return ModelClient(self.endpoint, self.budget)

    @cached_property
    def cache(self) -> Cache:
        """The answers kept from earlier questions."""
        return Cache(cache_file(self.options))

    def close(self) -> None:
        """Close connections and the file of answers; breaks off what is under way."""
        if "client" in self.__dict__:
            self.client.close()
        if "cache" in self.__dict__:
            self.cache.close()

    @property
    def name(self) -> str:
        """What is stored on each statement."""
        return f"llm:{self.endpoint.model}"

    @property
    def key(self) -> str:
        """Extractor, version, model and what it is asked."""
        return f"llm/{VERSION}:{self.endpoint.model}:{digest(with_schema(system_prompt()))[:8]}"

    def extract(self, article: Article) -> Extraction:
        """Entities and statements of one article.

        Raises ExtractionError, also where this article alone got no answer: its statements are all there or
        not at all.
        """
        (found,) = self.extract_many([article])
        if isinstance(found, InputError):
            raise ExtractionError(str(found), hint=found.hint)
        return found

    def extract_many(self, articles: Iterable[Article]) -> Generator[Extraction | InputError, None, None]:
        """The same for a stream, in its order, `concurrency` articles at once.

        An article that the model does not answer is an InputError in its place. Raises ExtractionError when the
        server is away or refuses everything, and BudgetError when the limits are reached.
        """
        if self._spent is not None:
            raise self._spent
        pool = ThreadPoolExecutor(self.options.concurrency, thread_name_prefix="kg-llm")
        waiting: deque[tuple[Article, Future[_Read]]] = deque()
        done = False
        try:
            for article in articles:
                analysis = next(analyse([article.text]))
                waiting.append((article, pool.submit(self._read, article, analysis)))
                while len(waiting) > 2 * self.options.concurrency:
                    yield self._result(*waiting.popleft())
            while waiting:
                yield self._result(*waiting.popleft())
            done = True
        finally:
            if not done:
                for _, future in waiting:
                    future.cancel()
            pool.shutdown(wait=done, cancel_futures=True)

    _spent: BudgetError | None = None

    def _result(self, article: Article, future: "Future[_Read]") -> Extraction | InputError:
        source = article.source or article.id
        try:
            read = future.result()
        except AnswerError as error:
            self._failures = 0  # the server is there
            self.report.failed += 1
            return InputError(source, str(error), hint="none of it is stored; the same command asks again")
        except UnavailableError as error:
            self._failures += 1
            self.report.failed += 1
            if self._failures >= _FAILURES:
                raise ExtractionError(f"{error}, {_FAILURES} articles in a row", hint="is it up?") from error
            return InputError(source, str(error), hint="none of it is stored; the same command asks again")
        except BudgetError as error:
            # What was read before the limit is handed on and stored; the next batch is not begun.
            self._spent = error
            self.report.failed += 1
            return InputError(source, str(error), hint=error.hint)
        self._failures = 0
        self._count(read)
        return read.verdict.extraction

    def _count(self, read: _Read) -> None:
        report = self.report
        report.articles += 1
        report.statements += len(read.verdict.extraction.statements)
        report.weakened += read.verdict.weakened
        report.cached += read.cached
        report.addressed += read.addressed
        for rejected in read.verdict.rejected:
            report.rejected[rejected.reason.name.lower()] += 1
            if self._on_rejected:
                self._on_rejected(rejected)

    def _read(self, article: Article, analysis: Analysis) -> _Read:
        """All windows of an article, one after the other, then the checks."""
        page, spoken = skipped(article, analysis)
        skip = page | spoken
        finder = Finder(article, analysis, skip)
        known: dict[str, str] = {}
        answers: list[Answer] = []
        cached = 0
        queue = deque(windows(article, analysis, skip, self._window_chars))
        while queue:
            window = queue.popleft()
            try:
                answer, kept = self._ask(user_prompt(window.text, known, article.published))
            except TooLongError:
                queue.extendleft(reversed(_halves(window, article, analysis, skip)))
                continue
            cached += kept
            answers.append(answer)
            known = _known(known, answer, finder)
        blocks = {analysis.sentences[number].block for number in spoken}
        return _Read(verify(article, analysis, finder, answers, self.name), cached, len(blocks))

    @property
    def _window_chars(self) -> int:
        """How much text fits, by the model's window, beside the instructions, known names and the answer."""
        fixed = tokens(with_schema(system_prompt())) + self.endpoint.answer + 10 * _KNOWN_NAMES
        return max(500, min(_WINDOW_CHARS, 3 * (self.endpoint.context - fixed)))

    def _ask(self, user: str) -> tuple[Answer, bool]:
        """The answer to a question, and whether it was kept from an earlier one."""
        key = Cache.key(self.endpoint.model, with_schema(system_prompt()), user)
        kept = self.cache.get(key)
        if kept is not None:
            return parse(kept), True
        for attempt in range(1, _ASKED + 1):
            try:
                text, answer = self.client.ask(user)
            except TooLongError:
                raise
            except AnswerError as error:
                if attempt == _ASKED or "JSON" not in str(error):
                    raise
                continue
            self.cache.put(key, text)
            return answer, False
        raise AssertionError("the last attempt returns or raises")

    def estimate(self, article: Article) -> Estimate:
        """What reading an article would take, without asking anything.

        Names that one window hands to the next are not known yet, so of an article of several windows only the
        first can be found among the answers kept.
        """
        analysis = next(analyse([article.text]))
        page, spoken = skipped(article, analysis)
        system = with_schema(system_prompt())
        questions = cached = tokens_in = tokens_out = 0
        for window in windows(article, analysis, page | spoken, self._window_chars):
            user = user_prompt(window.text, {}, article.published)
            questions += 1
            if self.cache.get(Cache.key(self.endpoint.model, system, user)) is not None:
                cached += 1
                continue
            tokens_in += tokens(system) + tokens(user)
            tokens_out += min(self.endpoint.answer, int(tokens(window.text) * _TOKENS_OUT_PER_IN))
        return Estimate(questions, cached, tokens_in, tokens_out, self.endpoint.cost(tokens_in, tokens_out))


def _halves(window: Window, article: Article, analysis: Analysis, skip: set[int]) -> tuple[Window, Window]:
    halves = window.halves(article, analysis, skip)
    if halves is None:
        raise AnswerError("one sentence is too long for the model")
    return halves


def _known(known: dict[str, str], answer: Answer, finder: Finder) -> dict[str, str]:
    """The names to hand on: only such as stand in the article, the latest ones if there are many."""
    found = dict(known)
    for item in answer.entities:
        name, kind = item.get("name"), item.get("kind")
        if isinstance(name, str) and isinstance(kind, str) and finder.spots(name, kind):
            found[" ".join(name.split())] = kind
    return dict(list(found.items())[-_KNOWN_NAMES:])
