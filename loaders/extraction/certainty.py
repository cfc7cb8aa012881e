"""How certain a sentence is of a claim: the network's view, weighed by the words themselves."""

import re
from collections.abc import Mapping
from functools import cache

from kg.graph.ontology import Certainty
from kg.loaders.extraction.lexicon import words

# Without any word for it in the whole sentence, a certainty is that much less likely. Nine in ten of the corpus's
# expected, alleged and denied claims have such a word.
_UNSAID = 0.2
# "Will buy" between the two names says expected; a plain "bought" says asserted.
_SAID_BETWEEN = 12.0
# Shares of the certainties among the corpus's claims, for where the network was not asked.
_USUAL = {Certainty.ASSERTED: 0.78, Certainty.EXPECTED: 0.1, Certainty.DENIED: 0.07, Certainty.ALLEGED: 0.05}


@cache
def _pattern(key: str) -> re.Pattern[str]:
    entries = sorted(words("certainty", key), key=lambda entry: (-len(entry), entry))
    return re.compile(r"(?<![\w-])(?:" + "|".join(entries) + r")(?![\w-])", re.IGNORECASE)


def judge(network: Mapping[Certainty, float], kind: str, sentence: str, between: str) -> Certainty:
    """The likeliest certainty of a claim of an edge kind.

    `network` holds the network's probabilities (empty where it was not asked), `sentence` the words of the whole
    sentence, `between` those from one end of the claim to the other.
    """
    weight = {certainty: network.get(certainty, _USUAL[certainty]) for certainty in Certainty}
    for certainty in (Certainty.EXPECTED, Certainty.ALLEGED, Certainty.DENIED):
        if not _pattern(certainty).search(sentence):
            weight[certainty] *= _UNSAID
    if kind == "AGREED_WITH":  # what is agreed may lie ahead; that it is agreed does not
        between = re.sub(r"\bagree(?:d|s)? to\b", "agreed", between)
    if _pattern("denied_between").search(between):  # first of all: a denial must not become a fact
        weight[Certainty.DENIED] *= _SAID_BETWEEN**2
        weight[Certainty.ASSERTED] /= _SAID_BETWEEN
    elif _pattern("expected_between").search(between):
        weight[Certainty.EXPECTED] *= _SAID_BETWEEN
    elif _pattern("asserted_between").search(between):
        weight[Certainty.ASSERTED] *= _SAID_BETWEEN
    if _pattern("alleged_between").search(between):
        weight[Certainty.ALLEGED] *= _SAID_BETWEEN
    return max(Certainty, key=lambda certainty: weight[certainty])
