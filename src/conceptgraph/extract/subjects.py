"""Who does it: the subject of a predicate, sought outward where it has none of its own."""

from __future__ import annotations

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.attitudes import (
    ABILITY_NOUNS,
    COMMISSIONING,
    GIVING,
    HARDNESS,
    MEANS_NOUNS,
)
from conceptgraph.extract.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_infinitive,
    is_misread_verb,
    is_negated,
    is_participle,
    is_passive,
    is_plural,
    is_relative,
    mark_text,
    preposition,
)
from conceptgraph.extract.lexicon import (
    CLASS_NOUNS,
    TIME_NOUNS,
    USING_VERBS,
)
from conceptgraph.extract.note_labels import is_silent
from conceptgraph.extract.persons import is_person_noun
from conceptgraph.extract.relatives import relative_head

MAX_DEPTH = 6


def subject_words(verb: Word, depth: int = 0) -> list[Word]:
    """Words in subject position of a predicate, sought outward where it has none itself.

    - "Animals are born": its own subject
    - "It encodes and *stores* data": shared by coordination
    - "They refuse to *return*": control by the subject
    - "It helps authors *improve* texts": control by the object
    - "a model *stripped* of knowledge", "systems that *lack* skills": the noun modified
    - "Learning uses the cache, *acting* like memory": adverbial participle
    """
    own = [c for c in verb.children if base(c) in {"nsubj", "csubj"} and c.role != "nsubj:outer"]
    before = [c for c in own if c.i < verb.i]
    if len(before) > 1:
        own = before[-1:]  # "the concern is that genes spread": the nearer one is its subject
    head = verb.head
    if own and verb.role == "acl:relcl" and head is not None and is_relative(own[0]):
        told = relative_head(verb)
        return _defined(_who_is_meant(own[0], told), depth) if told is not None else []
    if not own and is_misread_verb(verb):
        own = [c for c in verb.children if base(c) == "compound" and c.i < verb.i][-1:]
    if own:
        return own
    if head is None or depth > MAX_DEPTH:
        return []
    role = base(verb)
    if verb.role == "acl:relcl":
        return [] if _relative_is_object(verb) else _defined(head, depth)
    if verb.role == SIGN_ROLE:
        return _labelled(verb, head)
    if role == "conj" and head.role == SIGN_ROLE and head.head is not None and head.pos != "VERB":
        return _labelled(verb, head.head)
    if role == "acl":
        if is_infinitive(verb) and not is_gerund(verb):
            return _controller_of_noun(head, depth)
        spent = is_gerund(verb) and head.role == "obj" and head.lemma.lower() in TIME_NOUNS
        if spent and head.head is not None and not mark_text(verb):
            return subject_words(head.head, depth + 1)  # "She spent two years leading a team."
        if is_gerund(verb) and (mark_text(verb) or head.lemma.lower() in ABILITY_NOUNS):
            return _controller_of_gerund(verb, head, depth)
        return _defined(head, depth)
    if role == "xcomp":
        objects = [c for c in head.children if c.role in {"obj", "iobj"}]
        if objects and head.pos == "VERB" and head.lemma.lower() not in {"spend", "waste"}:
            return objects[:1]
        return subject_words(head, depth + 1)
    if role == "conj" and (head.pos in {"VERB", "AUX"} or has_copula(head)):
        if any(base(c) == "ccomp" and head.i < c.i < verb.i for c in head.children):
            return []  # "studies show that it fails and may harm": who may harm?
        return subject_words(head, depth + 1)
    if role == "advcl" and is_infinitive(verb):
        return _who_aims(verb, head, depth)
    if role == "advcl" and (is_gerund(verb) or is_participle(verb)):
        return subject_words(head, depth + 1)
    if role == "parataxis" and not find_children(verb, "mark") and head.pos == "VERB":
        return []
    return []


def _who_aims(verb: Word, head: Word, depth: int) -> list[Word]:
    """Who does what an infinitive names as the purpose of a clause.

    ``Magnets are used to detect mines.`` -> magnets; ``They hired nurses to treat veterans.``
    -> nurses; nobody in "toxins are studied to evaluate risks", "too faint to see"
    """
    lemma = head.lemma.lower()
    if is_negated(head) or lemma in HARDNESS:
        return []  # "cannot be used to see": nothing sees; others translate what is hard to
    if any(c.text.lower() in {"too", "enough"} for c in head.children):
        return []
    if is_passive(head):
        # "is used to detect" detects; who "is studied to find out" does not
        return subject_words(head, depth + 1) if lemma in USING_VERBS else []
    objects = [c for c in head.children if c.role == "obj" and c.i < verb.i]
    if objects and lemma in COMMISSIONING:
        return objects[:1]
    return subject_words(head, depth + 1)


def _labelled(verb: Word, label: Word) -> list[Word]:
    """The label of a line, where the clause behind it lacks only its subject.

    ``FULL – blocks new writers`` -> FULL; not of an order: ``Next: call the bank``
    """
    bare = is_plural(label) or label.pos == "PROPN"  # "Mei: call the bank" names who does it
    finite = verb.tag in {"VBZ", "VBD", "VBN"} or (bare and verb.tag in {"VB", "VBP"})
    nominal = label.pos in {"NOUN", "PROPN"} and not preposition(label)
    clausal = find_children(verb, "expl", "mark") or has_copula(verb)
    return [label] if nominal and finite and not clausal and not is_silent(label) else []


def _defined(noun: Word, depth: int) -> list[Word]:
    """What a relative clause tells of: the thing defined rather than its bare class.

    ``A reef is a structure that protects shores.`` -> reef, not structure
    """
    indefinite = any(c.text.lower() in {"a", "an"} for c in noun.children)
    plain = not find_children(noun, "amod", "compound")
    if noun.lemma.lower() in CLASS_NOUNS and base(noun) == "appos" and indefinite:
        return [noun.head] if noun.head is not None else [noun]
    if noun.lemma.lower() in CLASS_NOUNS and plain:
        if has_copula(noun):
            return subject_words(noun, depth + 1) or [noun]
        if base(noun) == "appos" and noun.head is not None:
            return [noun.head]
        if base(noun) == "obl" and preposition(noun) == "as" and noun.head is not None:
            return find_children(noun.head, "obj") or subject_words(noun.head, depth + 1) or [noun]
    return [noun]


def _who_is_meant(pronoun: Word, noun: Word) -> Word:
    """The person "who" speaks of: "patients with the illness who recovered" -> patients."""
    above = noun.head
    if pronoun.text.lower() != "who" or base(noun) != "nmod" or above is None:
        return noun
    if noun.pos != "NOUN" or is_plural(noun) or is_person_noun(noun):
        return noun
    return above if is_plural(above) or is_person_noun(above) else noun


def _relative_is_object(verb: Word) -> bool:
    return any(is_relative(c) and c.role in {"obj", "obl"} for c in verb.children)


def _controller_of_noun(noun: Word, depth: int) -> list[Word]:
    """Who does it: in "the ability to see" whoever has it, in "a tool to see" the tool."""
    head = noun.head
    if noun.lemma.lower() not in ABILITY_NOUNS:
        return [noun]
    possessors = [c for c in noun.children if c.role == "nmod:poss"]
    if possessors:
        return possessors
    if head is not None and base(noun) in {"obj", "obl"} and head.pos == "VERB":
        if (
            head.lemma.lower() in GIVING and noun.lemma.lower() not in MEANS_NOUNS
        ):  # "gives officers an incentive to investigate"
            return [c for c in head.children if c.role in {"iobj", "obj"} and c.i < noun.i][:1]
        if base(noun) == "obl" and noun.i < head.i:
            return []  # "with the decision to move, architects were hired"
        return subject_words(head, depth + 1)
    owners = [c for c in noun.children if c.role == "nmod" and preposition(c) == "of"]
    return owners[:1] if owners else [noun] if noun.lemma.lower() in MEANS_NOUNS else []


def _controller_of_gerund(verb: Word, noun: Word, depth: int) -> list[Word]:
    """Who does it: in "a tool for cutting" the tool, in "the goal of winning" whoever has it."""
    lemma, mark = noun.lemma.lower(), mark_text(verb)
    if mark not in {"", "for", "of"}:
        return []  # "resistance to passing", "the thing in running"
    if lemma in MEANS_NOUNS or mark == "for" or lemma in CLASS_NOUNS:
        return _defined(noun, depth)
    return _controller_of_noun(noun, depth) if lemma in ABILITY_NOUNS else []
