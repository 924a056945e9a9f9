"""A size, weight, price or number of people in brackets after a noun: "DNA (~3 GB)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.words.grammar import find_children

_UNITS = (
    "km|m|cm|mm|nm|µm|kg|g|mg|t|tons?|tonnes?|lbs?|oz|miles?|feet|foot|ft|inch(?:es)?|yards?|ha|hectares?"
    "|acres?|l|L|ml|mL|liters?|litres?|gallons?|W|kW|MW|GW|TW|kWh|MWh|GWh|TWh|J|kJ|MJ|cal|kcal|V|A"
    "|Hz|kHz|MHz|GHz|[KMGTP]B|bytes?|K|°C|°F|degrees|euros?|dollars?|pounds?|yen|francs?|light-years?"
    "|(?:milli|kilo|centi)?met(?:er|re)s?|(?:kilo|milli)?grams?"
    "|people|inhabitants|residents|employees|members|(?:year|month|week|day)s?(?= old)"
)
_MEASURE = re.compile(
    r"(?:[~≈<>]|(?:about|around|approximately|roughly|some|nearly|almost|over|under|up to|at least"
    r"|less than|more than) )?\s?(?:[$€£]\d[\d.,]*(?: (?:thousand|million|billion|trillion))?"
    r"|\d[\d.,]*(?:[–-]\d[\d.,]*)?(?: (?:thousand|million|billion|trillion))?\s?"
    rf"(?:{_UNITS})(?: (?:deep|long|high|wide|tall|thick|across|old))?)"
)
"""A size, weight, price or number of people, as it stands in brackets."""
_MANY = frozenset({"people", "inhabitants", "residents", "employees", "members"})
_MONEY = frozenset({"$", "€", "£"})


def is_measure(inside: list[Word], reading: Reading) -> bool:
    """Whether bracketed words are a measure: "(~3 GB)"."""
    said = reading.document.text[inside[0].start : inside[-1].end]
    return _MEASURE.fullmatch(" ".join(said.split())) is not None


def measured(anchor: Word, inside: list[Word], reading: Reading) -> Iterator[Candidate]:
    """``Lake Baikal (1,642 m deep) holds …`` -> Lake Baikal | is | 1,642 m deep.

    By its letters, since a parse of "~3 GB" is any. A second measure of the same thing
    ("5 liters (1.3 gallons)") is none of its own.
    """
    if find_children(anchor, "nummod") or anchor.text in _MONEY:
        return
    mention = make_mention(reading, inside[0].i, inside[-1].i, "noun_phrase")
    item = Argument(inside[-1], mention)
    for subject in reading.arguments(anchor):
        if subject.word is anchor:
            label, key = ("has", "have") if item.word.text in _MANY else ("is", "be")
            yield Candidate(subject, label, key, item, "bracket", reading.sentence, item.word)
