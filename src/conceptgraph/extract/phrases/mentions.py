"""Mentions: a span of words with the label a reader would give it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.phrases.chunks import phrase_bounds
from conceptgraph.extract.words.grammar import HYPHENS, base, is_gerund
from conceptgraph.extract.words.lexicon import GENERIC, NAMING_NOUNS, POSSESSIVES, WEEKDAYS_MONTHS
from conceptgraph.extract.words.negation import is_denied_part, is_negated, is_set_against
from conceptgraph.model import Document, Mention, MentionKind

CLOSING_QUOTES = frozenset({"'", "’", "”", '"', "''"})
OWNED = re.compile(r"\b(of|in) (?:its|his|her|their|our|your|my) ", re.IGNORECASE)
MAX_ACT_WORDS = 8
MAX_ADJECTIVES = 6  # words from the first to the last of coordinated adjectives
ABBREVIATED_UNIT = re.compile(r"[a-zA-Zµ%°]{1,3}\.")
ELSES = re.compile(r"^(?:\w+(?:body|one) )?else['’]s ")  # "somebody else’s rules"
LETTER = re.compile(r"[A-Z]\.")
OPENING_QUOTES = "'‘“\"«„`"
SHORT_FORM = re.compile(r" \(([A-Z]{2,8}s?)\)(?= )")


class Place(Protocol):
    """Where a mention is made: a document and the sentence being read."""

    document: Document
    sentence: Sentence


def make_mention(
    place: Place, start: int, end: int, kind: MentionKind, *, proper: bool = False, label: str = ""
) -> Mention:
    """Mention of the words ``start..end`` (inclusive) of the current sentence."""
    words = place.sentence.words
    first, last = words[start].start, words[end].end
    for dash in ("—", "--"):  # a dash without spaces may hide inside a token
        cut = place.document.text.find(dash, first, last)
        if cut > first and words[end].start < cut + len(dash):
            last = cut
    verbatim = place.document.text[first:last].rstrip()
    measured = end == len(words) - 1 and end > start and words[end - 1].text[:1].isdigit()
    if measured and ABBREVIATED_UNIT.fullmatch(words[end].text):
        verbatim = verbatim.removesuffix(".")  # "cut to 5 s." ends a sentence
    lettered = end == len(words) - 1 and end > start and words[end - 1].pos == "NOUN"
    if lettered and LETTER.fullmatch(words[end].text):
        verbatim = verbatim.removesuffix(".")  # "rich in vitamin D."
    last = first + len(verbatim)
    shown = verbatim
    if first and place.document.text[first - 1] in OPENING_QUOTES:
        for mark in sorted(CLOSING_QUOTES):  # the other end of a quotation begun before
            shown = shown.replace(f"{mark} ", " ", 1)
    cleaned = clean_label(shown)
    if not label and cleaned != verbatim:
        label = cleaned
    return Mention(place.document.id, first, last, verbatim, kind, label, proper)


def clean_label(verbatim: str) -> str:
    """Text for a bubble: single spaces, no stray quotation marks or brackets, no short form.

    Examples
    --------
    >>> clean_label('violent" bouts'), clean_label("behavioral (performance) outcomes")
    ('violent bouts', 'behavioral (performance) outcomes')
    >>> clean_label("↓ sleep")
    'less sleep'
    >>> clean_label("virtual reality (VR) technology"), clean_label("iron (Fe) deposits")
    ('virtual reality technology', 'iron (Fe) deposits')
    """
    label = " ".join(verbatim.split())
    if label.startswith(("↑", "↓")):
        label = f"{'more' if label[0] == '↑' else 'less'} {label[1:].lstrip()}"
    inside = SHORT_FORM.search(label)
    if inside and _are_initials(inside[1], label[: inside.start()]):
        label = label[: inside.start()] + label[inside.end() :]
    label = ELSES.sub("", label)
    for mark in '"“”„«»`':
        label = label.replace(mark, "")
    for opening, closing in ("()", "[]"):
        if label.count(opening) != label.count(closing):
            label = label.replace(opening, "").replace(closing, "")
    label = " ".join(label.split()).strip("'‘’*_` ")
    if label.endswith(".") and label.count(".") == 1 and len(label.split()[-1]) > 5:
        label = label[:-1]  # a final stop, not that of "Inc." or "U.S."
    return label or verbatim


def _are_initials(short: str, before: str) -> bool:
    """Whether a short form has the first letters of the words that stand right before it."""
    words = before.replace("-", " ").split()
    letters = short.rstrip("s").lower()
    return [word[0].lower() for word in words[-len(letters) :]] == list(letters)


def is_bare_generic(word: Word, start: int, end: int) -> bool:
    """Whether a phrase is only a noun such as "thing" or "way"."""
    return start == end == word.i and word.text.lower() in GENERIC


def is_date_or_number(parts: list[Word]) -> bool:
    """Whether words are a date, or one word a number without a unit.

    ``September 14``, ``Monday``, ``1984``
    """
    if len(parts) == 1:
        return _is_number(parts[0])
    return any(_is_month(word) for word in parts) and all(
        _is_month(word) or word.pos == "PUNCT" or word.text[:1].isdigit() for word in parts
    )


def _is_month(word: Word) -> bool:
    return word.lemma.lower() in WEEKDAYS_MONTHS and word.text[:1].isupper()


def _is_number(word: Word) -> bool:
    if _is_month(word):
        return True
    if word.pos not in {"NUM", "X", "SYM"}:
        return False
    return not any(unit in word.text for unit in "%$€£") and not any(
        child.text in {"%", "$", "€", "£", "percent"} for child in word.children
    )


def phrase_kind(word: Word, words: list[Word], start: int, end: int) -> MentionKind:
    """Tell names, quantities and other noun phrases apart."""
    if word.pos == "PROPN" or words[start].pos == words[end].pos == "PROPN":
        return "name"
    if word.pos in {"NUM", "SYM"}:
        return "quantity"
    if words[start].pos == "NUM" and start < end:
        joined = words[start + 1].text in HYPHENS  # "a three-bedroom apartment"
        year = words[start].text.isdigit() and len(words[start].text) == 4
        return "noun_phrase" if joined or year else "quantity"
    return "noun_phrase"


def noun_mention(place: Place, word: Word, quoted: dict[int, tuple[int, int]]) -> Mention | None:
    """Mention headed by a noun, or None where a reader would draw no node.

    A quoted term before a noun that only names it is the mention: "the ‘core’ idea" -> core.
    """
    words = place.sentence.words
    start, end = phrase_bounds(word, words)
    before = word.i - 1
    if before > 0 and words[before].text in CLOSING_QUOTES and before - 1 in quoted:
        first, last = quoted[before - 1]
        if word.lemma.lower() in NAMING_NOUNS:
            return make_mention(place, first, last, "quoted")
        start = min(start, first)
    if is_bare_generic(word, start, end) or is_date_or_number(words[start : end + 1]):
        return None
    if _is_asked_for(word, words):
        return None
    texts = [w.text for w in words[start : end + 1]]
    if not any(text.lstrip("-/.")[:1].isalnum() for text in texts):  # "--force" is a name
        return None
    if any("://" in text or "www." in text for text in texts):
        return None
    kind = phrase_kind(word, words, start, end)
    label = ""
    if any(w.text.lower() in POSSESSIVES for w in words[word.i + 1 : end + 1]):
        verbatim = place.document.text[words[start].start : words[end].end]
        label = OWNED.sub(r"\1 ", " ".join(verbatim.split()))  # "height of its power"
    return make_mention(place, start, end, kind, proper=kind == "name", label=label)


def bare_name(place: Place, mention: Mention, name: Word) -> Mention:
    """A person's name without the quality before it: "a bitter *Boethius*"."""
    words = place.sentence.words
    first = next((w.i for w in words if w.start == mention.start), name.i)
    start = first
    while start < name.i and words[start].tag == "JJ" and words[start].text.islower():
        start += 1
    last = next((w.i for w in words if w.end == mention.end), name.i)
    if start in {first, name.i + 1} or mention.label:
        return mention
    return make_mention(place, start, last, mention.kind, proper=mention.proper)


def _is_asked_for(noun: Word, words: list[Word]) -> bool:
    """Whether a noun is what a question asks for: "*which countries* choose", "how much mass"."""
    asking = [
        part
        for child in noun.children
        for part in (child, *child.children)
        if base(child) in {"det", "amod"} and part.i < noun.i
        if part.tag == "WDT" or part.text.lower() == "how"
    ]
    # "a court in which Europeans were tried" asks nothing.
    return any(not part.i or words[part.i - 1].pos != "ADP" for part in asking)


def act_mention(place: Place, verb: Word, without: Sequence[Word] = ()) -> Mention | None:
    """Mention of a gerund with its object; None where it is no gerund, alone, or long.

    ``Monitoring birds reveals change.`` -> monitoring birds, not birds
    """
    others = {w.i for clause in without for w in clause.subtree()}
    parts = [w for w in verb.subtree() if w.pos != "PUNCT" and w.i not in others]
    first, last = min(w.i for w in parts), max(w.i for w in parts)
    if not is_gerund(verb) or first != verb.i or not 0 < last - first < MAX_ACT_WORDS:
        return None
    if any(base(w) in {"nsubj", "advcl", "acl", "ccomp"} for w in parts if w is not verb):
        return None
    return make_mention(place, first, last, "clause")


def manner_mention(place: Place, word: Word) -> Mention | None:
    """Mention of a short clause with "how" or "why": "explores *how thoughts affect behavior*".

    None where it is long, or says of nobody known how.
    """
    clauses = [c for c in word.children if base(c) in {"acl", "advcl"} and c.i > word.i]
    if word.text.lower() not in {"how", "why"} or len(clauses) != 1:
        return None
    clause, words = clauses[0], place.sentence.words
    subjects = [c for c in clause.children if base(c) == "nsubj"]
    last = max(w.i for w in clause.subtree() if w.pos != "PUNCT")
    inside = words[word.i + 1 : last + 1]
    known = len(subjects) == 1 and subjects[0].pos in {"NOUN", "PROPN"}
    vague = any(
        (w.pos == "PRON" and w.text.lower() not in POSSESSIVES)
        or (w.pos == "PUNCT" and w.text not in HYPHENS)
        for w in inside
    )
    if not known or vague or not 2 <= len(inside) < MAX_ACT_WORDS:
        return None
    said = [w for w in inside if w.text.lower() not in POSSESSIVES]
    label = ""
    if len(said) < len(inside):
        label = " ".join([word.text, *(w.text for w in said)]).replace(" - ", "-")
    return make_mention(place, word.i, last, "clause", label=label)


def compared_mention(place: Place, noun: Word, word: Word, owner: Mention) -> Mention:
    """Mention of "those of the oak", called by the noun it stands for: "leaves of oak"."""
    words = place.sentence.words
    last = max((w.i for w in words if w.i > word.i and w.end <= owner.end), default=word.i)
    label = f"{noun.text.lower()} of {owner.name}"
    return make_mention(place, word.i, last, "noun_phrase", label=label)


def possessive(name: str) -> str:
    """Turn "Byron" into "Byron’s", "Cyclones" into "Cyclones’"."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def adjective_mention(place: Place, word: Word) -> Mention | None:
    """Coordinated adjectives as one mention: "small and cheap"; None for a single one."""
    parts = [c for c in word.children if c.role == "conj" and c.pos == "ADJ"]
    if word.pos != "ADJ" or not parts or any(is_denied_part(part) for part in parts):
        return None
    if is_negated(word) and any(is_set_against(part) for part in parts):
        return None  # "not cold but hot" is no quality of one thing
    first, last = word.i, max(part.i for part in parts)
    inside = {word.i, *(w.i for part in parts for w in part.subtree())}
    if last - first > MAX_ADJECTIVES or max(inside) > last:
        return None
    between = place.sentence.words[first : last + 1]
    if any(w.pos not in {"ADJ", "CCONJ", "PUNCT", "ADV"} for w in between):
        return None
    return make_mention(place, first, last, "noun_phrase")
