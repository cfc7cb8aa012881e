"""Ten short articles, all of them fiction, with the answer that a good model would give, written by hand."""

from dataclasses import dataclass
from typing import Any

from kg.graph.model import Article


@dataclass(frozen=True, slots=True)
class Recorded:
    """A text, its entities (`Kind: Name = Other name`) and claims (`SOURCE | TYPE | TARGET | certainty | quote`)."""

    name: str
    text: str
    named: tuple[str, ...]
    claimed: tuple[str, ...]

    @property
    def article(self) -> Article:
        """The text as an article."""
        return Article(f"article:{self.name}", self.text, name=self.name, published="2024-05-20", lang="en")

    def entities(self) -> list[dict[str, Any]]:
        """The entities as the model writes them."""
        found = []
        for line in self.named:
            kind, names = line.split(": ", 1)
            name, *others = names.split(" = ")
            found.append({"name": name, "kind": kind, "also": others})
        return found

    def claims(self) -> list[dict[str, Any]]:
        """The claims as the model writes them."""
        keys = ("source", "type", "target", "certainty", "quote")
        return [dict(zip(keys, line.split(" | "), strict=True)) for line in self.claimed]


RECORDED = (
    Recorded(
        "visit",
        "Anna Velasco, the foreign minister of Peru, flew to Hanoi on Monday. She met Tran Duc Minh there.",
        ("Person: Anna Velasco", "Place: Peru", "Place: Hanoi", "Person: Tran Duc Minh"),
        (
            "Anna Velasco | EMPLOYED_BY | Peru | asserted | Anna Velasco, the foreign minister of Peru",
            "Anna Velasco | VISITED | Hanoi | asserted | flew to Hanoi on Monday",
            "Anna Velasco | MET_WITH | Tran Duc Minh | asserted | She met Tran Duc Minh there",
        ),
    ),
    Recorded(
        "sanctions",
        "The United States has sanctioned Orvane Trading FZE, a Dubai-based broker.\nIt will not lift the measures.",
        ("Place: United States", "Firm: Orvane Trading FZE", "Place: Dubai"),
        (
            "Orvane Trading FZE | SANCTIONED_BY | United States | asserted"
            " | The United States has sanctioned Orvane Trading FZE",
            "Orvane Trading FZE | LOCATED_IN | Dubai | asserted | Orvane Trading FZE, a Dubai-based broker",
        ),
    ),
    Recorded(
        "coal",
        "Zambora Coal exported 410,000 tonnes of coal in April. Half of the coal went to India, a buyer"
        " of\nits coal since 2019.",
        ("Firm: Zambora Coal", "Commodity: coal", "Place: India"),
        (
            "Zambora Coal | EXPORTS | coal | asserted | Zambora Coal exported 410,000 tonnes of coal in April",
            "Zambora Coal | SUPPLIES | India | asserted"
            " | Half of the coal went to India, a buyer of its coal since 2019",
        ),
    ),
    Recorded(
        "denial",
        "Kallindra Shipping has denied that it supplied fuel oil to North Korea.",
        ("Firm: Kallindra Shipping", "Commodity: fuel oil", "Place: North Korea"),
        (
            "Kallindra Shipping | SUPPLIES | North Korea | denied"
            " | Kallindra Shipping has denied that it supplied fuel oil to North Korea",
        ),
    ),
    Recorded(
        "allegation",
        "Halmyra Navigation allegedly sold diesel to Syria, a United Nations panel said.",
        ("Firm: Halmyra Navigation", "Commodity: diesel", "Place: Syria", "Organization: United Nations"),
        (
            "Halmyra Navigation | SUPPLIES | Syria | alleged | Halmyra Navigation allegedly sold diesel to Syria",
            "Halmyra Navigation | EXPORTS | diesel | alleged | Halmyra Navigation allegedly sold diesel to Syria",
        ),
    ),
    Recorded(
        "plan",
        "Demirtepe Celik plans to buy a 30 percent stake in Saltwind Steel."
        " Demirtepe Celik signed a memorandum with it in Ankara.",
        ("Firm: Demirtepe Celik", "Firm: Saltwind Steel", "Place: Ankara"),
        (
            "Demirtepe Celik | INVESTED_IN | Saltwind Steel | expected"
            " | Demirtepe Celik plans to buy a 30 percent stake in Saltwind Steel",
            "Demirtepe Celik | AGREED_WITH | Saltwind Steel | asserted"
            " | Demirtepe Celik signed a memorandum with it in Ankara",
        ),
    ),
    Recorded(
        "owner",
        "Thalvera Ship Management is a subsidiary of Kallindra Shipping.\n\nKallindra owns the tanker Meridian Quill.",
        ("Firm: Thalvera Ship Management", "Firm: Kallindra Shipping = Kallindra", "Vessel: Meridian Quill"),
        (
            "Thalvera Ship Management | SUBSIDIARY_OF | Kallindra Shipping | asserted"
            " | Thalvera Ship Management is a subsidiary of Kallindra Shipping",
            "Kallindra Shipping | OWNS | Meridian Quill | asserted | Kallindra owns the tanker Meridian Quill",
        ),
    ),
    Recorded(
        "arrest",
        "Police of Singapore arrested Odd Bakke on Friday. Norway accused Mr Bakke of fraud.",
        ("Place: Singapore", "Person: Odd Bakke = Bakke", "Place: Norway"),
        (
            "Odd Bakke | ARRESTED_BY | Singapore | asserted | Police of Singapore arrested Odd Bakke on Friday",
            "Odd Bakke | ACCUSED_BY | Norway | asserted | Norway accused Mr Bakke of fraud",
        ),
    ),
    Recorded(
        "trade",
        "Chinese trade with Mongolia grew.   Mongolia imports\n diesel from China, its customs said.",
        ("Place: China", "Place: Mongolia", "Commodity: diesel"),
        (
            "China | TRADES_WITH | Mongolia | asserted | Chinese trade with Mongolia grew",
            "Mongolia | IMPORTS | diesel | asserted | Mongolia imports diesel from China",
        ),
    ),
    Recorded(
        "chair",
        "Joaquim Mutolo is the chairman of Zambora Coal; Ines Duarte is its spokeswoman.",
        ("Person: Joaquim Mutolo", "Firm: Zambora Coal", "Person: Ines Duarte"),
        (
            "Joaquim Mutolo | LEADS | Zambora Coal | asserted | Joaquim Mutolo is the chairman of Zambora Coal",
            "Ines Duarte | EMPLOYED_BY | Zambora Coal | asserted | Ines Duarte is its spokeswoman",
        ),
    ),
)
"""Each with every claim that its text states, so that a checked run must keep all of them."""
