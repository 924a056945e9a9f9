"""Adverbs without which a claim says something else: "inversely related", "no longer reads"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base
from conceptgraph.extract.words.verb_idioms import idiom_phrase

LIMITING = frozenset(
    {"almost", "badly", "erroneously", "exclusively", "falsely", "formerly", "inadequately",
     "incorrectly", "indirectly", "initially", "insufficiently", "inversely", "loosely",
     "marginally", "mistakenly", "nearly", "negatively", "nominally", "occasionally", "once",
     "only", "originally", "partially", "partly", "poorly", "practically", "previously", "slightly",
     "sometimes", "temporarily", "virtually", "weakly", "wrongly"}
)  # fmt: skip
"""Adverbs that turn, weaken or bound what their predicate says."""

AFTER_NOT = frozenset(
    {"absolutely", "adequately", "alone", "always", "automatically", "completely", "directly",
     "easily", "entirely", "equally", "especially", "evenly", "exactly", "extremely", "fully",
     "highly", "immediately", "inherently", "intrinsically", "merely", "necessarily", "overly",
     "particularly", "perfectly", "properly", "purely", "quite", "readily", "really", "simply",
     "so", "solely", "strictly", "sufficiently", "terribly", "too", "totally", "truly", "uniformly",
     "universally", "usually", "very", "well", "wholly", "widely", "yet"}
)  # fmt: skip
"""Adverbs that a "not" denies instead of the predicate."""

NO_MANNER = frozenset(
    {"actually", "additionally", "allegedly", "apparently", "basically", "certainly", "clearly",
     "consequently", "currently", "early", "finally", "formerly", "fortunately", "frequently",
     "generally", "historically", "initially", "likely", "mostly", "naturally",
     "normally",
     "obviously", "originally", "possibly", "previously", "probably", "rarely", "really",
     "recently",
     "simply", "similarly", "subsequently", "supposedly", "surely", "traditionally", "typically",
     "ultimately", "unfortunately", "usually"}
)  # fmt: skip
"""Adverbs that say when or how surely, and not how."""

DEGREES = frozenset({"least", "less", "more"})
"""Adverbs right before a participle that compare: "less committed to"."""

MANNER_VERBS = frozenset({"act", "behave", "dress", "fare", "treat"})
"""Verbs that say how rather than what."""

FOCUSING = frozenset({"even", "only"})
"""Adverbs before a phrase that say for how much the claim holds: "even with help"."""

PARTICLES = frozenset(
    {"ahead", "apart", "aside", "away", "back", "down", "forth", "forward", "off", "out",
     "together", "up"}
)  # fmt: skip
"""Adverbs that make one verb with the verb right before them."""


def limiting_adverb(word: Word, *, negated: bool = False) -> str:
    """The adverb beside a predicate that its label cannot do without; "" if there is none.

    ``Price is inversely related to demand.`` -> inversely
    ``It was not fully appreciated.`` -> fully
    """
    wanted = AFTER_NOT if negated else LIMITING
    for child in word.children:
        if base(child) != "advmod" or child.i > word.i + 1 or child.children:
            continue
        opens = any(c.i == child.i + 1 and _is_opener(c) for c in word.children)  # "only when"
        if not opens:
            lowered = child.text.lower()
            after_not = any(c.i == child.i - 1 and c.text.lower() == "not" for c in word.children)
            if _is_degree(child, word) or _is_manner(child, word):
                return lowered
            if negated and after_not and lowered.endswith("ly") and lowered not in NO_MANNER:
                return lowered  # "did not *officially* recognize"
            if lowered in wanted and not (lowered == "once" and child.i > word.i):
                return "" if after_not and not negated else lowered  # "not only"
    return ""


def _is_opener(word: Word) -> bool:
    return word.role == "mark" or word.tag == "WRB"


def _is_degree(adverb: Word, verb: Word) -> bool:
    """Whether an adverb compares a participle: "less committed to"; adjectives keep theirs."""
    before = adverb.i == verb.i - 1 and adverb.text.lower() in DEGREES
    return before and verb.pos in {"VERB", "ADJ"} and base(verb) == "xcomp" and "cop" not in {
        child.role for child in verb.children
    }  # fmt: skip


def _is_manner(adverb: Word, verb: Word) -> bool:
    """Whether a verb says nothing without its manner: "was treated coldly"."""
    manner = adverb.i == verb.i + 1 and adverb.text.lower().endswith("ly")
    return manner and verb.lemma.lower() in MANNER_VERBS


def particles(verb: Word) -> list[str]:
    """Particles of a verb: "carry *out*", and "sweep *away*", which parsers call an adverb.

    A phrase that makes one verb with it goes along: "come *to power*".
    """
    phrase = idiom_phrase(verb)
    said = []
    if phrase is not None:
        cases = [c.text.lower() for c in phrase.children if c.role in {"case", "mark"}]
        said = [*cases, phrase.text.lower()]
    return [
        child.text.lower()
        for child in verb.children
        if (child.role == "compound:prt" and not _is_far(child, verb))
        or (
            base(child) == "advmod" and child.i == verb.i + 1 and not child.children
            and child.text.lower() in PARTICLES
        )
    ] + said  # fmt: skip


def _is_far(particle: Word, verb: Word) -> bool:
    """Whether a particle far behind its verb has a noun of its own: "plan a road *up front*"."""
    apart = particle.i > verb.i + 2
    return apart and any(c.i == particle.i + 1 and c.pos == "NOUN" for c in verb.children)
