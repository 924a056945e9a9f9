"""Which noun a relative clause tells of, where the nearest one cannot be meant."""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.agreement import EITHER_NUMBER
from conceptgraph.extract.words.attitudes import CONTENT_NOUNS, OPEN_NOUNS
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_gerund,
    is_plural,
    is_relative,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import EXAMPLE_MARKERS, GROUP_NOUNS, TRANSPARENT
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.extract.words.persons import is_person_noun

CROWDS = frozenset(
    {"army", "audience", "band", "clan", "couple", "crew", "crowd", "gang", "jury", "pair",
     "public", "tribe"}
)  # fmt: skip
NAMED_AS = frozenset({"describe", "know", "refer"})
NAMING_VERBS = frozenset({"abbreviate", "call", "dub", "know", "name", "nickname", "term"})
SCENES = (
    frozenset({"case", "example", "image", "instance", "picture", "report", "sight", "sound"})
    | OPEN_NOUNS
    | CONTENT_NOUNS
)
"""Nouns for a whole scene, in which the noun behind "of" does what a participle says."""

FEELINGS = frozenset({"anxiety", "belief", "concern", "doubt", "dream", "fear", "hope", "worry"})

_SINGULAR = frozenset({"is", "was", "has", "does"})
_PLURAL = frozenset({"are", "were", "have", "do"})


def relative_head(clause: Word) -> Word | None:
    """The noun a relative clause tells of; None where none agrees with its verb.

    ``It shows stripes near the pole, which were named.`` -> stripes, not pole
    ``They make informed choices, which includes tests.`` -> nothing named
    ``dyes such as indigo, which fades in light`` -> indigo
    """
    noun = clause.head
    if noun is None:
        return None
    number = _number_of_verb(clause)
    near = _example_before(clause, noun)
    if near is not None and number == "singular" and is_plural(noun) and not is_plural(near):
        return near
    if (whole := _holder_of_two(noun, number)) is not None:
        return whole
    if number is None or _agrees(noun, number):
        return noun
    current = noun
    for _ in range(3):
        above = current.head
        if above is None:
            break
        for candidate in _above(current, above):
            if candidate.i < noun.i and _agrees(candidate, number):
                return candidate
        if base(current) not in {"nmod", "conj", "obl"}:
            break
        current = above
    which = any(is_relative(c) and c.text.lower() == "which" for c in clause.children)
    return None if which and number == "singular" else noun


def _holder_of_two(noun: Word, number: str | None) -> Word | None:
    """The noun before "of" and two that "and" joins, where a singular verb cannot mean both.

    ``a history of change and growth that *spans* centuries`` -> history
    """
    first = noun.head if noun.role == "conj" and noun.head is not None else noun
    holder = first.head
    others = [c for c in first.children if c.role == "conj"]
    if number != "singular" or len(others) != 1 or holder is None or holder.pos != "NOUN":
        return None
    bare = not any(find_children(part, "det", "nmod") for part in (first, *others))
    joined = any(c.text.lower() == "and" for c in others[0].children)
    of = first.role == "nmod" and preposition(first) == "of"
    return holder if of and joined and bare and not is_plural(holder) else None


def agrees(subject: Word, noun: Word, clause: Word) -> bool:
    """Whether a subject can have the clause behind its predicate noun, by the number of its verb.

    Not in "the danger is floods that wash away bridges".
    """
    number = _number_of_verb(clause)
    copulas = find_children(noun, "cop")
    if number is None or not copulas or subject.pos != "NOUN":
        return True
    copula = copulas[0].text.lower()
    if copula in _SINGULAR | _PLURAL:
        return (copula in _PLURAL) == (number == "plural")
    return _agrees(subject, number)


def _example_before(clause: Word, noun: Word) -> Word | None:
    """The example right before a clause: "dyes such as *indigo*, which fades"."""
    for child in reversed(find_children(noun, "nmod")):
        if noun.i < child.i < clause.i and preposition(child) in EXAMPLE_MARKERS:
            return child if not find_children(child, "conj") else None
    return None


def _above(word: Word, head: Word) -> list[Word]:
    """The nouns before which a phrase may stand between a relative clause and its noun."""
    if base(word) in {"nmod", "conj"} and head.pos in {"NOUN", "PROPN"}:
        return [head]
    return find_children(head, "obj") if base(word) == "obl" else []


def _number_of_verb(clause: Word) -> str | None:
    """Number of the clause's finite verb, where a relative pronoun is its subject."""
    if not any(base(c) == "nsubj" and is_relative(c) for c in clause.children):
        return None
    finite = next((c for c in clause.children if base(c) in {"aux", "cop"}), clause)
    lowered = finite.text.lower()
    if lowered in _SINGULAR or finite.tag == "VBZ":
        return "singular"
    return "plural" if lowered in _PLURAL or finite.tag == "VBP" else None


def _agrees(noun: Word, number: str) -> bool:
    if noun.pos not in {"NOUN", "PROPN"} or noun.lemma.lower() in EITHER_NUMBER:
        return True
    if any(base(c) == "conj" for c in noun.children) or base(noun) == "conj":
        return True
    if noun.tag not in {"NN", "NNS"}:
        return True
    if noun.text.lower().endswith("ics"):
        return True
    return is_plural(noun) == (number == "plural")


def who_is_meant(pronoun: Word, noun: Word) -> Word:
    """The person "who" speaks of: "patients with the illness who recovered" -> patients.

    ``the domain of a tribe who manage it`` -> tribe
    """
    above = noun.head
    if pronoun.text.lower() != "who" or _can_be_who(noun):
        return noun
    if base(noun) == "nmod" and above is not None and (is_plural(above) or is_person_noun(above)):
        return above
    within = [c for c in find_children(noun, "nmod") if noun.i < c.i < pronoun.i]
    owners = [c for c in within if (c.pos == "NOUN" or is_plural(c)) and _can_be_who(c)]
    return owners[-1] if owners else noun


def _can_be_who(noun: Word) -> bool:
    """Whether a noun may name people; a name always may."""
    if noun.pos != "NOUN" or is_plural(noun) or is_person_noun(noun):
        return True
    return noun.lemma.lower() in GROUP_NOUNS | CROWDS | TRANSPARENT


def named_before(verb: Word, head: Word) -> Word:
    """What "known as" or "called" behind a comma names: the nearest noun that agrees with it.

    ``the invention of the velocipede, also known as the boneshaker`` -> velocipede; the noun
    that itself holds the nearest one keeps it: ``a form of energy, called heat``
    """
    first = left_edge(verb)
    names = find_children(verb, "obl", "xcomp", "obj")
    if verb.lemma.lower() not in NAMING_VERBS or not names:
        return head
    near = next((w for w in head.subtree() if w.i == first - 1), None)
    if near is None or near.pos not in {"NOUN", "PROPN"} or near.head in (None, head):
        return head
    chained = base(near) == "nmod" and near.head is not None and base(near.head) == "nmod"
    return near if chained and is_plural(near) == is_plural(names[0]) else head


def told_of(verb: Word, head: Word) -> Word:
    """Who a participle behind a noun tells of: "the concept of *families* coming together"."""
    return in_scene(verb, head) or named_before(verb, head)


def in_scene(verb: Word, head: Word) -> Word | None:
    """The noun that does what a participle says in a whole scene: "the risk of *dams* failing"."""
    if not is_gerund(verb) or mark_text(verb) or head.lemma.lower() not in SCENES:
        return None
    inner = [c for c in find_children(head, "nmod") if right_edge(c) + 1 == left_edge(verb)]
    return inner[-1] if inner and preposition(inner[-1]) == "of" else None


def is_open_scene(verb: Word, head: Word) -> bool:
    """Whether a scene is only thought of; whose fears they are does what is told of them.

    ``the risk of dams failing``, not ``the fears of farmers losing land``
    """
    return head.lemma.lower() not in FEELINGS and in_scene(verb, head) is not None


def relative_is_object(verb: Word) -> bool:
    """Whether a clause has a relative pronoun as its object or oblique."""
    return any(is_relative(c) and c.role in {"obj", "obl"} for c in verb.children)


def told_by_what(pronoun: Word) -> Word | None:
    """The noun that a "what" clause is equated with, which takes part in that clause.

    ``What farmers need is rain.`` -> rain; nothing where the equation is open or a question
    """
    noun = pronoun.head
    if pronoun.text.lower() != "what" or noun is None or pronoun.role != "nsubj":
        return None
    told = any(c.role == "acl:relcl" and pronoun.i < c.i < noun.i for c in pronoun.children)
    equated = noun.pos in {"NOUN", "PROPN"} and not find_children(noun, "aux", "advmod", "case")
    return noun if told and equated and find_children(noun, "cop") else None


def naming_clauses(pronoun: Word) -> list[Word]:
    """Clauses that only say by what name or words "what" goes.

    ``a champion of what she calls "Growth"`` ``They noted what is known as drift.``
    ``He hated what he considered the faults of the law.``: others' opinions stay theirs.
    """
    if pronoun.text.lower() != "what":
        return []
    return [c for c in find_children(pronoun, "acl") if c.i > pronoun.i and _name_in(c) is not None]


def named_by_what(pronoun: Word) -> Word | None:
    """The name that a "what" clause gives, which stands for it: "what she calls *Growth*"."""
    clauses = naming_clauses(pronoun)
    return _name_in(clauses[0]) if clauses else None


def _name_in(clause: Word) -> Word | None:
    lemma = clause.lemma.lower()
    own = any(c.text.lower() in {"he", "i", "she", "they", "we"} for c in clause.children)
    naming = NAMING_VERBS - {"know"} | ({"consider"} if own else set())
    if lemma in naming and not is_negated(clause):
        plain = [c for c in find_children(clause, "obj", "xcomp") if c.i > clause.i]
        if plain:
            return plain[-1]
    if lemma in NAMED_AS and not is_negated(clause):
        named = find_children(clause, "obl")
        return next((c for c in named if preposition(c) in {"as", "to as"}), None)
    return None


def picking(clause: Word) -> Word | None:
    """The "some" of a clause that begins with "some of which"; None where it begins otherwise."""
    for subject in find_children(clause, "nsubj"):
        if subject.i < clause.i and any(
            is_relative(c) and preposition(c) == "of" for c in find_children(subject, "nmod")
        ):
            return subject
    return None


def picked_from(clause: Word) -> Word | None:
    """The nouns that "some of which" picks from, where the parse joins its clause loosely.

    ``The bay feeds many fish, some of which eat algae.`` -> fish

    The nearest plural, but the class of examples; None where none stands before the comma.
    """
    share = picking(clause)
    first = min(w.i for w in share.subtree() if w.pos != "PUNCT") if share is not None else 0
    top = clause
    while top.head is not None:
        top = top.head
    before = {word.i: word for word in top.subtree() if first - 2 <= word.i < first}
    if share is None or first < 2 or before[first - 1].pos != "PUNCT":
        return None
    near: Word | None = before[first - 2]
    while near is not None and base(near) in {"compound", "flat"}:
        near = near.head
    if near is None or near.pos not in {"NOUN", "PROPN"}:
        return None
    mass = share.text.lower() in {"much", "most"}
    chain = [near]
    while base(chain[-1]) in {"nmod", "conj"} and chain[-1].head is not None:
        chain.append(chain[-1].head)
    for example, noun in pairwise(chain):
        if preposition(example) in EXAMPLE_MARKERS:
            return noun
    if share.text.lower() in {"all", "both", "each"} and base(near) == "conj":
        return near.head
    if share.text.lower() == "both" and not any(
        c.text.lower() == "two" for c in find_children(near, "nummod")
    ):
        return None
    several = (
        w
        for w in chain
        if is_plural(w) or w.lemma.lower() in EITHER_NUMBER or find_children(w, "conj")
    )
    return near if mass and not is_plural(near) else next(several, None)
