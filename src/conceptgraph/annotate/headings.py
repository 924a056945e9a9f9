"""Headings and entries of one word, which a parser without context takes for verbs."""

from __future__ import annotations

from collections.abc import Iterable

from conceptgraph.annotate.tree import Sentence
from conceptgraph.model import Document

_ALONE = frozenset({"heading", "list_item"})
_NOUN_TAGS = {"VB": "NN", "VBP": "NN", "VBZ": "NNS"}
_FEATS = {"NN": "Number=Sing", "NNS": "Number=Plur"}


def settle_headings(document: Document, sentences: Iterable[Sentence]) -> None:
    """Make a noun of a heading such as "Offer" where the text uses it as one; in place.

    Parameters
    ----------
    document : Document
    sentences : iterable of Sentence
        All of the document. ``## Offer`` above "an offer is a promise" is a noun, ``## Install``
        stays an order; "Forces" is always one.
    """
    sentences = list(sentences)
    alone = [s for s in sentences if _stands_alone(document, s)]
    if not alone:
        return
    nouns = {word.text.lower() for s in sentences for word in s.words if word.pos == "NOUN"}
    for sentence in alone:
        word = sentence.root
        tag = _NOUN_TAGS[word.tag]
        if tag == "NNS" or word.text.lower() in nouns:
            word.pos, word.tag, word.feats = "NOUN", tag, _FEATS[tag]


def _stands_alone(document: Document, sentence: Sentence) -> bool:
    words = [word for word in sentence.words if word.pos != "PUNCT"]
    verb = len(words) == 1 and words[0].pos == "VERB" and words[0].tag in _NOUN_TAGS
    return verb and document.blocks[sentence.block].kind in _ALONE
