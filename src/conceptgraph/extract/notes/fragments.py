"""Fragments without a verb: "no flowers", "fewer accidents", "weaker", "the strongest force"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import is_predicate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.line_parts import is_hardly, is_lacking, is_nominal, relate
from conceptgraph.extract.phrases.chunks import phrase_bounds
from conceptgraph.extract.phrases.mentions import adjective_mention, make_mention
from conceptgraph.extract.phrases.phrase_parts import DIMENSIONS, measure_of
from conceptgraph.extract.words.grammar import find_children, preposition, right_edge
from conceptgraph.extract.words.inflection import third_person
from conceptgraph.extract.words.lexicon import EMPTY_ADJECTIVES
from conceptgraph.extract.words.note_labels import is_dated, is_several
from conceptgraph.model import Mention

MAX_BOUND = 4  # words behind a superlative that stay with it
DEGREES = frozenset({"fewer", "less", "more", "few", "little"})
RULES = frozenset(
    {"advice", "agreement", "agenda", "guideline", "law", "policy", "principle", "promise",
     "recommendation", "resolution", "rule", "step", "suggestion", "tip"}
)  # fmt: skip
"""What says what shall not be, and lacks nothing."""
NEEDS = frozenset({"need", "require"})


def needed_or_had(noun: Word) -> str:
    """The verb that a fragment leaves out: "no energy *needed*", else "have"."""
    around = [*find_children(noun, "acl"), *([noun.head] if noun.head is not None else [])]
    return next((lemma for w in around if (lemma := w.lemma.lower()) in NEEDS), "have")


def lack(reading: Reading, owners: list[Argument], noun: Word) -> Iterator[Candidate]:
    """A fragment that denies.

    ``Ferns: no flowers`` -> ferns | have no | flowers
    ``Passive transport: no energy needed`` -> passive transport | needs no | energy
    """
    verb = needed_or_had(noun)
    word = "hardly any" if is_hardly(noun) else "no"
    for owner in owners:
        if owner.word.lemma.lower() in RULES:
            continue  # "Walker's advice" / "no coffee after noon"
        if is_dated(owner.word):
            verb = "find"  # "Urbach 2014: no effect"
        shown = verb if is_several(owner.word) else third_person(verb)
        yield from relate(
            reading, [owner], f"{shown} {word}", verb, reading.arguments(noun), "line lack", noun,
            negated=True, family="lacks" if verb == "have" else "",
        )  # fmt: skip


def had(reading: Reading, owners: list[Argument], noun: Word) -> Iterator[Candidate]:
    """What stands before a lack.

    ``Faults`` / ``• Shallow quakes, no vents`` -> faults | have | shallow quakes
    """
    if preposition(noun):
        return
    for owner in owners:
        verb = "have" if is_several(owner.word) else "has"
        yield from relate(reading, [owner], verb, "have", reading.alone(noun), "line degree", noun)


def degree(reading: Reading, owners: list[Argument], noun: Word) -> Iterator[Candidate]:
    """``Trams`` / ``• Fewer accidents`` -> trams | have fewer | accidents; not "less with age"."""
    if preposition(noun):
        return
    word = next((c for c in noun.children if c.text.lower() in DEGREES and c.i < noun.i), None)
    if word is None:
        return
    start, end = phrase_bounds(noun, reading.sentence.words)
    mention = make_mention(reading, max(start, word.i + 1), end, "noun_phrase")
    for owner in owners:
        verb = needed_or_had(noun)
        shown = verb if is_several(owner.word) else third_person(verb)
        label = f"{shown} {word.text.lower()}"
        yield from relate(
            reading, [owner], label, verb, [Argument(noun, mention)], "line degree", noun
        )


def quality(reading: Reading, terms: list[Argument], adjective: Word) -> Iterator[Candidate]:
    """``Ridge push – weaker`` -> ridge push | is | weaker.

    ``Crust – 30 km thick`` -> crust | is thick | 30 km
    ``Quakes: largest on record`` -> quakes | are | largest on record
    """
    mention = _best_of(reading, adjective) or adjective_mention(reading, adjective)
    mention = mention or reading.mention(adjective)
    if mention is None or adjective.lemma.lower() in EMPTY_ADJECTIVES:
        return
    denied = any(c.text.lower() == "not" for c in adjective.children)
    measure = _measure_of(adjective)
    item, shown = Argument(adjective, mention), ""
    if measure is not None and (amount := reading.arguments(measure)):
        item, shown = amount[0], f" {adjective.text.lower()}"
    for term in terms:
        be = "are" if is_several(term.word) else "is"
        yield from relate(reading, [term], f"{be} not{shown}" if denied else f"{be}{shown}",
                           f"be{shown}", [item], "line quality", adjective,
                           negated=denied)  # fmt: skip
    for part in find_children(adjective, "conj", "parataxis"):
        if part.pos == "ADJ" and any(c.text.lower() == "not" for c in part.children):
            yield from quality(reading, terms, part)  # "solid, not liquid"


def _best_of(reading: Reading, adjective: Word) -> Mention | None:
    """A superlative with what bounds it: "largest on record"."""
    bounds = [c for c in find_children(adjective, "obl", "nmod") if c.i > adjective.i]
    if adjective.tag != "JJS" or len(bounds) != 1:
        return None
    last = right_edge(bounds[0])
    if last - adjective.i >= MAX_BOUND:
        return None
    return make_mention(reading, adjective.i, last, "noun_phrase")


def _measure_of(adjective: Word) -> Word | None:
    """What stands before "thick", also where the parser takes it for a subject."""
    for child in find_children(adjective, "nsubj", "obl", "nmod"):
        counted = find_children(child, "nummod", "amod", "advmod") and child.i == adjective.i - 1
        if counted and adjective.text.lower() in DIMENSIONS:
            return child
    return measure_of(adjective)


def remark(reading: Reading, context: list[Argument]) -> Iterator[Candidate]:
    """A fragment behind a sentence or label of the same entry speaks of the same thing.

    ``Slab pull: weight of the slab. Probably the strongest force`` -> slab pull | is | …
    """
    root = reading.sentence.root
    if not context or is_predicate(root) or reading.sentence.words[-1].text == "?":
        return
    if root.pos == "ADJ":
        yield from quality(reading, context, root)
        for part in find_children(root, "conj"):
            if part.pos != "ADJ" and any(c.text.lower() == "not" for c in part.children):
                yield from relate(reading, context, "is not", "be", reading.arguments(part),
                                   "line quality", part, negated=True)  # fmt: skip
    elif is_nominal(root) and is_lacking(root):
        yield from lack(reading, context, root)
    elif is_nominal(root) and any(c.tag == "JJS" for c in root.children):
        yield from relate(reading, context, "is", "be", reading.arguments(root), "line remark",
                           root)  # fmt: skip
