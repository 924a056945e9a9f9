"""One document being read: phrases, quotations and antecedents, worked out once each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conceptgraph.annotate.tree import AnnotatedDocument, Sentence, Word
from conceptgraph.extract.candidates import Argument
from conceptgraph.extract.discourse.antecedents import is_these_listed
from conceptgraph.extract.discourse.coreference import Discourse
from conceptgraph.extract.discourse.pronouns import Pronouns
from conceptgraph.extract.discourse.turns import find_turns
from conceptgraph.extract.doers.free_relatives import named_by_what, told_by_what
from conceptgraph.extract.doers.picking import picked_from, picking
from conceptgraph.extract.doers.restrictions import name_given
from conceptgraph.extract.phrases.chunks import phrase_bounds
from conceptgraph.extract.phrases.citations import find_citations
from conceptgraph.extract.phrases.collective import begins_clause, leaves_bracket, together
from conceptgraph.extract.phrases.mentions import (
    act_mention,
    bare_name,
    compared_mention,
    is_bare_generic,
    make_mention,
    manner_mention,
    noun_mention,
    possessive,
)
from conceptgraph.extract.phrases.phrase_parts import is_round_time
from conceptgraph.extract.phrases.quotes import find_quoted
from conceptgraph.extract.phrases.stand_ins import (
    compared_noun,
    may_be_thing,
    name_beside,
    named_instead,
    names_beside,
    noun_behind_of,
    owner_of,
    points_at_one_of_two,
    stands_for_noun,
)
from conceptgraph.extract.phrases.titles import is_title
from conceptgraph.extract.words.grammar import (
    base,
    has_copula,
    hyphen_start,
    is_gerund,
    is_relative,
    right_edge,
)
from conceptgraph.extract.words.lexicon import (
    DEMONSTRATIVES,
    GENERIC,
    LACKING,
    POSSESSIVES,
    QUANTIFYING,
    TRANSPARENT,
)
from conceptgraph.extract.words.negation import conjuncts, is_denied_part, is_set_against
from conceptgraph.extract.words.persons import count_names, find_persons
from conceptgraph.model import Mention, Span

DEFINITE = frozenset({"the", "this", "that", "these", "those"})
NAME_PARTS = frozenset({"compound", "flat", "fixed"})


class Reading:
    """What the rules ask about a document.

    Sentences are read in order; :meth:`begin` moves to the next one, and what was named
    before it is what pronouns can refer to.
    """

    def __init__(self, annotated: AnnotatedDocument) -> None:
        self.document = annotated.document
        self.sentences = annotated.sentences
        self.turns = find_turns(self.document)
        self.discourse = Discourse(
            find_persons(annotated.sentences),
            totals=count_names(annotated.sentences),
            speakers=frozenset(turn.name for turn in self.turns.values()),
            listed=frozenset(
                i for i, b in enumerate(self.document.blocks) if b.kind == "list_item"
            ),
        )
        self.sentence: Sentence = annotated.sentences[0]
        self.number = -1
        self.quoted: dict[int, tuple[int, int]] = {}
        self.citations: frozenset[int] = frozenset()
        self._mentions: dict[int, Mention | None] = {}
        self._arguments: dict[int, list[Argument]] = {}
        self._pronouns = Pronouns(self)
        self.mentions: dict[tuple[int, int, str], Mention] = {}

    def begin(self, number: int) -> None:
        """Move to a sentence, and note what it names."""
        self.number = number
        self.sentence = self.sentences[number]
        self.quoted = find_quoted(self.sentence)
        self.citations = find_citations(self.sentence)
        self._mentions = {}
        self._arguments = {}
        self._pronouns.begin()
        for word in self.sentence.words:
            if word.pos == "PRON":
                self._pronouns.antecedent(word)
            elif word.pos in {"NOUN", "PROPN"} and base(word) not in NAME_PARTS:
                mention = self.mention(word)
                if mention is not None:
                    self.discourse.add(word, mention, number, self.sentence.block)

    def mention(self, word: Word) -> Mention | None:
        """Mention headed by a word, or None where a reader would draw no node."""
        if word.i not in self._mentions:
            cited = word.i in self.citations
            self._mentions[word.i] = None if cited else self._make_mention(word)
        return self._mentions[word.i]

    def _make_mention(self, word: Word) -> Mention | None:
        if word.i in self.quoted:
            first, last = self.quoted[word.i]
            if word.head is None or not first <= word.head.i <= last:
                return make_mention(self, first, last, "quoted")
        if word.pos in {"ADJ", "ADV", "VERB"} and not (self._is_name(word) or is_title(word)):
            first = hyphen_start(word, self.sentence.words)  # "time-limited"
            return make_mention(self, first, word.i, "noun_phrase")
        if word.pos not in {"NOUN", "PROPN", "NUM", "SYM", "X", "ADJ", "VERB"}:
            return None
        mention = noun_mention(self, word, self.quoted)
        if mention is not None and word.pos == "PROPN" and self.is_person(word):
            mention = bare_name(self, mention, word)
        possessor = self._possessor(word)
        if mention is not None and possessor is not None:
            label = f"{possessive(possessor.mention.name)} {mention.name}"
            mention = replace(mention, label=label)
        return mention

    def is_quoted_act(self, word: Word) -> bool:
        """Whether a gerund heads a quoted term: calls this "sucking milk through a straw"."""
        span = self.quoted.get(word.i)
        if span is None or word.pos != "VERB" or not is_gerund(word) or word.head is None:
            return False
        return span[0] < span[1] and not span[0] <= word.head.i <= span[1]

    def _is_name(self, word: Word) -> bool:
        """Whether a word is a known name that the tagger took for something else."""
        return word.text[:1].isupper() and word.text.lower() in self.discourse.totals

    def _possessor(self, word: Word) -> Argument | None:
        """Who a possessive pronoun before the noun refers to ("his mother")."""
        for child in word.children:
            if child.role == "nmod:poss" and child.text.lower() in POSSESSIVES:
                found = self._pronouns.antecedent(child)
                if (
                    found is not None
                    and not self._pronouns.joined(child)
                    and found.mention.kind == "name"
                    and len(found.mention.name.split()) <= 3
                ):
                    return found
        return None

    def arguments(self, word: Word, *, joint: bool = False) -> list[Argument]:
        """What a word in subject or object position stands for, conjuncts included.

        After "not" or "rather than" a part is denied, and those after it up to "but":
        ``It takes a decade, not a year.`` ``Leaves are fed by sap, not by rain or dew.``
        ``joint`` takes coordinated nouns as one: "the road runs between *Bonn and Trier*".
        """
        span = self.quoted.get(word.i) or together(word, self.sentence.words) if joint else None
        if span is not None:
            return [Argument(word, make_mention(self, *span, "noun_phrase"))]
        if word.i not in self._arguments:
            self._arguments[word.i] = []  # a cycle of relative pronouns ends here
            found: list[Argument] = []
            denied = is_denied_part(word) and not has_copula(word)
            for part in conjuncts(word):
                if part is not word:
                    denied = denied and not is_set_against(part)
                if part is word or (may_be_thing(part) and not self._is_apart(part, word)):
                    arguments = self._single(part)
                    if denied or (part is not word and is_denied_part(part)):
                        arguments = [replace(a, denied=True) for a in arguments]
                    found.extend(arguments)
            self._arguments[word.i] = found
        return self._arguments[word.i]

    def holds(self, noun: Word, inner: Word) -> bool:
        """Whether the mention of a noun reaches over a word behind it, "of" phrases aside."""
        return phrase_bounds(noun, self.sentence.words, extend=False)[1] >= inner.i

    def _is_apart(self, part: Word, word: Word) -> bool:
        """Whether a conjunct has no role of its own here: the "h" of "200 km / h"."""
        mention = None if word.i in self.quoted else self.mention(word)
        inside = mention is not None and mention.start < part.start < mention.end
        words = self.sentence.words
        return inside or leaves_bracket(word, part, words) or begins_clause(word, part, words)

    def alone(self, word: Word) -> list[Argument]:
        """Arguments of a word without its conjuncts."""
        return [a for a in self.arguments(word) if a.word is word] or (
            [] if any(c.role == "conj" for c in word.children) else self.arguments(word)
        )

    def act(self, verb: Word, without: Sequence[Word] = ()) -> Argument | None:
        """A gerund with its object as one mention: "killing spores"; None where it is long."""
        mention = act_mention(self, verb, without)
        return Argument(verb, mention) if mention is not None else None

    def is_person(self, name: Word) -> bool:
        """Whether a proper noun is (part of) the name of a person."""
        return name.text in self.discourse.persons

    def bare_arguments(self, word: Word) -> list[Argument]:
        """Arguments of a predicate noun, whose "of" phrase is a relation of its own."""
        found = []
        for argument in self.arguments(word):
            noun = argument.word
            if noun.pos == "NOUN" and noun.i not in self.quoted and not argument.mention.label:
                start, end = phrase_bounds(noun, self.sentence.words, extend=False)
                if is_bare_generic(noun, start, end):
                    continue
                kind = argument.mention.kind
                mention = make_mention(self, start, end, kind)
                found.append(Argument(noun, mention, argument.context, argument.denied))
            else:
                found.append(argument)
        return found

    def _single(self, word: Word) -> list[Argument]:
        if is_relative(word):
            return self._relative(word)
        if word.i in self.quoted:
            mention = self.mention(word)
            return [Argument(word, mention)] if mention else []
        if (name := name_given(word)) is not None and (named := self.arguments(name)):
            return named
        if (name := name_beside(word)) is not None and (named := self.arguments(name)):
            return named
        meant = named_instead(word) or names_beside(word)
        if examples := [a for part in meant for a in self.arguments(part)]:
            return examples
        lowered = word.text.lower()
        if lowered == "following" and not word.children_of("obj"):
            return []  # "do the following:"
        if word.pos == "ADV" and (told := manner_mention(self, word)) is not None:
            return [Argument(word, told)]
        if points_at_one_of_two(word):
            return self._pronouns.of_two(word)
        if (compared := compared_noun(word)) is not None:
            owners = self.alone(owner) if (owner := owner_of(word)) is not None else []
            return [
                Argument(word, compared_mention(self, compared, word, a.mention), a.context)
                for a in owners
                if a.word.pos in {"NOUN", "PROPN"}
            ]
        if word.pos in {"PRON", "DET"} or (lowered in TRANSPARENT and word.pos != "VERB"):
            inner = noun_behind_of(word)
            if inner is not None and is_round_time(word, inner):
                mention = make_mention(self, word.i, inner.i, "quantity")
                return [Argument(inner, mention)]
            if inner is not None:
                return self.arguments(inner)
            if word.pos in {"PRON", "DET"}:
                pointed = lowered in DEMONSTRATIVES and not is_these_listed(word)
                found = self._pronouns.antecedent(word) if not pointed else None
                return [found, *self._pronouns.joined(word)] if found is not None else []
        if word.pos in {"ADJ", "ADV", "VERB", "ADP"} and not (
            stands_for_noun(word) or self._is_name(word)
        ):
            return []
        mention = self.mention(word)
        if mention is None:
            inner = noun_behind_of(word) if lowered in GENERIC - LACKING else None
            return self.arguments(inner) if inner is not None else []
        taken_up = self._taken_up(word, mention)
        if taken_up is not None:
            return [taken_up]
        possessor = self._possessor(word) if mention.label else None
        return [Argument(word, mention, possessor.context if possessor else ())]

    def _taken_up(self, word: Word, mention: Mention) -> Argument | None:
        """The phrase that a bare definite noun takes up: ``The training …``."""
        bare = word.pos == "NOUN" and mention.start == word.start and mention.end == word.end
        definite = [c for c in word.children if c.text.lower() in DEFINITE and c.i < word.i]
        modified = any(base(c) in {"nmod", "acl", "amod", "compound"} for c in word.children)
        if not bare or not definite or modified:
            return None
        entity = self.discourse.find_named_before(word, self.number)
        if entity is None:
            return None
        found = entity.mention
        inside = self.sentence.start <= found.start < self.sentence.end
        context = () if inside else (Span(found.start, found.end, "antecedent"),)
        return Argument(word, found, context)

    def is_count(self, noun: Word) -> bool:
        """Whether a noun only counts what stands behind its "of": "a lot of bars"."""
        return noun.text.lower() in QUANTIFYING and noun_behind_of(noun) is not None

    def _relative(self, word: Word) -> list[Argument]:
        head: Word | None = word
        if word.head is not None and word.head.text.lower() in {"neither", "none"}:
            return []  # "none of which": it would be denied of them
        while head is not None and head.role not in {"acl:relcl", "advcl:relcl"}:
            head = head.head
        if head is None or head.role != "acl:relcl" or head.head is None:
            noun = told_by_what(word) or named_by_what(word)
            return self.arguments(noun) if noun is not None else self._picked_from(word)
        return self._single(head.head)

    def _picked_from(self, word: Word) -> list[Argument]:
        share = word.head
        found = picked_from(share.head) if share is not None and share.head is not None else None
        if share is None or found is None or share.head is None or picking(share.head) is not share:
            return []
        joined = share.text.lower() in {"all", "both", "each"}
        return self.arguments(found) if joined else self._single(found)


def span_text(reading: Reading, word: Word) -> str:
    """Verbatim text of a whole subtree, first to last word."""
    words = reading.sentence.words
    first = words[min(part.i for part in word.subtree())]
    return reading.document.text[first.start : words[right_edge(word)].end]
