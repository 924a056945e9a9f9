"""Nouns that are in every text and say nothing where they are named once: "people", "problem"."""

from __future__ import annotations

from collections import Counter

from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.names import normalize
from conceptgraph.names.common_words import LEVEL_OF

MIN_LEVEL = 0.7  # how common a noun is in textbooks on any subject
MIN_WORDS = 200  # in a shorter text once is often enough


def is_everyday(candidate: Candidate, counts: Counter[str], words: int) -> bool:
    """Whether an end of a relation is such a noun, alone and said once.

    ``People sing.`` in a long text that names no people again.

    Parameters
    ----------
    candidate : Candidate
    counts : Counter of str
        How often each noun heads a phrase in the document, by lemma.
    words : int
        Length of the document.
    """
    ends = (candidate.subject, candidate.object)
    return words >= MIN_WORDS and any(_says_nothing(end, counts) for end in ends)


def _says_nothing(end: Argument, counts: Counter[str]) -> bool:
    word = end.word
    lemma = word.lemma.lower()
    alone = word.pos == "NOUN" and len(end.mention.name.split()) == 1
    return alone and LEVEL_OF.get(normalize(lemma), 0) >= MIN_LEVEL and counts[lemma] <= 1
