"""What a text says of its subject in a list of causes, symptoms or benefits."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.words.grammar import find_children
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.extract.words.note_labels import EVENTS, is_several, of_several, role_of

_POINTING = frozenset({"these", "this", "those"})


def role_list(reading: Reading, above: list[Argument]) -> Iterator[Candidate]:
    """``Migraine`` / ``Symptoms include nausea.`` -> nausea | is symptom of | migraine."""
    root = reading.sentence.root
    noun = _bare_role(root)
    if noun is None or len(above) != 1 or above[0].word.lemma.lower() in EVENTS:
        return
    role = role_of(noun)
    if role is None:
        return
    label, key, family = role
    for item in make_frame(root, reading).objects:
        shown = of_several(label) if is_several(item.word) else label
        yield Candidate(item, shown, key, above[0], "role list", reading.sentence, root,
                        family=family)  # fmt: skip


def without_their_heads(found: list[Candidate]) -> list[Candidate]:
    """Leave "symptoms | include | nausea" out where what has the symptoms is known."""
    told = {c.anchor for c in found if c.rule == "role list"}
    return [c for c in found if c.rule == "role list" or c.anchor not in told]


def _bare_role(root: Word) -> Word | None:
    """The noun of a role that is the subject of "include", and nothing else's."""
    subjects = find_children(root, "nsubj")
    if root.lemma.lower() != "include" or len(subjects) != 1 or is_negated(root):
        return None
    noun = subjects[0]
    owned = find_children(noun, "nmod", "acl", "conj", "compound")
    pointed = any(c.text.lower() in _POINTING for c in noun.children)
    known = noun.pos == "NOUN" and is_several(noun) and role_of(noun) is not None
    return noun if known and not owned and not pointed else None
