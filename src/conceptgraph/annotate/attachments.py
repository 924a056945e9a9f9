"""Phrases that a noun asks for, where they hang on the noun behind its "of"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

_ASKS_FOR = {
    "on": "assault attack ban constraint effect emphasis focus impact influence limit pressure "
          "reliance restriction tax",
    "to": "access approach contribution reaction relation relationship resistance response "
          "transition",
    "in": "change decline decrease difference fall growth increase rise",
    "from": "distance shift transition",
    "between": "balance comparison conflict difference distance relationship",
}  # fmt: skip
_ASKED = {(noun, prep) for prep, nouns in _ASKS_FOR.items() for noun in nouns.split()}


def mend_asked_for(sentence: Sentence) -> None:
    """Hang "on air quality" in "the effect of trees on air quality" on the effect; in place.

    Parameters
    ----------
    sentence : Sentence
        Of 25 such phrases in the training treebanks 22 belong to the first noun.
    """
    for word in sentence.words:
        near = word.head
        if word.role != "nmod" or near is None or near.role != "nmod" or near.head is None:
            continue
        noun, prep = near.head, _preposition(word)
        asks = (noun.lemma.lower(), prep) in _ASKED and word.i > near.i > noun.i
        if asks and _preposition(near) == "of" and (near.lemma.lower(), prep) not in _ASKED:
            word.hang(noun, "nmod")


def _preposition(noun: Word) -> str:
    return " ".join(c.text.lower() for c in noun.children if c.role == "case")
