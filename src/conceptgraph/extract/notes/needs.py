"""What instructions say their reader needs: it is what the thing to be done needs."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.words.grammar import find_children
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.model import Span

_NEEDING = frozenset({"need", "require"})
_ADDRESSED = frozenset({"you", "we"})


def needed(
    root: Word, reading: Reading, topic: tuple[list[Argument], Sentence]
) -> Iterator[Candidate]:
    """``How to brew tea`` / ``You will need a pot.`` -> brewing tea | needs | pot."""
    arguments, sentence = topic
    deeds = [a for a in arguments if a.mention.kind == "clause"]
    subjects = find_children(root, "nsubj")
    addressed = len(subjects) == 1 and subjects[0].text.lower() in _ADDRESSED
    if not deeds or not addressed or root.lemma.lower() not in _NEEDING or is_negated(root):
        return
    context = (Span(sentence.start, sentence.end, "parent"),)
    for subject in deeds:
        for obj in make_frame(root, reading).objects:
            yield Candidate(
                subject, "needs", "need", obj, "elided subject", reading.sentence, root,
                context=context,
            )  # fmt: skip
