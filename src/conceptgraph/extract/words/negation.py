"""What stands with a "not" or "no", and which of the joined words it leaves out."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base, find_children
from conceptgraph.extract.words.lexicon import NEGATIONS


def negation_words(word: Word) -> list[Word]:
    """The "not", "n't", "never" or "no longer" that hang under a word."""
    return [
        child
        for child in word.children
        if (child.text.lower() in NEGATIONS or _is_no_longer(child))
        and base(child) in {"advmod", "cc", "aux", "det"}
        and not _is_not_only(child)
        and not _is_not_a_few(child)
        and not is_not_all(child)
        and not _leaves_open(child)
    ]


def is_negated(word: Word) -> bool:
    """Whether a predicate is denied by "not", "never" or its kin.

    A conjunct joined by "or" shares the negation: "did not eat or sleep".
    """
    if negation_words(word):
        return True
    if word.role == "conj" and word.head is not None and not find_children(word, "nsubj", "aux"):
        joined = any(c.role == "cc" and c.text.lower() in {"or", "nor"} for c in word.children)
        return (joined or _shares_do(word, word.head)) and bool(negation_words(word.head))
    return False


def _shares_do(verb: Word, head: Word) -> bool:
    """Whether "do not" is said of the verb joined by "and" too: "do not enter and harm cells"."""
    do = [c.text.lower() for c in find_children(head, "aux")]
    bare = verb.tag in {"VB", "VBP"} and verb.text.lower() == verb.lemma.lower()
    before = [c for c in verb.children if c.i < verb.i]
    alone = all(c.text.lower() == "and" for c in before) and len(before) == 1
    return bare and alone and bool({"do", "does", "did"} & set(do))


def has_negative_determiner(word: Word) -> bool:
    """Whether a noun stands with "no" or "neither": "no living model"."""
    return any(
        c.text.lower() in {"no", "neither"} and base(c) in {"det", "advmod", "cc"} and c.i < word.i
        for c in word.children
    )


def is_not_all(word: Word) -> bool:
    """Whether a "not" bounds a subject instead of denying: "not all birds fly"."""
    head = word.head
    if head is None or word.text.lower() != "not" or word.i > head.i:
        return False
    subjects = [head] if base(head) == "nsubj" else find_children(head, "nsubj")
    return any(
        part.i == word.i + 1 and part.text.lower() in {"all", "every", "everyone", "everything"}
        for subject in subjects
        for part in (subject, *subject.children)
    )


def is_denied_part(word: Word) -> bool:
    """Whether a conjunct or apposition is named to be excluded: "ghosts, not animals".

    ``They grow rye but no wheat.``
    """
    for child in word.children:
        lowered = child.text.lower()
        if child.i > word.i:
            continue
        if lowered in {"rather", "instead"}:
            after = {
                c.text.lower() for c in (*word.children, *child.children) if c.i == child.i + 1
            }
            if after & {"than", "of"} or base(child) in {"cc", "fixed"}:
                return True  # "rather she is of …" excludes nothing
        if lowered == "no" and word.role == "conj" and base(child) in {"advmod", "det"}:
            return any(base(c) == "cc" and c.text.lower() in {"and", "but"} for c in word.children)
        linking = base(child) in {"cc", "advmod", "case", "fixed"}
        if lowered == "not" and linking and not _is_not_only(child):
            return not is_not_all(child)
    return False


def is_set_against(conjunct: Word) -> bool:
    """Whether "but" stands before a conjunct: "not animals but ghosts"."""
    return any(base(c) == "cc" and c.text.lower() == "but" for c in conjunct.children)


HELPERS = frozenset({"associates", "coauthors", "colleagues", "collaborators", "coworkers"})
"""Nouns for the unnamed who work with somebody."""


def _is_alias(part: Word) -> bool:
    """Whether a conjunct is only another name in a bracket: "the halo (or *cloud*)"."""
    before = [c.text.lower() for c in part.children if c.i < part.i]
    return part.role == "conj" and before[:2] == ["(", "or"]


def conjuncts(word: Word) -> list[Word]:
    """The word and what is coordinated with it, in text order.

    "et al." names nobody, nor do the colleagues in "Smith and colleagues".
    """
    parts = [word]
    for child in word.children:
        lowered = child.text.lower()
        if (
            _is_alias(child)
            or lowered in {"al", "al."}
            or (lowered in HELPERS and word.pos == "PROPN")
        ):
            continue
        if child.role == "conj" or (base(child) == "appos" and is_denied_part(child)):
            parts.append(child)
    return parts


def _is_not_only(word: Word) -> bool:
    """Whether "not" denies no more than an "only": "*not only*", "it is *not until* dusk that"."""
    head = word.head
    return head is not None and any(
        c.text.lower() in {"only", "just", "merely", "simply", "until"} and c.i == word.i + 1
        for c in head.children
    )


def _is_not_a_few(word: Word) -> bool:
    """Whether "not" makes much of a little: "*Not a few* men agreed", "not infrequently"."""
    head = word.head
    if word.text.lower() != "not" or head is None:
        return False
    behind = [w for w in head.subtree() if word.i < w.i <= word.i + 2]
    texts = [w.text.lower() for w in sorted(behind, key=lambda w: w.i)]
    return texts in (["a", "few"], ["a", "little"]) or "infrequently" in texts[:1]


def _is_no_longer(word: Word) -> bool:
    return word.text.lower() == "longer" and any(c.text.lower() == "no" for c in word.children)


def _leaves_open(word: Word) -> bool:
    """Whether "or not" behind a modal says both: "may or *may not* need a stack"."""
    head = word.head
    if head is None or not any(c.i == word.i - 1 and c.role == "aux" for c in head.children):
        return False
    before = {w.i: w.text.lower() for w in head.subtree() if word.i - 3 <= w.i < word.i}
    modal = before[word.i - 1]
    return before.get(word.i - 2) == "or" and before.get(word.i - 3) == modal
