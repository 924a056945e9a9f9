"""What stands right before an apposition, where the parse hangs it on something further off."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.clauses.membership import members_of
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.words.grammar import base, is_plural, preposition
from conceptgraph.extract.words.persons import is_person_noun
from conceptgraph.extract.words.relational_nouns import is_relational


def mark_before(word: Word, reading: Reading) -> str:
    """The mark right before an apposition: a comma, a colon, a dash."""
    first = min((w.i for w in word.subtree() if w.pos != "PUNCT"), default=0)
    return reading.sentence.words[first - 1].text if first else ""


def place_before(word: Word, head: Word, reading: Reading) -> Word | None:
    """The place right before the one it lies in: "a fort on *Cape Breton*, Nova Scotia"."""
    if word.pos != "PROPN" or head.pos != "NOUN":
        return None
    words = reading.sentence.words
    first = min(w.i for w in word.subtree() if w.pos != "PUNCT")
    if first < 2 or words[first - 1].text != ",":
        return None
    near = words[first - 2]
    while near.head is not None and base(near) in {"flat", "compound"} and near.head.i < first:
        near = near.head
    beside = near.pos == "PROPN" and near is not head and bool(preposition(near))
    return near if beside and not reading.is_person(near) and not reading.is_person(word) else None


def thing_before(word: Word, first: int, words: list[Word]) -> Word | None:
    """The thing right before "a region …", where the parse hangs it on another one further off.

    ``enter the lungs at the hilum, a region …`` -> hilum; not behind "of", where either is meant
    """
    opener = words[first].text.lower()
    if first < 2 or opener not in {"a", "an", "another"} or words[first - 1].text != ",":
        return None
    near = words[first - 2]
    made = near.head if near.role == "nmod" and preposition(near) == "of" else None
    if made is word.head and made is not None and opener == "another" and is_relational(made):
        return near  # "the production of cotton, another material"
    place = near.pos == "NOUN" and preposition(near) not in {"", "of"} and not is_plural(near)
    placed = place and near.role in {"nmod", "obl"} and near is not word.head
    if placed and near.head is not None and near.head.pos == "NOUN":
        # "an emphasis on speed, a reliance on oil, and …" lists
        placed = not any(c.text.lower() in {"a", "an"} for c in near.head.children)
    return near if placed and not is_person_noun(near) and not is_person_noun(word) else None


def name_before(word: Word, reading: Reading) -> Word | None:
    """The name right before a described apposition, where the parse hangs it further off.

    ``the flow of cotton to England, the main importer, …`` -> England
    """
    picks = members_of(word) is not None
    if word.pos != "NOUN" and not picks:
        return None
    words = reading.sentence.words
    first = min(w.i for w in word.subtree() if w.pos != "PUNCT")
    if (near := thing_before(word, first, words)) is not None:
        return near
    described = words[first].text.lower() == "the" or picks
    if not described or first < 2 or words[first - 1].text not in {",", "("}:
        return None
    before = words[first - 2]
    while before.head is not None and base(before) in {"flat", "compound"}:
        before = before.head
    return before if before.pos == "PROPN" and before.i < first else None


def inside_name(word: Word, head: Word, reading: Reading) -> bool:
    """Whether a quoted word stands inside a name, as a nickname does."""
    after = reading.sentence.words[reading.quoted[word.i][1] + 1 :][:2]
    return head.pos == "PROPN" and any(w.pos == "PROPN" and w.i <= word.i + 2 for w in after)
