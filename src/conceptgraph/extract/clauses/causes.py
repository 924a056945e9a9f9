"""Because and so: what one clause gives as the reason for another."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import is_predicate, make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.words.grammar import base, find_children, has_copula, mark_text
from conceptgraph.extract.words.persons import is_people_noun


def find_cause_relations(reading: Reading) -> Iterator[Candidate]:
    """Reasons given by "because" where the main clause has no object to relate.

    ``Supervision fails because judges are gameable.`` -> supervision | fails because of | judges
    """
    for word in reading.sentence.words:
        if base(word) != "advcl" or mark_text(word) != "because" or word.head is None:
            continue
        main, reason = word.head, word
        if not is_predicate(main) or not is_predicate(reason):
            continue
        if find_children(main, "expl"):
            continue  # "there are views because …"
        frame = make_frame(main, reading)
        if frame.objects or any(base(c) in {"obl", "xcomp", "ccomp"} for c in main.children):
            continue
        label, key = frame.label, frame.key
        if has_copula(main):
            label, key = f"{label} {main.text.lower()}", f"{key} {main.lemma.lower()}"
        inner = make_frame(reason, reading)
        if inner.negated or main.pos in {"NOUN", "PROPN"}:
            continue
        # A pronoun in the reason mostly takes up the subject of the claim.
        reasons = [a for a in inner.subjects if a.margin is None]
        if not has_copula(reason) and find_children(reason, "obj", "xcomp", "ccomp"):
            reasons = [a for a in reasons if not is_people_noun(a.word)]  # what they do is
        yield from frame.relate(
            f"{label} because of", f"{key} because of",
            [a for a in reasons if not _same(a, frame.subjects)], "cause", anchor=reason,
        )  # fmt: skip


def _same(argument: Argument, others: list[Argument]) -> bool:
    return any(argument.mention.name.lower() == other.mention.name.lower() for other in others)
