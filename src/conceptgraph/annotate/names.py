"""Names that the tagger took for something else.

An invented or rare name ("Ulric Lundwick", "Nils Ulmmere") has no form the tagger knows. Capital
letters inside a sentence of ordinary prose tell it apart.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

_NOMINAL = frozenset(
    {"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss"}
)
_MISREAD = frozenset({"ADJ", "ADV", "INTJ", "VERB", "X"})
MAX_CAPITALS = 0.5  # share of capitalized words from which a sentence is read as a heading


def settle_names(sentence: Sentence) -> None:
    """Make proper nouns of capitalized words in noun positions; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Nils Ulmmere founded a school.`` with "Ulmmere" as a verb in subject position gets two
        proper nouns. In headings, where capitals tell nothing, nothing changes.
    """
    words = [word for word in sentence.words if word.text[:1].isalpha()]
    capitals = sum(word.text[:1].isupper() for word in words)
    if capitals <= 1 or capitals > MAX_CAPITALS * len(words) + 1:
        return
    for word in words:
        if not _is_title(word):
            continue
        misread = word.pos in _MISREAD and word.role in _NOMINAL
        if misread and (word.i > 0 or word.tag in {"NNP", "NNPS"} or _has_surname(word)):
            _name(word)
            before = sentence.words[word.i - 1] if word.i else None
            if before is not None and before.head is word and _is_title(before):
                _name(before)


def _is_title(word: Word) -> bool:
    return word.text.istitle() and len(word.text) > 1


def _has_surname(word: Word) -> bool:
    return any(child.role == "flat" and child.pos == "PROPN" for child in word.children)


def _name(word: Word) -> None:
    word.pos, word.tag, word.lemma = "PROPN", "NNP", word.text
