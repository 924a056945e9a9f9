"""Who "we" is: the text that speaks of itself, or the group whose "our" is used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.words.grammar import base, preposition
from conceptgraph.extract.words.lexicon import GROUP_NOUNS, SPEECH_VERBS, WORK_NOUNS

MIN_GROUP_USES = 2  # "our nation" said once may be anything

_INQUIRY = SPEECH_VERBS | frozenset(
    {"address", "aim", "analyse", "analyze", "apply", "assess", "check", "collect", "compare",
     "compute", "consider", "construct", "describe", "develop", "discuss", "employ", "evaluate",
     "examine", "explore", "extend", "focus", "identify", "illustrate", "introduce", "investigate",
     "look", "measure", "offer", "outline", "present", "provide", "review", "sample", "seek",
     "study", "summarize", "test", "treat", "use"}
)  # fmt: skip
"""What a text or study may be said to do."""


def find_we(sentences: Iterable[Sentence]) -> tuple[Sentence, Word] | None:
    """The noun that "we" stands for throughout a document, or None.

    ``In the present study, we examine …`` -> study; a speech that keeps saying ``our nation``
    -> nation. Where a text has both, the study wins.
    """
    groups: Counter[str] = Counter()
    first: dict[str, tuple[Sentence, Word]] = {}
    for sentence in sentences:
        for word in sentence.words:
            lemma = word.lemma.lower()
            if lemma in WORK_NOUNS and _speaks_of_itself(word):
                return sentence, word
            if lemma in GROUP_NOUNS and any(c.text.lower() == "our" for c in word.children):
                groups[lemma] += 1
                first.setdefault(lemma, (sentence, word))
    ranked = sorted(groups.items(), key=lambda item: (-item[1], item[0]))
    if ranked and ranked[0][1] >= MIN_GROUP_USES:
        return first[ranked[0][0]]
    return None


def _speaks_of_itself(word: Word) -> bool:
    """Whether a noun stands as "in this paper" or "our study" with "we" in the same clause."""
    before = {c.text.lower() for c in word.children if c.i < word.i}
    if not before & {"this", "present", "current", "our"}:
        return False
    head = word.head
    if head is None:
        return False
    if preposition(word) in {"in", "throughout"}:
        return any(
            c.text.lower() == "we" for c in head.children if c.role in {"nsubj", "nsubj:pass"}
        )
    return False


def can_be_work(pronoun: Word) -> bool:
    """Whether a "we" may be the study or text: "we examine stress", not "how we receive news"."""
    verb = pronoun.head
    return (
        pronoun.text.lower() == "we"
        and base(pronoun) == "nsubj"
        and verb is not None
        and verb.lemma.lower() in _INQUIRY
        and base(verb) not in {"acl", "advcl", "csubj"}
    )
