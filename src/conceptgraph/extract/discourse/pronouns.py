"""What the pronouns of a sentence stand for, worked out once each."""

from __future__ import annotations

from typing import Protocol

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument
from conceptgraph.extract.discourse.coreference import Discourse
from conceptgraph.extract.discourse.speakers import can_be_work, find_we
from conceptgraph.extract.discourse.turns import Turn
from conceptgraph.extract.phrases.chunks import phrase_bounds
from conceptgraph.extract.phrases.mentions import Place, make_mention
from conceptgraph.extract.phrases.stand_ins import one_of_two
from conceptgraph.extract.words.lexicon import WORK_NOUNS
from conceptgraph.model import Mention, Span


class Progress(Place, Protocol):
    """How far the reading of a document has come."""

    sentences: tuple[Sentence, ...]
    number: int
    discourse: Discourse
    turns: dict[int, Turn]


class Pronouns:
    """The pronouns of the sentence that a reading is at."""

    def __init__(self, reading: Progress) -> None:
        self._reading = reading
        self._speaker = find_we(reading.sentences)
        self._antecedents: dict[int, Argument | None] = {}
        self._joined: dict[int, list[Argument]] = {}

    def begin(self) -> None:
        """Forget those of the sentence before."""
        self._antecedents = {}
        self._joined = {}

    def antecedent(self, pronoun: Word) -> Argument | None:
        """What a personal or possessive pronoun stands for."""
        if pronoun.i not in self._antecedents:
            self._antecedents[pronoun.i] = self._find(pronoun)
        return self._antecedents[pronoun.i]

    def joined(self, pronoun: Word) -> list[Argument]:
        """What else "they" stands for, where "and" joins several."""
        return self._joined.get(pronoun.i, [])

    def of_two(self, word: Word) -> list[Argument]:
        """``They have roots and stems. The latter bear leaves.`` -> stems."""
        reading = self._reading
        here = reading.sentence
        before = reading.sentences[max(reading.number - 1, 0)]
        near = [before] if before.block == here.block else []
        for sentence, end in ((here, word.i), *((s, len(s.words)) for s in near)):
            if (meant := one_of_two(word, sentence.words[:end])) is not None:
                return [self._named(word, meant, sentence)]
        return []

    def _find(self, pronoun: Word) -> Argument | None:
        if pronoun.text.lower() in {"we", "us", "ourselves"}:
            return self._we(pronoun)
        if pronoun.text.lower() in {"i", "me", "my", "myself"}:
            return self._i(pronoun)
        reading = self._reading
        entity = reading.discourse.resolve(pronoun, reading.number, reading.sentence.block)
        if entity is None:
            return None
        if entity.joined and pronoun.text.lower() in {"they", "them", "their", "these", "both"}:
            self._joined[pronoun.i] = [self._meant(pronoun, m) for m in entity.joined]
        return self._meant(pronoun, entity.mention)

    def _meant(self, pronoun: Word, mention: Mention) -> Argument:
        here = self._reading.sentence
        context: tuple[Span, ...] = ()
        if not here.start <= mention.start < here.end:
            context = (Span(mention.start, mention.end, "antecedent"),)
        return Argument(pronoun, mention, context, margin=self._reading.discourse.margin)

    def _i(self, pronoun: Word) -> Argument | None:
        """``Mara: I keep bees.`` -> Mara, in a talk between several."""
        reading = self._reading
        turn = reading.turns.get(reading.sentence.block)
        if turn is None:
            return None
        document = reading.document
        mention = Mention(document.id, turn.start, turn.end, turn.name, "name", proper=True)
        inside = reading.sentence.start <= turn.start < reading.sentence.end
        context = () if inside else (Span(turn.start, turn.end, "antecedent"),)
        return Argument(pronoun, mention, context)

    def _we(self, pronoun: Word) -> Argument | None:
        if self._speaker is None:
            return None
        sentence, word = self._speaker
        if word.lemma.lower() in WORK_NOUNS and not can_be_work(pronoun):
            return None
        return self._named(pronoun, word, sentence)

    def _named(self, pronoun: Word, word: Word, sentence: Sentence) -> Argument:
        """What a word stands for, named in this or another sentence."""
        reading = self._reading
        here, reading.sentence = reading.sentence, sentence
        start, end = phrase_bounds(word, sentence.words)
        mention = make_mention(reading, start, end, "noun_phrase")
        reading.sentence = here
        context: tuple[Span, ...] = ()
        if sentence is not here:
            context = (Span(mention.start, mention.end, "antecedent"),)
        return Argument(pronoun, mention, context)
