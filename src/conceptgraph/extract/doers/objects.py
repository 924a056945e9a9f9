"""What a verb is done to, the objects it shares and leaves out included."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.doers.picking import picking
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    first_word,
    has_copula,
    is_passive,
    is_relative,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.lexicon import TIME_NOUNS

TAKES_TIME = frozenset(
    {"average", "buy", "celebrate", "cost", "cover", "define", "exceed", "give", "have", "last",
     "lose", "mark", "need", "predate", "require", "save", "span", "spend", "take", "total",
     "waste"}
)  # fmt: skip
"""Verbs with a time as their object: "takes two hours", "spans centuries"."""


ALONE = frozenset(
    {"arrive", "breathe", "cry", "dance", "die", "dream", "laugh", "live", "pause", "pray",
     "reflect", "rest", "sing", "sit", "sleep", "smile", "stand", "talk", "think", "travel",
     "wait", "walk", "weep", "work"}
)  # fmt: skip
"""Verbs that mostly have no object and share none: "they *reflect*, and assign credit"."""


def _says_when(noun: Word, verb: Word) -> bool:
    """Whether a bare time behind a verb says when or how long: "sleep ten hours each night"."""
    if noun.lemma.lower() == "time" and any(
        c.text.lower() in {"full", "half", "part"} for c in noun.children
    ):
        return True  # "work part-time"
    if noun.lemma.lower() not in TIME_NOUNS or verb.lemma.lower() in TAKES_TIME:
        return False
    if find_children(noun, "conj", "acl") or find_children(verb, "xcomp"):
        return False  # "set hours and wages", "make each year better"
    if any(c.text.lower() != "advance" for c in find_children(noun, "nmod")):
        return False  # "predicted years in advance", but "spent years of peace"
    before = {c.text.lower() for c in noun.children if c.i < noun.i and base(c) != "nummod"}
    return not before or bool(before & {"each", "every", "last", "next"})


def object_words(verb: Word) -> list[Word]:
    """Direct objects, the gap of a relative clause and the shared object included."""
    if verb.lemma.lower() == "do" and _stands_for_verb(verb):
        return []
    own = [
        c for c in verb.children
        if c.role == "obj" and c.pos != "SCONJ"
        and not _says_when(c, verb) and not _in_bracket(c, verb)
    ]  # fmt: skip
    if not own and verb.pos == "VERB" and verb.tag in {"NN", "NNS"}:
        own = [c for c in verb.children if base(c) == "appos"]  # read as a noun at first
    if own:
        return own
    if verb.role == "acl:relcl" and verb.head is not None and not is_passive(verb):
        subjects = find_children(verb, "nsubj")
        if any(preposition(c) in {"as", "than"} for c in subjects):
            return []  # "more money than a bank has"
        told = picking(verb) is not None or any(is_relative(c) for c in verb.children)
        told = told or any(c.text.lower() in {"how", "why"} for c in verb.children)
        if subjects and not told and _may_take_object(verb) and not _is_scene(verb.head, verb):
            return [verb.head]
    if is_passive(verb) or verb.lemma.lower() in ALONE:
        return []
    for later in verb.children:
        if later.role == "conj" and later.pos == "VERB" and not _intransitive_end(verb):
            shared = [c for c in later.children if c.role == "obj"]
            if shared and not find_children(verb, "obl", "xcomp", "ccomp", "advcl"):
                return shared
    return []


def _in_bracket(noun: Word, verb: Word) -> bool:
    """Whether an object begins a bracket behind its verb: "work at that level (5% of all)"."""
    return verb.i < noun.i and first_word(noun).text == "("


def _stands_for_verb(do: Word) -> bool:
    """Whether "do" takes up another verb: "as it *does* its parts", "*doing* so is their task"."""
    so = any(c.text.lower() == "so" for c in do.children)
    return so or (
        base(do) == "advcl" and mark_text(do) == "as" and bool(find_children(do, "nsubj"))
    )


SCENES = frozenset(
    {"day", "degree", "extent", "first", "manner", "moment", "reason", "time", "way"}
)
"""Nouns that say when, why or how a clause behind them holds: "the first *time* he voted"."""
CHOOSING = frozenset(
    {"adopt", "choose", "devise", "discover", "explain", "find", "give", "have", "invent", "know",
     "offer", "prefer", "propose", "recommend", "remember", "see", "suggest", "take", "use"}
)  # fmt: skip
"""Verbs that may have them as an object: "the *way* he chose"."""


def _is_scene(noun: Word, verb: Word) -> bool:
    if verb.lemma.lower() == "do" and any(c.text.lower() == "same" for c in noun.children):
        return True  # "the same work it does today" compares what is done
    return noun.lemma.lower() in SCENES and verb.lemma.lower() not in CHOOSING | TAKES_TIME


def _may_take_object(verb: Word) -> bool:
    if verb.lemma.lower() == "be":
        return False  # "they are" in "the people they are"
    return not find_children(verb, "ccomp", "xcomp") and not has_copula(verb)


def _intransitive_end(verb: Word) -> bool:
    """A first verb keeps its conjunct's object only when nothing stands between them."""
    after = [c for c in verb.children if c.i > verb.i and base(c) not in {"conj", "cc", "punct"}]
    return bool(after)
