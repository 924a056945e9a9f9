"""What the rules hand to each other before a relation mention is made of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.model import Mention, Span

MAX_LABEL = 8  # words; longer labels give no relation


@dataclass(slots=True, eq=False)
class Argument:
    """A mention in the role of subject or object, and the word that heads it."""

    word: Word
    mention: Mention
    context: tuple[Span, ...] = ()  # what is needed beside the sentence to read it
    denied: bool = False  # "…, not animals": the predicate is denied of this one
    margin: float | None = None  # by how much the antecedent of a pronoun was the best one


@dataclass(slots=True, eq=False)
class Candidate:
    """A relation as a rule proposes it; scoring decides whether it stays."""

    subject: Argument
    label: str  # readable predicate
    key: str  # lemma form without negation
    object: Argument
    rule: str
    sentence: Sentence
    anchor: Word  # the word that carries the relation
    negated: bool = False
    family: str = ""  # a rule that knows better than the predicate's words says so
    modality: str | None = None
    attributed_to: str | None = None
    condition: str | None = None
    quantity: str | None = None
    context: tuple[Span, ...] = ()
    features: list[str] = field(default_factory=list)  # names, for the scorer
    confidence: float = 1.0
