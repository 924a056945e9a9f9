"""What a clause sets against something else: "unlike", "in contrast to"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.words.grammar import base, is_plural


def contrast(frame: Frame, outer: Word, part: Word) -> Iterator[Candidate]:
    """``In a direct democracy, unlike representative democracy, people take part.``."""
    reading = frame.reading
    words = reading.sentence.words
    sources: list[Argument] = frame.subjects
    first = min(w.i for w in outer.subtree())
    for sibling in outer.head.children if outer.head else []:
        if base(sibling) == "obl" and sibling.i < first:
            last = max(w.i for w in sibling.subtree())
            if first - last <= 2 and words[last + 1].text in {",", "("}:
                sources = reading.arguments(sibling)
    several = bool(sources) and all(is_plural(a.word) for a in sources)
    yield from frame.relate(
        "contrast with" if several else "contrasts with",
        "contrast with",
        reading.arguments(part),
        "contrast",
        subjects=sources,
        anchor=part,
        negated=False,
    )
