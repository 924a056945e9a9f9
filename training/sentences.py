"""Cut paragraphs of edited prose into sentences, on spaCy's tokens.

The student learns sentence boundaries from where this module puts them. It works on edited
prose only, where a sentence ends in a stop and the next begins with a capital; spaCy's
tokenizer keeps "Dr.", "e.g." and initials in one token, so a stop alone is seldom anything else.
"""

# ruff: noqa: SIM905 (word lists are easier to read as text)

from __future__ import annotations

from collections.abc import Sequence

STOPS = frozenset({".", "!", "?", "?!", "!?", "...", "…"})
CLOSERS = frozenset("\"”’')]")
OPENERS = frozenset("\"“‘'([")
# After these the stop may belong to the abbreviation, to the sentence, or to both.
ENDING_ABBREVIATIONS = frozenset(
    "U.S. U.K. U.N. D.C. E.U. etc. Inc. Co. Corp. Ltd. Jr. Sr. a.m. p.m. B.C. A.D. Ph.D. M.D. "
    "B.C.E. C.E. U.S.S.R. St.".split()
)
# A capital on one of these means a new sentence, since no name begins with it.
STARTERS = frozenset(
    "The A An In It He She They We This That These Those There But And However For As When "
    "While If On At By From To His Her Their Its Our After Before Although Because Since Many "
    "Some Most All Such Thus Therefore Moreover What Why How With During One Other".split()
)
# "Fig. 3" and "No. 5": a number after these belongs to the same sentence.
BEFORE_NUMBERS = frozenset({"al", "fig", "figs", "eq", "no", "vol", "pp", "p", "ch", "sec"})


def _can_start(words: Sequence[str], position: int) -> bool:
    """Tell whether a sentence could begin at a position."""
    word = words[position]
    if word in OPENERS and position + 1 < len(words):
        word = words[position + 1]
    return word[:1].isupper() or word[:1].isdigit() or word[:1] in '“"‘'


def _ends_at(words: Sequence[str], stop: int, start: int) -> bool:
    """Tell whether the token at ``stop`` ends a sentence when ``start`` is the next one's."""
    word = words[stop]
    if word in ENDING_ABBREVIATIONS:
        return words[start] in STARTERS
    if word not in STOPS or not _can_start(words, start):
        return False
    previous = words[stop - 1] if stop else ""
    if word == "." and len(previous) == 1 and previous.isupper():
        return words[start] in STARTERS  # an initial: "John F. Kennedy"
    if word == "." and previous.lower() in BEFORE_NUMBERS:
        return words[start] in STARTERS
    return True


def sentence_starts(words: Sequence[str], spaces: Sequence[bool]) -> list[int]:
    """Return the positions at which sentences start, the first being 0.

    Parameters
    ----------
    words, spaces
        The tokens of a paragraph and whether a blank follows each.

    Examples
    --------
    >>> sentence_starts(["Go", ".", "He", "went", "."], [False, True, True, False, False])
    [0, 2]
    """
    starts = [0] if words else []
    position = 0
    while position < len(words) - 1:
        end = position
        while end + 1 < len(words) and not spaces[end] and words[end + 1] in CLOSERS:
            end += 1
        following = end + 1
        if spaces[end] and following < len(words) and _ends_at(words, position, following):
            starts.append(following)
        position += 1
    return starts
