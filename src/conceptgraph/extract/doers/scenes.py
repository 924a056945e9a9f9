"""What somebody fears, imagines or resists: a whole scene, and no fact.

``He fears humanity becoming passive.``: he fears the scene, in which humanity becomes passive.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    follows_comma,
    is_gerund,
    left_edge,
    mark_text,
    right_edge,
)

IMAGINING = frozenset(
    {"anticipate", "avoid", "dread", "envision", "fear", "foresee", "hate", "imagine", "oppose",
     "picture", "prevent", "resent", "resist", "risk"}
)  # fmt: skip
"""Verbs whose object is a scene that need not be so."""


def imagined_by(deed: Word) -> tuple[Word, Word] | None:
    """The verb that imagines a scene and who acts in it, where a gerund tells the scene.

    ``They imagine robots taking jobs.`` -> (imagine, robots), for "taking"
    """
    if not is_gerund(deed) or mark_text(deed) or deed.head is None or follows_comma(deed):
        return None
    near = deed.head
    if base(deed) == "acl" and base(near) == "obj" and near.head is not None:
        verb, noun = near.head, near
    elif base(deed) == "advcl":
        behind = [c for c in find_children(near, "obj") if right_edge(c) + 1 == left_edge(deed)]
        if not behind:
            return None
        verb, noun = near, behind[0]
    else:
        return None
    return (verb, noun) if verb.lemma.lower() in IMAGINING else None


def imagined_deed(verb: Word, noun: Word) -> Word | None:
    """The gerund of a scene that ``verb`` imagines with ``noun`` in it."""
    if verb.lemma.lower() not in IMAGINING:
        return None
    clauses = (*find_children(noun, "acl"), *find_children(verb, "advcl"))
    return next((c for c in clauses if imagined_by(c) == (verb, noun)), None)
