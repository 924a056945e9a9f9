"""Entries without a subject, which take the one of what stands above them."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.copulas import copular, predicate_adjective, predicate_nominal
from conceptgraph.extract.clauses.frames import Frame, is_predicate, make_frame
from conceptgraph.extract.clauses.obliques import find_obliques
from conceptgraph.extract.clauses.relations import passive
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.fragments import RULES
from conceptgraph.extract.notes.line_parts import asked_noun, is_nominal, is_person, parts_of
from conceptgraph.extract.notes.members import is_bare_quality
from conceptgraph.extract.notes.outline import bound_noun, is_first
from conceptgraph.extract.phrases.prepositional import is_time
from conceptgraph.extract.words.attitudes import OPINING, RAISED_NEGATION
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_passive,
    preposition,
)
from conceptgraph.extract.words.inflection import verb_lemma
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.extract.words.note_labels import EVENTS, TASKS, is_several, role_of
from conceptgraph.extract.words.persons import is_somebody
from conceptgraph.model import Span

STATES = frozenset(
    """
    absorb belong consist contain contribute depend differ have include lack live need occur
    possess prefer require resemble seem suffer tend tolerate vary
    """.split()  # noqa: SIM905 - readable as words
)
"""Bare verbs that nobody is told to: "need water" under "Ferns" is no order."""
UNDERGONE = frozenset(
    """
    absorb accept adopt affect apply associate attach base bind call carry cause compare compose
    concern confirm confuse connect consider control convert cover damage define derive describe
    destroy discover divide drive embed expose feed find fix form hide influence inherit
    introduce invent kill know limit link locate make measure name observe pollinate predict
    produce protect prove publish rebut reduce regulate reject relate release replace secrete see
    separate store support surround transmit transport treat trigger use
    """.split()  # noqa: SIM905 - readable as words
)
"""Participles that tell of a thing without "is": "Used in soap", "Divided into two"."""
PLACING = frozenset(
    {"above", "across", "against", "among", "around", "at", "behind", "below", "beneath",
     "between", "beyond", "inside", "in", "near", "on", "outside", "under", "within"}
)  # fmt: skip


def begins_with_verb(root: Word) -> bool:
    """Whether a sentence begins with its verb and gives no order: "Must match the offer."."""
    finite = root.tag in {"VBZ", "VBD"} or find_children(root, "aux")
    first = min((w for w in root.subtree() if w.pos != "PUNCT"), key=lambda w: w.i)
    begins = first is root or base(first) in {"aux", "advmod"}
    return root.pos == "VERB" and bool(finite) and begins and not find_children(root, "nsubj")


COUNTING_UP = frozenset({"are", "comprise", "include", "included", "includes", "involve", "were"})
"""What stands before the colon of a list of deeds."""


def elided_subject(
    root: Word, reading: Reading, topic: tuple[list[Argument], Sentence]
) -> Iterator[Candidate]:
    """A bullet without a subject takes the one of its parent.

    ``To explain well:`` / ``• Find the “spherical cow”`` -> explaining well | find | …
    ``For teachers:`` / ``• Avoid jargon`` -> teachers | avoid | jargon
    ``The tenant must:`` / ``• report damage`` -> tenant | must report | damage
    ``What are corals?`` / ``• Build reefs`` -> corals | build | reefs
    ``Chloroplasts`` / ``• not present in roots`` -> chloroplasts | are not present in | roots
    """
    arguments, sentence = topic
    if find_children(root, "nsubj", "csubj", "expl"):
        return
    context = (Span(sentence.start, sentence.end, "parent"),)
    named = is_nominal(sentence.root) and not preposition(sentence.root)
    if is_predicate(root):
        found = _deeds(root, reading, topic)
    elif is_bare_quality(reading):
        return
    elif named and is_first(reading) and not parts_of(reading.sentence):
        found = _state(root, reading, arguments)
    else:
        return
    for candidate in found:
        candidate.context = context
        yield candidate


def _deeds(
    root: Word, reading: Reading, topic: tuple[list[Argument], Sentence]
) -> Iterator[Candidate]:
    """What the verbs of an entry say of its topic."""
    arguments, sentence = topic
    bound = bound_noun(sentence)
    helpers = [c for c in find_children(root, "aux") if c.text.lower() != "do"]  # "don't rush"
    orders = root.tag in {"VB", "VBP"} and not helpers and not has_copula(root)
    if not helpers and any(c.text.lower() == "be" for c in root.children_of("cop")):
        return  # "Be patient"
    if root.tag != "VBZ" and not helpers and reading.sentence.words[-1].text == "?":
        return  # "Quit social media?"
    asked = asked_noun(sentence) is not None  # "What are corals?" / "Build reefs"
    addressed = preposition(sentence.root) == "for"  # "For teachers:" / "Find the cow"
    told = addressed or asked or bound is not None
    told = told or (orders and _is_description(root, arguments))
    if orders and not told and any(a.mention.kind != "clause" for a in arguments):
        return  # "Action items" / "Order tiles" is done by people
    if is_gerund(root) and sentence.words[-2:][0].text.lower() in COUNTING_UP:
        return  # "Tasks include:" / "measuring heat": they measure nothing
    if reading.sentence.words[0].text.lower() in {"how", "when", "why"}:
        return  # "How to debug by splitting the problem"
    finite = root.tag == "VBZ" or bool(helpers) or has_copula(root) or (orders and told)
    finite = finite or _is_undergone(root)
    if _is_past_deed(root, arguments) or _is_of_mind(root, arguments, reading):
        return
    if any(c.pos == "ADJ" for c in find_children(root, "xcomp")) and not has_copula(root):
        return  # "keep the flat clean" is not to keep the flat
    joined = [c for c in find_children(root, "conj") if is_predicate(c)]
    for verb in (root, *joined):
        frame = make_frame(verb, reading)
        if frame.subjects or find_children(verb, "nsubj", "csubj"):
            continue
        if bound is not None:
            frame.label = f"{sentence.words[-2].text.lower()} {frame.key}"
        frame.subjects = arguments
        if has_copula(verb):
            yield from copular(frame)
        elif not frame.passive:
            yield from frame.relate(frame.label, frame.key, frame.objects, "elided subject")
            if finite:
                yield from find_obliques(frame, verb, frame.label, frame.key)
        elif finite:
            yield from passive(frame)


def _state(root: Word, reading: Reading, arguments: list[Argument]) -> Iterator[Candidate]:
    """What a quality or place without a verb says of its topic."""
    label = "are" if any(is_several(a.word) for a in arguments) else "is"
    negated = is_negated(root)
    frame = Frame(
        root, reading, f"{label} not" if negated else label, "be", False, negated, arguments
    )
    if root.pos == "ADJ" and not preposition(root):
        yield from predicate_adjective(frame, root, "copula adjective")
    elif is_nominal(root) and preposition(root) in PLACING and not is_time(root):
        yield from predicate_nominal(frame, root)


def verbless(root: Word, reading: Reading) -> Iterator[Candidate]:
    """A subject and its quality without the verb between them.

    ``Telomeres shorter in caregivers`` -> telomeres | are shorter in | caregivers
    ``Not all stress bad`` -> stress | is (not all) | bad
    """
    subjects = [c for c in find_children(root, "nsubj") if c.pos in {"NOUN", "PROPN"}]
    if root.pos != "ADJ" or len(subjects) != 1 or find_children(root, "aux", "cop", "obj", "mark"):
        return
    noun = subjects[0]
    negated = is_negated(root)
    be = "are" if is_several(noun) else "is"
    frame = Frame(
        root, reading, f"{be} not" if negated else be, "be", False, negated,
        reading.arguments(noun),
    )  # fmt: skip
    yield from predicate_adjective(frame, root, "copula adjective")


def _is_description(verb: Word, arguments: list[Argument]) -> bool:
    """Whether a bare verb tells what several things do: "contain chlorophyll"."""
    things = [a.word for a in arguments]
    several = bool(things) and all(is_several(w) and not is_somebody(w) for w in things)
    papers = TASKS | EVENTS | RULES
    named = any(w.lemma.lower() in papers or role_of(w) is not None for w in things)
    denied = bool(find_children(verb, "aux")) and is_negated(verb)  # "don't fit the scheme"
    return several and not named and (denied or verb.lemma.lower() in STATES)


def _is_undergone(verb: Word) -> bool:
    """Whether a bare participle tells what is done to a thing: "Caused by workload"."""
    begins = all(c.i > verb.i for c in verb.children if c.pos != "PUNCT" and base(c) != "advmod")
    agents = [c for c in find_children(verb, "obl") if preposition(c) == "by"]
    bare = verb.tag == "VBN" and not find_children(verb, "aux", "obj", "nsubj")
    state = verb_lemma(verb) in UNDERGONE and bool(find_children(verb, "obl"))
    return begins and bare and (bool(agents) or state)


def _is_of_mind(verb: Word, arguments: list[Argument], reading: Reading) -> bool:
    """Whether only somebody can do it, and the topic is nobody: "Doesn't believe in pills"."""
    minds = (OPINING | RAISED_NEGATION | {"say", "doubt"}) - {"find"}
    if verb.lemma.lower() not in minds or is_passive(verb):
        return False
    return not any(is_person(a, reading) or is_somebody(a.word) for a in arguments)


def _is_past_deed(root: Word, arguments: list[Argument]) -> bool:
    """Whether an entry tells what somebody did under a bare noun: "Security" / "Upgraded TLS"."""
    return (
        root.tag in {"VBD", "VBN"}
        and not find_children(root, "aux", "cop")
        and any(
            a.word.tag == "NN" and a.word.pos == "NOUN" and a.mention.name.isalpha()
            for a in arguments
        )
    )
