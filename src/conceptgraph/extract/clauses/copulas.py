"""What a predicate noun or adjective says of its subject."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.activities import is_busy
from conceptgraph.extract.clauses.classes import DEGREES, class_relations
from conceptgraph.extract.clauses.comparisons import measured_comparisons
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.clauses.membership import (
    best_of,
    each_is_one,
    exemplified,
    listed_members,
    members_of,
    membership,
    of_another,
    picked,
    reason_given,
)
from conceptgraph.extract.clauses.obliques import find_obliques
from conceptgraph.extract.doers.cut_nouns import is_class_defined, is_superlative, picked_out
from conceptgraph.extract.doers.free_relatives import told_by_what
from conceptgraph.extract.doers.oblique_tests import is_set_apart
from conceptgraph.extract.phrases.mentions import adjective_mention
from conceptgraph.extract.phrases.phrase_parts import measure_of
from conceptgraph.extract.words.adverbs import limiting_adverb
from conceptgraph.extract.words.denials import stands_behind_but
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.inflection import hyphen_prefix
from conceptgraph.extract.words.lexicon import (
    COMPLEMENT_PREPOSITIONS,
    EMPTY_ADJECTIVES,
    TRANSPARENT,
)
from conceptgraph.extract.words.negation import is_denied_part

_COUNTED = frozenset({"few", "first", "last", "many", "next", "second", "several", "third"})


MUTUAL = {
    "compatible": "with", "complementary": "to", "different": "from", "distinct": "from",
    "equal": "to", "equivalent": "to", "identical": "to", "incompatible": "with",
    "inseparable": "from", "related": "to", "similar": "to",
}  # fmt: skip
"""Qualities that two things have to each other, with what joins them."""


def copular(frame: Frame) -> Iterator[Candidate]:
    """Nominal and adjectival predicates.

    ``A democracy is a government.`` -> democracy | is | government
    ``Coding is similar to writing.`` -> coding | is similar to | writing
    ``Moths are kin of flies, not cousins of bees.`` -> moths | are not cousins of | bees
    """
    head = frame.head
    being = any(c.text.lower() == "being" for c in head.children_of("cop"))
    if being and "for" in mark_text(head).split():
        return  # "a right for simply being human"
    parts = [head]
    for child in head.children:
        own_clause = child.pos == "VERB" or has_copula(child) or find_children(child, "nsubj")
        if child.role == "conj" and not own_clause:
            parts.append(child)
    listed = listed_members(frame, parts)
    if listed is not None:
        yield from listed
        return
    whole = frame
    for part in parts:
        if any(c.text.lower() in {"%", "percent"} for c in part.children_of("obl:unmarked")):
            continue  # "is 49 percent male"
        meant = (
            whole.negated and part is not head and stands_behind_but(part)
        )  # "is not a duty but a gift"
        excluded = part is not head and is_denied_part(part) and not whole.negated
        if excluded and (bounding := limiting_adverb(head)):  # "almost stellar rather than fuzzy"
            whole = replace(whole, label=whole.label.replace(f" {bounding}", "", 1))
        frame = whole.affirmed() if meant else whole.denied() if excluded else whole
        adverb = limiting_adverb(part, negated=True) if excluded else ""
        if adverb:  # "worthwhile and not *overly* onerous"
            frame = replace(frame, label=f"{frame.label} {adverb}")
        named = part.pos in {"NOUN", "PROPN", "NUM", "SYM"} or part.i in frame.reading.quoted
        if named or members_of(part) is not None:  # "are a few of the issues"
            yield from predicate_nominal(frame, part)
        elif part.pos in {"ADJ", "ADV", "VERB"}:
            yield from predicate_adjective(frame, part, "copula adjective")
            if part is head:
                yield from measured_comparisons(frame)
            if adjective_mention(frame.reading, part) is not None:
                break  # "small and cheap" is one node


def predicate_nominal(frame: Frame, part: Word) -> Iterator[Candidate]:
    """A noun as predicate, and what its class is about.

    ``Backpropagation is an algorithm for nets.`` -> backpropagation | is algorithm for | nets
    """
    acts = [c for c in find_children(frame.head, "csubj") if c.i < frame.head.i]
    several = any(c.text.lower() in {"are", "were"} for c in frame.head.children_of("cop"))
    if acts and several and not find_children(frame.head, "nsubj"):
        return  # "Running between these are two lines": no running is lines
    if any(told_by_what(c) is not None for c in find_children(frame.head, "nsubj")):
        return  # "what farmers need is rain": they need rain
    if is_busy(part) or (part.text.lower() in {"one", "ones"} and find_children(part, "amod")):
        return  # "is a long one": of a kind that was named before
    if (best := best_of(frame, part)) is not None:
        yield from best
        return
    prep = preposition(part)
    if prep == "with" and any(c.text.lower() == "being" for c in frame.head.children_of("cop")):
        prep = ""  # "with trade being a source"
    if frame.negated and "without" in {prep, preposition(frame.head)}:
        return  # two denials: "is not without its dangers"
    shown, key = f"{frame.label} {prep}".strip(), f"be {prep}".strip()
    members = picked(frame, part) or reason_given(frame, part) or of_another(frame, part)
    members = members or exemplified(frame, part)
    if members is None:
        members = membership(frame, part, shown, "be", "copula")
    if members is not None:
        yield from members
        return
    named = [a for a in frame.reading.bare_arguments(part) if a.word is part]
    through = list(class_relations(frame.reading, part, shown, key))
    only = any(c.text.lower() in {"only", "sole"} for c in find_children(part, "amod", "advmod"))
    alone = frame.negated and only and not find_children(part, "acl")  # "is not the only mill"
    if alone or (through and is_superlative(part)):
        named = []  # "is largest town" misleads without "on the island"
    if is_class_defined(part):
        named = []
    if find_children(part, "nummod") and any(t[0].endswith(" from") for t in through):
        named = []  # "is 40 km" away from something
    named = [found for a in named if (found := picked_out(a, frame.reading)) is not None]
    if frame.label in {"are", "were"} and each_is_one(frame, part):
        one = "was" if frame.label == "were" else "is"
        plural, noun = part.text.lower(), part.lemma.lower()
        if plural not in TRANSPARENT:  # "are examples of"
            one, noun = f"{one} one of", plural
        shown, key = shown.replace(frame.label, one, 1), "be one of"
        through = [
            (label.replace(frame.label, one, 1).replace(plural, noun), longer, objects, rule)
            for label, longer, objects, rule in through
        ]
    if named:
        yield from frame.relate(shown, key, named, "copula")
    for label, through_key, objects, rule in through:
        yield from frame.relate(label, through_key, objects, rule)
    if not named and not through and part.text.lower() in TRANSPARENT:
        yield from frame.relate(shown, key, frame.reading.arguments(part), "copula")
    if not prep:
        yield from find_obliques(frame, part, frame.label, "be")


def predicate_adjective(frame: Frame, part: Word, rule: str) -> Iterator[Candidate]:
    """``It is more important than speed.`` ``Coding is structured.``."""
    if find_children(part, "xcomp"):
        return  # "unable to pay because of debts": the infinitive carries it
    adjective = _adjective(part)
    if rule == "copula adjective" and (measure := measure_of(part)) is not None:
        be, only = frame.label.removesuffix(" only"), " only" * frame.label.endswith(" only")
        label, key = f"{be} {adjective}{only}", f"{frame.key} {adjective}"
        yield from frame.relate(label, key, frame.reading.arguments(measure), "copula")
        return
    graded = any(c.text.lower() == "as" and c.i < part.i for c in part.children)
    shown = f"as {adjective}" if graded else adjective  # "are as dangerous as"
    complements = list(
        find_obliques(frame, part, f"{frame.label} {shown}", f"{frame.key} {adjective}")
    )
    yield from complements
    bound = any(c.label.rpartition(" ")[2] in COMPLEMENT_PREPOSITIONS for c in complements)
    two = len(frame.subjects) == 2 and part.role != "acl:relcl"
    if not bound and two and adjective.split()[-1] in MUTUAL:
        prep = MUTUAL[adjective.split()[-1]]
        yield from frame.relate(
            f"{frame.label} {adjective} {prep}", f"{frame.key} {adjective} {prep}",
            frame.subjects[1:], rule, subjects=frame.subjects[:1],
        )  # fmt: skip
        return
    mention = adjective_mention(frame.reading, part) or frame.reading.mention(part)
    if rule == "copula adjective" and (complements or _is_bounded(part)):
        return
    enough = any(c.text.lower() == "enough" for c in part.children)
    if bound or enough or part.tag == "JJR" or find_children(part, "ccomp", "csubj"):
        return
    if mention is not None and part.pos == "ADJ" and part.lemma.lower() not in EMPTY_ADJECTIVES:
        yield from frame.relate(frame.label, frame.key, [Argument(part, mention)], rule)


def _is_bounded(adjective: Word) -> bool:
    """Whether a quality alone would say more than its clause does.

    ``Tobacco was unknown in Europe.`` ``Men are more active than women.``
    ``The incidents that are not serious …`` ``They are a few of the issues.``
    ``He was the first to see that it failed.``
    """
    counted = adjective.lemma.lower() in _COUNTED and find_children(adjective, "det")
    if adjective.role == "acl:relcl" or counted:
        return True
    degrees = {"as", "enough", "less", "more", "so", "sufficiently", "too", "twice"}
    return any(
        child.text.lower() in degrees
        or (base(child) == "obl" and child.i > adjective.i and not is_set_apart(adjective, child))
        for child in adjective.children
    )


def _adjective(word: Word) -> str:
    degree = [c.text.lower() for c in find_children(word, "advmod") if c.text.lower() in DEGREES]
    return " ".join([*degree[:1], hyphen_prefix(word) + word.text.lower()])
