"""What the scorer knows of a candidate: names of binary features, all of them readable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.sifting.attachment import attachment_features
from conceptgraph.extract.sifting.lexical_features import lexical_features, paired_features
from conceptgraph.extract.words.grammar import base
from conceptgraph.extract.words.lexicon import FREQUENT_VERBS
from conceptgraph.extract.words.predicates import family_of
from conceptgraph.names.common_words import LEVEL_OF

DETERMINERS = frozenset(
    {"a", "all", "an", "another", "any", "both", "each", "every", "few", "many", "most", "no",
     "other", "several", "some", "such", "the", "these", "this", "those"}
)  # fmt: skip
PLAIN_DENIALS = frozenset({"line lack"})
"""Rules whose denial is the word "no" itself, which is not misread as that of a verb may be."""


def count_heads(sentences: Iterable[Sentence]) -> Counter[str]:
    """How often each noun heads a phrase in a document, by lemma."""
    return Counter(
        word.lemma.lower()
        for sentence in sentences
        for word in sentence.words
        if word.pos in {"NOUN", "PROPN"}
    )


def features_of(candidate: Candidate, counts: Counter[str], words: int) -> list[str]:
    """Names of the features that hold for a candidate.

    Parameters
    ----------
    candidate : Candidate
        With its qualifiers filled in.
    counts : Counter of str
        Heads of the document, from :func:`count_heads`.
    words : int
        Length of the document, to tell a frequent noun from a long text.
    """
    found = [f"rule={candidate.rule}"]
    found.extend(_argument_features("subject", candidate.subject, counts, words))
    found.extend(_argument_features("object", candidate.object, counts, words))
    found.extend(_predicate_features(candidate))
    found.extend(_shape_features(candidate))
    found.extend(attachment_features(candidate))
    found.extend(paired_features(candidate.rule, found))
    found.extend(lexical_features(candidate))
    return found


def _argument_features(
    side: str, argument: Argument, counts: Counter[str], words: int
) -> Iterator[str]:
    word, mention = argument.word, argument.mention
    size = len(mention.name.split())
    yield f"{side} words={min(size, 4)}"
    yield f"{side} kind={mention.kind}"
    yield f"{side} pos={word.pos}"
    yield f"{side} role={base(word)}"
    if word.pos == "PRON":
        yield f"{side} pronoun={word.text.lower()}"
    if argument.context:
        yield f"{side} elsewhere"
    determiners = {c.text.lower() for c in word.children if c.i < word.i}
    for determiner in sorted(determiners & DETERMINERS):
        yield f"{side} {determiner}"
    if word.pos == "NOUN" and size == 1 and not word.children:
        yield f"{side} bare"
    if word.pos == "NOUN":
        common = LEVEL_OF.get(word.lemma.lower(), 0)
        level = "everywhere" if common > 0.5 else "common" if common > 0.25 else "known"
        if common:
            yield f"{side} {level}"
            yield f"{side} {level} {'alone' if size == 1 else 'modified'}"
        if not common and size > 1:
            yield f"{side} special modified"
    if word.pos in {"NOUN", "PROPN"}:
        count = counts[word.lemma.lower()]
        yield f"{side} count={min(count, 5)}" if words < 3000 else f"{side} count={_log(count)}"
    if any(base(c) == "acl" for c in word.children):
        yield f"{side} has clause"


def _log(count: int) -> str:
    return "1" if count <= 1 else "2" if count <= 3 else "3" if count <= 8 else "5"


def _predicate_features(candidate: Candidate) -> Iterator[str]:
    key = candidate.key.split()
    last = candidate.label.split()[-1]
    yield f"family={candidate.family or family_of(candidate.key)}"
    if candidate.rule.startswith(("oblique", "copula", "light", "apposition")) and len(key) > 1:
        yield f"preposition={last}"
    if key and key[0] in FREQUENT_VERBS:
        yield f"verb={key[0]}"
    yield f"label words={min(len(candidate.label.split()), 5)}"
    for name in ("negated", "modality", "attributed_to", "condition"):
        if getattr(candidate, name) and not (name == "negated" and candidate.rule in PLAIN_DENIALS):
            yield name


def _shape_features(candidate: Candidate) -> Iterator[str]:
    sentence = candidate.sentence
    anchor = candidate.anchor
    yield f"anchor role={base(anchor)}"
    yield f"anchor pos={anchor.pos}"
    yield f"depth={min(_depth(anchor), 5)}"
    length = len(sentence.words)
    yield f"sentence={'short' if length < 12 else 'middle' if length < 30 else 'long'}"
    root = sentence.root
    if root.pos not in {"VERB", "AUX"}:
        yield f"root={root.pos}"
    gap = abs(candidate.subject.word.i - candidate.object.word.i)
    yield f"gap={'1' if gap <= 3 else '2' if gap <= 7 else '3' if gap <= 14 else '4'}"
    verb = anchor if anchor.pos in {"VERB", "AUX"} else anchor.head
    if verb is not None and candidate.subject.word.head is not verb:
        yield "subject from afar"
    if not any(word.text in {".", "!", "?"} for word in sentence.words[-2:]):
        yield "no full stop"
    for side, argument in (("subject", candidate.subject), ("object", candidate.object)):
        yield f"{side} path={_path(argument.word, anchor)}"
        if any(w.text in {"(", ";", ":", "—", "–"} for w in _between(sentence, argument, anchor)):
            yield f"{side} across a mark"


def _path(word: Word, anchor: Word) -> str:
    """Roles on the way from a word up to the anchor, at most three; "off" if it is not below."""
    roles: list[str] = []
    current: Word | None = word
    while current is not None and current is not anchor and len(roles) < 4:
        roles.append(base(current))
        current = current.head
    return ">".join(roles) if current is anchor and len(roles) <= 3 else "off"


def _between(sentence: Sentence, argument: Argument, anchor: Word) -> list[Word]:
    low, high = sorted((argument.word.i, anchor.i))
    return sentence.words[low + 1 : high]


def _depth(word: Word) -> int:
    depth = 0
    while word.head is not None and depth < 9:
        word = word.head
        depth += 1
    return depth
