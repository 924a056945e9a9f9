"""Nouns that say something false, or nothing, without what bounds or completes them.

``Coron is the largest town on the island`` does not make Coron the largest town;
``rust is a form of decay`` says nothing by "rust is a form".
"""

from __future__ import annotations

from dataclasses import replace

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument
from conceptgraph.extract.doers.deeds import is_allowed_deed
from conceptgraph.extract.phrases.mentions import Place, make_mention
from conceptgraph.extract.phrases.prepositional import is_time, same_as
from conceptgraph.extract.words.attitudes import (
    ALLOWING,
    CAUSING,
    INTENT_NOUNS,
    LIKENED,
    PREVENTING,
    REFUSAL_NOUNS,
    REGARDING,
    URGING,
)
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_infinitive,
    is_participle,
    is_relative,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import CLASS_NOUNS
from conceptgraph.extract.words.roles import part_played

MAX_PICKED = 8  # words of an end with the clause that picks it out
JOINING = {
    **dict.fromkeys(LIKENED, frozenset({"to", "with"})),
    **dict.fromkeys(
        ("lay", "place", "put"),
        frozenset({"above", "at", "below", "in", "into", "on", "onto", "over", "under"}),
    ),
}
"""Verbs that say little of one thing without the other, with the prepositions of the other."""
STATES = frozenset({"case", "condition", "period", "phase", "point", "situation", "stage"})
ONLY = frozenset({"first", "last", "next", "only", "sole"})
OF_NOUNS = frozenset(
    """
    admirer advocate amount aspect backbone basis beginning branch byproduct cause center centre
    collection combination companion component consequence contributor corollary
    degree domain driver effect element end endpoint example expression extension focus follower
    form foundation fraction function generalization goal half hallmark heart heir hub improvement
    indicator infringement intention interplay kind level majority manifestation matter means
    measure member mixture name number opponent outcome part pattern piece portion precondition
    precursor prerequisite product proponent purpose reason reflection remnant response result
    role set side sign sort source subclass subset successor sum supporter symbol symptom
    testament transition type variant variation violation way
    """.split()  # noqa: SIM905 - readable as words
)
"""Nouns that are always of something: alone they class nothing."""


def is_superlative(noun: Word) -> bool:
    """Whether a noun is the one that leads its kind: "largest town", "first person"."""
    return any(
        c.tag == "JJS"
        or c.text.lower() in ONLY
        or any(d.text.lower() in {"least", "most"} for d in c.children)
        for c in find_children(noun, "amod")
        if c.i < noun.i
    )


def picked_out(argument: Argument, place: Place) -> Argument | None:
    """A superlative with the clause that bounds it; None where that is long.

    ``She was the first person to publish an algorithm.``
    """
    noun, mention = argument.word, argument.mention
    clauses = [c for c in find_children(noun, "acl") if c.i > noun.i]
    words = place.sentence.words
    if noun.pos != "NOUN" or not clauses or not is_superlative(noun):
        return argument
    begin, last = left_edge(clauses[0]), right_edge(clauses[0])
    if words[begin - 1].text == "," or mention.label or mention.end != words[begin - 1].end:
        return argument
    first = next((w.i for w in words if w.start == mention.start), noun.i)
    if last - first >= MAX_PICKED or any(base(w) == "punct" for w in words[begin:last]):
        return None
    return replace(argument, mention=make_mention(place, first, last, "noun_phrase"))


def is_class_defined(noun: Word) -> bool:
    """Whether a plain class noun says nothing without its clause: "the *condition* in which"."""
    plain = noun.lemma.lower() in CLASS_NOUNS | STATES and not any(
        base(c) in {"amod", "compound", "nmod"} for c in noun.children
    )
    return plain and any(
        clause.role == "acl:relcl"
        and any(is_relative(c) and preposition(c) for c in clause.children)
        for clause in noun.children
    )


def is_fragment(verb: Word, noun: Word) -> bool:
    """Whether an object says nothing without the infinitive or the "as" that follows it.

    ``Spiders have the ability to spin silk.`` ``They viewed Germany as a threat.``
    """
    lemma = noun.lemma.lower()
    if any((verb, noun) == part_played(c) for c in (*noun.children, *verb.children)):
        return True  # "plays a key role in shaping"
    if same_as(noun) is not None or _is_joined_to_another(verb, noun):
        return True
    if lemma in INTENT_NOUNS or lemma in REFUSAL_NOUNS:
        return any(base(c) == "acl" and is_infinitive(c) for c in noun.children)
    return verb.lemma.lower() in REGARDING and any(
        "as" in {preposition(c), mark_text(c)} and c.i > noun.i
        for c in find_children(verb, "obl", "advcl")
    )


def _is_joined_to_another(verb: Word, noun: Word) -> bool:
    """Whether a verb puts its object somewhere, or beside another: "equates love *with* duty"."""
    joints = JOINING.get(verb.lemma.lower(), frozenset())
    return any(
        part.i > noun.i and preposition(part) in joints and not is_time(part)
        for part in find_children(verb, "obl")
    )


def is_cut(head: Word) -> bool:
    """Whether verb and object alone would misstate what a complement completes.

    ``It keeps the coast clear.`` ``They kept it closed.``
    ``They prevent food from falling out.`` ``Sunlight allows plants to grow.``
    """
    if is_allowed_deed(head):
        return True
    lemma = head.lemma.lower()
    for part in find_children(head, "xcomp", "advcl"):
        if part.i < head.i:
            continue
        if base(part) == "xcomp" and (part.pos in {"ADJ", "NOUN", "PROPN"} or is_participle(part)):
            return True
        infinitive = base(part) == "xcomp" and part.pos == "VERB"
        if infinitive and lemma in CAUSING | ALLOWING | PREVENTING | URGING:
            return True
        if lemma in PREVENTING and mark_text(part) == "from":
            return True
    return False
