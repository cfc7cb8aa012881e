"""A dossier shows each claim with its quote, and the quote with the article it stands in."""

from kg.graph.ledger import Ledger
from kg.graph.projection import Projection
from kg.queries.dossier import entity_record, path_record
from kg.queries.paths import ClaimGraph
from tests.sample import SAMPLE, put


def test_every_hop_of_a_path_has_a_quote_that_stands_in_its_article(ledger: Ledger) -> None:
    put(ledger, *SAMPLE)
    projection = Projection(ledger)
    claims = ClaimGraph(projection.nodes(), projection.claims())
    (path, *_) = claims.paths("place:us", "place:kp")
    record = path_record(path, ledger.article)
    assert [node["name"] for node in record["nodes"]] == [
        "United States",
        "Hongxiang Group Co., Ltd.",
        "North Korea",
    ]
    for hop in record["hops"]:
        for claim in hop["claims"]:
            (quote,) = claim["quotes"]
            assert ledger.article(quote["article"]).text[quote["start"] : quote["end"]] == quote["text"]
    first = record["hops"][0]["claims"][0]
    assert first["sentence"] == "Hongxiang Group Co., Ltd. sanctioned by United States"
    assert (first["certainty"], first["since"]) == ("asserted", "2016")
    assert first["quotes"][0]["outlet"] == "Example Wire"


def test_a_denied_claim_says_so_in_its_sentence(ledger: Ledger) -> None:
    put(ledger, *SAMPLE)
    projection = Projection(ledger)
    nodes = {node.id: node for node in projection.nodes()}
    denied = [edge for edge in projection.claims() if edge.certainty == "denied"]
    record = entity_record(nodes["firm:hongxiang-group"], [], denied, nodes, ledger.article)
    assert record["claims"][0]["sentence"] == "denied: Hongxiang Group Co., Ltd. trades with North Korea"
