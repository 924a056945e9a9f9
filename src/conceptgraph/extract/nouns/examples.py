"""Examples that a noun phrase names: "abilities like continual learning", "laws such as …"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.phrases.prepositional import far_end
from conceptgraph.extract.phrases.stand_ins import named_instead
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    follows_comma,
    is_plural,
    left_edge,
    preposition,
)
from conceptgraph.extract.words.lexicon import POSSESSIVES

PARTS = frozenset(
    {"area", "component", "district", "layer", "part", "piece", "portion", "region", "section",
     "segment"}
)  # fmt: skip
_POINTING = POSSESSIVES | frozenset({"the", "this", "these", "those"})


def examples(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``abilities like continual learning`` -> continual learning | is an example of | …."""
    head = word.head
    if preposition(word) == "like" and head is not None and word.i < head.i:
        return  # "Like electrons, protons carry charge." compares
    if preposition(word) == "like" and _is_likened(word):
        return
    if head is not None and preposition(word) == "like" and _is_known(head, word):
        return  # "Kant, like Hume, …", "the kings, like other lords, …" compare too
    before = _noun_before(word, reading)
    if (base(word) == "obl" and preposition(word) != "like") or (
        head is not None and before is not None and _is_better_host(before, head, word)
    ):
        head = before
    if head is not None:
        head = _outer_host(head, word)
    if head is not None and preposition(word) == "including":
        first = left_edge(word)
        around = reading.sentence.words[max(first - 1, 0) : first + 1]
        head = _of_several(head, word, any(w.text == "," for w in around))
    if head is None or head.pos not in {"NOUN", "PROPN"}:
        return
    if word in named_instead(head):
        return
    if _is_one_thing(head, word):
        return
    if (whole := _whole(head)) is not None:
        for obj in reading.arguments(word):
            for subject in reading.alone(whole):
                yield Candidate(obj, "is part of", "be part of", subject, "example",
                                reading.sentence, word)  # fmt: skip
        return
    including = preposition(word) == "including"
    for obj in reading.arguments(word):
        if _is_of_outer_list(obj.word, word):
            continue
        for subject in reading.alone(head):
            if any(c.text.lower() == "other" for c in word.children):
                yield Candidate(subject, "is an example of", "be example of", obj, "example",
                                reading.sentence, word, family="example of")  # fmt: skip
            elif including:
                yield Candidate(subject, "includes", "include", obj, "example", reading.sentence,
                                word)  # fmt: skip
            else:
                yield Candidate(obj, "is an example of", "be example of", subject, "example",
                                reading.sentence, word, family="example of")  # fmt: skip


def spanned(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``many habitats, from springs to ice`` -> springs | are an example of | habitats."""
    end, host = far_end(word), _noun_before(word, reading)
    if end is None or host is None or host.pos != "NOUN" or not is_plural(host):
        return
    for part in (word, end):
        for member in reading.arguments(part):
            for whole in reading.alone(host):
                yield Candidate(member, "is an example of", "be example of", whole, "example",
                                reading.sentence, word, family="example of")  # fmt: skip


def _is_likened(word: Word) -> bool:
    """Whether "like" compares: "find work, like *their* friends", "*just* like every other"."""
    told = {part.text.lower() for child in word.children for part in (child, *child.children)}
    return bool(told & (POSSESSIVES | {"every", "exactly", "just", "much"}))


def _whole(host: Word) -> Word | None:
    """What examples are parts of: "areas of the *brain* such as the amygdala"."""
    if base(host) == "appos" and host.head is not None:
        host = host.head  # "the nervous system (CNS)"
    above = host.head
    if host.lemma.lower() in PARTS and is_plural(host):
        inside = [c for c in find_children(host, "nmod") if preposition(c) == "of"]
        return inside[0] if inside else None
    part = above is not None and above.lemma.lower() in PARTS and is_plural(above)
    return host if part and base(host) == "nmod" and preposition(host) == "of" else None


def _is_one_thing(host: Word, example: Word) -> bool:
    """Whether examples behind a comma cannot be of the one thing before it.

    ``the planets of our solar system, such as Mars``
    """
    pointed = any(c.text.lower() in _POINTING for c in find_children(host, "det", "nmod"))
    return host.tag == "NN" and pointed and follows_comma(example)


def _is_known(noun: Word, like: Word) -> bool:
    """Whether a noun names one thing or things spoken of: an example would be of some kind."""
    pointed = any(c.text.lower() in _POINTING for c in find_children(noun, "det"))
    # "Ethnicity, like race, …": one thing of no kind
    alone = noun.tag == "NN" and not find_children(noun, "det", "amod", "compound")
    # "an explosion in space, like a star that bursts"
    single = noun.tag == "NN" and any(c.text.lower() in {"a", "an"} for c in like.children)
    if like.lemma == noun.lemma and like.pos == "NOUN":
        return True  # "B cells, like T cells, …"
    return noun.pos == "PROPN" or ((pointed or alone or single) and follows_comma(like))


def _outer_host(near: Word, word: Word) -> Word:
    """The plural noun that examples belong to, where the nearest one is somebody's own.

    ``traits inherited from our parents, such as eye color`` -> traits
    """
    verb = near.head
    if verb is not None and _has_it(near, verb) and word.pos == "PROPN":
        return verb
    owned = find_children(near, "det", "nmod") if verb is not None else []
    pointed = any(c.i < near.i and c.text.lower() in _POINTING for c in owned)
    if base(near) != "obl" or verb is None or base(verb) != "acl" or verb.head is None:
        return near
    outer = verb.head
    determined = any(c.text.lower() in _POINTING for c in find_children(outer, "det", "nmod"))
    fits = outer.pos == "NOUN" and is_plural(outer) and not determined
    return outer if pointed and fits and word.i > near.i else near


def _of_several(near: Word, word: Word, apart: bool) -> Word:
    """The plural that "including" lists members of, where the nearest noun is one thing.

    ``factors that have an impact on health, including age and diet`` -> factors
    """
    clause = near.head
    while clause is not None and base(clause) not in {"acl", "root"}:
        clause = clause.head
    outer = clause.head if clause is not None and base(clause) == "acl" else None
    single = apart and near.tag == "NN" and bool(find_children(word, "conj"))
    several = outer is not None and outer.pos == "NOUN" and is_plural(outer)
    return outer if outer is not None and single and several else near


def _is_of_outer_list(item: Word, first: Word) -> bool:
    """Whether a semicolon ends the list of examples before an item: "such as zinc, tin; *rain*"."""
    marks = [c.text for c in item.children if c.pos == "PUNCT" and c.i < item.i]
    inner = any(c.text == "," for o in find_children(first, "conj") for c in o.children)
    return item is not first and ";" in marks and inner


def _has_it(near: Word, outer: Word) -> bool:
    """Whether names exemplify who has something: "lands with big *herds*, such as Peru"."""
    held = near.role == "nmod" and preposition(near) == "with" and near.pos == "NOUN"
    return held and outer.pos == "NOUN" and is_plural(outer)


def _is_better_host(near: Word, parsed: Word, word: Word) -> bool:
    """Whether examples belong to the noun right before them and not to one far off.

    ``attitudes toward people in those countries, like Germany`` -> countries
    """
    if near is parsed or near.i < parsed.i:
        return False
    far = word.i - parsed.i > 7
    plural = near.pos == "NOUN" and is_plural(near)
    return far and (plural or not is_plural(parsed))


def _noun_before(word: Word, reading: Reading) -> Word | None:
    """The noun phrase that ends before the preposition, where the parse hangs it on the verb."""
    first = min(part.i for part in word.subtree())
    before: Word | None = None
    for candidate in reversed(reading.sentence.words[:first]):
        if candidate.pos in {"NOUN", "PROPN"}:
            before = candidate
            break
        if candidate.pos not in {"PUNCT", "ADV"}:
            break
    while before is not None and base(before) in {"compound", "flat", "conj", "nmod"}:
        before = before.head
    return before
