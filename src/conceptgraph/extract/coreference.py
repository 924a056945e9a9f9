"""Who "he", "it" and "they" are, inside one document: precise rather than complete.

Candidates are ranked by the role they had, how near they are, how often the document names
them, and whether they keep their role (the centering account of Grosz, Joshi and Weinstein,
"Centering: a framework for modeling the local coherence of discourse", 1995). A pronoun that is
resolved counts as a mention of its antecedent from then on.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.grammar import base, has_copula, is_plural, mark_text, preposition
from conceptgraph.extract.lexicon import (
    PERSONAL,
    PLURALS,
    TIME_NOUNS,
    WEEKDAYS_MONTHS,
)
from conceptgraph.model import Mention

REACH = {"person": 8, "plural": 2, "thing": 2}  # sentences back a pronoun may look
DEFINITE_REACH = 4  # sentences back a definite noun may take up a phrase
MINIMUM = 1.0  # score below which a pronoun stays unresolved
CLEAR = 0.35  # how much better than the next name an antecedent must be


@dataclass(slots=True, eq=False)
class Entity:
    """A mention as a possible antecedent."""

    word: Word
    mention: Mention
    sentence: int
    block: int
    weight: float  # how prominent its role is
    plural: bool
    person: bool
    name: str


@dataclass(slots=True)
class Discourse:
    """What has been mentioned so far, in text order."""

    persons: frozenset[str] = frozenset()
    entities: list[Entity] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)  # so far, by last word
    fuller: dict[str, Entity | None] = field(default_factory=dict)  # head -> its one phrase
    totals: Counter[str] = field(default_factory=Counter)  # names of the whole document
    margin: float = 9.0  # by how much the last antecedent was better than the next best

    def add(
        self, word: Word, mention: Mention, sentence: int, block: int, *, like: Entity | None = None
    ) -> None:
        """Note a mention, or a pronoun that stands for an earlier one (``like``)."""
        if like is None:
            person = mention.kind == "name" and any(
                part in self.persons for part in mention.text.replace("’", " ").split()
            )
            plural = is_plural(word) or is_joined(word)
        else:
            person, plural = like.person, like.plural
        entity = Entity(
            word, mention, sentence, block, role_weight(word), plural, person,
            mention.text.split()[-1].lower(),
        )  # fmt: skip
        self.entities.append(entity)
        self.counts[entity.name] += 1
        if like is None and " " in mention.text and mention.kind == "noun_phrase":
            self._note_fuller(entity)

    def _note_fuller(self, entity: Entity) -> None:
        """Keep a phrase under its head word, as long as it is the only one with that head."""
        head = entity.word.text.lower()
        known = self.fuller.get(head, entity)
        same = known is not None and known.mention.text.lower() == entity.mention.text.lower()
        self.fuller[head] = entity if same else None

    def resolve(self, pronoun: Word, sentence: int, block: int) -> Entity | None:
        """Antecedent of a personal pronoun; None where no mention fits well."""
        lowered = pronoun.text.lower()
        if lowered.endswith(("self", "selves")):
            return None  # never leaves its clause, and relates its subject to itself
        if lowered in PERSONAL or lowered in {"his", "her", "hers"}:
            kind = "person"
        elif lowered in PLURALS or lowered == "their":
            kind = "plural"
        elif lowered in {"it", "its", "itself"} and not is_expletive(pronoun):
            kind = "thing"
        else:
            return None
        found = self._best(pronoun, sentence, block, kind)
        if found is not None and lowered not in {"his", "her", "its", "their"}:
            self.add(pronoun, found.mention, sentence, block, like=found)
        return found

    def find_named_before(self, word: Word, sentence: int) -> Entity | None:
        """The fuller phrase that "the training" takes up: "second language training".

        Same head and number, at most four sentences back, and the only fuller phrase with that
        head the document has had: where there are two, the noun stays as it is.
        """
        entity = self.fuller.get(word.text.lower())
        if entity is None or sentence - entity.sentence > DEFINITE_REACH:
            return None
        if entity.sentence == sentence and entity.word.i >= word.i:
            return None
        return entity

    def _best(self, pronoun: Word, sentence: int, block: int, kind: str) -> Entity | None:
        best, chosen = MINIMUM, None
        scores: dict[str, float] = {}
        is_subject = base(pronoun) == "nsubj"
        parallel = _same_role_before(pronoun)
        owner = _own_subject(pronoun) if pronoun.role == "nmod:poss" else None
        for entity in reversed(self.entities):
            distance = sentence - entity.sentence
            if distance > REACH[kind]:
                break
            if entity.word is pronoun or (distance == 0 and entity.word.i >= pronoun.i):
                continue
            if not _agrees(entity, kind) or _same_clause(entity.word, pronoun):
                continue
            score = entity.weight - 0.9 * distance + 0.35 * min(self.counts[entity.name], 5)
            if kind == "person":
                score += 0.3 * min(self.totals[entity.name], 8)
            if entity.block != block:
                score -= 0.6
            if is_subject and base(entity.word) == "nsubj":
                score += 0.8
            if parallel is not None and entity.word is parallel:
                score += 2.0  # "slow the disease but do not cure it"
            if owner is not None and entity.word is owner:
                score += 2.0  # "de Grasse sailed his fleet"
            scores[entity.name] = max(score, scores.get(entity.name, 0.0))
            if score > best:
                best, chosen = score, entity
        if chosen is not None:
            others = [value for name, value in scores.items() if name != chosen.name]
            self.margin = best - max(others, default=0.0)
        # A person may go by two names, so that the next best is the same one.
        return chosen if kind == "person" or self.margin >= CLEAR else None


def _own_subject(pronoun: Word) -> Word | None:
    """Subject of the clause that a possessive stands in."""
    current = pronoun.head
    while current is not None:
        for child in current.children:
            if base(child) == "nsubj" and child.i < pronoun.i:
                return child
        if base(current) in {"acl", "advcl", "ccomp", "parataxis"}:
            return None
        current = current.head
    return None


def _same_role_before(pronoun: Word) -> Word | None:
    """The object of the verb that the pronoun's verb is joined to, where the pronoun is one."""
    verb = pronoun.head
    if pronoun.role != "obj" or verb is None or verb.role != "conj" or verb.head is None:
        return None
    return next((c for c in verb.head.children if c.role == "obj"), None)


def is_joined(word: Word) -> bool:
    """Whether "and" joins the word to another one: "or" leaves it single."""
    return any(
        part.role == "cc" and part.text.lower() in {"and", "&"}
        for child in word.children
        if child.role == "conj"
        for part in child.children
    )


def _agrees(entity: Entity, kind: str) -> bool:
    if kind == "person":
        return entity.person
    if kind == "plural":
        return entity.plural and not _is_time(entity.word)
    return not entity.plural and not entity.person and not _is_time(entity.word)


def role_weight(word: Word) -> float:
    """Prominence of a role: subjects before objects before the rest."""
    role = base(word)
    if role == "conj" and word.head is not None:
        return role_weight(word.head) - 0.3
    return {
        "nsubj": 3.0, "obj": 2.0, "iobj": 2.0, "root": 1.5, "obl": 1.1, "appos": 0.6,
    }.get(role, 0.4)  # fmt: skip


_CLAUSES = frozenset({"acl", "advcl", "ccomp", "csubj", "xcomp"})
JUDGING = frozenset(
    {"bad", "best", "better", "common", "crucial", "dangerous", "essential", "fair", "good",
     "helpful", "illegal", "important", "impossible", "legal", "natural", "necessary", "possible",
     "rare", "reasonable", "right", "safe", "tempting", "unfair", "useful", "vital", "wise",
     "worth", "wrong"}
)  # fmt: skip
"""Adjectives of what is done: with a clause behind them their "it" stands for it."""


def is_expletive(pronoun: Word) -> bool:
    """Whether an "it" stands for a clause: "it is enough to have tried"."""
    head = pronoun.head
    if pronoun.role == "expl" or head is None:
        return True
    clause = any(c.i > head.i and base(c) in _CLAUSES for c in head.children)
    if pronoun.role == "obj":  # "makes it possible to see"
        return any(c.role == "xcomp" and c.pos == "ADJ" and c.i > pronoun.i for c in head.children)
    if has_copula(head) and clause and (preposition(head) or head.lemma.lower() in JUDGING):
        return True  # "it is through work that …", "it is wrong to lie"
    if head.lemma.lower() == "take" and clause:
        return True  # "it takes years to learn"
    if head.lemma.lower() == "come" and any(c.text.lower() == "when" for c in head.children):
        return True  # "when it comes to …"
    if has_copula(head) and head.lemma.lower() in TIME_NOUNS:
        return True  # "it is a clear day"
    if base(pronoun) != "nsubj" or head.pos not in {"ADJ", "NOUN"}:
        return False
    return any(
        c.i > head.i
        and (base(c) in {"csubj", "ccomp"} or (base(c) == "acl" and "that" in mark_text(c).split()))
        for c in head.children
    )


def _is_time(word: Word) -> bool:
    lemma = word.lemma.lower()
    return lemma in TIME_NOUNS or lemma in WEEKDAYS_MONTHS


def _same_clause(antecedent: Word, pronoun: Word) -> bool:
    """Whether both hang on one verb, where only a reflexive could corefer."""
    return (
        antecedent.head is not None
        and antecedent.head is pronoun.head
        and pronoun.text.lower() not in {"its", "his", "her", "their", "himself", "itself"}
    )
