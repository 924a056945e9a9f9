"""Where a text speaks of its own parts: "this essay explores", "discussed in a later chapter"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.words.grammar import base, find_children, is_infinitive, preposition

PARTS = frozenset(
    {"appendix", "chapter", "diagram", "essay", "figure", "module", "paragraph", "section",
     "subsection", "table", "textbook"}
)  # fmt: skip
"""Parts of a text that are seldom its subject; a paper or a study is what it reports on."""

POINTING = frozenset(
    {"above", "below", "current", "earlier", "following", "later", "next", "our", "preceding",
     "present", "previous", "subsequent", "this"}
)  # fmt: skip
COVERING = frozenset(
    {"address", "aim", "begin", "conclude", "consider", "contain", "cover", "delve", "depict",
     "describe", "discuss", "display", "examine", "explain", "explore", "focus", "give",
     "highlight", "illustrate", "include", "introduce", "list", "look", "offer", "outline",
     "present", "provide", "review", "see", "seek", "show", "summarize", "trace", "turn"}
)  # fmt: skip
"""What a part of a text does with its matter, and is done to matter in it."""


def speaks_of_text(candidate: Candidate) -> bool:
    """Whether a relation says where the text treats something, and nothing of the thing.

    ``This essay will explore the history of rugs.`` ``Looms are discussed in a later chapter.``
    ``Figure 3 shows a loom.``
    """
    ends = (candidate.subject, candidate.object)
    if any(a.word.pos == "PRON" and a.mention.name.lower() in PARTS for a in ends):
        return True  # "in this essay, we …"
    anchor: Word | None = candidate.anchor
    while anchor is not None and anchor.pos not in {"VERB", "AUX"}:
        anchor = anchor.head
    while anchor is not None and anchor.lemma.lower() not in COVERING:
        # "this essay will offer ways *to mend* it"
        aim = base(anchor) in {"advcl", "obj", "xcomp"} or is_infinitive(anchor)
        anchor = anchor.head if aim else None
    if anchor is None:
        return False
    covered = any(is_part_of_text(c) for c in find_children(anchor, "nsubj"))
    return covered or any(is_part_of_text(a.word) for a in ends)


def is_part_of_text(word: Word) -> bool:
    """Whether a noun means a part of the text itself: "this essay", "Figure 3", "later chapters".

    A section "of the act" belongs to something else.
    """
    head = word.head
    if word.pos not in {"NOUN", "PROPN"}:
        return False
    if word.lemma.lower() not in PARTS:
        number = word.text[:1].isdigit() and head is not None and base(word) in {"nummod", "nmod"}
        return number and head is not None and is_part_of_text(head)
    if any(preposition(c) in {"of", "in"} for c in find_children(word, "nmod")):
        return False
    before = {c.text.lower() for c in word.children if c.i < word.i}
    numbered = any(c.text[:1].isdigit() for c in word.children if c.i > word.i)
    return numbered or bool(before & POINTING)
