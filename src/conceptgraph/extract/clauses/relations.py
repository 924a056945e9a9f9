"""Relations that a clause states: objects, complements, agents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.activities import activity
from conceptgraph.extract.clauses.causing import caused_deeds, eased_deeds
from conceptgraph.extract.clauses.classes import STAYING, classed
from conceptgraph.extract.clauses.comparisons import (
    compared_objects,
    likened_acts,
    measured_comparisons,
)
from conceptgraph.extract.clauses.copulas import copular, predicate_adjective
from conceptgraph.extract.clauses.frames import (
    Frame,
    agent_words,
    is_equated_act,
    is_predicate,
    make_frame,
)
from conceptgraph.extract.clauses.membership import each_is_one, membership
from conceptgraph.extract.clauses.obliques import find_obliques
from conceptgraph.extract.clauses.relational import light_verb, relational_objects, through_nouns
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.cut_nouns import is_cut, is_fragment, picked_out
from conceptgraph.extract.doers.free_relatives import naming_clauses
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.doers.oblique_tests import focus, is_idiom
from conceptgraph.extract.doers.restrictions import is_naming, name_given, restricted
from conceptgraph.extract.doers.scenes import imagined_deed
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.phrases.prepositional import is_time
from conceptgraph.extract.phrases.stand_ins import is_part
from conceptgraph.extract.words.adverbs import limiting_adverb
from conceptgraph.extract.words.attitudes import HELD_OPEN, OPINING, REGARDING
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_infinitive,
    is_passive,
    is_plural,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.inflection import participle, third_person
from conceptgraph.extract.words.lexicon import NEGATIONS, REFLEXIVES
from conceptgraph.extract.words.persons import is_people_noun
from conceptgraph.extract.words.verb_idioms import idiom_phrase

MAX_SCENE = 7  # words of an end that is a scene


def find_clause_relations(reading: Reading) -> Iterator[Candidate]:
    """Every relation the clauses of the current sentence state."""
    for word in reading.sentence.words:
        if not is_predicate(word) or reading.is_quoted_act(word):
            continue
        if word.head is not None and word in naming_clauses(word.head):
            continue
        frame = make_frame(word, reading)
        if (name := kind_named(word)) is not None:
            yield from named_kind(frame, name)
        elif has_copula(word) and not is_equated_act(word):
            yield from copular(frame)
        elif frame.passive:
            found = list(passive(frame))
            yield from found or denied_state(frame)
        else:
            yield from active(frame)


def active(frame: Frame) -> Iterator[Candidate]:
    """``Evolution compresses algorithms into DNA.`` -> evolution | compresses | algorithms."""
    stayed = object_words(frame.head) if frame.head.lemma.lower() in STAYING else []
    for word in stayed:  # "remains one of the oldest mills", read as an object
        members = membership(frame, word, frame.label, frame.key, "complement")
        if members is not None:
            yield from members
            return
    for word in [c for c in frame.head.children if c.role == "iobj"]:
        yield from frame.relate(
            frame.label, frame.key, frame.reading.arguments(word), "indirect object"
        )
    light = list(light_verb(frame))
    yield from (*light, *relational_objects(frame))
    named = activity(frame)
    if named is not None:
        label, done = named
        yield from frame.relate(label, "do", [done], "activity")
    whole = [_scene(frame, a) for a in frame.objects]
    frame_objects = [a for a in whole if not is_fragment(frame.head, a.word)]
    # In "make and store fat" the noun belongs to both verbs, so it stays a node of its own.
    coordinated = frame.head.role == "conj" or find_children(frame.head, "conj")
    said = light and not any(a.word.pos == "PROPN" for a in frame.objects)
    said = said or is_idiom(frame.head)  # "gave birth to"
    if not said and (named is None or coordinated) and not is_cut(frame.head):
        yield from frame.relate(frame.label, frame.key, frame_objects, "object")
    yield from caused_deeds(frame)
    yield from eased_deeds(frame)
    yield from complements(frame)
    yield from compared_objects(frame)
    yield from measured_comparisons(frame)
    yield from likened_acts(frame)
    if not any(part.pos == "VERB" for part in find_children(frame.head, "xcomp")):
        # "communities tend to turn to …" says nothing of what they tend "in"
        obliques = find_obliques(frame, frame.head, frame.label, frame.key)
        yield from through_nouns(obliques, frame)


def _scene(frame: Frame, argument: Argument) -> Argument:
    """An object with the deed in which somebody imagines it: "humanity becoming passive"."""
    deed = imagined_deed(frame.head, argument.word)
    if deed is None or argument.context:
        return argument
    words, last = frame.reading.sentence.words, right_edge(deed)
    marks = [w.i for w in words[deed.i : last + 1] if w.pos == "PUNCT"]
    last = min([last + 1, *marks]) - 1  # up to a bracket
    first = next((w.i for w in words if w.start == argument.mention.start), argument.word.i)
    inside = words[first : last + 1]
    if not 0 < len(inside) <= MAX_SCENE or any(w.pos == "PUNCT" for w in inside):
        return argument
    return replace(argument, mention=make_mention(frame.reading, first, last, "clause"))


def passive(frame: Frame) -> Iterator[Candidate]:
    """``Animals are shaped by evolution.`` -> evolution | shapes | animals."""
    key = frame.key
    whole = frame
    for agent in agent_words(frame.head):
        # "is not fed by rain, only by springs"
        frame = whole.affirmed() if whole.negated and focus(agent) == "only " else whole
        if frame.head.lemma.lower() in HELD_OPEN and find_children(frame.head, "xcomp", "advcl"):
            continue  # "estimated by the board to grow"
        if is_time(agent) or agent.lemma.lower() == "age":
            continue  # "is achieved by age 30"
        for named in frame.reading.arguments(agent):
            source = restricted(named, frame.head, frame.reading)
            if frame.head.lemma.lower() == "know" and not is_people_noun(source.word):
                if source.word.pos == "NOUN" and source.word.lemma.lower() != "name":
                    yield from frame.relate(f"{frame.label} by", f"be {key} by", [source], "agent")
                continue  # "a tree is known by its fruit": no fruit knows it
            well = frame.negated and _manner(frame.head) == "well"  # "were not well received by"
            if well or frame.own_key not in {"", key}:  # "is likely to be shaped by"
                shown_key = f"be {key} by" if well else f"{key} by"
                yield from frame.relate(f"{frame.label} by", shown_key, [source], "agent")
                continue
            plural = is_plural(source.word)
            label = key if plural else third_person(key)
            if frame.negated and "no longer" in frame.label:
                label = f"no longer {label}"
            elif frame.negated:
                adverb = limiting_adverb(frame.head, negated=True) or _manner(frame.head)
                label = " ".join(f"{'do' if plural else 'does'} not {adverb} {key}".split())
            else:
                label = f"{limiting_adverb(frame.head)} {label}".strip()
            yield from frame.relate(label, key, frame.subjects, "agent", subjects=[source])
    frame = whole
    label, be_key = frame.label, f"be {key}"
    for obj in object_words(frame.head):
        yield from frame.relate(label, be_key, frame.reading.arguments(obj), "retained object")
    told = list(complements(frame))
    yield from told
    if not (told and frame.head.lemma.lower() in REGARDING | OPINING):
        # "is considered a pest because of" says nothing without the pest
        yield from through_nouns(find_obliques(frame, frame.head, label, be_key), frame)


def _manner(verb: Word) -> str:
    """The one adverb between "not" and a participle: "not *well* received by critics"."""
    manners = [
        c
        for c in find_children(verb, "advmod")
        if c.i == verb.i - 1 and c.pos == "ADV" and c.text.lower() not in NEGATIONS
    ]
    return manners[0].text.lower() if manners else ""


def denied_state(frame: Frame) -> Iterator[Candidate]:
    """``Self-driving is not solved.`` -> self-driving | is not | solved, where nothing follows."""
    if find_children(frame.head, "xcomp", "ccomp", "advcl", "obl"):
        return  # "is not intended to be punitive", "cannot be kept for long"
    mention = frame.reading.mention(frame.head)
    if frame.negated and mention is not None and frame.head.pos == "VERB":
        first = frame.head.head if frame.head.role == "conj" else None
        shared = first is not None and not find_children(frame.head, "aux", "nsubj")
        if shared and first is not None and is_passive(first):  # "cannot be revoked or *rescinded*"
            shown = make_frame(first, frame.reading).label
            frame = replace(frame, label=shown.replace(first.text.lower(), frame.head.text.lower()))
        label, told, behind = frame.label.rpartition(f" {frame.head.text.lower()}")
        if not told:
            label = frame.label.rpartition(" ")[0]
        elif behind and _follows(frame.head, behind.strip()):  # "cannot be paid *back*"
            mention = make_mention(frame.reading, frame.head.i, frame.head.i + 1, mention.kind)
        manner = _manner(frame.head)
        if not label.endswith(manner):
            label = f"{label} {manner}"  # "is not easily recognized"
        yield from frame.relate(label, "be", [Argument(frame.head, mention)], "denied state")


def _follows(verb: Word, particle: str) -> bool:
    """Whether a particle stands right behind a verb."""
    return any(c.text.lower() == particle and c.i == verb.i + 1 for c in verb.children)


def kind_named(verb: Word) -> Word | None:
    """The name that a participle gives to a thing of some kind: "an enzyme called *lipase*"."""
    noun = verb.head if base(verb) == "acl" else None
    name = name_given(noun) if noun is not None else None
    return name if name is not None and name.head is verb else None


def named_kind(frame: Frame, name: Word) -> Iterator[Candidate]:
    """``An enzyme called lipase breaks down fats.`` -> lipase | is | enzyme."""
    for source in frame.reading.arguments(name):
        several = any(is_plural(a.word) for a in frame.subjects) or source.word.pos == "PROPN"
        be = "are" if is_plural(source.word) and several else "is"  # "rickets is a condition"
        yield from frame.relate(be, "be", frame.subjects, "complement", subjects=[source])


def complements(frame: Frame) -> Iterator[Candidate]:
    """``He calls it a revolution.`` ``Education becomes passive.``.

    ``The port became a center for trade.`` -> port | became center for | trade
    """
    head = frame.head
    for part in find_children(head, "xcomp"):
        if part.pos == "VERB" or has_copula(part) or part is idiom_phrase(head):
            continue
        told = [c for c in find_children(head, "obj") if c.text.lower() not in REFLEXIVES]
        told += [c for c in find_children(head, "expl") if c.i > head.i]
        if told and not frame.objects:
            continue  # "making it faster": nobody knows what
        prep = preposition(part)
        members = membership(frame, part, f"{frame.label} {prep}".strip(), frame.key, "complement")
        if members is not None and not frame.objects:
            yield from members
        elif part.pos in {"NOUN", "PROPN"}:
            key = f"{'be ' * frame.passive}{frame.key} {prep}".strip()
            whole = [picked_out(a, frame.reading) for a in frame.reading.arguments(part)]
            named = [argument for argument in whole if argument is not None]
            shown, rule, subjects = f"{frame.label} {prep}".strip(), "complement", frame.subjects
            if not prep and not frame.objects and each_is_one(frame, part):
                shown = f"{frame.label} one of"
            if is_part(part):
                shown, key = f"{shown} part of", f"{key} part of"
            if frame.objects:
                shown = f"is {participle(head)} {prep}".strip()
                key = f"be {frame.own_key} {prep}".strip()
                rule, subjects = "object complement", frame.objects
            yield from frame.relate(shown, key, named, rule, subjects=subjects)
            if not is_naming(head):
                for label, longer, objects in classed(frame.reading, part, shown, key, named):
                    yield from frame.relate(label, longer, objects, rule, subjects=subjects)
        elif part.pos == "ADJ":
            if frame.objects:
                to = _eased(part)
                prep = f"{prep} ".lstrip()  # "adopts as essential"
                yield from frame.relate(
                    f"{frame.label} {prep}{part.text.lower()}{to}",
                    f"{frame.key} {prep}{part.lemma.lower()}{to}",
                    frame.objects,
                    "object adjective",
                )
            else:
                yield from predicate_adjective(frame, part, "adjective complement")


def _eased(adjective: Word) -> str:
    """What is made easy or hard to do: "makes the work easier *to share*"."""
    for part in adjective.subtree():
        if part.pos == "VERB" and part.i > adjective.i and is_infinitive(part):
            return "" if find_children(part, "obj") else f" to {part.lemma.lower()}"
    return ""
