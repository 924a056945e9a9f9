"""Relations inside a word: "human-generated text", "a Bayes-like rule"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.words.grammar import base, find_children, is_hyphened, is_participle
from conceptgraph.extract.words.lexicon import GROUP_NOUNS
from conceptgraph.extract.words.persons import is_person_noun
from conceptgraph.model import MentionKind

ENDINGS = {
    "like": ("is like", "be like"),
    "free": ("is without", "be without"),
    "based": ("is based on", "be base on"),
    "specific": ("is specific to", "be specific to"),
    "related": ("is related to", "be relate to"),
    "rich": ("is rich in", "be rich in"),
    "dependent": ("depends on", "depend on"),
}
"""Second parts whose relation is not "by": label and key."""


BODIES = GROUP_NOUNS | {
    "agency", "airline", "bank", "brand", "business", "charity", "company", "firm", "institute",
    "magazine", "newspaper", "publisher", "startup", "studio",
}  # fmt: skip
"""What has its seat somewhere: "a Lisbon-based *firm*", beside "a Linux-based system"."""

APPEARANCES = frozenset(
    {"shaped", "sized", "colored", "coloured", "centered", "centred", "learned"}
)


PREFIXES = frozenset(
    """
    anti co de ever half hyper ill inter mid multi non over post pre pro quasi re self semi so sub
    super ultra un under well
    """.split()  # noqa: SIM905 - readable as words
)
"""First parts that name nothing: "pre-trained" is not trained by anybody called Pre."""


def find_compound_relations(reading: Reading) -> Iterator[Candidate]:
    """``a Starfleet Academy-inspired school`` -> school | is inspired by | Starfleet Academy."""
    words = reading.sentence.words
    for word in words:
        if base(word) not in {"amod", "compound"} or not is_hyphened(word, words):
            continue
        first, head = words[word.i - 2], word.head
        if head is None or head.pos not in {"NOUN", "PROPN"} or head.i < word.i:
            continue
        if first.pos != "PROPN" and not is_participle(word):
            continue  # "native-like" says little
        relation = _relation(word)
        if first.text.lower() in PREFIXES:
            continue
        if relation is None or first.pos not in {"NOUN", "PROPN"}:
            continue
        if first.pos == "NOUN" and not find_children(first, "compound", "amod"):
            continue  # "a rule-based system" has the rule in its name already
        label, key = relation
        if word.text.lower() == "based" and (is_person_noun(head) or head.lemma.lower() in BODIES):
            label, key = "is based in", "be base in"
        for subject in reading.arguments(head):
            if subject.word is head:
                yield Candidate(
                    subject, label, key, _first_part(first, reading), "compound",
                    reading.sentence, word,
                )  # fmt: skip


def _relation(word: Word) -> tuple[str, str] | None:
    lowered = word.text.lower()
    if lowered in ENDINGS:
        return ENDINGS[lowered]
    if word.pos == "VERB" and is_participle(word) and lowered not in APPEARANCES:
        return f"is {lowered} by", f"be {word.lemma.lower()} by"
    return None


def _first_part(word: Word, reading: Reading) -> Argument:
    """The noun before the hyphen with the rest of its name."""
    start = word.i
    words = reading.sentence.words
    while start > 0 and words[start - 1].pos == "PROPN" and words[start - 1].head is word:
        start -= 1
    kind: MentionKind = "name" if word.pos == "PROPN" else "noun_phrase"
    return Argument(word, make_mention(reading, start, word.i, kind, proper=word.pos == "PROPN"))
