"""Small questions about a word of a tree, asked by many rules."""

from __future__ import annotations

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.lexicon import CAPTIONS, RELATIVES


class _Bases(dict[str, str]):
    """Role -> role without subtype, worked out once; a scheme has a few dozen."""

    def __missing__(self, role: str) -> str:
        self[role] = found = role.partition(":")[0]
        return found


_BASES = _Bases()
HYPHENS = frozenset({"-", "–", "‑"})


def base(word: Word) -> str:
    """Role without its subtype: "nsubj" of "nsubj:pass"."""
    return _BASES[word.role]


def find_children(word: Word, *roles: str) -> list[Word]:
    """Children whose role, without subtype, is one of ``roles``."""
    return [child for child in word.children if _BASES[child.role] in roles]


def case_words(word: Word) -> list[Word]:
    """Prepositions before a noun, with the fixed parts of "because of" or "such as".

    Of two that stand apart the later one ("prepare for and respond *to* floods"), but for "of"
    ("move *into* and out of the lung"); none for "with or without", which relates nothing.
    """
    found: list[Word] = []
    for child in word.children:
        if child.role == "case" and child.i < word.i and not _begins_compound(child, word):
            if child.text.lower() in {"albeit", "although", "though"}:
                continue  # "as a harsh, *though* fair judge"
            if child.text.lower() == "whereas":
                continue  # begins a clause that has lost its verb
            if found and child.i > found[-1].i + 1:
                if child.text.lower() == "of":
                    continue
                if child.text.lower() == "without" and found[-1].text.lower() == "with":
                    return []
                found = []
            found.append(child)
            found.extend(part for part in child.children if part.role == "fixed")
    return found


def is_hyphened(word: Word, words: list[Word]) -> bool:
    """Whether a hyphen without blanks joins a word to the one before it: "pre-*trained*"."""
    if word.i < 2:
        return False
    first, hyphen = words[word.i - 2], words[word.i - 1]
    return hyphen.text in HYPHENS and first.end == hyphen.start and hyphen.end == word.start


def hyphen_start(word: Word, words: list[Word]) -> int:
    """Index of the first part of what hyphens join to a word: "*up*-to-date"."""
    first = word
    while is_hyphened(first, words):
        first = words[first.i - 2]
    return first.i


def _begins_compound(case: Word, word: Word) -> bool:
    """Whether a preposition is the first part of a hyphen compound: "in-context"."""
    for head in (case, word, *word.children):
        for part in head.children:
            if part.start == case.end and part.text in HYPHENS:
                return True
    return False


def preposition(word: Word) -> str:
    """Lower-cased preposition of a noun: "into", "because of"; "" if it has none."""
    return " ".join(part.text.lower() for part in case_words(word))


def mark_text(word: Word) -> str:
    """Lower-cased subordinator of a clause: "because", "so that", "to"."""
    parts = []
    for child in word.children:
        if child.role == "mark" and child.i < word.i:
            parts.append(child)
            parts.extend(part for part in child.children if part.role == "fixed")
    return " ".join(part.text.lower() for part in parts)


def has_copula(word: Word) -> bool:
    """Whether a form of "be" hangs under the word."""
    return "cop" in [child.role for child in word.children]


def is_passive(word: Word) -> bool:
    """Whether a verb is in the passive, finite or as a bare participle.

    A conjunct without auxiliaries of its own shares those of the first verb.
    """
    if any(child.role in {"aux:pass", "nsubj:pass", "csubj:pass"} for child in word.children):
        return True
    if not is_participle(word):
        return False
    if word.role in {"acl", "advcl", "amod", "root", "xcomp", SIGN_ROLE} and not any(
        base(child) in {"aux", "nsubj"} for child in word.children
    ):
        return not any(child.role == "obj" for child in word.children)
    if word.role == "conj" and word.head is not None and word.head.pos == "VERB":
        own = any(base(child) in {"aux", "nsubj"} for child in word.children)
        return not own and is_passive(word.head)
    return False


def is_participle(word: Word) -> bool:
    """Whether a verb is a past participle."""
    return word.tag == "VBN" or ("VerbForm=Part" in word.feats and "Tense=Past" in word.feats)


def is_gerund(word: Word) -> bool:
    """Whether a verb ends in -ing as participle or gerund."""
    return word.tag == "VBG" or "VerbForm=Ger" in word.feats


def is_infinitive(word: Word) -> bool:
    """Whether a verb stands with "to"."""
    return any(child.role == "mark" and child.text.lower() == "to" for child in word.children)


def aim_noun(verb: Word) -> Word | None:
    """The noun that an infinitive or gerund is equated with: "the *aim* is to save energy"."""
    if verb.pos != "VERB" or not (is_infinitive(verb) or is_gerund(verb)):
        return None
    return next((c for c in verb.children if c.role == "nsubj:outer" and c.pos == "NOUN"), None)


def is_misread_verb(word: Word) -> bool:
    """Whether a verb was tagged as a noun: it has a subject and an object, but no copula.

    ``Models lack memory`` read as a noun phrase around "lack".
    """
    if not word.children or word.pos not in {"NOUN", "PROPN", "ADJ", "ADP"} or has_copula(word):
        return False
    roles = {_BASES[child.role] for child in word.children}
    if not roles.isdisjoint(("det", "case", "amod")):
        return False
    return ("nsubj" in roles and bool(roles & {"obj", "aux"})) or roles >= {"obj", "compound"}


def is_relative(word: Word) -> bool:
    """Whether a word is a relative pronoun or adverb."""
    return word.text.lower() in RELATIVES and (
        word.tag in {"WDT", "WP", "WP$", "WRB"} or "PronType=Rel" in word.feats
    )


def left_edge(word: Word) -> int:
    """Index of the first word of a subtree."""
    if not word.children:
        return word.i
    return min(part.i for part in word.subtree())


def right_edge(word: Word) -> int:
    """Index of the last word of a subtree."""
    if not word.children:
        return word.i
    return max(part.i for part in word.subtree())


def first_word(word: Word) -> Word:
    """The first word of a subtree, punctuation that only separates it aside."""
    while True:
        before = next((c for c in word.children if c.text not in {",", ";", ":"}), word)
        if before.i >= word.i:
            return word
        word = before


def is_below(word: Word, above: Word) -> bool:
    """Whether a word hangs under another one, or is it."""
    current: Word | None = word
    while current is not None and current is not above:
        current = current.head
    return current is above


def follows_comma(clause: Word) -> bool:
    """Whether a comma stands right before a clause."""
    first = min(w.i for w in clause.subtree())
    around = (*clause.children, *(clause.head.children if clause.head else ()))
    return any(c.text == "," and c.i in {first - 1, first} for c in around)


def is_plural(word: Word) -> bool:
    """Whether a noun is plural, by its tag or features; "those" is."""
    latin = word.pos == "NOUN" and len(word.text) > 5 and word.text.endswith("ae")  # "larvae"
    return (
        latin
        or word.text.lower() == "those"
        or word.tag in {"NNS", "NNPS"}
        or "Number=Plur" in word.feats
    )


def is_caption(noun: Word) -> bool:
    """Whether a noun only announces what follows the colon: "Example: …", "Lecture 7: …"."""
    return noun.lemma.lower() in CAPTIONS or noun.text.lower() in CAPTIONS
