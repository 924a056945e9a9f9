"""The verb of a label agrees with the subject it is shown with.

A relation may have one of several subjects, or another than the clause: ``Rock and jazz evoke
feelings`` -> jazz | evokes | feelings; ``pirates, whom people view as rebels`` -> pirates | are
viewed as | rebels.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.words.grammar import find_children, is_plural
from conceptgraph.extract.words.inflection import third_person
from conceptgraph.model import Mention

PLURALS = {"is": "are", "was": "were", "has": "have", "does": "do"}
SINGULARS = {plural: singular for singular, plural in PLURALS.items()}
ONE = frozenset({"he", "her", "him", "his", "it", "its", "she"})
EITHER_NUMBER = frozenset(
    {"cattle", "couple", "data", "majority", "means", "media", "minority", "number", "pair",
     "people", "percent", "police", "rest", "series", "species", "staff", "variety"}
)  # fmt: skip
"""Nouns whose form does not tell the number of their verb."""


def agreed_label(candidate: Candidate) -> str:
    """The label of a candidate, its first verb in the number of the subject."""
    plural = _is_plural(candidate)
    anchor = candidate.anchor
    if anchor.pos == "NOUN" and is_plural(anchor) and find_children(anchor, "cop"):
        if plural is False and _is_one_of_several(candidate):
            return "was one of" if candidate.label in {"was", "were"} else "is one of"
        if plural is False and candidate.label.startswith(f"are {anchor.text} "):
            return candidate.label.replace(f"are {anchor.text}", f"is {anchor.lemma.lower()}", 1)
        plural = plural or None  # "spring and autumn are the best times"
    first, _, rest = candidate.label.partition(" ")
    if first == "be":  # "a tower to be built in the hills"
        denial = "not " * rest.startswith("not ")
        first, rest = "is", f"{denial}to be {rest.removeprefix('not ')}"
    lemma = candidate.key.partition(" ")[0]
    if plural is None:
        form = first
    elif plural:
        is_singular = first == third_person(lemma) and first not in PLURALS
        form = lemma if is_singular else PLURALS.get(first, first)
    elif first in SINGULARS:
        form = SINGULARS[first]
    else:
        present = _is_present(first, lemma, candidate) or _is_bare(first, lemma, candidate)
        form = third_person(first) if present else first
    return f"{form} {rest}".rstrip()


def _is_one_of_several(candidate: Candidate) -> bool:
    """``Ann Lee and many others have been candidates.``: Ann Lee is one of them."""
    word, first = candidate.subject.word, candidate.subject.word.head
    joined = word.role == "conj" or any(c.role == "conj" for c in word.children)
    others = first is not None and word.role == "conj"
    group = [first, *first.children] if others and first is not None else [word, *word.children]
    mixed = any(is_plural(w) for w in group if w.role in {"conj", "nsubj"})
    copula = candidate.label in {"is", "are", "was", "were"} and not candidate.negated
    return copula and joined and mixed and candidate.object.word is candidate.anchor


def _is_plural(candidate: Candidate) -> bool | None:
    """Whether the subject is several, where the form of its noun tells so."""
    word, mention = candidate.subject.word, candidate.subject.mention
    if word.pos == "PRON" and _is_one_name(mention):
        return False  # "they", of two names each by itself
    if word.pos == "PRON" and word.text.lower() in ONE:
        return False
    if word.pos == "PRON":
        named = mention.kind == "name" or not mention.text.endswith("s")
        return None if named or word.text.lower() not in {"them", "they"} else True
    if not mention.start <= word.start < mention.end:
        return None
    if word.text.lower() in {"cattle", "people", "police"}:
        return True
    if word.lemma.lower() in EITHER_NUMBER:
        return None
    if mention.text.split()[0].endswith("ing") and mention.start < word.start:
        return None  # "separating siblings"
    if word.tag != "NNS" and word.head is candidate.anchor and not find_children(word, "conj"):
        return None  # its own verb knows better than the tagger: "amoebae inhabit"
    joined = any(c.role == "conj" and c.start < mention.end for c in word.children)
    if joined or word.pos not in {"NOUN", "PROPN"} or word.text.lower().endswith("ics"):
        return None
    if word.text.endswith("ans") and word.tag == "NNPS":
        return True  # "Romans"
    ends = word.text.endswith("s") and not word.text.endswith("ss")  # "Congress"
    if word.pos == "PROPN" and (word.tag == "NNPS" or ends):
        return None  # "the United States"
    if word.tag == "NNS" and word.text.lower().endswith(("is", "ss", "us")):
        return None  # "photosynthesis", "epidermis", which taggers take for a plural
    return {"NN": False, "NNP": False, "NNS": True}.get(word.tag)


def _is_one_name(mention: Mention) -> bool:
    parts = mention.text.split()
    written = len(parts) > 1 and all(part[:1].isupper() for part in parts)
    named = mention.proper or mention.kind == "name" or written
    return named and "and" not in parts and not mention.text.endswith("s")


def _is_bare(first: str, lemma: str, candidate: Candidate) -> bool:
    """Whether a label begins with an infinitive that shows no verb above it: "lets it *grow*"."""
    word: Word | None = candidate.anchor
    for _ in range(MAX_CHAIN):
        if word is None:
            return False
        if word.pos == "VERB" and word.lemma.lower() == first:
            return first == lemma and word.tag in {"VB", "VBG"}
        word = word.head
    return False


MAX_CHAIN = 4  # words from the anchor up to the verb that a label begins with


def _is_present(first: str, lemma: str, candidate: Candidate) -> bool:
    """Whether a label begins with a plural form of the present: "evoke", not the past "put"."""
    return first == lemma and any(_is_form(w, first) for w in candidate.sentence.words)


def _is_form(word: Word, text: str) -> bool:
    return word.tag == "VBP" and word.text.lower() == text
