"""Relations inside noun phrases: apposition, examples, prepositions, possession."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.appositions import is_no_apposition, person_before
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.chunks import title_bounds
from conceptgraph.extract.cut_nouns import is_cut_noun
from conceptgraph.extract.examples import examples
from conceptgraph.extract.grammar import (
    base,
    case_words,
    conjuncts,
    find_children,
    has_copula,
    has_negative_determiner,
    is_caption,
    is_denied_part,
    is_gerund,
    is_plural,
    is_relative,
    mark_text,
    preposition,
)
from conceptgraph.extract.lexicon import (
    EXAMPLE_MARKERS,
    LIGHT_VERBS,
    POSSESSIVES,
    TRANSPARENT,
)
from conceptgraph.extract.mentions import make_mention
from conceptgraph.extract.obliques import is_idle_phrase, is_preposition_noun, is_repeated, is_time
from conceptgraph.extract.parentheses import find_bracket_relations, find_parentheses
from conceptgraph.extract.reading import Reading
from conceptgraph.extract.signs import SYMBOLS, symbols
from conceptgraph.extract.subjects import subject_words

DEGREES = frozenset({"least", "less", "more", "most"})
DASHES = frozenset({"-", "–", "—", "--"})


def find_nominal_relations(reading: Reading) -> Iterator[Candidate]:
    """Every relation that the noun phrases of the current sentence state."""
    brackets = find_parentheses(reading)
    yield from find_bracket_relations(reading, brackets)
    for word in reading.sentence.words:
        role = base(word)
        if brackets and role != "nmod" and any(b.first <= word.i <= b.last for b in brackets):
            continue
        if word.text in SYMBOLS and (word.head is None or word.head.role != SIGN_ROLE):
            yield from symbols(word, reading)
        elif role == "appos" and not _in_title(word, reading):
            yield from apposition(word, reading)
        elif role in {"nmod", "obl"} and preposition(word) in EXAMPLE_MARKERS:
            yield from examples(word, reading)
        elif word.role == "nmod":
            yield from noun_preposition(word, reading)
        elif word.role == "nmod:poss":
            yield from possession(word, reading)
        if word.pos in {"NOUN", "PROPN"} and role not in {"compound", "flat"}:
            yield from title(word, reading)


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
    if is_no_apposition(word, head, _mark_before(word, reading)):
        return
    near = _name_before(word, reading) or person_before(word, head)
    if near is not None and near is not head:
        head = near
    listed = [c for c in find_children(head, "conj") if c.i > word.i]
    if listed and word.pos == head.pos:
        return  # "World War I, the pandemic, and World War II" lists
    counted = head.text.lower() in {"one", "two", "three", "some", "many"}
    member = counted or (
        is_plural(head) and head.pos == "NOUN" and word.pos == "PROPN" and not is_plural(word)
    )
    subjects = reading.alone(head)
    if counted and not is_plural(word):
        subjects = [a for a in subjects if a.word is not head]
    place = head.pos == "PROPN" and word.pos == "PROPN" and not reading.is_person(head)
    mark = _mark_before(word, reading)
    jotted = reading.sentence.root is head and not find_children(word, "det", "nmod")
    if jotted and (
        (mark in DASHES and head.pos == "PROPN") or (mark == "," and head.pos == "NOUN")
    ):
        return  # "Ann – tax cache", "quick eyes, slack muscles"
    if mark in {":", "):"}:
        yield from behind_colon(word, head, reading)
        return
    through = list(class_relations(reading, word, "is", "be"))
    for obj in reading.bare_arguments(word):
        if is_cut_noun(word, bool(through)) and obj.word is word:
            continue
        if word.text.lower() in TRANSPARENT:
            break
        for subject in subjects:
            if subject.mention.name.lower() in obj.mention.name.lower():
                continue
            if place and not is_plural(head):
                yield Candidate(subject, "in", "in", obj, "apposition place", reading.sentence,
                                word, family="located in")  # fmt: skip
            elif member:
                yield Candidate(obj, "is one of", "be one of", subject, "apposition member",
                                reading.sentence, word, family="example of")  # fmt: skip
            else:
                yield Candidate(subject, "is", "be", obj, "apposition", reading.sentence, word)
    if not member:
        for label, key, objects, _ in through:
            for subject in subjects:
                for obj in objects:
                    yield Candidate(subject, label, key, obj, "apposition class",
                                    reading.sentence, word)  # fmt: skip


def _mark_before(word: Word, reading: Reading) -> str:
    """The mark right before an apposition: a comma, a colon, a dash."""
    first = min((w.i for w in word.subtree() if w.pos != "PUNCT"), default=0)
    return reading.sentence.words[first - 1].text if first else ""


def behind_colon(word: Word, head: Word, reading: Reading) -> Iterator[Candidate]:
    """What stands behind a colon: one thing explains, several are members or parts.

    ``Two crops failed: wheat and rye.`` -> wheat | is one of | two crops
    ``Our house: a garden, a shed.`` -> house | includes | garden
    """
    items = reading.arguments(word)
    described = bool(find_children(word, "det"))
    named = word.pos == head.pos == "PROPN" and len(items) == 1  # "London: Macmillan"
    several = len(items) > 1 and reading.sentence.root is not head  # a term is explained
    if is_caption(head) or (not described and (named or reading.is_person(head))):
        return
    for subject in reading.alone(head):
        for item in items:
            if several and is_plural(head):
                yield Candidate(item, "is one of", "be one of", subject, "apposition member",
                                reading.sentence, word, family="example of")  # fmt: skip
            elif several:
                yield Candidate(subject, "includes", "include", item, "apposition list",
                                reading.sentence, word)  # fmt: skip
            else:
                yield Candidate(subject, "is", "be", item, "apposition", reading.sentence, word)
    if len(items) == 1:
        for label, key, objects, _ in class_relations(reading, word, "is", "be"):
            for subject in reading.alone(head):
                for obj in objects:
                    yield Candidate(subject, label, key, obj, "apposition class",
                                    reading.sentence, word)  # fmt: skip


def title(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``Food writer Anna Lee likes eels.`` -> Anna Lee | is | food writer."""
    words = reading.sentence.words
    bounds = title_bounds(word, words)
    if bounds is None or (bounds[0] == bounds[1] and words[bounds[0]].pos == "PROPN"):
        return
    for subject in reading.alone(word):
        mention = make_mention(reading, *bounds, "noun_phrase")
        role = Argument(words[bounds[1]], mention)
        yield Candidate(subject, "is", "be", role, "apposition title", reading.sentence, word)


def _in_title(word: Word, reading: Reading) -> bool:
    """Whether a dash or colon in a heading stands before: "Botany – lecture 3" equates nothing."""
    block = reading.document.blocks[reading.sentence.block]
    first = min(part.i for part in word.subtree() if part.pos != "PUNCT" or part is word)
    marks = {w.text for w in reading.sentence.words[max(first - 1, 0) : first]}
    return block.kind == "heading" and bool(marks & {"–", "—", "-", ":"})


def _name_before(word: Word, reading: Reading) -> Word | None:
    """The name right before a described apposition, where the parse hangs it further off.

    ``the flow of cotton to England, the main importer, …`` -> England
    """
    if word.pos != "NOUN":
        return None
    words = reading.sentence.words
    first = min(w.i for w in word.subtree() if w.pos != "PUNCT")
    described = words[first].text.lower() == "the"
    if not described or first < 2 or words[first - 1].text not in {",", "("}:
        return None
    before = words[first - 2]
    while before.head is not None and base(before) in {"flat", "compound"}:
        before = before.head
    return before if before.pos == "PROPN" and before.i < first else None


def class_relations(
    reading: Reading, noun: Word, label: str, key: str
) -> Iterator[tuple[str, str, list[Argument], str]]:
    """What a predicate noun is about, as label, key, objects and rule.

    ``… is the capital of Portugal`` -> ("is capital of", "be capital of", [Portugal], …)
    """
    if noun.pos != "NOUN" or noun.i in reading.quoted:
        return
    shown = " ".join([*_short_modifiers(noun), noun.text.lower()])
    for child in noun.children:
        if child.i < noun.i:
            continue
        if child.role == "nmod" and preposition(child) and child.pos != "VERB":
            prep = preposition(child)
            if is_idle_phrase(child) or prep in EXAMPLE_MARKERS or reading.is_count(noun):
                continue
            if prep == "between" and reading.holds(noun, child):
                continue
            yield (
                f"{label} {shown} {prep}", f"{key} {noun.lemma.lower()} {prep}",
                reading.arguments(child), "copula class",
            )  # fmt: skip
        elif base(child) == "acl" and is_gerund(child) and mark_text(child):
            for obj in find_children(child, "obj"):
                mark = mark_text(child)
                yield (
                    f"{label} {shown} {mark} {child.text.lower()}",
                    f"{key} {noun.lemma.lower()} {mark} {child.lemma.lower()}",
                    reading.arguments(obj), "copula class",
                )  # fmt: skip


def _short_modifiers(noun: Word) -> list[str]:
    words = [
        " ".join(w.text.lower() for w in (*c.children, c)) for c in noun.children
        if c.i < noun.i and base(c) in {"amod", "compound"}
        and all(w.text.lower() in DEGREES for w in c.children)
    ]  # fmt: skip
    return words if len(words) == 1 else []


def is_predicate_noun(noun: Word) -> bool:
    """Whether a noun classes another one: "is *an algorithm* for", "…, *the capital* of"."""
    return noun.pos == "NOUN" and (
        has_copula(noun) or base(noun) == "appos" or (noun.role == "conj" and noun.head is not None
                                                      and has_copula(noun.head))
    )  # fmt: skip


def noun_preposition(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``friendship with Edleston`` -> friendship | with | Edleston."""
    head = word.head
    prep = preposition(word)
    if head is None or not prep or head.pos not in {"NOUN", "PROPN"} or not case_words(word):
        return
    if head.text.lower() in TRANSPARENT and prep == "of":
        return
    if is_relative(word) or is_idle_phrase(word) or is_time(word) or is_repeated(word):
        return
    if prep == "to" and head.text.lower() == "thanks":
        return  # "thanks to the dam" is "because of it"
    if any(part in conjuncts(word) for part in conjuncts(head)):
        return
    if _inside_light_verb(head):
        return
    if is_predicate_noun(head) and head.i not in reading.quoted:
        return
    if prep in {"between", "among"}:
        yield from _between(word, head, reading)
        return
    if prep in {"instead of", "rather than"}:
        return  # says what is not meant; where a verb has the noun as its object it is denied
    for subject in reading.alone(head):
        for obj in reading.arguments(word):
            if (
                subject.mention.end >= obj.mention.end
                and subject.mention.start <= obj.mention.start
            ):
                continue
            label, key = _nominal_label(prep)
            yield Candidate(subject, label, key, obj, f"noun {prep}", reading.sentence, word)


def _between(word: Word, head: Word, reading: Reading) -> Iterator[Candidate]:
    """``the conflict between genes and culture`` -> genes | have conflict with | culture."""
    ends = reading.arguments(word)
    if len(ends) != 2 or head.pos != "NOUN":
        return
    noun = head.text.lower()
    have = "have" if is_plural(ends[0].word) else "has"
    yield Candidate(ends[0], f"{have} {noun} with", f"have {head.lemma.lower()} with", ends[1],
                    "noun between", reading.sentence, word)  # fmt: skip


def _inside_light_verb(noun: Word) -> bool:
    verb = noun.head
    return (
        noun.role == "obj"
        and noun.pos == "NOUN"
        and verb is not None
        and verb.lemma.lower() in LIGHT_VERBS
        and bool(subject_words(verb))
    ) or is_preposition_noun(noun)


def _nominal_label(prep: str) -> tuple[str, str]:
    """Label and key of a relation between two nouns."""
    if prep in {"vs", "vs.", "versus", "v", "v.", "unlike"}:
        return "contrasts with", "contrast with"
    if prep == "as":
        return "is", "be"
    return prep, prep


def possession(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``Byron's mother`` -> Byron | has | mother."""
    head = word.head
    if head is None or word.text.lower() in POSSESSIVES:
        return
    for subject in reading.arguments(word):
        for obj in reading.alone(head):
            yield Candidate(subject, "has", "have", obj, "possessive", reading.sentence, word)
