"""How a predicate is called with the verbs and adjectives that govern it.

What is aimed at, begun, needed or good for something is not thereby done: the label of an
infinitive or gerund says what governs it ("refused to return", "add salt to preserve").
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.doers.chain_parts import gerund_shown, reflexives, thing_done_to, whither
from conceptgraph.extract.doers.others_deeds import left_to
from conceptgraph.extract.phrases.shown_nouns import qualified_name
from conceptgraph.extract.words.attitudes import COMMISSIONING
from conceptgraph.extract.words.denials import is_yet_to
from conceptgraph.extract.words.grammar import (
    aim_noun,
    base,
    find_children,
    has_copula,
    is_gerund,
    is_infinitive,
    is_passive,
    is_plural,
    mark_text,
)
from conceptgraph.extract.words.inflection import participle, verb_lemma
from conceptgraph.extract.words.lexicon import MODALS
from conceptgraph.extract.words.negation import has_negative_determiner, is_negated
from conceptgraph.extract.words.purposes import is_purpose
from conceptgraph.extract.words.roles import part_played
from conceptgraph.extract.words.verb_labels import copula_label, verb_label
from conceptgraph.extract.words.wishes import is_for_somebody

DEGREES = frozenset({"too", "less", "least", "more", "most", "hardly", "barely"})
GOVERNED = frozenset({"against", "at", "for", "in", "into", "of", "on", "to", "toward", "towards"})
"""Prepositions by which a predicate governs a gerund: "good at playing", "accused of taking"."""

MEANS = frozenset({"by", "through", "via"})
MAX_OUTER = 4  # words of the governing predicate


def place_of(verb: Word) -> Word:
    """The infinitive or gerund whose place in its clause a coordinated one shares.

    ``Oxygen is required to restore levels and (to) convert acid.`` -> convert: restore
    """
    head = verb.head
    if verb.role != "conj" or head is None or find_children(verb, "nsubj", "aux"):
        return verb
    if is_gerund(verb):
        return place_of(head) if is_gerund(head) else verb
    bare = verb.tag == "VBP" and verb.text.lower() == verb.lemma.lower()
    if verb.tag != "VB" and not (bare and base(head) == "xcomp" and is_infinitive(head)):
        return verb
    if is_infinitive(head) or (head.role == "conj" and place_of(head) is not head):
        return place_of(head)
    # The parser may hang the second infinitive on the verb that governs the first one.
    if is_infinitive(verb) or head.tag in {"VBD", "VBN", "VBZ"}:
        before = [c for c in find_children(head, "xcomp", "advcl") if c.i < verb.i]
        if before and before[-1].pos == "VERB" and is_infinitive(before[-1]):
            return before[-1]
    return verb


def chained_label(verb: Word) -> tuple[str, str]:
    """Label and key of a verb with what governs it.

    ``He refused to return to Harrow.`` -> "refused to return"
    ``They add salt to preserve meat.`` -> "add salt to preserve"
    ``Storms are ranked using scales.`` -> "are ranked using"
    ``Genes play a key role in shaping bones.`` -> "play role in shaping"
    ``The aim of the club is to save energy.`` -> club | has aim to save
    """
    label, key = verb_label(verb, passive=is_passive(verb))
    place = place_of(verb)
    head = place.head
    if is_gerund(verb) and base(place) == "xcomp" and not is_passive(verb):
        being = "be " * any(c.text.lower() == "be" for c in find_children(verb, "aux"))
        label = being + gerund_shown(verb)  # "are critical to understanding", "seem to be growing"
    if aim_noun(place) is not None:
        return _equated_label(verb, place, label, key)
    if (played := part_played(place)) is not None:
        outer, outer_key = chained_label(played[0])
        part = "no " * has_negative_determiner(played[1]) + played[1].text.lower()
        return f"{outer} {part} in {gerund_shown(verb)}", f"{outer_key} {played[1].lemma} in {key}"
    if has_copula(verb) and is_gerund(verb) and mark_text(verb) in GOVERNED:  # "is on improving"
        joint = mark_text(verb)
        return f"{copula_label(verb)} {joint} {gerund_shown(verb)}", f"be {joint} {key}"
    if has_copula(place) and base(place) not in {"xcomp", "advcl"}:
        return label, key
    if head is not None and left_to(head):
        return label, key  # "left it to the states to set rules"
    if head is None or (is_passive(verb) and base(place) == "advcl") or is_for_somebody(place):
        return label, key
    if base(place) == "advcl" and is_gerund(place):
        return _gerund_label(verb, label, key, place, head)
    if is_purpose(place):
        return _purpose_label(label, key, place, head)
    if base(place) != "xcomp":
        return label, key
    if head.pos == "ADJ" and (has_copula(head) or base(head) in {"acl", "amod", "xcomp"}):
        outer, outer_key = _quality_label(head)
        return f"{outer} to {label}", f"{outer_key} {key}"
    if head.pos != "VERB" or find_children(head, "obj", "iobj"):
        return label, key
    if is_gerund(place) and any(
        c.i < place.i and c.pos in {"ADJ", "NOUN", "PROPN"} for c in find_children(head, "xcomp")
    ):
        return label, key  # "became farmers instead, working their land"
    outer, outer_key = chained_label(head)
    mark = [c.text.lower() for c in place.children if c.role == "mark"]
    if is_yet_to(place):
        mark = [f"yet {to}" for to in mark]
    if len(outer.split()) > MAX_OUTER or label.split()[0] in MODALS:
        return label, key
    if not mark:  # "became known as", not "became is known as"; "supports being built"
        being = "being " * any(c.text.lower() == "being" for c in verb.children_of("aux:pass"))
        label = being + label.removeprefix("is ")
    return " ".join([outer, *mark[:1], label]), f"{outer_key} {key}"


def is_aim(verb: Word) -> bool:
    """Whether a verb names what something is done to an object for, or what is somebody's aim.

    ``They use salt to preserve meat.``: preserve; ``Genes play a role in shaping bones.``: shape
    """
    place = place_of(verb)
    if aim_noun(place) is not None or part_played(place) is not None:
        return True
    return place.head is not None and is_purpose(place) and bool(find_children(place.head, "obj"))


def chained_copula(head: Word) -> tuple[str, str]:
    """Label of a copula with the verb that governs it.

    ``Bail is not intended to be punitive.`` -> "is not intended to be"
    ``It leads people to be selfish.`` -> people | are led to be | selfish
    """
    verb = head.head
    if base(head) != "xcomp" or verb is None or verb.pos != "VERB":
        return copula_label(head), "be"
    objects = [c for c in find_children(verb, "obj", "iobj") if verb.i < c.i < head.i]
    if objects:
        be = "are" if is_plural(objects[0]) else "is"
        return f"{be} {participle(verb)} to be", f"be {verb_lemma(verb)} to be"
    outer, outer_key = chained_label(verb)
    return f"{outer} to be", f"{outer_key} be"


def chain_negated(verb: Word) -> bool:
    """Whether a predicate that governs the verb is denied."""
    place = place_of(verb)
    if (played := part_played(place)) is not None:
        playing, part = played
        return has_negative_determiner(part) or is_negated(playing) or chain_negated(playing)
    head = place.head
    if is_yet_to(place):
        return True
    governed = base(place) == "xcomp" or (base(place) == "advcl" and _governs_gerund(place, head))
    if governed and head is not None and (head.pos == "VERB" or has_copula(head)):
        return is_negated(head) or chain_negated(head)
    return False


def outermost(verb: Word) -> Word:
    """The verb that stands first in the label of a chain."""
    place = place_of(verb)
    head = place.head
    if (played := part_played(place)) is not None:
        return outermost(played[0])
    if head is None or head.pos != "VERB":
        return verb
    return outermost(head) if base(place) in {"xcomp", "advcl"} else verb


def _equated_label(verb: Word, place: Word, label: str, key: str) -> tuple[str, str]:
    """``The mission of clubs is to plant trees and clean rivers.`` -> have mission to clean."""
    noun = aim_noun(place)
    if noun is None or is_negated(place) or find_children(place, "aux"):
        return label, key
    named, lemma = noun.text.lower(), noun.lemma.lower()
    if is_gerund(verb):
        return f"has {named} of {gerund_shown(verb)}", f"have {lemma} of {key}"
    return f"has {named} to {label}", f"have {lemma} to {key}"


def _quality_label(adjective: Word) -> tuple[str, str]:
    be = copula_label(adjective) if has_copula(adjective) else "is"
    quality = adjective.text.lower()
    adverbs = [c.text.lower() for c in find_children(adjective, "advmod")]
    degrees = [adverb for adverb in adverbs if adverb in DEGREES]
    quality = " ".join([*degrees[:1], quality])
    return f"{be} {quality}", f"be {quality}"


def _purpose_label(label: str, key: str, clause: Word, head: Word) -> tuple[str, str]:
    """What is done for a purpose, its object named where the clause has one.

    ``People add salt to preserve meat.`` -> "add salt to preserve"
    ``They hired nurses to treat veterans.`` -> nurses | are hired to treat
    """
    if head.pos == "ADJ":
        if not has_copula(head):
            return label, key
        outer, outer_key = _quality_label(head)
        return f"{outer} to {label}", f"{outer_key} {key}"
    if head.lemma.lower() == "be" and find_children(head, "expl"):
        return label, key  # "there is metal to make coins"
    if head.pos != "VERB" or any(c.text.lower() == "only" for c in find_children(clause, "advmod")):
        return label, key  # "only to lose it again" is no purpose
    thing = thing_done_to(head)
    if thing is not None and head.lemma.lower() in COMMISSIONING and thing.i < clause.i:
        modals = [c.text.lower() for c in find_children(head, "aux") if c.text.lower() in MODALS]
        be = f"{modals[0]} be" if modals else "are" if is_plural(thing) else "is"
        return f"{be} {participle(head)} to {label}", f"be {verb_lemma(head)} to {key}"
    outer, outer_key = chained_label(head)
    if len(outer.split()) > MAX_OUTER:
        outer, outer_key = verb_label(head, passive=is_passive(head))
        outer = f"is {outer[3:]}" if outer.startswith("be ") else outer
    mark = mark_text(clause)
    to = mark if mark.startswith(("how", "whether")) else "to"
    if thing is not None:
        name = thing.pos in {"PROPN", "PRON"} or not thing.text[1:].islower()  # "ATP"
        name = name or thing.text[:1].isupper()
        named = qualified_name(thing) if name else qualified_name(thing).lower()
        return f"{outer} {named} {to} {label}", f"{outer_key} {thing.lemma.lower()} to {key}"
    outer = " ".join([outer, *reflexives(head), *whither(head, clause)])
    outer_key = outer_key + " oneself" * bool(reflexives(head))
    return f"{outer} {to} {label}", f"{outer_key} {key}"


def _gerund_label(verb: Word, label: str, key: str, clause: Word, head: Word) -> tuple[str, str]:
    """A gerund behind the preposition that its predicate governs, or the means of a passive.

    ``Radar is instrumental in tracking storms.`` -> "is instrumental in tracking"
    ``Bread is made by mixing flour.`` -> "is made by mixing"
    """
    mark = mark_text(clause)
    if is_means(clause) or _governs_gerund(clause, head):
        outer, outer_key = _quality_label(head) if head.pos == "ADJ" else chained_label(head)
        if len(outer.split()) <= MAX_OUTER:
            shown = " ".join(part for part in (outer, mark, gerund_shown(verb)) if part)
            return shown, " ".join(part for part in (outer_key, mark, key) if part)
    return label, key


def is_means(clause: Word) -> bool:
    """Whether a gerund says by what means something is done to the subject.

    ``Storms are ranked using scales.`` ``Bread is made by mixing flour.``
    """
    head = clause.head
    if head is None or base(clause) != "advcl" or not is_gerund(clause) or not is_passive(head):
        return False
    mark = mark_text(clause)
    return clause.i > head.i and (mark in MEANS or (not mark and verb_lemma(clause) == "use"))


def _governs_gerund(clause: Word, head: Word | None) -> bool:
    """Whether a predicate without object governs a gerund: "succeeded in passing"."""
    if head is None or not is_gerund(clause) or clause.i < head.i:
        return False
    # "is different from caring for", "come with adopting"
    apart = (head.pos, mark_text(clause)) in {("ADJ", "from"), ("VERB", "with")}
    apart = apart and not find_children(clause, "nsubj")
    if not (mark_text(clause) in GOVERNED or apart) or find_children(head, "obj", "iobj"):
        return False
    return head.pos == "VERB" or (head.pos == "ADJ" and has_copula(head))
