"""A small world in which every named question has something to answer."""

from tests.sample import SAMPLE, Claim, Story

OWNERS = Story(
    "[[Organization:Harbour Ministry]] of [[Place:Iran]] was sanctioned by the [[Place:United States]] and "
    "owns [[Firm:Delta Shipping]]. [[Firm:Delta Crewing]] is a subsidiary of Delta Shipping, which owns the "
    "[[Vessel:Blue Heron]]. [[Firm:Orient Bank]] of [[Place:China]] trades with Delta Shipping.",
    (
        Claim("Harbour Ministry", "SANCTIONED_BY", "United States", since="2018"),
        Claim("Delta Shipping", "SANCTIONED_BY", "United States"),
        Claim("Harbour Ministry", "LOCATED_IN", "Iran"),
        Claim("Harbour Ministry", "OWNS", "Delta Shipping"),
        Claim("Delta Crewing", "SUBSIDIARY_OF", "Delta Shipping"),
        Claim("Delta Shipping", "OWNS", "Blue Heron"),
        Claim("Orient Bank", "LOCATED_IN", "China"),
        Claim("Orient Bank", "TRADES_WITH", "Delta Shipping"),
    ),
    name="Who stands behind Delta",
    url="https://example.org/delta",
    outlet="Port Herald",
    published="2020-03-01",
)
MEETING = Story(
    "[[Person:Reza Amini]], who leads the [[Organization:Harbour Ministry]], met [[Person:Li Wen]] of "
    "[[Firm:Orient Bank]] in May 2019. [[Person:Li Wen]] works for [[Firm:Orient Bank]].",
    (
        Claim("Reza Amini", "LEADS", "Harbour Ministry"),
        Claim("Li Wen", "EMPLOYED_BY", "Orient Bank"),
        Claim("Li Wen", "MET_WITH", "Reza Amini", since="2019-05"),
    ),
    name="Talks",
    url="https://example.net/talks",
    outlet="Harbour News",
    published="2019-06",
)
LATER = Story(
    "[[Firm:Hongxiang Group]] traded with [[Place:North Korea]] from 2013. Washington listed it in 2017, "
    "the [[Place:United States]] said.",
    (
        Claim("Hongxiang Group", "TRADES_WITH", "North Korea", since="2013", quote="Hongxiang Group traded"),
        Claim("Hongxiang Group", "SANCTIONED_BY", "United States", since="2017"),
    ),
    name="A look back",
    url="https://example.com/back",
    outlet="Harbour News",
    published="2018",
)
WORLD = (*SAMPLE, OWNERS, MEETING, LATER)
