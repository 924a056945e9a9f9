"""Relations that the signs of a line of notes state: colon, dash, arrow, "="."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.lines import LABELLING, SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.classes import class_relations
from conceptgraph.extract.clauses.frames import is_predicate, make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.arrows import arrow, happening
from conceptgraph.extract.notes.equations import (
    COMPARED,
    VERSUS,
    aspect,
    equation,
    opposed,
    outranked,
    placed,
)
from conceptgraph.extract.notes.fragments import DEGREES, degree, lack, quality, remark
from conceptgraph.extract.notes.labelled import (
    is_aspect,
    is_attribute,
    label_role,
    own_aspect,
    speech,
    task,
)
from conceptgraph.extract.notes.line_parts import (
    ARROWS,
    Part,
    is_label,
    is_lacking,
    is_likened,
    is_nominal,
    is_person,
    opening_sign,
    parts_of,
    relate,
    says_what,
    terms_of,
)
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.stance.labels import QUOTES
from conceptgraph.extract.words.grammar import base, find_children, has_copula, preposition
from conceptgraph.extract.words.lexicon import TRANSPARENT
from conceptgraph.extract.words.note_labels import DEFINING, TASKS, is_dated, is_several, role_of

MAX_UNIT = 2  # letters of what may be a unit without its number: "km"


def find_line_relations(
    reading: Reading, above: list[Argument], context: list[Argument], before: list[Argument]
) -> Iterator[Candidate]:
    """Relations across the signs of the current line.

    Parameters
    ----------
    reading : Reading
    above : list of Argument
        What the notes are about where the line is the entry of a label: ``Cause: drought``.
    context : list of Argument
        What the block has spoken of before, for a line without a term of its own.
    before : list of Argument
        What a line that begins with an arrow goes on from.
    """
    parts = parts_of(reading.sentence)
    yield from opened(reading, above, before)
    yield from opposed(reading, above)
    if not parts:
        yield from remark(reading, context)
        return
    root = reading.sentence.root
    terms = terms_of(reading)
    if is_label(reading.sentence):
        yield from sourced(reading, root, terms)
        yield from _entry_of(reading, root, parts[0], above)
        told = root.lemma.lower() in TASKS or is_aspect(root) or role_of(root) is not None
        if told or (above and is_attribute(reading)):
            terms = []
        elif root.text.lower() in DEFINING:
            terms = above
    yield from _behind_signs(reading, parts, terms, context)


def _entry_of(
    reading: Reading, label: Word, part: Part, above: list[Argument]
) -> Iterator[Candidate]:
    """What a label says of the subject of the notes: a task, what it has, or its role."""
    if label.lemma.lower() in TASKS:
        yield from task(reading, label, part, above)
    elif is_aspect(label) and above:
        yield from own_aspect(reading, part, above)
    elif role_of(label) is not None:
        yield from label_role(reading, part, above)
    elif above and is_attribute(reading):
        yield from own_aspect(reading, part, above)


def opened(reading: Reading, above: list[Argument], before: list[Argument]) -> Iterator[Candidate]:
    """What a sign at the beginning of a line says of the line it goes on from.

    ``Consideration`` / ``= the price of a promise`` -> consideration | is | price of …
    ``Chronic stress`` / ``→ depression`` -> chronic stress | leads to | depression
    """
    sign, root = opening_sign(reading), reading.sentence.root
    if sign == "=" and is_nominal(root):
        yield from relate(reading, above, "is", "be", reading.arguments(root), "line equation",
                           root)  # fmt: skip
    elif sign in ARROWS and before:
        yield from arrow(reading, None, Part(sign, root), before)


def sourced(reading: Reading, label: Word, terms: list[Argument]) -> Iterator[Candidate]:
    """``Plume hypothesis (Morgan 1971) – …`` -> plume hypothesis | is associated with | Morgan."""
    for name in find_children(label, "appos"):
        if is_dated(name) and label.pos == "NOUN":
            parts = [name, *find_children(name, "flat", "compound")]
            first, last = min(w.i for w in parts), max(w.i for w in parts if not w.text.isdigit())
            source = Argument(name, make_mention(reading, first, last, "name", proper=True))
            yield from relate(reading, terms, "is associated with", "be associate with", [source],
                               "line source", name)  # fmt: skip


def _behind_signs(
    reading: Reading, parts: list[Part], terms: list[Argument], context: list[Argument]
) -> Iterator[Candidate]:
    """Sign by sign; behind a semicolon another term may begin."""
    root = reading.sentence.root
    labelled = is_label(reading.sentence)
    asks = reading.sentence.words[-1].text == "?"
    in_list = reading.document.blocks[reading.sentence.block].kind == "list_item"
    left, defined = root, False
    for i, part in enumerate(parts):
        after = parts[i + 1].sign if i + 1 < len(parts) else ""
        speaks = bool(terms) and is_person(terms[0], reading)
        if part.sign in ARROWS:
            yield from arrow(reading, left, part, terms or context)
        elif part.sign == "=":
            told = list(aspect(reading, terms, left, part.root)) if left is not root else []
            yield from told or equation(reading, left, part)
        elif part.sign in COMPARED:
            yield from outranked(reading, left, part)
        elif part.sign == ";" and after in LABELLING and is_nominal(part.root):
            terms, defined = reading.arguments(part.root), False
        elif asks or (speaks and not in_list):
            pass
        elif speaks:
            yield from speech(reading, terms, part)
        elif after != "=" and terms and (labelled or part.sign == ";"):
            if in_list or not is_predicate(part.root):
                yield from behind_term(reading, terms, part, defined=defined)
            defined = True
        elif labelled and preposition(root) in VERSUS:
            pass
        elif labelled and preposition(root) and is_nominal(part.root):
            yield from placed(reading, root, part)
        left = part.root


def behind_term(
    reading: Reading, terms: list[Argument], part: Part, *, defined: bool
) -> Iterator[Candidate]:
    """What a label introduces.

    ``Asthenosphere: weak layer below the lithosphere`` -> asthenosphere | is | weak layer
    ``Subduction: denser plate sinks`` -> subduction | involves sinking of | denser plate
    ``RESTART – like FULL`` -> RESTART | is like | FULL
    ``Ridge push – weaker`` -> ridge push | is | weaker
    """
    root = part.root
    if is_predicate(root):
        quoted = any(c.text in QUOTES for c in root.children if c.i < root.i)
        if not defined and not quoted:
            yield from clause(reading, terms, root)
    elif is_lacking(root):
        yield from lack(reading, terms, root)
    elif is_nominal(root) and any(c.text.lower() in DEGREES for c in root.children):
        yield from degree(reading, terms, root)
    elif is_likened(root):
        mention = reading.mention(root)
        likened = [Argument(root, mention)] if mention is not None else []
        yield from relate(reading, terms, "is like", "be like", likened, "line likeness",
                           root)  # fmt: skip
    elif root.pos == "ADJ":
        yield from quality(reading, terms, root)
    elif is_nominal(root) and is_dated(terms[0].word):
        linked = reading.arguments(root)
        yield from relate(reading, terms, "is associated with", "be associate with", linked,
                           "line source", root)  # fmt: skip
    elif is_nominal(root) and not preposition(root):
        yield from definition(reading, terms, part, defined=defined)


def clause(reading: Reading, terms: list[Argument], verb: Word) -> Iterator[Candidate]:
    """A whole clause behind a label: the event that the label names.

    ``Cost-push: oil prices raise costs`` -> cost-push | involves | oil prices
    ``Subduction: denser plate sinks`` -> subduction | involves sinking of | denser plate
    """
    verbs = [verb, *(c for c in verb.children if base(c) in {"parataxis", "conj", "ccomp"})]
    for event in sorted(verbs, key=lambda word: word.i):
        if event.role == SIGN_ROLE and event is not verb:
            continue
        if not find_children(event, "nsubj") or has_copula(event) or not is_predicate(event):
            continue
        frame = make_frame(event, reading)
        if frame.negated or find_children(event, "mark"):
            continue
        named = happening(frame)
        if named or event is verb:
            label, key = named or ("involves", "involve")
            involved = [a for a in frame.subjects if not a.denied]
            yield from relate(reading, terms, label, key, involved, "line clause",
                               event)  # fmt: skip


def definition(
    reading: Reading, terms: list[Argument], part: Part, *, defined: bool
) -> Iterator[Candidate]:
    """A noun behind a label: what the thing is, has or consists of.

    ``Nucleus: site of the DNA; double membrane`` -> nucleus | is | site of the DNA,
    nucleus | has | double membrane
    """
    root = part.root
    whole = reading.mention(root) if root.text.lower() in TRANSPARENT else None
    items = [Argument(root, whole)] if whole is not None else reading.arguments(root)
    items = [a for a in items if len(a.mention.name) > MAX_UNIT and not _is_mixed(a)]
    exemplary = any(c.text.lower() in {"e.g.", "eg", "e.g"} for c in root.children)
    listed = len(items) > 1 and any(c.role == "conj" for c in root.children)
    several = is_several(terms[0].word)
    if exemplary or (listed and several):
        for item in items:
            yield from relate(reading, [item], "is an example of", "be example of", terms,
                               "line member", root)  # fmt: skip
        return
    told = base(root) == "parataxis" and says_what(root)
    label, key = "are" if several else "is", "be"
    if defined and not told:
        label, key = "have" if several else "has", "have"
    elif opposed := [c for c in root.children if preposition(c) in {"vs.", "vs", "versus"}]:
        items = [*items, *(a for c in opposed for a in reading.arguments(c))]
        label, key = "involves", "involve"
    elif listed:
        label, key = "includes", "include"
    elif several and not is_several(root) and not told:
        label, key = "involve", "involve"
    if key == "be" and not is_person(terms[0], reading):
        persons = [a for a in items if a.word.pos == "PROPN" and is_person(a, reading)]
        linked = "are associated with" if several else "is associated with"
        yield from relate(reading, terms, linked, "be associate with", persons, "line source",
                           root)  # fmt: skip
        items = [a for a in items if a not in persons]  # "monastic – Donald Knuth"
    yield from relate(reading, terms, label, key, items, "line definition", root)
    if key == "be":
        for through, through_key, objects, _ in class_relations(reading, root, label, key):
            yield from relate(reading, terms, through, through_key, objects,
                               "line definition class", root)  # fmt: skip


def _is_mixed(item: Argument) -> bool:
    """Whether a quality and an amount were read as one phrase: "suitable, 400 square metres"."""
    _, comma, after = item.mention.name.partition(", ")
    return bool(comma) and after[:1].isdigit()
