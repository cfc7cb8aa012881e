"""What servers do: refuse a format, forget it, limit rates, fail, hang, break off; and what a run may spend."""

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.graph.errors import ExtractionError, InputError, UsageError
from kg.graph.model import Article, Extraction
from kg.loaders.llm.answer import parse
from kg.loaders.llm.budget import BudgetError
from kg.loaders.llm.client import Format
from kg.loaders.llm.prompt import schema
from kg.loaders.llm.settings import LlmOptions, check, endpoint
from tests.loaders.llm.conftest import Make, Serve
from tests.loaders.llm.recorded import RECORDED
from tests.loaders.llm.server import Body, Reply, Script, answer
from tests.loaders.llm.test_recorded import good

ARTICLES = [recorded.article for recorded in RECORDED]
DELAY = 0.2  # seconds


def first(*replies: Reply) -> Script:
    """These replies, one after the other, then good ones."""
    left = list(replies)
    lock = threading.Lock()

    def script(body: Body) -> Reply:
        with lock:
            return left.pop(0) if left else good(body)

    return script


def copies(count: int) -> Iterator[Article]:
    """So many articles of different texts, which nobody has an answer to yet."""
    for number in range(count):
        text = f"Anna Velasco visited Hanoi {number + 2} times."
        yield Article(f"article:{number}", text, source=f"{number}.txt")


def visits(body: Body) -> Reply:
    """The answer to each of the copies."""
    names = [{"name": "Anna Velasco", "kind": "Person", "also": []}, {"name": "Hanoi", "kind": "Place", "also": []}]
    claim = {"source": "Anna Velasco", "type": "VISITED", "target": "Hanoi", "certainty": "asserted"}
    return answer(names, [claim | {"quote": "Anna Velasco visited Hanoi"}])


@pytest.mark.parametrize(
    ("refused", "found"),
    [
        ((), Format.SCHEMA),
        (("json_schema",), Format.OBJECT),
        (("json_schema", "json_object"), Format.PLAIN),
    ],
)
@pytest.mark.parametrize("prose", [False, True])
def test_the_format_is_decided_once(
    refused: tuple[str, ...], found: Format, prose: bool, serve: Serve, make: Make
) -> None:
    def script(body: Body) -> Reply:
        if body.get("response_format", {}).get("type") in refused:
            return Reply("Sure! Here it is.") if prose else Reply(status=400, message="no such response_format")
        return good(body)

    server = serve(script)
    extractor = make(server, concurrency=1)
    assert all(isinstance(result, Extraction) for result in extractor.extract_many(ARTICLES))
    assert extractor.client.format is found
    assert len(server.requests) == len(ARTICLES) + len(refused)
    last = server.requests[-1]
    if found is Format.SCHEMA:
        assert last["response_format"]["json_schema"]["schema"] == schema()
    else:
        assert '"claims"' in last["messages"][0]["content"], "the schema stands in the instructions instead"


@pytest.mark.parametrize("parameter", ["max_tokens", "temperature"])
def test_a_parameter_that_newer_models_refuse_is_given_up_once(parameter: str, serve: Serve, make: Make) -> None:
    def script(body: Body) -> Reply:
        return Reply(status=400, message=f"unsupported: {parameter}") if parameter in body else good(body)

    server = serve(script)
    assert all(isinstance(r, Extraction) for r in make(server, concurrency=1).extract_many(ARTICLES[:3]))
    assert len(server.requests) == 4
    assert "max_tokens" in server.requests[-1] or server.requests[-1]["max_completion_tokens"]


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_passing_failures_are_retried(status: int, serve: Serve, make: Make) -> None:
    server = serve(first(Reply(status=status, message="later")))
    assert make(server).extract(ARTICLES[0]).statements
    assert len(server.requests) == 2


def test_the_wait_that_a_rate_limit_asks_for_is_kept(serve: Serve, make: Make) -> None:
    server = serve(first(Reply(status=429, message="slow down", headers={"retry-after": "1.5"})))
    assert make(server).extract(ARTICLES[0]).statements
    assert server.times[1] - server.times[0] >= 1.5


@pytest.mark.parametrize(
    "fault", [Reply(status=500), Reply(status=429), Reply(raw=b"<html>"), Reply(raw=b"{}"), Reply("{}", delay=1.0)]
)
def test_a_server_that_fails_one_article_fails_that_one_alone(fault: Reply, serve: Serve, make: Make) -> None:
    server = serve(lambda body: fault if "Hanoi" in json.dumps(body["messages"][1]) else good(body))
    extractor = make(server, retries=0, timeout=0.5)
    found = list(extractor.extract_many(ARTICLES))
    assert [isinstance(result, InputError) for result in found] == [True] + [False] * (len(ARTICLES) - 1)
    assert extractor.report.failed == 1


def test_a_reply_that_breaks_off_is_asked_for_again(serve: Serve, make: Make) -> None:
    found = make(serve(first(Reply("x" * 1000, hang_up=True)))).extract(ARTICLES[0])
    assert len(found.statements) == 3


def test_broken_json_is_asked_for_once_more(serve: Serve, make: Make) -> None:
    server = serve(first(Reply('{"entities": [{"name": "Anna')))
    assert len(make(server).extract(ARTICLES[0]).statements) == 3
    assert len(server.requests) == 2


def test_an_answer_that_is_cut_off_is_asked_for_in_halves(serve: Serve, make: Make) -> None:
    def script(body: Body) -> Reply:
        content = str(body["messages"][1]["content"])
        both = "flew to Hanoi" in content and "She met" in content
        return Reply('{"entities": [', finish="length") if both else good_half(content)

    def good_half(content: str) -> Reply:
        claims = [claim for claim in RECORDED[0].claims() if claim["quote"] in content]
        return answer(RECORDED[0].entities(), claims)

    server = serve(script)
    assert len(make(server).extract(ARTICLES[0]).statements) == 3
    assert len(server.requests) == 3
    assert "Already known: Anna Velasco (Person)" in server.requests[-1]["messages"][1]["content"]


@pytest.mark.parametrize("status", [401, 403, 404])
def test_what_no_other_article_would_change_ends_the_run_without_the_key(status: int, serve: Serve, make: Make) -> None:
    extractor = make(serve(lambda body: Reply(status=status, message="bad key sk-secret")))
    with pytest.raises(ExtractionError, match=str(status)) as caught:
        extractor.extract(ARTICLES[0])
    assert "sk-secret" not in f"{caught.value} {caught.value.__cause__} {extractor.endpoint!r}"


def test_a_server_that_is_not_there_ends_the_run(serve: Serve, make: Make) -> None:
    server = serve(good)
    extractor = make(server, retries=0)
    extractor.endpoint = extractor.endpoint
    server._server.server_close()
    server._server.shutdown()
    with pytest.raises(ExtractionError, match="cannot reach"):
        extractor.extract(ARTICLES[0])


def test_a_server_that_is_down_for_many_articles_ends_the_run(serve: Serve, make: Make) -> None:
    extractor = make(serve(lambda body: Reply(status=500)), retries=0)
    with pytest.raises(ExtractionError, match="in a row"):
        list(extractor.extract_many(ARTICLES))


def test_a_redirect_takes_no_text_elsewhere(serve: Serve, make: Make) -> None:
    elsewhere = serve(good)
    away = Reply(status=307, headers={"location": f"{elsewhere.url}/chat/completions"})
    with pytest.raises(ExtractionError, match="307"):
        make(serve(lambda body: away)).extract(ARTICLES[0])
    assert not elsewhere.requests


def test_a_second_run_sends_nothing(serve: Serve, make: Make) -> None:
    server = serve(good)
    once = list(make(server).extract_many(ARTICLES))
    sent = len(server.requests)
    again = make(server)
    assert list(again.extract_many(ARTICLES)) == once
    assert len(server.requests) == sent
    assert again.report.cached == len(ARTICLES)
    assert again.budget.tokens_in == 0


def test_another_model_is_asked_anew(serve: Serve, make: Make) -> None:
    server = serve(good)
    make(server).extract(ARTICLES[0])
    other = make(server, model="other")
    other.extract(ARTICLES[0])
    assert len(server.requests) == 2
    assert other.key != make(server).key


def test_a_run_that_was_broken_off_goes_on_where_it_stopped(serve: Serve, make: Make) -> None:
    server = serve(good)
    stopped = make(server, concurrency=1).extract_many(ARTICLES)
    for _ in range(3):
        next(stopped)
    stopped.close()
    time.sleep(0.2)
    sent = len(server.requests)
    assert 3 <= sent < len(ARTICLES)
    list(make(server, concurrency=1).extract_many(ARTICLES))
    assert len(server.requests) == len(ARTICLES)


def test_eight_are_asked_at_once_and_the_run_is_faster_for_it(serve: Serve, make: Make) -> None:
    def slow(body: Body) -> Reply:
        time.sleep(DELAY)
        return visits(body)

    spent = {}
    for concurrency in (1, 8):
        server = serve(slow)
        extractor = make(server, concurrency=concurrency, model=f"m{concurrency}")
        extractor.extract(ARTICLES[0])  # the language model of sentences is loaded, and the format known
        begun = time.monotonic()
        found = list(extractor.extract_many(copies(40)))
        spent[concurrency] = time.monotonic() - begun
        assert [len(f.statements) for f in found if isinstance(f, Extraction)] == [1] * 40
        assert server.most_at_once == concurrency
    # benchmarks/llm_concurrency.py measures the factor on a quiet machine; here others may take the cores.
    assert spent[1] / spent[8] >= 2, spent


def test_the_limit_of_tokens_is_never_passed_and_what_was_read_is_kept(serve: Serve, make: Make) -> None:
    server = serve(visits)
    # A question is held at some 1,600 tokens of text and 4,096 of answer; 150 are what each takes in the end.
    extractor = make(server, concurrency=1, max_tokens=6_500)
    found = list(extractor.extract_many(copies(10)))
    read = [result for result in found if isinstance(result, Extraction)]
    assert 0 < len(read) < 10
    assert extractor.budget.tokens_in + extractor.budget.tokens_out == 150 * len(server.requests) <= 6_500
    with pytest.raises(BudgetError, match="limit of 6,500 tokens"):
        list(extractor.extract_many(copies(1)))


def test_the_limit_of_cost_is_never_passed(serve: Serve, make: Make) -> None:
    extractor = make(serve(visits), concurrency=8, max_cost=0.05, price_in=1.0, price_out=10.0)
    found = list(extractor.extract_many(copies(20)))
    assert any(isinstance(result, InputError) for result in found)
    assert extractor.budget.cost is not None
    assert 0 < extractor.budget.cost <= 0.05


def test_a_limit_of_cost_needs_prices() -> None:
    place = endpoint({"KG_LLM_URL": "http://127.0.0.1:1/v1", "KG_LLM_MODEL": "m"})
    with pytest.raises(UsageError, match="needs prices"):
        check(place, LlmOptions(max_cost=1.0))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "no language model"),
        ({"KG_LLM_URL": "ftp://x/v1"}, "no http address"),
        ({"KG_LLM_URL": "http://user:word@x/v1"}, "holds a password"),
        ({"KG_LLM_URL": "http://x/v1", "KG_LLM_PRICE_IN": "dear"}, "no number"),
    ],
)
def test_a_wrong_environment_is_said_without_its_secrets(given: dict[str, str], said: str) -> None:
    with pytest.raises(UsageError, match=said) as caught:
        endpoint({"KG_LLM_MODEL": "m", "KG_LLM_API_KEY": "sk-secret", **given})
    assert "secret" not in str(caught.value)
    assert "word@" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.0.0.9/v1", True),
        ("http://[::1]:8080/v1", True),
        ("https://api.example.com/v1", False),
        ("http://192.168.0.7/v1", False),
        ("http://localhost.example.com/v1", False),
    ],
)
def test_local_is_this_machine_alone(url: str, local: bool) -> None:
    assert endpoint({"KG_LLM_URL": url, "KG_LLM_MODEL": "m"}).is_local is local


def test_an_estimate_sends_nothing(serve: Serve, make: Make) -> None:
    server = serve(good)
    extractor = make(server, price_in=1.0, price_out=2.0)
    found = extractor.estimate(ARTICLES[0])
    assert (found.questions, found.cached) == (1, 0)
    assert found.cost == pytest.approx((found.tokens_in + 2 * found.tokens_out) / 1e6)
    assert not server.requests
    extractor.extract(ARTICLES[0])
    assert extractor.estimate(ARTICLES[0]).cached == 1


def test_a_long_article_is_asked_about_in_windows_that_hand_names_on(serve: Serve, make: Make) -> None:
    text = "\n\n".join(f"Anna Velasco visited Hanoi {n + 2} times. {'It rained a lot. ' * 20}" for n in range(60))
    server = serve(visits)
    found = make(server).extract(Article("article:long", text))
    assert len(server.requests) > 3
    assert len(found.statements) == 1
    assert all(len(str(body["messages"][1]["content"])) < 8000 for body in server.requests)
    assert "Already known: Anna Velasco (Person); Hanoi (Place)" in server.requests[1]["messages"][1]["content"]


@pytest.mark.parametrize(
    "text",
    [
        '{"entities": [], "claims": []}',
        '```json\n{"entities": [], "claims": []}\n```',
        'Here it is: {"entities": [], "claims": []} I hope it helps.',
        '<think>{"entities"?</think>{"entities": [], "claims": []}',
    ],
)
def test_json_is_found_in_what_stands_around_it(text: str) -> None:
    assert parse(text).claims == ()


def test_answers_are_kept_where_they_can_be_written(tmp_path: Path, serve: Serve, make: Make) -> None:
    (tmp_path / "llm.db").write_bytes(b"no database at all, but long enough to be looked at " * 20)
    with pytest.raises(ExtractionError, match="answers kept"):
        make(serve(good)).extract(ARTICLES[0])
