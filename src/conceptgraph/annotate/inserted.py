"""A measure in brackets between an adjective and its noun: "a large (4 km) crater".

A parser ends the noun phrase in the bracket, so that the crater is a thing of its own.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

LONGEST = 4  # words in the bracket


def mend_inserted_measure(sentence: Sentence) -> None:
    """Give article and adjectives before the bracket to the noun behind it; in place.

    Parameters
    ----------
    sentence : Sentence
        The noun takes the place that the parser gave to what stands in the bracket, which is told
        of the noun.
    """
    words = sentence.words
    for opening in words[1:]:
        closing = next(
            (w for w in words[opening.i : opening.i + LONGEST + 2] if w.text == ")"), None
        )
        if opening.text != "(" or closing is None or closing.i + 1 >= len(words):
            continue
        noun, inside = words[closing.i + 1], words[opening.i + 1 : closing.i]
        if noun.pos != "NOUN" or words[opening.i - 1].pos != "ADJ":
            continue
        if not any(c.isdigit() for word in inside for c in word.text):
            continue
        measure = next((word for word in inside if _reaches_before(word, opening)), None)
        if measure is None or measure.head is None or measure.head in inside:
            continue
        if measure.head is not noun:
            if noun in measure.head.subtree() and noun.head is not measure.head:
                continue
            noun.hang(measure.head, measure.role)
        for child in [c for c in measure.children if c.i < opening.i]:
            child.hang(noun, child.role)
        measure.hang(noun, "appos")


def _reaches_before(word: Word, opening: Word) -> bool:
    return any(child.i < opening.i for child in word.children)
