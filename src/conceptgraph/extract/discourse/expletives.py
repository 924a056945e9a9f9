"""When "it" stands for nobody: for a clause, the weather, the hour, or what a cleft picks out."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.attitudes import HARDNESS
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_passive,
    is_plural,
    is_relative,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.lexicon import SPEECH_VERBS, TIME_NOUNS, WEEKDAYS_MONTHS

_CLAUSES = frozenset({"acl", "advcl", "ccomp", "csubj", "xcomp"})
JUDGING = frozenset(
    {"bad", "best", "better", "common", "crucial", "dangerous", "essential", "fair", "good",
     "helpful", "illegal", "important", "impossible", "legal", "natural", "necessary", "possible",
     "rare", "reasonable", "right", "safe", "tempting", "unfair", "useful", "vital", "wise",
     "worth", "wrong"}
)  # fmt: skip
"""Adjectives of what is done: with a clause behind them their "it" stands for it."""

STANCES = frozenset(
    {"agreement", "aim", "ambition", "assertion", "assumption", "belief", "burden", "case", "claim",
     "coincidence", "consensus", "conviction", "custom", "decision", "desire", "dream", "duty",
     "fact", "fear", "feeling", "goal", "hope", "idea", "impression", "intent", "intention", "job",
     "mistake", "misconception", "myth", "obligation", "opinion", "pity", "policy", "possibility",
     "practice", "principle", "responsibility", "rule", "secret", "shame", "task", "tradition",
     "truth", "view", "wish", "wonder"}
)  # fmt: skip
"""Nouns of what is thought or to be done: "it is the duty of owners to", "it is a fact that"."""

WEATHER_VERBS = frozenset({"drizzle", "hail", "rain", "snow", "thunder"})
WEATHER = frozenset(
    {"chilly", "cloudy", "cold", "cool", "dark", "foggy", "freezing", "hot", "humid", "late",
     "rainy", "snowy", "sunny", "warm", "windy"}
)  # fmt: skip
"""Adjectives of weather and hour: of a thing they may be said too, so that "it" stays open."""

HAPPENING = frozenset({"appear", "be", "follow", "happen", "matter", "seem", "turn"})
"""Verbs whose "it" stands for the clause behind them: "it seems that", "it may be that"."""

CLOCK = frozenset({"time", "a.m.", "p.m.", "am", "pm", "o'clock", "o’clock", "midnight", "noon"})


def is_expletive(pronoun: Word) -> bool:
    """Whether an "it" stands for no noun: "it is enough to have tried".

    ``It was the duty of owners to clear the ditch.`` ``It is estimated that half survive.``
    ``It is the Senate that fails.`` ``It is raining.`` ``Whether it is a shed or a barn, …``
    """
    head = pronoun.head
    if pronoun.role in {"expl", "nsubj:outer"} or head is None:
        return True
    if pronoun.role == "obj":  # "makes it possible to see", "was worth it"
        return head.lemma.lower() == "worth" or any(
            c.role == "xcomp" and c.pos == "ADJ" and c.i > pronoun.i for c in head.children
        )
    if base(pronoun) != "nsubj":
        return False
    if any(c.role == "mark" and pronoun.i < c.i < head.i for c in head.children):
        return True  # "it may be that he lied"
    if head.pos in {"VERB", "AUX"} and not has_copula(head):
        return _is_empty_subject(head) or _of_choice(head)
    return _of_clause(head) or _of_hour(head) or _of_choice(head) or is_cleft(pronoun)


def _is_empty_subject(verb: Word) -> bool:
    """``It takes years to learn.`` ``It is believed that …`` ``It makes sense to …``."""
    lemma = verb.lemma.lower()
    after = [c for c in verb.children if c.i > verb.i and base(c) in _CLAUSES]
    if lemma in WEATHER_VERBS:
        return True
    if lemma == "take":
        return bool(after)
    if lemma == "come":
        return any(c.text.lower() == "when" for c in verb.children)  # "when it comes to …"
    if lemma == "make" and any(c.lemma.lower() == "sense" for c in find_children(verb, "obj")):
        return True
    whole = any(base(c) in {"ccomp", "csubj"} for c in after)
    return whole and (lemma in HAPPENING or (lemma in SPEECH_VERBS and is_passive(verb)))


def _of_clause(head: Word) -> bool:
    """``It is wrong to lie.`` ``It is through work that …`` ``It was the aim of both to win.``."""
    if head.pos == "NOUN" and head.lemma.lower() in STANCES and has_copula(head):
        return any(w.i > head.i and base(w) in _CLAUSES for w in head.subtree())
    after = [c for c in head.children if c.i > head.i and base(c) in _CLAUSES]
    if not after or head.pos == "PROPN":
        return False
    lemma = head.lemma.lower()
    if lemma in HARDNESS and any(find_children(c, "obj") for c in after):
        return True  # "it is easier to find files", but "it is easy to use"
    if has_copula(head) and (preposition(head) or lemma in JUDGING):
        return True
    return head.pos in {"ADJ", "NOUN"} and any(
        base(c) in {"csubj", "ccomp"} or (base(c) == "acl" and "that" in mark_text(c).split())
        for c in after
    )


def _of_hour(head: Word) -> bool:
    """``It is a clear day.`` ``It was my first time there.`` ``It is Tuesday.`` ``It is late.``."""
    lemma = head.lemma.lower()
    if not has_copula(head):
        return False
    if lemma in TIME_NOUNS or lemma in WEEKDAYS_MONTHS or lemma in CLOCK:
        return True
    if any(c.text.lower() in CLOCK and c.i == head.i + 1 for c in head.children):
        return True
    return head.pos == "ADJ" and lemma in WEATHER and not find_children(head, "obl", "conj")


def _of_choice(head: Word) -> bool:
    """``Whether it's a shed or a barn, …`` ``Whether it is singing or mending nets, …``."""
    if "whether" not in mark_text(head).split() or head.role != "advcl":
        return False
    return head.pos == "NOUN" or (is_gerund(head) and bool(find_children(head, "conj")))


def is_cleft(pronoun: Word) -> bool:
    """Whether "it is" only picks out whom the relative clause behind it speaks of.

    ``It is the Senate that fails.`` ``It was miners who died.``; a definition has a common
    noun in the singular: ``It is the organ that pumps blood.``
    """
    head = pronoun.head
    if head is None or pronoun.text.lower() != "it" or not has_copula(head):
        return False
    for clause in head.children:
        if clause.role != "acl:relcl" or clause.i < head.i:
            continue
        pronouns = [c.text.lower() for c in clause.children if is_relative(c)]
        if "who" in pronouns:
            return True  # what "it" is would be a thing
        near = any(c.text.lower() in {"this", "these", "those"} for c in head.children)
        if "that" in pronouns and (near or is_plural(head) or head.pos == "PROPN"):
            return True
    return False
