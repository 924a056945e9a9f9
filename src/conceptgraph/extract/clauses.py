"""Relations that a clause states: objects, complements, agents, copulas."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.activities import activity, is_busy
from conceptgraph.extract.adverbs import limiting_adverb
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.causing import caused_deeds
from conceptgraph.extract.classes import DEGREES, STAYING, class_relations, classed
from conceptgraph.extract.comparisons import compared_objects
from conceptgraph.extract.cut_nouns import (
    is_class_defined,
    is_cut,
    is_fragment,
    is_superlative,
    picked_out,
)
from conceptgraph.extract.denials import stands_behind_but
from conceptgraph.extract.frames import Frame, agent_words, is_equated_act, is_predicate, make_frame
from conceptgraph.extract.grammar import (
    base,
    find_children,
    has_copula,
    is_infinitive,
    is_plural,
    preposition,
)
from conceptgraph.extract.inflection import participle, third_person
from conceptgraph.extract.lexicon import (
    COMPLEMENT_PREPOSITIONS,
    EMPTY_ADJECTIVES,
    REFLEXIVES,
    TRANSPARENT,
)
from conceptgraph.extract.membership import (
    each_is_one,
    listed_members,
    members_of,
    membership,
    picked,
    reason_given,
)
from conceptgraph.extract.mentions import adjective_mention
from conceptgraph.extract.objects import object_words
from conceptgraph.extract.obliques import find_obliques, is_set_apart
from conceptgraph.extract.phrase_parts import measure_of
from conceptgraph.extract.reading import Reading
from conceptgraph.extract.relational import light_verb, relational_objects, through_nouns
from conceptgraph.extract.relatives import naming_clauses, told_by_what
from conceptgraph.extract.restrictions import is_naming

_COUNTED = frozenset({"few", "first", "last", "many", "next", "second", "several", "third"})


def find_clause_relations(reading: Reading) -> Iterator[Candidate]:
    """Every relation the clauses of the current sentence state."""
    for word in reading.sentence.words:
        if not is_predicate(word) or reading.is_quoted_act(word):
            continue
        if word.head is not None and word in naming_clauses(word.head):
            continue
        frame = make_frame(word, reading)
        if has_copula(word) and not is_equated_act(word):
            yield from copular(frame)
        elif frame.passive:
            found = list(passive(frame))
            yield from found or denied_state(frame)
        else:
            yield from active(frame)


def copular(frame: Frame) -> Iterator[Candidate]:
    """Nominal and adjectival predicates.

    ``A democracy is a government.`` -> democracy | is | government
    ``Coding is similar to writing.`` -> coding | is similar to | writing
    """
    head = frame.head
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
        meant = (
            whole.negated and part is not head and stands_behind_but(part)
        )  # "is not a duty but a gift"
        frame = whole.affirmed() if meant else whole
        named = part.pos in {"NOUN", "PROPN", "NUM", "SYM"} or part.i in frame.reading.quoted
        if named or members_of(part) is not None:  # "are a few of the issues"
            yield from predicate_nominal(frame, part)
        elif part.pos in {"ADJ", "ADV", "VERB"}:
            yield from predicate_adjective(frame, part, "copula adjective")
            if adjective_mention(frame.reading, part) is not None:
                break  # "small and cheap" is one node


def predicate_nominal(frame: Frame, part: Word) -> Iterator[Candidate]:
    """A noun as predicate, and what its class is about.

    ``Backpropagation is an algorithm for nets.`` -> backpropagation | is algorithm for | nets
    """
    if any(told_by_what(c) is not None for c in find_children(frame.head, "nsubj")):
        return  # "what farmers need is rain": they need rain
    if is_busy(part) or (part.text.lower() in {"one", "ones"} and find_children(part, "amod")):
        return  # "is a long one": of a kind that was named before
    prep = preposition(part)
    shown, key = f"{frame.label} {prep}".strip(), f"be {prep}".strip()
    members = picked(frame, part) or reason_given(frame, part)
    if members is None:
        members = membership(frame, part, shown, "be", "copula")
    if members is not None:
        yield from members
        return
    named = [a for a in frame.reading.bare_arguments(part) if a.word is part]
    through = list(class_relations(frame.reading, part, shown, key))
    if through and is_superlative(part):
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
    complements = list(
        find_obliques(frame, part, f"{frame.label} {adjective}", f"{frame.key} {adjective}")
    )
    yield from complements
    bound = any(c.label.rpartition(" ")[2] in COMPLEMENT_PREPOSITIONS for c in complements)
    mention = adjective_mention(frame.reading, part) or frame.reading.mention(part)
    if rule == "copula adjective" and (complements or _is_bounded(part)):
        return
    if bound or part.tag == "JJR" or find_children(part, "ccomp", "csubj"):
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
    degree = [c.text.lower() for c in word.children if c.text.lower() in DEGREES]
    return " ".join([*degree[:1], word.text.lower()])


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
    frame_objects = [a for a in frame.objects if not is_fragment(frame.head, a.word)]
    # In "make and store fat" the noun belongs to both verbs, so it stays a node of its own.
    coordinated = frame.head.role == "conj" or find_children(frame.head, "conj")
    said = light and not any(a.word.pos == "PROPN" for a in frame.objects)
    if not said and (named is None or coordinated) and not is_cut(frame.head):
        yield from frame.relate(frame.label, frame.key, frame_objects, "object")
    yield from caused_deeds(frame)
    yield from complements(frame)
    yield from compared_objects(frame)
    if not any(part.pos == "VERB" for part in find_children(frame.head, "xcomp")):
        # "communities tend to turn to …" says nothing of what they tend "in"
        obliques = find_obliques(frame, frame.head, frame.label, frame.key)
        yield from through_nouns(obliques, frame)


def passive(frame: Frame) -> Iterator[Candidate]:
    """``Animals are shaped by evolution.`` -> evolution | shapes | animals."""
    key = frame.key
    for agent in agent_words(frame.head):
        for source in frame.reading.arguments(agent):
            if frame.own_key not in {"", key}:  # "is likely to be shaped by"
                yield from frame.relate(f"{frame.label} by", f"{key} by", [source], "agent")
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
    label, be_key = frame.label, f"be {key}"
    for obj in object_words(frame.head):
        yield from frame.relate(label, be_key, frame.reading.arguments(obj), "retained object")
    yield from complements(frame)
    yield from through_nouns(find_obliques(frame, frame.head, label, be_key), frame)


def _manner(verb: Word) -> str:
    """The one adverb between "not" and a participle: "not *well* received by critics"."""
    manners = [c for c in find_children(verb, "advmod") if c.i == verb.i - 1 and c.pos == "ADV"]
    return manners[0].text.lower() if manners else ""


def denied_state(frame: Frame) -> Iterator[Candidate]:
    """``Self-driving is not solved.`` -> self-driving | is not | solved, where nothing follows."""
    if find_children(frame.head, "xcomp", "ccomp", "advcl", "obl"):
        return  # "is not intended to be punitive", "cannot be kept for long"
    mention = frame.reading.mention(frame.head)
    if frame.negated and mention is not None and frame.head.pos == "VERB":
        label = frame.label.rpartition(" ")[0]
        manner = _manner(frame.head)
        if not label.endswith(manner):
            label = f"{label} {manner}"  # "is not easily recognized"
        yield from frame.relate(label, "be", [Argument(frame.head, mention)], "denied state")


def complements(frame: Frame) -> Iterator[Candidate]:
    """``He calls it a revolution.`` ``Education becomes passive.``.

    ``The port became a center for trade.`` -> port | became center for | trade
    """
    head = frame.head
    for part in find_children(head, "xcomp"):
        if part.pos == "VERB" or has_copula(part):
            continue
        told = [c for c in find_children(head, "obj") if c.text.lower() not in REFLEXIVES]
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
                yield from frame.relate(
                    f"{frame.label} {part.text.lower()}{to}",
                    f"{frame.key} {part.lemma.lower()}{to}",
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
