"""Who "he", "it" and "they" are, inside one document: precise rather than complete.

Candidates are ranked by the role they had, how near they are, how often the document names
them, and whether they keep their role (the centering account of Grosz, Joshi and Weinstein,
"Centering: a framework for modeling the local coherence of discourse", 1995). A pronoun that is
resolved counts as a mention of its antecedent from then on.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.discourse.antecedents import (
    heads_sentence,
    is_anything,
    is_around_subject,
    is_inside,
    is_owned_beside,
    is_owned_by_same,
    is_term,
    is_these_listed,
    is_thinker,
    is_told_of,
    same_clause,
)
from conceptgraph.extract.discourse.entities import (
    Entity,
    agrees_with,
    is_and_joined,
    may_think,
    name_parts,
    role_weight,
)
from conceptgraph.extract.discourse.expletives import is_expletive
from conceptgraph.extract.discourse.preferences import favoured
from conceptgraph.extract.words.grammar import base, has_copula, is_plural
from conceptgraph.extract.words.lexicon import (
    DEMONSTRATIVES,
    PERSONAL,
    PLURALS,
)
from conceptgraph.extract.words.persons import gender_of, is_person_noun
from conceptgraph.model import Mention

REACH = {"person": 8, "plural": 2, "thing": 2}  # sentences back a pronoun may look
DEFINITE_REACH = 4  # sentences back a definite noun may take up a phrase
OWNED = re.compile(r"['’]s ")
BESIDE_REACH = 6  # mentions back in which another pronoun of the same clause is sought
COMMON = 0.8  # by how much a common noun of a person is behind a name
MINIMUM = 1.0  # score below which a pronoun stays unresolved
GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
LISTED = 1.0  # by how much what stands in an entry of a list is behind, for the text after it
CLEAR = 0.6  # how much better than the next name an antecedent must be


@dataclass(slots=True)
class Discourse:
    """What has been mentioned so far, in text order."""

    persons: frozenset[str] = frozenset()
    entities: list[Entity] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)  # so far, by last word
    fuller: dict[str, Entity | None] = field(default_factory=dict)  # head -> its one phrase
    totals: Counter[str] = field(default_factory=Counter)  # names of the whole document
    margin: float = 9.0  # by how much the last antecedent was better than the next best
    speakers: frozenset[str] = frozenset()  # names of those who talk
    listed: frozenset[int] = frozenset()  # blocks that are entries of lists
    genders: dict[str, str] = field(default_factory=dict)  # surname -> gender, "" where both
    owned: dict[tuple[int, int], Entity | None] = field(default_factory=dict)  # noun -> its owner
    unknown: dict[str, tuple[int, int]] = field(default_factory=dict)  # kind -> place of a subject

    def add(
        self, word: Word, mention: Mention, sentence: int, block: int, *, like: Entity | None = None
    ) -> None:
        """Note a mention, or a pronoun that stands for an earlier one (``like``)."""
        gender = ""
        joined: list[Mention] = []
        if like is None:
            owned = OWNED.search(mention.text)  # "Graham's Journal" is no person
            person = (
                mention.kind == "name"
                and not owned
                and any(part in self.persons for part in mention.text.replace("’", " ").split())
            )
            plural = is_plural(word) or is_and_joined(word)
            if person or is_person_noun(word):
                gender = self._gender(word, mention)
        else:
            person, plural, joined, gender = like.person, like.plural, like.joined, like.gender
        entity = Entity(
            word, mention, sentence, block, role_weight(word), plural, person,
            mention.text.split()[-1].lower(), joined, gender,
        )  # fmt: skip
        if like is None and word.role == "conj":
            self._join(entity)
        self.entities.append(entity)
        self.counts[entity.name] += 1
        if like is None and " " in mention.text and mention.kind == "noun_phrase":
            self._note_fuller(entity)

    def _join(self, entity: Entity) -> None:
        """Note a conjunct with the noun it is joined to, if "and" makes one plural of them."""
        for other in reversed(self.entities):
            if other.sentence != entity.sentence:
                return
            if other.word is entity.word.head:
                if other.plural and not is_plural(other.word):
                    other.joined.append(entity.mention)
                return

    def _gender(self, word: Word, mention: Mention) -> str:
        """What a full name or a title tells, and then the surname alone."""
        parts = mention.text.lower().replace("’s", "").split()
        gender = gender_of(word, parts)
        if word.pos != "PROPN":
            return gender
        if gender and len(parts) > 1:
            known = self.genders.setdefault(parts[-1], gender)
            if known != gender:
                self.genders[parts[-1]] = ""
        return gender or self.genders.get(parts[-1], "")

    def _learn_gender(self, person: Entity, pronoun: str) -> None:
        """``Eastman said he …``: the gender of a name that is subject before its pronoun."""
        if person.word.pos in {"NOUN", "PROPN"} and base(person.word) == "nsubj":
            self.genders.setdefault(person.name, GENDERS.get(pronoun, ""))

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
        if is_anything(pronoun) or is_around_subject(pronoun):
            return None
        if lowered in PERSONAL or lowered in {"his", "her", "hers"}:
            kind = "person"
        elif lowered in PLURALS or lowered == "their" or is_these_listed(pronoun):
            kind = "plural"
        elif lowered in {"it", "its", "itself"} and not is_expletive(pronoun):
            kind = "thing"
        else:
            return None
        owned = self._owned_before(pronoun, sentence)
        found = self._best(pronoun, sentence, block, kind) if owned is None else self.owned[owned]
        if base(pronoun) == "nsubj":
            if found is None:
                self.unknown[kind] = (sentence, pronoun.i)
            else:
                self.unknown.pop(kind, None)
                if kind == "person" and found.sentence == sentence:
                    self._learn_gender(found, lowered)
        if lowered in {"his", "her", "its", "their"}:
            if pronoun.head is not None:
                self.owned[sentence, pronoun.head.i] = found
        elif found is not None:
            self.add(pronoun, found.mention, sentence, block, like=found)
        return found

    def find_named_before(self, word: Word, sentence: int) -> Entity | None:
        """The fuller phrase that "the training" takes up: "second language training".

        Same head and number, at most four sentences back (one, where only a quality is left out:
        "dark sky"), and the only fuller phrase with that head the document has had: where there
        are two, the noun stays as it is. What is one among others is not taken up: "the best
        path", "a very dark sky", "cats' tongues".
        """
        entity = self.fuller.get(word.text.lower())
        pointed = any(c.text.lower() in DEMONSTRATIVES for c in word.children)
        if entity is None or not (pointed or is_term(entity.word)):
            return None
        named = any(base(c) in {"compound", "nmod", "flat"} for c in entity.word.children)
        if sentence - entity.sentence > (DEFINITE_REACH if named or pointed else 1):
            return None
        if entity.sentence == sentence and entity.word.i >= word.i:
            return None
        return entity

    def _owned_before(self, pronoun: Word, sentence: int) -> tuple[int, int] | None:
        """The subject before a pronoun that is owned by the same: "its size grows, and it …"."""
        for entity in reversed(self.entities):
            if entity.sentence != sentence:
                return None
            place = (sentence, entity.word.i)
            subject = base(entity.word) == "nsubj" and entity.word.i < pronoun.i
            if subject and place in self.owned and is_owned_by_same(pronoun, entity.word):
                return place
        return None

    def _stands_alone(self, entity: Entity) -> bool:
        """Whether one whom "and" made plural has been named alone since: "Ann and Ben … Ann"."""
        if not entity.joined or is_plural(entity.word):
            return False
        since = self.entities[self.entities.index(entity) + 1 :]
        return any(e.name == entity.name and not e.plural for e in since)

    def _best(self, pronoun: Word, sentence: int, block: int, kind: str) -> Entity | None:
        best, chosen = MINIMUM, None
        scores: dict[str, float] = {}
        rivals: set[str] = set()  # who may be meant, but is no match for a name
        spoken_for = favoured(pronoun)
        is_subject = base(pronoun) == "nsubj"
        wanted = GENDERS.get(pronoun.text.lower(), "")
        unknown = self.unknown.get(kind, (-9, 0))
        beside = [
            e.mention
            for e in self.entities[-BESIDE_REACH:]
            if e.word.pos == "PRON" and same_clause(e.word, pronoun)
        ]  # "they shipped them": two
        doers = {
            _surname(e)
            for e in self.entities[-BESIDE_REACH:]
            if kind == "person" and e.word.pos == "PROPN" and same_clause(e.word, pronoun)
        }  # "Ann Lee advised him": not Lee
        for entity in reversed(self.entities):
            distance = sentence - entity.sentence
            if distance > REACH[kind]:
                break
            if entity.word is pronoun or (distance == 0 and entity.word.i >= pronoun.i):
                continue
            if has_copula(entity.word) or len(entity.mention.text) < 2:
                continue  # "Ann is a nurse": its subject stands for it; "5 km / h"
            own = (
                kind == "thing"
                and pronoun.role == "nmod:poss"
                and is_owned_beside(pronoun, entity.word)
            )
            if not (own or agrees_with(entity, kind)) or same_clause(entity.word, pronoun):
                continue
            if kind == "plural" and (self._stands_alone(entity) or not may_think(entity, pronoun)):
                continue
            if is_told_of(entity.word, pronoun) or (kind == "thing" and is_thinker(entity.word)):
                continue
            if entity.word.pos == "PROPN" and _surname(entity) in doers:
                continue
            if kind != "person" and entity.mention.name in self.speakers:
                continue
            if entity.mention in beside or (distance == 0 and is_inside(pronoun, entity.word)):
                continue
            gender = entity.gender or self.genders.get(entity.name, "")
            if wanted and gender and gender != wanted:
                continue
            if sentence - unknown[0] <= 1 and (
                (entity.sentence, entity.word.i) < unknown or base(entity.word) != "nsubj"
            ):
                continue  # who the last "it" was is not known, and this is likely the same
            score = entity.weight - 0.9 * distance + 0.35 * min(self.counts[entity.name], 5)
            if kind == "person":
                score += 0.3 * min(self.totals[entity.name], 8)
            if entity.block != block:
                score -= 0.6
                if entity.block in self.listed and block not in self.listed:
                    score -= LISTED  # the text goes on with what it spoke of before its list
            if is_subject and base(entity.word) == "nsubj":
                score += 0.8
                if entity.word.pos == "PRON" and heads_sentence(entity.word):
                    score += 0.5  # what is spoken of goes on being spoken of
            if distance == 0:
                score += spoken_for.get(entity.word.i, 0.0)
            if kind == "person" and not entity.person:
                score -= COMMON  # "the teacher": names go before
                if wanted != gender:
                    rivals.add(entity.name)
            scores[entity.name] = max(score, scores.get(entity.name, 0.0))
            if score > best:
                best, chosen = score, entity
        if chosen is not None:
            parts = name_parts(chosen) if kind == "person" else {chosen.name}
            if chosen.person:
                parts |= rivals
            others = [v for name, v in scores.items() if name not in parts]
            self.margin = best - max(others, default=0.0)
        return chosen if self.margin >= CLEAR else None


def _surname(entity: Entity) -> str:
    return entity.mention.name.rpartition(" ")[2].lower()
