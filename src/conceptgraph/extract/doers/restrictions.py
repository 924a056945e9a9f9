"""Subjects of whom a claim holds only with the clause that picks them out.

``People who smoke have a higher risk.`` says nothing of people; the subject is "people who
smoke". Only indefinite nouns with a short clause right behind them are taken with it: a long
one would be a node that no other sentence meets, and "the people who …" are some of them.
"""

from __future__ import annotations

from dataclasses import replace

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument
from conceptgraph.extract.doers.cut_nouns import OF_NOUNS
from conceptgraph.extract.phrases.chunks import phrase_bounds
from conceptgraph.extract.phrases.mentions import Place, make_mention
from conceptgraph.extract.words.attitudes import INTENT_NOUNS
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    follows_comma,
    has_copula,
    is_below,
    is_infinitive,
    is_participle,
    is_plural,
    is_relative,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import CLASS_NOUNS
from conceptgraph.extract.words.persons import is_person_noun
from conceptgraph.names.common_words import LEVEL_OF

MAX_NAMED = 9  # words of what a name is given to
MAX_DEED = 8  # words of "to evoke strong emotions and memories"
MAX_CLAUSE = 6  # words of a clause that still reads as part of a name
CALLING = frozenset({"call", "dub", "label", "name", "term"})
CALLING_AS = frozenset({"define", "know"})
RESTRICTING = frozenset({"acl", "amod", "nmod"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
PEOPLE = frozenset(
    {"adult", "baby", "being", "boy", "child", "female", "girl", "human", "individual", "infant",
     "learner", "male", "man", "patient", "people", "person", "resident", "student", "woman"}
)  # fmt: skip
ANYBODY = frozenset(
    {"anybody", "anyone", "everybody", "everyone", "somebody", "someone", "those"}
)  # fmt: skip
"""Pronouns that name nobody without what picks somebody out: "those *who smoke*"."""
COMMON = 0.2  # how common a noun is that names nothing without its clause
NAMING = frozenset({"call", "include", "know", "name", "range"})
"""Verbs whose participle restricts nothing: "proteins called enzymes"."""


def restricted(argument: Argument, predicate: Word, place: Place) -> Argument:
    """The subject with the clause that restricts it, if the predicate is outside of that clause.

    ``Drugs that block enzymes slow the disease.`` -> drugs that block enzymes
    """
    word, mention = argument.word, argument.mention
    words = place.sentence.words
    clause = (
        _restriction(word, words) or _open_deed(word, words) or _identifying(word, predicate, words)
    )
    if clause is None or mention.label or mention.end != word.end or mention.kind != "noun_phrase":
        return argument
    if is_below(predicate, clause):
        return argument
    first = next(w.i for w in place.sentence.words if w.start == mention.start)
    longer = make_mention(place, first, right_edge(clause), "noun_phrase")
    return replace(argument, mention=longer)


def _identifying(noun: Word, predicate: Word, words: list[Word]) -> Word | None:
    """The clause by which a thing is known that a predicate noun names.

    ``The lobe damaged by strokes is the frontal lobe.``
    """
    named = predicate.pos in {"NOUN", "PROPN"} and has_copula(predicate)
    known = any(c.text.lower() == "the" for c in noun.children) and not is_plural(noun)
    if not named or not known or noun.head is not predicate:
        return None
    clause = _clause_behind(noun, words)
    return clause if clause is not None and base(clause) == "acl" else None


def picked_object(argument: Argument, predicate: Word, place: Place) -> Argument:
    """An object or complement that is a common noun, with the short clause that picks it out.

    ``They live in areas prone to frost.`` -> areas prone to frost, since all live in areas
    ``She read texts that treat of bees.`` -> texts that treat of bees
    """
    noun, mention = argument.word, argument.mention
    if (whole := whole_deed(argument, predicate, place)) is not argument:
        return whole
    bare = (mention.start, mention.end) == (noun.start, noun.end) and not mention.label
    common = LEVEL_OF.get(noun.lemma.lower(), 0) >= COMMON or noun.lemma.lower() in PEOPLE
    if noun.pos != "NOUN" or not bare or not common:
        return argument
    clause = _clause_behind(noun, place.sentence.words)
    if clause is None or is_below(predicate, noun):
        return argument
    return replace(argument, mention=make_mention(place, noun.i, right_edge(clause), "noun_phrase"))


def whole_deed(argument: Argument, predicate: Word, place: Place) -> Argument:
    """A noun such as "ability" with its deed: "virulence (*ability to cause disease*)"."""
    deed = _open_deed(argument.word, place.sentence.words)
    known = deed is not None and not is_below(predicate, deed)
    return restricted(argument, predicate, place) if known else argument


def _clause_behind(noun: Word, words: list[Word]) -> Word | None:
    """The short clause or adjective phrase that is all that stands behind a noun."""
    behind = [c for c in noun.children if c.i > noun.i and base(c) != "punct"]
    if len(behind) != 1 or base(behind[0]) not in {"acl", "amod"}:
        return None
    clause, intent = behind[0], noun.lemma.lower() in INTENT_NOUNS
    first, last = left_edge(clause), right_edge(clause)
    longest = MAX_DEED if intent else MAX_CLAUSE
    if first != noun.i + 1 or not 0 < last - first < longest:
        return None
    marks = {"", "of", "to", "for"} if intent else {"", "of"}
    if clause.lemma.lower() in NAMING or mark_text(clause) not in marks:
        return None
    if clause.text.lower() == "using":
        return None  # says how something is done with it
    inside = words[first : last + 1]
    vague = any(
        (w.pos == "PRON" and not is_relative(w))
        or w.text.lower() in {"than", "these", "this", "those"}
        for w in inside
    )
    return None if vague or any(w.text in {",", "("} for w in inside) else clause


def _open_deed(noun: Word, words: list[Word]) -> Word | None:
    """The infinitive or gerund without which a noun such as "ability" names nothing.

    ``The ability to control fire changed diets.``
    """
    clause = _clause_behind(noun, words) if noun.lemma.lower() in INTENT_NOUNS else None
    return clause if clause is not None and mark_text(clause) else None


def anybody(word: Word, predicate: Word, place: Place) -> Argument | None:
    """A pronoun for people with what picks them out: "those who smoke", "anyone with a ticket".

    None where it stands alone, and inside of the clause that picks them out.
    """
    words = place.sentence.words
    clause = _restriction(word, words) if word.text.lower() in ANYBODY else None
    if clause is None or is_below(predicate, clause):
        return None
    return Argument(word, make_mention(place, word.i, right_edge(clause), "noun_phrase"))


def named_phrase(argument: Argument, predicate: Word, place: Place) -> Argument | None:
    """The subject of "is called" with all that picks it out; None where that is long.

    ``The muscle responsible for a movement is called the mover.`` -> muscle responsible for a
    movement. A clause behind "of" names the first noun if the second cannot be meant: "a *band
    of light* called the Milky Way".
    """
    noun, mention, words = argument.word, argument.mention, place.sentence.words
    if noun.pos != "NOUN" or mention.label or mention.kind != "noun_phrase":
        return argument
    clause = _clause_under(noun, predicate)
    if clause is not None:
        noun = _first_noun(noun, predicate)
    first = phrase_bounds(noun, words)[0]
    last = next((w.i for w in words if w.end == mention.end), None)
    if last is None:
        return argument  # taken up from another sentence, or cut at a dash
    for child in sorted(noun.children, key=lambda c: c.i):
        begins = left_edge(child)
        if child is clause or begins <= noun.i:
            continue
        if base(child) not in RESTRICTING or words[begins - 1].text in {",", "(", "—", "–"}:
            break
        edge = right_edge(child)
        last = max(last, left_edge(clause) - 1 if clause and clause.i <= edge else edge)
    if words[first].start == mention.start and words[last].end == mention.end:
        return argument
    if last - first > MAX_NAMED or any(w.text in {",", "("} for w in words[noun.i : last]):
        return None
    longer = make_mention(place, first, last, "noun_phrase")
    return replace(argument, word=noun, mention=longer)


def _clause_under(noun: Word, predicate: Word) -> Word | None:
    """The clause of a noun that a predicate heads: "a tool *called* a plane"."""
    current: Word | None = predicate
    while current is not None and current.head is not noun:
        current = current.head
    return current


def _first_noun(noun: Word, predicate: Word) -> Word:
    """The noun that is named by a clause behind "of" and a second noun."""
    head = noun.head
    name = [c for c in find_children(predicate, "xcomp", "obl") if c.pos in {"NOUN", "PROPN"}]
    if head is None or head.pos != "NOUN" or base(noun) != "nmod" or preposition(noun) != "of":
        return noun
    one = bool(name) and not is_plural(name[0])
    if one and is_plural(noun) and not is_plural(head):
        return head
    before, outer = ({c.text.lower() for c in w.children if c.i < w.i} for w in (noun, head))
    apart = outer & {"a", "an"} or head.lemma.lower() in OF_NOUNS | CLASS_NOUNS
    known = "the" in before or (not is_plural(noun) and not before & {"a", "an"})
    return head if apart and known and is_plural(head) != one else noun


def is_naming(verb: Word) -> bool:
    """Whether a verb says what its subject, or its object, is called."""
    lemma = verb.lemma.lower()
    named_as = any(preposition(c) == "as" for c in find_children(verb, "obl"))
    plain = lemma in CALLING and bool(find_children(verb, "xcomp"))
    return plain or (lemma in CALLING_AS and named_as)


def name_given(noun: Word) -> Word | None:
    """What a thing of some kind is called right behind it, by which it is known.

    ``An enzyme called lipase breaks down fats.`` ``a process known as the scientific method``
    """
    before = {c.text.lower() for c in noun.children if c.i < noun.i}
    the = "the" in before and not is_plural(noun)
    if noun.pos != "NOUN" or not (before & {"a", "an"} or the or (is_plural(noun) and not before)):
        return None
    for clause in find_children(noun, "acl"):
        if find_children(clause, "obj"):
            continue  # "the mayor called it a success"
        if the and (clause.i != noun.i + 1 or clause.lemma.lower() not in CALLING):
            continue
        if clause.i > noun.i and is_participle(clause) and is_naming(clause):
            named_as = [c for c in find_children(clause, "obl") if preposition(c) == "as"]
            for name in (*find_children(clause, "xcomp"), *named_as):
                if name.pos in {"NOUN", "PROPN"} and not follows_comma(clause):
                    return name
    return None


def is_picked_out(noun: Word, words: list[Word]) -> bool:
    """Whether a noun is subject together with the phrase behind it: "people with asthma"."""
    clause = _restriction(noun, words)
    return clause is not None and base(clause) == "nmod"


def _restriction(noun: Word, words: list[Word]) -> Word | None:
    """The short clause right behind an indefinite noun, if nothing else stands behind it.

    Of people also a phrase with "with": "students with handicaps".
    """
    pronoun = noun.text.lower() in ANYBODY
    if noun.pos != "NOUN" and not pronoun:
        return None
    before = {c.text.lower() for c in noun.children if c.i < noun.i}
    any_of = is_plural(noun) or before & {"a", "an", "any", "every", "each"}
    if not pronoun and (before & DEFINITE or not (any_of or noun.lemma.lower() == "people")):
        return None
    clauses = [c for c in noun.children if base(c) == "acl"]
    if any(is_infinitive(c) or mark_text(c) or c.lemma.lower() in NAMING for c in clauses):
        return None
    phrases = [c for c in noun.children if c.role == "nmod" and c.i > noun.i]
    if pronoun or noun.lemma.lower() in PEOPLE or is_person_noun(noun):
        clauses += [c for c in phrases if preposition(c) == "with"]
        phrases = [c for c in phrases if c not in clauses]
    if len(clauses) != 1 or phrases or any(c.role in {"conj", "appos"} for c in noun.children):
        return None
    first, last = left_edge(clauses[0]), right_edge(clauses[0])
    people = noun.lemma.lower() in {"people", "person"} or pronoun  # say nothing alone
    longest = MAX_CLAUSE + 3 * people
    short = first == noun.i + 1 and last - first < longest and last == right_edge(noun)
    return (
        clauses[0] if short and not any(w.text in {",", "("} for w in words[first:last]) else None
    )
