"""Relations that the layout states: bullets under a parent, colons, headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import Frame, is_predicate, make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.elided import begins_with_verb, elided_subject, verbless
from conceptgraph.extract.notes.line_parts import asked_noun, is_nominal, parts_of, says_what
from conceptgraph.extract.notes.lines import find_line_relations
from conceptgraph.extract.notes.members import (
    assignment,
    begins_example,
    example_entry,
    find_memberships,
)
from conceptgraph.extract.notes.needs import needed
from conceptgraph.extract.notes.outline import Outline, is_first
from conceptgraph.extract.notes.role_lists import role_list
from conceptgraph.extract.notes.tables import table_row
from conceptgraph.extract.nouns.behind_colons import behind_colon
from conceptgraph.extract.phrases.chunks import phrase_bounds
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.phrases.prepositional import is_time
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_caption,
    is_gerund,
    is_plural,
    preposition,
)
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.extract.words.note_labels import EVENTS, is_several
from conceptgraph.extract.words.predicates import family_of
from conceptgraph.model import Span

SCARCE = frozenset({"limited", "little", "few", "insufficient", "poor", "weak", "scant"})


MANNERS = frozenset({"way", "manner", "fashion"})


def find_structural_relations(reading: Reading, outline: Outline) -> Iterator[Candidate]:
    """Relations between the current sentence and the block above it, and across colons."""
    root = reading.sentence.root
    parent = outline.parent_of(reading)
    block = reading.document.blocks[reading.sentence.block]
    if block.kind == "table_row":
        yield from table_row(reading)
        return
    if block.kind == "list_item" and parent is not None:
        counted = parent in outline.frames and is_first(reading)
        if counted and (not is_predicate(root) or _is_counted_up(root, outline.frames[parent][0])):
            yield from list_item(root, reading, outline.frames[parent])
        elif parent in outline.topics:
            yield from elided_subject(root, reading, outline.topics[parent])
        if parent in outline.frames and is_first(reading):
            for noun in _absent(reading, outline.frames[parent][0]):
                yield from list_item(noun, reading, outline.frames[parent])
    if block.kind == "list_item" and parent in outline.above and is_first(reading):
        if begins_example(root):
            yield from example_entry(reading, outline.example_of(reading))
        else:
            yield from find_memberships(reading, outline.above[parent])
    if block.kind == "list_item":
        yield from assignment(reading)
        yield from verbless(root, reading)
    headed = parent is not None and reading.document.blocks[parent].kind == "heading"
    if block.kind == "paragraph" and headed and parent in outline.topics:
        yield from needed(root, reading, outline.topics[parent])
        if is_first(reading) and begins_with_verb(root):
            yield from elided_subject(root, reading, outline.topics[parent])
    yield from find_line_relations(reading, *outline.around(reading), outline.led_from(reading))
    yield from role_list(reading, outline.around(reading)[0])
    yield from colon_definition(reading)
    yield from answer(reading, outline)
    yield from same_manner(reading, outline)


MAX_DEED = 6  # words of a deed behind its verb
INCLUDING = frozenset({"comprise", "include", "involve"})
"""Keys of introductions whose list names deeds that are no deeds of their subject."""


def list_item(root: Word, reading: Reading, parent: tuple[Frame, Sentence]) -> Iterator[Candidate]:
    """A list that completes its introduction.

    ``LLMs lack many subsystems:`` / ``• No amygdala for emotion`` -> LLMs | lack | amygdala
    """
    frame, sentence = parent
    deed = _is_counted_up(root, frame)
    if frame.passive or not (deed or root.pos in {"NOUN", "PROPN"}):
        return
    label, key = frame.label, frame.key
    items = _deed(root, reading) if deed else reading.arguments(root)
    first = next((w for w in reading.sentence.words if w.pos != "PUNCT"), root)
    if family_of(key) == "lacks" and first.text.lower() in SCARCE and first is not root:
        plural = any(is_plural(a.word) for a in frame.subjects)
        label = f"{'have' if plural else 'has'} {first.text.lower()}"
        items = [_behind(first, item, reading) for item in items]
    context = (Span(sentence.start, sentence.end, "parent"),)
    for whole in frame.objects if any(is_plural(a.word) for a in frame.objects) else []:
        for item in items:
            yield Candidate(
                item, "is an example of", "be example of", whole, "list member",
                reading.sentence, root, family="example of", context=context,
            )  # fmt: skip
    for subject in frame.subjects:
        for obj in items:
            yield Candidate(
                subject, label, key, obj, "list item", reading.sentence, root,
                frame.negated, context=context,
            )  # fmt: skip


def _is_counted_up(root: Word, frame: Frame) -> bool:
    """Whether an entry is a deed that its list counts up: "Tasks include:" / "measuring heat"."""
    return is_gerund(root) and root.pos == "VERB" and frame.key in INCLUDING


def _deed(verb: Word, reading: Reading) -> list[Argument]:
    """A gerund with what it does, up to what is said around that: "measuring the load"."""
    parts = [c for c in verb.children if c.role == "obj"] or [verb]
    first, last = verb.i, phrase_bounds(parts[-1], reading.sentence.words)[1]
    if parts[-1] is verb or not 0 < last - first <= MAX_DEED:
        return []
    return [Argument(verb, make_mention(reading, first, last, "clause"))]


ABSENT = frozenset({"absent", "gone", "lacking", "missing", "nonexistent"})


def _absent(reading: Reading, frame: Frame) -> list[Word]:
    """What an entry of a list of what is lacked calls absent: "*Regular sleep* is missing: …"."""
    if family_of(frame.key) != "lacks":
        return []
    root = reading.sentence.root
    for word in reading.sentence.words:
        main = word is root or word.head is root
        if main and word.lemma.lower() in ABSENT and has_copula(word) and not is_negated(word):
            return find_children(word, "nsubj")
    return []


def _behind(first: Word, item: Argument, reading: Reading) -> Argument:
    """An item without the word that only says how little of it there is."""
    if item.mention.start != first.start or item.word.i <= first.i:
        return item
    return replace(item, mention=make_mention(reading, first.i + 1, item.word.i, item.mention.kind))


def answer(reading: Reading, outline: Outline) -> Iterator[Candidate]:
    """What a question asks the nature of, where a bare noun answers it.

    ``Q: What is a refrigerant?`` / ``A: A fluid that carries heat.`` -> refrigerant | is | fluid
    """
    before = reading.sentences[reading.number - 1] if reading.number else None
    kind = reading.document.blocks[reading.sentence.block].kind
    if before is None or kind == "heading" or asked_noun(before) is None:
        return
    parts = parts_of(reading.sentence)
    root = reading.sentence.root
    noun = parts[0].root if parts and root.text.lower() in {"a", "answer"} else root
    if not is_nominal(noun) or preposition(noun) or not says_what(noun):
        return
    subjects, asking = outline.topics.get(before.block, ([], before))
    for subject in subjects:
        label = "are" if is_several(subject.word) else "is"
        for obj in reading.arguments(noun):
            yield Candidate(subject, label, "be", obj, "line definition", reading.sentence, noun,
                            context=(Span(asking.start, asking.end, "parent"),))  # fmt: skip


def same_manner(reading: Reading, outline: Outline) -> Iterator[Candidate]:
    """Take "this way" for what the block, or the one above it, is about.

    ``Boosting is noisy:`` / ``• Humans don't learn this way.`` -> humans | do not learn like | …
    """
    block = outline.parent_of(reading) if is_first(reading) else reading.sentence.block
    if block is None or block not in outline.topics:
        return
    arguments, sentence = outline.topics[block]
    context = (Span(sentence.start, sentence.end, "parent"),)
    for word in reading.sentence.words:
        verb = word.head
        if word.text.lower() not in MANNERS or verb is None or not is_predicate(verb):
            continue
        if word.i < verb.i:
            continue  # "In this way, it …" only goes on
        if not any(c.role == "det" and c.text.lower() in {"this", "that"} for c in word.children):
            continue
        if find_children(word, "acl", "nmod"):
            continue
        frame = make_frame(verb, reading)
        for candidate in frame.relate(
            f"{frame.label} like", f"{frame.key} like", arguments, "same manner"
        ):
            candidate.context = context
            yield candidate


def colon_definition(reading: Reading) -> Iterator[Candidate]:
    """A noun explained after a colon or a dash.

    ``LLMs are “ghosts”: digital entities trained on text.`` -> ghosts | is | digital entities
    ``… some of these traits: tact, warmth and wit.`` -> tact | is one of | traits
    """
    words, speakers = reading.sentence.words, reading.discourse.speakers
    for word in words:
        if base(word) not in {"parataxis", "list"} or word.pos not in {"NOUN", "PROPN"}:
            continue
        if word.role == SIGN_ROLE:
            continue
        if has_copula(word) or find_children(word, "nsubj", "case"):
            continue
        first = min(part.i for part in word.subtree() if part.pos != "PUNCT")
        if first < 2 or words[first - 1].text not in {":", "—", "–", "--"}:
            continue
        source = _noun_before(words, first - 1)
        if words[-1].text == "?" or (source is not None and source.text in speakers):
            continue  # "INTERVIEWER: Mite bombs?"
        if source is not None and source.lemma.lower() in EVENTS:
            continue  # "Recipe: lentil dal"
        if source is None or is_caption(source) or reading.is_person(source) or is_time(source):
            continue
        items = reading.arguments(word)
        if is_plural(source) and len(items) > 1:
            yield from behind_colon(word, source, reading)
            continue
        for subject in reading.arguments(source)[:1]:
            for obj in items:
                yield Candidate(subject, "is", "be", obj, "colon", reading.sentence, word)


def _noun_before(words: list[Word], colon: int) -> Word | None:
    """The noun phrase that ends right before the colon."""
    word: Word | None = words[colon - 1]
    while word is not None and word.pos == "PUNCT":
        word = words[word.i - 1] if word.i else None
    while word is not None and word.head is not None and word.head.i < colon:
        if word.pos in {"NOUN", "PROPN"} and base(word) not in {"compound", "flat", "amod"}:
            return word
        word = word.head
    return word if word is not None and word.pos in {"NOUN", "PROPN"} else None
