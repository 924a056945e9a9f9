"""A noun phrase beside another one: what it is, what it consists of, a person's title."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.classes import class_relations, short_modifiers
from conceptgraph.extract.clauses.membership import ONE, group_relations, members_of
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.cut_nouns import is_superlative
from conceptgraph.extract.doers.restrictions import whole_deed
from conceptgraph.extract.nouns.apposition_hosts import (
    OFFICES,
    is_called,
    is_list,
    is_no_apposition,
    is_office,
    person_before,
)
from conceptgraph.extract.nouns.behind_colons import LONG_DASHES, behind_colon
from conceptgraph.extract.nouns.near_hosts import (
    inside_name,
    mark_before,
    name_before,
    place_before,
)
from conceptgraph.extract.phrases.chunks import title_bounds
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.phrases.prepositional import is_time
from conceptgraph.extract.phrases.stand_ins import name_beside, names_beside
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_plural,
    preposition,
)
from conceptgraph.extract.words.lexicon import (
    TRANSPARENT,
)
from conceptgraph.extract.words.negation import has_negative_determiner, is_denied_part
from conceptgraph.extract.words.persons import is_person_noun

NAMING = frozenset({"expression", "phrase", "term", "word"})
NAMELY = frozenset({"namely", "viz", "viz."})
DASHES = LONG_DASHES | {"-"}


def apposition(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``Karpathy, a veteran researcher, …`` ``Lisbon, the capital of Portugal, …`` -> is."""
    head = word.head
    if head is None or head.pos not in {"NOUN", "PROPN", "SYM", "NUM"} or is_denied_part(word):
        return
    if has_negative_determiner(word) or any(c.text.lower() == "hardly" for c in word.children):
        return  # "Shallow quakes, hardly any volcanism"
    if find_children(head, "nummod") and find_children(word, "nummod"):
        return  # "3 plots free, 7 people waiting"
    if is_time(word) or any(is_time(w) for w in find_children(word, "compound", "nummod")):
        return  # "The Conversation, February 13"
    if head.lemma.lower() in NAMING and word.i in reading.quoted:
        return  # "the word “marriage”"
    if is_no_apposition(word, head, mark_before(word, reading)):
        return
    near = name_before(word, reading) or person_before(word, head)
    if near is not None and near is not head:
        head = near
    if word.i in reading.quoted and inside_name(word, head, reading):
        return  # "Dante “Tex” Gill"
    several = [c for c in find_children(head, "conj") if c.i < word.i]
    if several and is_plural(word) and not any(map(is_plural, [head, *several])):
        yield from _each_of(word, head, reading)
        return
    if (placed := place_before(word, head, reading)) is not None:
        head = placed
    listed = [c for c in find_children(head, "conj") if c.i > word.i]
    if (listed and word.pos == head.pos) or is_list(word, head, mark_before(word, reading)):
        return  # "World War I, the pandemic, and World War II" lists
    counted = head.text.lower() in {"one", "two", "three", "some", "many"}
    member = counted or (
        is_plural(head) and head.pos == "NOUN" and word.pos == "PROPN" and not is_plural(word)
    )
    subjects = reading.alone(head)
    if names_beside(head) and (kind := reading.mention(head)) is not None:
        subjects = [Argument(head, kind)]
    if counted and not is_plural(word):
        subjects = [a for a in subjects if a.word is not head]
    place = head.pos == "PROPN" and word.pos == "PROPN" and not reading.is_person(head)
    place = place and head.text[:1].isupper() and word.i not in reading.quoted  # "anthem, “Hope”"
    place = place and word.text.lower() not in EPITHETS
    if head.pos == "PROPN" and word.text.lower() in EPITHETS:
        return
    if place and any(c.isdigit() for w in word.subtree() for c in w.text):
        return  # "Chile 1960, M 9.5"
    if place and is_called(word, reading.is_person(word)):
        if not is_office(head) or not _stands_beside(word, head, reading):
            return  # "the Senate, Madam Speaker, will fail"
        place = False  # "the Speaker, Ann Lee, rose"
    if word.text.lower() in POINTERS and not find_children(word, "amod", "compound", "nmod"):
        return  # "2% (reference)"
    if name_beside(head) is word:
        yield from of_whom(word, head, reading)
        return
    mark = mark_before(word, reading)
    jotted = reading.sentence.root is head and not find_children(word, "det", "nmod")
    if jotted and (
        (mark in DASHES and head.pos == "PROPN") or (mark == "," and head.pos == "NOUN")
    ):
        return  # "Ann – tax cache", "quick eyes, slack muscles"
    if mark in {":", "):"} or any(c.text.lower() in NAMELY for c in word.children):
        yield from behind_colon(word, head, reading)
        return
    others = find_children(word, "conj")
    either = any(c.text.lower() == "or" for part in others for c in find_children(part, "cc"))
    if mark in LONG_DASHES and others and not either and len(reading.arguments(word)) > 1:
        yield from behind_colon(word, head, reading)
        return
    group = members_of(word)
    if group is not None:
        one = word.text.lower() in ONE
        subjects = subjects if one else reading.arguments(head)
        label = "are among" if is_plural(head) else "is one of"
        for shown, key, objects in group_relations(reading, group, label, "be one of"):
            for subject in subjects:
                for obj in objects:
                    yield Candidate(subject, shown, key, obj, "apposition member",
                                    reading.sentence, word)  # fmt: skip
        return
    through = list(class_relations(reading, word, "is", "be"))
    for bare in reading.bare_arguments(word):
        obj = whole_deed(bare, head, reading)  # "(ability to cause disease)"
        if through and is_superlative(word) and obj.word is word:
            continue
        if word.text.lower() in TRANSPARENT:
            break
        for subject in subjects:
            if subject.mention.name.lower() in obj.mention.name.lower():
                continue
            if obj.mention.name.replace(" ", "").isdigit():
                continue  # "tel: 1 201"
            if place and _is_jotted_list(head, reading):
                continue  # "reaches Paris, London"
            if place and not is_plural(head):
                yield Candidate(subject, "in", "in", obj, "apposition place", reading.sentence,
                                word, family="located in")  # fmt: skip
            elif member:
                yield Candidate(obj, "is one of", "be one of", subject, "apposition member",
                                reading.sentence, word, family="example of")  # fmt: skip
            else:
                called = any(c.text.lower() == "or" for c in find_children(word, "cc"))
                label, key = ("is also called", "be call") if called else ("is", "be")
                if called and is_plural(head):
                    label = "are also called"
                # "the first computer, ENIAC, …": the name is what is classed
                named = word.pos == "PROPN" and head.pos == "NOUN" and not called
                ends = (obj, subject) if named and not is_plural(head) else (subject, obj)
                yield Candidate(ends[0], label, key, ends[1], "apposition", reading.sentence,
                                word)  # fmt: skip
    if not member:
        for label, key, objects, _ in through:
            for subject in subjects:
                for obj in objects:
                    yield Candidate(subject, label, key, obj, "apposition class",
                                    reading.sentence, word)  # fmt: skip


POINTERS = frozenset({"here", "link", "paper", "pdf", "ref", "reference", "source", "video"})
"""What a page writes in brackets where it leads elsewhere."""
EPITHETS = frozenset(
    {"bold", "brave", "confessor", "conqueror", "elder", "great", "just", "magnificent", "pious",
     "terrible", "wise", "younger"}
)  # fmt: skip
"""What stands behind "the" and a ruler's name."""


def _is_jotted_list(noun: Word, reading: Reading) -> bool:
    """Whether two names end a line of notes, neither behind "in" or "from"."""
    ends = reading.sentence.words[-1].text in {".", "!", "?"}
    return not ends and not preposition(noun) and base(noun) in {"obj", "obl"}


def _each_of(word: Word, head: Word, reading: Reading) -> Iterator[Candidate]:
    """``the id, the ego, and the superego—the elements of personality`` -> ego | is one of | …."""
    for shown, key, objects in group_relations(reading, word, "is one of", "be one of"):
        for subject in reading.arguments(head):
            for obj in objects:
                yield Candidate(subject, shown, key, obj, "apposition member", reading.sentence,
                                word)  # fmt: skip


def of_whom(name: Word, noun: Word, reading: Reading) -> Iterator[Candidate]:
    """``Freud's daughter Anna met Erikson.`` -> Anna | is daughter of | Freud.

    Persons only have what is no person, since a painting of them would show them:
    ``Klee's painting Ad Parnassum hangs here.`` -> Klee | has painting | Ad Parnassum
    """
    having = not (is_person_noun(noun) or noun.lemma.lower() in OFFICES)
    possessors = [c for c in noun.children if c.role == "nmod:poss"]
    owners = [a for c in possessors for a in reading.arguments(c)]
    kind = reading.mention(noun) if not owners else None
    shown, lemma = " ".join([*short_modifiers(noun), noun.text.lower()]), noun.lemma.lower()
    for subject in reading.alone(name):
        for owner in owners:
            if having and owner.mention.name.split()[-1] in reading.discourse.persons:
                yield Candidate(owner, f"has {shown}", f"have {lemma}", subject,
                                "apposition class", reading.sentence, name)  # fmt: skip
            else:
                yield Candidate(subject, f"is {shown} of", f"be {lemma} of", owner,
                                "apposition class", reading.sentence, name)  # fmt: skip
        if kind is not None:
            yield Candidate(subject, "is", "be", Argument(noun, kind), "apposition",
                            reading.sentence, name)  # fmt: skip


PRESIDING = frozenset({"captain", "king", "president", "queen", "senator"})
"""Titles before which stands what they are the title in: "*World Bank* President Lee"."""


def title(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``Food writer Anna Lee likes eels.`` -> Anna Lee | is | food writer.

    ``World Bank President Ann Lee`` -> President Ann Lee | is president of | World Bank
    """
    words = reading.sentence.words
    bounds = title_bounds(word, words)
    if bounds is None or (bounds[0] == bounds[1] and words[bounds[0]].pos == "PROPN"):
        return
    noun, office = words[bounds[1]], words[bounds[1] + 1].text.lower()
    if office in PRESIDING and all(w.pos == "PROPN" for w in words[bounds[0] : bounds[1] + 1]):
        body = Argument(noun, make_mention(reading, *bounds, "name", proper=True))
        for subject in reading.alone(word):
            yield Candidate(subject, f"is {office} of", f"be {office} of", body,
                            "apposition title", reading.sentence, word)  # fmt: skip
        return
    owned = reading.alone(noun) if noun.children_of("nmod:poss") else []  # "her husband Frank"
    for subject in reading.alone(word):
        for role in owned or [Argument(noun, make_mention(reading, *bounds, "noun_phrase"))]:
            yield Candidate(subject, "is", "be", role, "apposition title", reading.sentence, word)


def in_title(word: Word, reading: Reading) -> bool:
    """Whether a dash or colon in a heading stands before: "Botany – lecture 3" equates nothing."""
    block = reading.document.blocks[reading.sentence.block]
    first = min(part.i for part in word.subtree() if part.pos != "PUNCT" or part is word)
    marks = {w.text for w in reading.sentence.words[max(first - 1, 0) : first]}
    return block.kind == "heading" and bool(marks & {"–", "—", "-", ":"})


def _stands_beside(word: Word, head: Word, reading: Reading) -> bool:
    """Whether a name follows its noun and what that is of: "the Secretary of State, Ann Lee"."""
    first = min(w.i for w in word.subtree() if w.pos != "PUNCT")
    before: Word | None = reading.sentence.words[max(first - 2, 0)]
    while before is not None and before is not head and base(before) != "conj":
        before = before.head
    return before is head
