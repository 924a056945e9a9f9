"""Which names of a document are persons, from how the document uses them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.words.grammar import base, find_children, is_passive, preposition
from conceptgraph.extract.words.lexicon import (
    GROUP_NOUNS,
    HONORIFICS,
    PERSONAL,
    SPEECH_VERBS,
)
from conceptgraph.extract.words.note_labels import ATTENDANCE
from conceptgraph.names.given_names import FEMININE, GIVEN_NAMES, SHARED
from conceptgraph.names.institutions import INSTITUTIONS
from conceptgraph.names.person_nouns import PERSON_NOUNS

PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "near", "through", "into", "within", "outside", "across", "via"}
)


NAMED_THINGS = frozenset(
    {"asteroid", "camp", "comet", "cyclone", "fort", "highway", "hurricane", "lake", "moon",
     "mount", "operation", "planet", "project", "river", "route", "ship",
     "storm", "typhoon", "volcano"}
)  # fmt: skip
"""Nouns before the name of a thing that is called like a person."""


def find_persons(sentences: Iterable[Sentence]) -> frozenset[str]:
    """Capitalized words that are parts of names of persons.

    Each use of a name adds to or takes from its score: given names, titles, being the subject
    of an active verb or of speech, "X, a poet" speak for a person; prepositions of place, "the"
    and words such as "University" speak against. A part of a person's full name stands for the
    person too.
    """
    scores: dict[str, float] = defaultdict(float)
    names: dict[str, list[str]] = {}
    for sentence in sentences:
        for word in sentence.words:
            if word.pos == "PROPN" and base(word) not in {"flat", "compound", "fixed"}:
                parts = _name_parts(word, sentence.words)
                if parts:
                    names[" ".join(parts)] = parts
                    scores[" ".join(parts)] += _score_use(word, parts)
    found: set[str] = set()
    for name, parts in names.items():
        total = scores[name] + sum(scores[p] for p in parts if len(parts) > 1 and p in names)
        if total >= 2:
            found.update(p for p in parts if p.lower() not in HONORIFICS and len(p) > 2)
    return frozenset(found)


def count_names(sentences: Iterable[Sentence]) -> Counter[str]:
    """How often each capitalized word occurs as a name, in lower case."""
    return Counter(word.text.lower() for s in sentences for word in s.words if word.pos == "PROPN")


def _name_parts(word: Word, words: list[Word]) -> list[str]:
    first, last = word.i, word.i
    for child in word.children:
        if base(child) in {"flat", "compound", "goeswith"} and child.pos == "PROPN":
            first, last = min(first, child.i), max(last, child.i)
    return [w.text for w in words[first : last + 1] if w.pos == "PROPN"]


def _score_use(word: Word, parts: list[str]) -> float:
    lowered = [part.lower() for part in parts]
    beside = {c.text.lower() for c in word.children if base(c) == "compound"}
    if (beside | set(lowered)) & NAMED_THINGS:
        return -4  # "Cyclone Nadia"
    if lowered[-1] in INSTITUTIONS or any(p.isupper() and len(p) > 1 for p in parts):
        return -4
    score = 0.0
    if any(p in GIVEN_NAMES for p in lowered[:-1]) or (
        len(lowered) == 1 and lowered[0] in GIVEN_NAMES
    ):
        score += 3
    if len(parts) > 1 and lowered[0] in HONORIFICS:
        score += 3
    if any(c.text.lower() == "the" for c in word.children):
        score -= 2
    if preposition(word) in PLACE_PREPOSITIONS:
        score -= 1.5
    head = word.head
    if base(word) == "nsubj" and head is not None:
        if head.pos == "VERB" and not is_passive(head):
            score += 2 if head.lemma.lower() in SPEECH_VERBS else 1
        if head.pos == "NOUN" and is_person_noun(head):
            score += 3
    if any(c.role in {"appos", "nmod:desc"} and is_person_noun(c) for c in word.children):
        score += 3
    if base(word) == "appos" and head is not None and is_person_noun(head):
        score += 2
    score += _score_note(word)
    if find_children(word, "nmod") and word.children[-1].text.lower() in PERSONAL:
        score += 1
    return score


def _score_note(word: Word) -> float:
    """What notes say: "Present: Mei Lin, …" lists persons, "Mei: call the bank" orders one to."""
    list_head = word.head if base(word) == "conj" and word.head is not None else word
    label = list_head.head
    if list_head.role == SIGN_ROLE and label is not None:
        return 3 if label.lemma.lower() in ATTENDANCE else 0
    orders = [c for c in word.children if c.role == SIGN_ROLE and c.tag == "VB"]
    return 2 if orders and base(word) == "root" else 0


def is_person_noun(word: Word) -> bool:
    """Whether a common noun names people: "poet", "teacher"; not "disorder" or "receptor"."""
    lemma = word.lemma.lower()
    if lemma in PERSON_NOUNS:
        return True
    doer = len(lemma) > 5 and lemma.endswith(("er", "or", "ist", "ian")) and word.pos == "NOUN"
    return doer and lemma not in THINGS and not lemma.endswith(("ceptor", "meter", "mitter"))


def is_people_noun(word: Word) -> bool:
    """Whether a noun names people, one by one or as a body: "residents", "parties"."""
    lemma = word.lemma.lower()
    return is_person_noun(word) or lemma in GROUP_NOUNS | PEOPLE or lemma.endswith(("ee", "men"))


PEOPLE = frozenset(
    {"adult", "american", "authority", "baby", "citizen", "class", "client", "couple", "crew",
     "delegate", "elite", "family", "folk", "human", "immigrant", "individual", "infant", "jury",
     "majority", "merchant", "migrant", "monarch", "native", "official", "opponent", "other",
     "others", "parent", "participant", "patient", "peasant", "people", "police", "proponent",
     "public", "rebel", "representative", "resident", "respondent", "slave", "staff", "subject",
     "troops", "victim", "woman", "youth"}
)  # fmt: skip
"""Nouns for people whose ending does not tell it; a patient can be "they", but "it" too."""

THINGS = frozenset(
    {"adapter", "anchor", "answer", "banner", "barrier", "behavior", "behaviour", "binder",
     "bladder", "blister", "blocker", "booster", "border", "browser", "buffer", "bumper",
     "burner", "butter", "cadaver", "calculator", "caliper", "cancer", "canister",
     "capacitor", "carburetor", "career", "catheter", "center", "centre", "chamber",
     "chapter", "charter", "cinder", "clamor", "cluster", "colour", "compiler", "compressor",
     "computer", "condenser", "container", "converter", "copper", "corner", "corridor",
     "counter", "crater", "cruiser", "cursor", "cylinder", "dander", "danger", "decoder",
     "detector", "diameter", "dinner", "disaster", "disorder", "divider", "dresser",
     "elevator", "encoder", "endeavor", "endeavour", "equator", "escalator", "exterior",
     "factor", "feather", "fertilizer", "fervor", "filter", "finger", "flavor", "flower",
     "folder", "freezer", "frontier", "gender", "generator", "ginger", "glacier", "goiter",
     "gutter", "hammer", "hamper", "harbor", "harbour", "header", "heater", "hinder",
     "horror", "humidifier", "hunger", "incubator", "indicator", "inhibitor", "injector",
     "interior", "jumper", "kilometer", "ladder", "laughter", "lavender", "ledger", "letter",
     "liquor", "locker", "lumber", "manner", "marker", "matter", "metaphor", "meteor",
     "mirror", "misdemeanor", "misnomer", "monitor", "monomer", "murder", "newspaper",
     "number", "oyster", "pacemaker", "painkiller", "parameter", "pepper", "perimeter",
     "plaster", "polyester", "polymer", "popper", "poster", "prayer", "predictor", "primer",
     "printer", "processor", "projector", "promoter", "propeller", "quarter", "radiator",
     "rancor", "reactor", "receptor", "reconnoiter", "register", "regulator", "reindeer",
     "remainder", "reminder", "resistor", "revolver", "router", "rubber", "saltwater",
     "sanitiser", "sanitizer", "scanner", "scooter", "sector", "semester", "semiconductor",
     "sensor", "server", "shelter", "shoulder", "shower", "shutter", "silver", "slaughter",
     "soccer", "spider", "splinter", "stapler", "starter", "steamer", "stressor", "summer",
     "supper", "temper", "terror", "theater", "theatre", "thermometer", "timber", "toaster",
     "tracer", "tractor", "trailer", "transfer", "transistor", "transmitter", "trigger",
     "tumour", "turnover", "twister", "vector", "voucher", "waiver", "weather", "whisker",
     "whisper", "winter", "wonder"}
)  # fmt: skip
"""Common nouns that end like those of people and name none."""


def is_somebody(word: Word) -> bool:
    """Whether a common noun stands for a person by itself: not in "philosopher Anna Lee"."""
    named = any(c.pos == "PROPN" and c.i > word.i for c in find_children(word, "flat", "appos"))
    return word.pos == "NOUN" and is_person_noun(word) and not named


_WOMEN = frozenset(
    {"actress", "aunt", "daughter", "duchess", "empress", "girl", "heroine", "lady", "miss",
     "mother", "mrs", "mrs.", "ms", "ms.", "princess", "queen", "sister", "widow", "wife", "woman"}
)  # fmt: skip
_MEN = frozenset(
    {"boy", "brother", "duke", "emperor", "father", "husband", "king", "lord", "man", "mr", "mr.",
     "pope", "prince", "sir", "son", "uncle"}
)  # fmt: skip
"""Titles and nouns that say whether a name is a woman's or a man's."""


def gender_of(word: Word, parts: list[str]) -> str:
    """Whether a name is a woman's or a man's: "f", "m", or "" where nothing tells it.

    Parameters
    ----------
    word : Word
        Head of the name.
    parts : list of str
        Its words in lower case.
    """
    beside = {c.lemma.lower() for c in word.children if base(c) in {"compound", "flat", "appos"}}
    beside |= {c.lemma.lower() for c in word.children_of("nmod:desc")}
    beside |= {parts[0], word.lemma.lower()}
    if base(word) in {"appos", "compound", "flat"} and word.head is not None:
        beside.add(word.head.lemma.lower())
    if beside & _WOMEN:
        return "" if beside & _MEN else "f"
    if beside & _MEN:
        return "m"
    first = parts[0]
    if word.pos != "PROPN" or first not in GIVEN_NAMES or first in SHARED:
        return ""
    return "f" if first in FEMININE else "m"
