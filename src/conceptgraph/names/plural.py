"""English plural to singular by rules, for matching keys.

A missed plural leaves two concepts that are one, a false one may make one of two, which is
worse; so words that merely look plural are listed, and what is doubtful stays as it is. The
rules are those of Conway, "An algorithmic approach to English pluralization" (1998), read
backwards; the lists were completed against the nouns of openly licensed treebanks.
"""

from __future__ import annotations

import re

from conceptgraph.names.plural_words import (
    COUNTABLE_IC,
    ENDS_IN_IE,
    ENDS_IN_VOWEL,
    IRREGULAR,
    SHORT_PLURALS,
    UNCHANGED,
)

_UNCHANGED_ENDING = re.compile(r"(?:ss|us|is|ics|news|series|species|means|corps|headquarters)$")
_NO_MEN = re.compile(r"(?:bdo|gi|ci|u|la|ta|dol|ra)men$")  # omen, regimen, specimen, stamen
_SILENT_E = re.compile(r"(?:^|[aeo]|re|m|f|exc|acc|ab)uses$")  # causes, houses; not viruses
_ACHE = re.compile(r"(?:head|tooth|heart|back|stomach)aches$")
_ENDINGS = (
    ("lyses", "lysis"),  # analyses
    ("theses", "thesis"),  # hypotheses
    ("ies", "y"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("zzes", "zz"),
    ("uses", "us"),
    ("s", ""),
)


def to_singular(word: str) -> str:
    """Return the singular of a lower-case English noun, or the word itself.

    Examples
    --------
    >>> [to_singular(word) for word in ("models", "analyses", "series", "bias", "matrices")]
    ['model', 'analysis', 'series', 'bias', 'matrix']
    >>> [to_singular(word) for word in ("boxes", "policies", "physics", "topics", "viruses")]
    ['box', 'policy', 'physics', 'topic', 'virus']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4:
        return word[:-1] if word in SHORT_PLURALS else word
    if word.endswith("children"):
        return word.removesuffix("ren")
    if not word.endswith("s"):
        is_plural = word.endswith("men") and len(word) > 5 and not _NO_MEN.search(word)
        return word.removesuffix("men") + "man" if is_plural else word
    if word in UNCHANGED or word[0].isdigit():  # "the 1990s" is no year
        return word
    stem = word[:-1]
    if stem in ENDS_IN_VOWEL or stem in COUNTABLE_IC or stem in ENDS_IN_IE:
        return stem
    if _UNCHANGED_ENDING.search(word):
        return word
    if _SILENT_E.search(word) or _ACHE.search(word) or len(word) == 4:
        return stem
    for ending, singular in _ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + singular
    return word
