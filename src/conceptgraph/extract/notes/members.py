"""What an entry of a list has to do with the heading or entry above it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from conceptgraph.annotate.lines import LABELLING, SIGN_ROLE, has_label
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import is_predicate, make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.arrows import happening, scenes
from conceptgraph.extract.notes.fragments import degree, had, lack
from conceptgraph.extract.notes.labelled import is_aspect
from conceptgraph.extract.notes.line_parts import (
    ARROWS,
    is_lacking,
    is_nominal,
    is_person,
    opening_sign,
    parts_of,
    terms_of,
)
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_plural,
    left_edge,
    preposition,
)
from conceptgraph.extract.words.note_labels import EVENTS, TASKS, is_several, of_several, role_of
from conceptgraph.model import BlockKind

MAX_TERM = 4  # words of an entry that is surely a term
MAX_WHY = 7  # words of a question whose answers a list gives
MAX_ENTRY = 8  # words of an entry that is one concept
COUNTING = frozenset({"type", "kind", "form", "sort", "variety", "class", "category", "group"})


@dataclass(slots=True)
class Above:
    """What a block says that entries may hang under."""

    kind: BlockKind
    root: Word  # of its first sentence
    terms: list[Argument]  # the concepts it names; none where it is no noun
    role: tuple[str, str, str] | None  # the relation that a bare label names
    is_title: bool
    counted: bool = False  # "There are four types:": they are of what stands above
    over: list[Argument] = field(default_factory=list)  # the concept above, for roles
    phrases: list[Argument] = field(default_factory=list)  # all its phrases of several words


def look_above(reading: Reading, over: list[Argument]) -> Above:
    """What the first sentence of the current block offers to entries below it.

    Parameters
    ----------
    reading : Reading
    over : list of Argument
        The concept that the block itself stands under.
    """
    sentence = reading.sentence
    block = reading.document.blocks[sentence.block]
    root = sentence.root
    counted = _counted(reading)
    role = role_of(root) if block.kind != "heading" or is_several(root) else None
    if is_predicate(root) and root.pos == "VERB" and find_children(root, "nsubj"):
        role = None  # "Managers often worry about:"
    if counted is not None:
        lemma = counted.lemma.lower()
        role = f"is {lemma} of", f"be {lemma} of", "example of"
    if (why := asked_why(reading)) is not None:
        role, over = ("is reason for", "be reason for", "causes"), [why]
    terms = terms_of(reading) if role is None else []
    title = block.kind == "heading" and block.parent is None
    nouns = [w for w in sentence.words if w.pos in {"NOUN", "PROPN"}]
    found = [Argument(w, m) for w in nouns if (m := reading.mention(w)) is not None]
    phrases = [a for a in found if " " in a.mention.name]
    return Above(block.kind, root, terms, role, title, counted is not None, over, phrases)


def asked_why(reading: Reading) -> Argument | None:
    """What a list gives the reasons of: "Why deep work is rare"."""
    words = [w for w in reading.sentence.words if w.text not in {"?", ":"}]
    root = reading.sentence.root
    if words[0].text.lower() != "why" or not 3 <= len(words) <= MAX_WHY:
        return None
    subjects = find_children(root, "nsubj")
    first = 1 + (words[1].text.lower() in {"do", "does", "did"})
    if len(subjects) != 1 or left_edge(subjects[0]) != first:
        return None  # "Why is it so?"
    if subjects[0].pos == "PRON" or any(w.pos == "PUNCT" and w.text != "-" for w in words):
        return None
    return Argument(root, make_mention(reading, first, words[-1].i, "clause"))


def _counted(reading: Reading) -> Word | None:
    """The bare noun of "There are four types:", whose class is named further up."""
    words = reading.sentence.words
    if words[-1].text != ":":
        return None
    for word in words:
        if word.lemma.lower() in COUNTING and is_plural(word) and base(word) in {
            "nsubj", "obj", "root",
        }:  # fmt: skip
            return None if find_children(word, "nmod", "amod", "acl") else word
    return None


def find_memberships(reading: Reading, above: Above) -> Iterator[Candidate]:
    """Relations of the current entry, the first sentence of its block, with what is above it.

    ``Driving forces`` / ``• Slab pull: …`` -> slab pull | belongs to | driving forces
    ``Inflation`` / ``Causes`` / ``• Demand`` -> demand | is cause of | inflation
    ``Checkpoints`` / ``There are two types:`` / ``• FULL – …`` -> FULL | is type of | checkpoints
    ``Transform boundaries`` / ``• No volcanism`` -> transform boundaries | have no | volcanism
    """
    root = reading.sentence.root
    if is_lacking(root) and is_nominal(root):
        yield from lack(reading, above.over if above.role is not None else above.terms, root)
        return
    for part in find_children(root, "appos", "conj"):
        if is_lacking(part) and is_nominal(root):
            yield from lack(reading, above.terms, part)
            yield from had(reading, above.terms, root)
    if above.terms and is_predicate(root):
        yield from setting(reading, above.terms)
    if is_nominal(root) and not parts_of(reading.sentence):
        yield from degree(reading, above.terms or above.over, root)
    terms = _entry(reading)
    if above.role is not None and is_predicate(root) and not parts_of(reading.sentence):
        terms = scenes(reading, root)
    if opening_sign(reading) in ARROWS:
        return  # "→ depression" is no part of the stress that leads to it
    if not terms or above.root.lemma.lower() in TASKS:
        return
    if above.role is not None:
        label, key, family = above.role
        rule = "role member"
        owners = [a for a in above.over if a.word.lemma.lower() not in EVENTS]
    elif not _is_uniform(reading) or _leads_on(reading):
        return
    elif is_several(above.root):
        label, key, family = "is one of", "be one of", "example of"
        rule, owners = "class member", above.terms
    elif not above.is_title:
        label, key, family = "belongs to", "belong to", "part of"
        rule, owners = "heading member", above.terms
    else:
        return
    for term in terms:
        for owner in owners:
            shown = label
            if is_several(term.word) and term.mention.kind != "clause":
                shown = of_several(label).replace("belongs", "belong")
                shown = shown.replace("are one of", "are among")
            yield Candidate(term, shown, key, owner, rule, reading.sentence, root, family=family)


def setting(reading: Reading, above: list[Argument]) -> Iterator[Candidate]:
    """What happens under a heading, in a clause that relates nothing by itself.

    ``Divergent boundaries`` / ``• Plates move apart`` -> … | involve moving apart of | plates
    """
    root = reading.sentence.root
    for verb in (root, *find_children(root, "parataxis", "conj")):
        if (
            verb.role == SIGN_ROLE
            or not find_children(verb, "nsubj")
            or find_children(verb, "mark", "obl", "advcl")
        ):
            continue
        if verb.tag not in {"VBZ", "VBP"}:
            continue  # "300 euros approved" is no clause
        frame = make_frame(verb, reading)
        named = happening(frame)
        if named is None or frame.negated:
            continue
        label, key = named
        for owner in above:
            shown = label.replace("involves", "involve", 1) if is_several(owner.word) else label
            for subject in frame.subjects:
                yield Candidate(owner, shown, key, subject, "heading clause", reading.sentence,
                                verb)  # fmt: skip


def assignment(reading: Reading) -> Iterator[Candidate]:
    """Who a task is for, behind it.

    ``Write release notes (Sofia)``, ``Write release notes → Sofia`` -> Sofia | is to write | …
    """
    sentence = reading.sentence
    root = sentence.root
    if root.pos != "VERB" or root.tag != "VB" or find_children(root, "nsubj", "aux", "mark"):
        return
    last = [w for w in sentence.words if w.text == "("][-1:]
    marks = {p.root.i for p in parts_of(sentence) if p.sign in ARROWS}
    marks |= {w.i + 1 for w in last if w.i + 1 < len(sentence.words)}
    frame = make_frame(root, reading)
    for i in sorted(marks):
        for who in reading.arguments(sentence.words[i]):
            if who.word.pos != "PROPN" or not is_person(who, reading):
                continue
            for obj in frame.objects:
                yield Candidate(who, f"is to {frame.label}", frame.key, obj, "assignment",
                                sentence, root)  # fmt: skip


def _is_uniform(reading: Reading) -> bool:
    """Whether all entries beside the current one are terms, as those of a class are."""
    blocks, text = reading.document.blocks, reading.document.text
    parent = blocks[reading.sentence.block].parent
    entries = [i for i, b in enumerate(blocks) if b.parent == parent and b.kind == "list_item"]
    lines = [text[blocks[i].start : blocks[i].end] for i in entries]
    uniform = len(entries) > 1 and all(
        has_label(line) or (len(line.split()) <= MAX_TERM and not line.endswith("."))
        for line in lines
    )
    return uniform and not any(
        _says_something(reading, number)
        for number, line in zip(entries, lines, strict=True)
        if not has_label(line)
    )


def _leads_on(reading: Reading) -> bool:
    """Whether an entry says what something leads to: "deficiency → bleeding"."""
    return any(part.sign in ARROWS for part in parts_of(reading.sentence)[:1])


def _says_something(reading: Reading, block: int) -> bool:
    """Whether an entry is a clause with its object: "help blood clot" beside "cell fragments"."""
    first = bisect_left(reading.sentences, block, key=lambda sentence: sentence.block)
    if first == len(reading.sentences) or reading.sentences[first].block != block:
        return False
    root = reading.sentences[first].root
    acts = root.pos == "VERB" and root.tag in {"VB", "VBZ", "VBP", "VBD"}
    return acts and bool(find_children(root, "obj", "nsubj", "obl"))


def begins_example(root: Word) -> bool:
    """Whether an entry begins with "e.g."."""
    return any(c.text.lower() in {"e.g.", "eg", "eg.", "e.g"} and c.i == 0 for c in root.children)


def example_entry(reading: Reading, before: list[Argument]) -> Iterator[Candidate]:
    """``• Mid-ocean ridges: …`` / ``• e.g. East Pacific Rise – fast`` -> is an example of."""
    root = reading.sentence.root
    terms = list(_entry(reading))
    parts = parts_of(reading.sentence)
    for part, after in pairwise(parts):
        if part.sign == ";" and after.sign in LABELLING and is_nominal(part.root):
            terms.extend(reading.arguments(part.root))
    for term in terms:
        for whole in before:
            yield Candidate(term, "is an example of", "be example of", whole, "example entry",
                            reading.sentence, root, family="example of")  # fmt: skip


def _entry(reading: Reading) -> list[Argument]:
    """The concept that an entry names: its label, or all of it where it is a noun."""
    sentence = reading.sentence
    root = sentence.root
    if is_bare_quality(reading) and (mention := reading.mention(root)) is not None:
        return [Argument(root, mention)]
    if not is_nominal(root) or role_of(root) is not None or preposition(root):
        return []
    parts = parts_of(sentence)
    if root.lemma.lower() in TASKS or (parts and is_aspect(root)):
        return []
    asks = any(word.text == "?" for word in sentence.words)
    if asks or (not parts and _length(sentence.words) > MAX_ENTRY):
        return []
    if any(is_predicate(word) and not parts for word in sentence.words):
        return []
    return [a for a in terms_of(reading) if not (parts and is_person(a, reading))]


def is_bare_quality(reading: Reading) -> bool:
    """Whether an entry is one adjective with entries of its own: "convergent" of boundaries."""
    blocks, number = reading.document.blocks, reading.sentence.block
    words = [word for word in reading.sentence.words if word.pos != "PUNCT"]
    below = number + 1 < len(blocks) and blocks[number + 1].parent == number
    return below and len(words) == 1 and words[0].pos == "ADJ"


def _length(words: list[Word]) -> int:
    """Words of an entry outside of brackets."""
    count = depth = 0
    for word in words:
        depth += (word.text == "(") - (word.text == ")")
        count += depth <= 0 and word.pos != "PUNCT"
    return count
