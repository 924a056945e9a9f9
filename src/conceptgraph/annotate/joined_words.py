"""Words that a hyphen or "&" makes one: "brother-in-law", "Marks & Spencer".

The parser sees a phrase inside of them, and hangs what follows on its last word.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

_HYPHENS = frozenset({"-", "‑"})
_NAMED = frozenset({"NOUN", "PROPN"})
_VERBS_TOO = frozenset(
    {"better", "clean", "clear", "cool", "dry", "empty", "free", "lower", "narrow", "open", "slow",
     "smooth", "thin", "warm", "wet"}
)  # fmt: skip
"""Qualities that are also the base form of a verb."""
_NOMINAL = frozenset({"nsubj", "nsubj:pass", "obj", "obl"})


def mend_noun_tags(sentence: Sentence) -> None:
    """Make nouns of what is tagged as one and stands where one stands; in place.

    Parameters
    ----------
    sentence : Sentence
        ``The su key names the user.`` with "key" as a noun by its tag and an adjective by its
        part of speech, or as an adjective that "su" is compounded with.
    """
    for word in sentence.words:
        if word.tag == "VBZ" and word.role == "nsubj" and word.pos == "VERB" and not word.children:
            word.pos, word.tag = "NOUN", "NNS"  # "Telomeres shorter in caregivers"
        head = word.head
        counted = any(c.role == "det" and c.i < word.i for c in word.children)
        bare = head is not None and head.pos == "ADJ" and not head.children_of("nsubj", "cop")
        if (
            word.role == "obl:unmarked"
            and head is not None
            and bare
            and counted
            and word.i < head.i
        ):
            word.role = "nsubj"  # "Not all stress bad"
        graded = (
            word.pos == "ADJ" and word.text.lower() in _VERBS_TOO and bool(word.children_of("obj"))
        )
        if graded and word.children_of("nsubj") and not word.children_of("cop", "aux"):
            word.pos, word.tag, word.lemma = "VERB", "VBP", word.text.lower()  # "trees lower it"
        if word.pos != "ADJ" or word.role not in _NOMINAL:
            continue
        if word.tag in {"NN", "NNS"}:
            word.pos = "NOUN"
        elif word.role != "obj" and any(
            c.i == word.i - 1 and c.pos in _NAMED for c in word.children_of("compound")
        ):  # but "hold the president accountable"
            word.pos, word.tag = "NOUN", "NN"


def mend_hyphen_chains(sentence: Sentence) -> None:
    """Hang what belongs to a word of three parts on the part that heads it; in place.

    Parameters
    ----------
    sentence : Sentence
        ``her mother-in-law and her sister-in-law``: the sister is joined to the mother, not to
        the law.
    """
    for first, last in find_chains(sentence.words):
        parts = sentence.words[first : last + 1]
        heads = [w for w in parts if w.head not in parts]
        head = heads[0]
        for word in heads[1:]:
            if word.head is None:
                break  # the chain heads the sentence by a later part
            word.hang(head, "nmod")
        for word in parts:
            for child in list(word.children):
                if word is not head and child not in parts:
                    child.hang(head, child.role)


def find_chains(words: list[Word]) -> list[tuple[int, int]]:
    """First and last word of chains such as "brother-in-law" and "state-of-the-art"."""
    found: list[tuple[int, int]] = []
    i = 0
    while i + 4 < len(words):
        last = i
        while last + 2 < len(words) and _is_glued(words[last : last + 3]):
            last += 2
        if last >= i + 4 and words[i + 2].tag in {"IN", "TO"} and words[i].pos in _NAMED:
            found.append((i, last))
        i = max(last, i + 1)
    return found


def _is_glued(words: list[Word]) -> bool:
    left, hyphen, right = words
    return hyphen.text in _HYPHENS and left.end == hyphen.start and hyphen.end == right.start


def mend_ampersands(sentence: Sentence) -> None:
    """Make one name of two capitalized words with "&" between them; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Marks & Spencer opened a store.`` has one subject; ``Ann Lee & Ben Orr`` are two.
    """
    words = sentence.words
    for mark in words[1:-1]:
        before, after = words[mark.i - 1], words[mark.i + 1]
        if mark.text not in {"&", "&amp;"} or after.role != "conj":
            continue
        if not (_is_capital(before) and _is_capital(after)) or after.head is None:
            continue
        head = before.head if before.role == "flat" and before.head is not None else before
        if head.role == "flat" or (head is not before and after.children_of("flat")):
            continue
        for child in list(after.children):
            child.hang(head, child.role)
        mark.hang(head, "flat")
        after.hang(head, "flat")
        for word in (before, after):
            word.pos, word.tag = "PROPN", "NNP"


def _is_capital(word: Word) -> bool:
    return word.text[:1].isupper() and word.pos in {"NOUN", "PROPN", "ADJ"}


def mend_lettered(sentence: Sentence) -> None:
    """Read a capital A between two nouns as a letter and not as an article; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Vitamin A deficiency causes blindness.``: the deficiency is not a vitamin's neighbor.
    """
    words = sentence.words
    for letter in words[1:-1]:
        noun, kind = letter.head, words[letter.i - 1]
        if letter.text != "A" or letter.role != "det" or noun is None or noun.i < letter.i:
            continue
        counted = kind.tag in {"NN", "NNP"} and kind not in noun.subtree()
        if kind in noun.children or (counted and noun not in kind.subtree()):
            if words[letter.i + 1].text[:1].isupper():
                continue  # "A Story A Day"
            letter.pos, letter.tag, letter.role = "PROPN", "NNP", "compound"
            if kind.head is not noun:
                kind.hang(noun, "compound")
