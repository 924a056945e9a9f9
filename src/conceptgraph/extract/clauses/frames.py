"""Predicates and who takes part in them, across control, coordination and relative clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.chain_parts import reflexives
from conceptgraph.extract.doers.chains import (
    chain_negated,
    chained_copula,
    chained_label,
    is_aim,
    outermost,
    place_of,
)
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.doers.restrictions import (
    anybody,
    is_naming,
    name_given,
    named_phrase,
    picked_object,
    restricted,
)
from conceptgraph.extract.doers.subjects import is_assigned, subject_words
from conceptgraph.extract.phrases.prepositional import is_time, same_as
from conceptgraph.extract.phrases.stand_ins import examples_meant, is_part
from conceptgraph.extract.words.amounts import is_same, is_scarce, is_total
from conceptgraph.extract.words.denials import is_none_of, stands_behind_but
from conceptgraph.extract.words.grammar import (
    aim_noun,
    base,
    find_children,
    has_copula,
    is_gerund,
    is_infinitive,
    is_misread_verb,
    is_passive,
    is_plural,
    is_relative,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.inflection import verb_lemma
from conceptgraph.extract.words.lexicon import PREPOSITION_NOUNS, REFLEXIVES
from conceptgraph.extract.words.negation import has_negative_determiner, is_negated
from conceptgraph.extract.words.predicates import family_of
from conceptgraph.extract.words.verb_idioms import idiom_phrase
from conceptgraph.extract.words.verb_labels import affirm, negate, plural_label, verb_label


@dataclass(slots=True, eq=False)
class Frame:
    """A predicate with its participants, ready for the rules to relate them."""

    head: Word
    reading: Reading
    label: str
    key: str
    passive: bool
    negated: bool
    subjects: list[Argument] = field(default_factory=list)
    objects: list[Argument] = field(default_factory=list)
    own_key: str = ""  # that of its own verb, without what governs it
    family: str = ""  # where the words of the key would tell a wrong one

    def relate(
        self, label: str, key: str, objects: list[Argument], rule: str, *,
        subjects: list[Argument] | None = None, anchor: Word | None = None,
        negated: bool | None = None,
    ) -> Iterator[Candidate]:  # fmt: skip
        """Relate every subject (or ``subjects``) with every object."""
        denied = self.negated if negated is None else negated
        if any(is_reciprocal(a.word) for a in objects):  # "complement each other"
            pair = self.subjects if subjects is None and len(self.subjects) == 2 else []
            subjects, objects = pair[:1], pair[1:]
        objects = [picked_object(a, anchor or self.head, self.reading) for a in objects]
        for subject in self.subjects if subjects is None else subjects:
            for obj in objects:
                excluded = (subject.denied or obj.denied) and not denied
                meant = (
                    denied and obj.word is not self.head and stands_behind_but(obj.word)
                )  # "not grass but fish"
                shown = negate(label, key) if excluded else affirm(label, key) if meant else label
                yield Candidate(
                    subject,
                    shown,
                    key,
                    obj,
                    rule,
                    self.reading.sentence,
                    anchor or self.head,
                    (denied or excluded) and not meant,
                    self.family,
                )

    def affirmed(self) -> Frame:
        """The same predicate without its "not", for what stands behind "but"."""
        return replace(self, label=affirm(self.label, self.key), negated=False)

    def denied(self) -> Frame:
        """The same predicate with a "not", for what only stands beside it to be excluded."""
        return replace(self, label=negate(self.label, self.key), negated=True)


def make_frame(head: Word, reading: Reading) -> Frame:
    """Work out who takes part in a predicate, and how the predicate is called."""
    found = subject_words(head)
    own = [c for c in head.children if base(c) == "nsubj" and is_relative(c)]
    told = _clause_of_noun(head)
    clause = told or head
    if (own or told) and len(found) == 1 and _joined_after(found[0], clause):
        subjects = reading.alone(found[0])
    elif len(found) == 1 and base(head) == "acl" and name_given(found[0]) is not None:
        kind = reading.mention(found[0])  # "a process known as …": of what kind the name is
        subjects = [Argument(found[0], kind)] if kind is not None else []
    else:
        subjects = arguments_of(found, reading)
    if any(a.word in found for a in subjects):  # not where the examples stand for the class
        meant = [e for w in found for e in examples_meant(w, head)]
        subjects = [*subjects, *(a for e in meant for a in reading.arguments(e))]
    subjects = subjects or [a for w in found if (a := anybody(w, head, reading)) is not None]
    subjects = subjects or framed_subjects(head, found, reading)
    subjects = [restricted(argument, head, reading) for argument in subjects]
    had = [w for w in found if w.role in {"conj", "obj", "obl"} and has_negative_determiner(w)]
    if told is not None and told.role == "acl" and had:
        subjects = []  # "had no envoys serving abroad" says nothing of envoys
    if told is not None:  # "ghosts, not *animals* shaped by evolution": it does shape them
        subjects = [replace(a, denied=False) if a.word is told.head else a for a in subjects]
    if is_naming(head) and is_passive(head):
        whole = [named_phrase(argument, head, reading) for argument in subjects]
        subjects = [argument for argument in whole if argument is not None]
    negated = any(has_negative_determiner(w) or is_none_of(w) for w in found)
    if has_copula(head) and not is_equated_act(head):
        label, key = chained_copula(head)
        negated = negated or has_negative_determiner(head)  # "is no contract"
        if negated and not is_negated(head):
            label = negate(label, key)
        negated = negated or is_negated(head) or chain_negated(head)
        governor = head.head if base(head) == "xcomp" else None
        if governor is not None and subjects and all(is_plural(a.word) for a in subjects):
            label = plural_label(governor, label)  # "they spend years pretending to be"
        return Frame(head, reading, label, key, False, negated, subjects)
    label, key = chained_label(head)
    passive = is_passive(head)
    if negated and not is_negated(head):
        label = negate(label, key)
    negated = negated or is_negated(head) or chain_negated(head)
    objects: list[Argument] = []
    if not passive:
        label, key = " ".join([label, *reflexives(head)]), key + " oneself" * bool(reflexives(head))
        quoted = [w for w in find_children(head, "xcomp", "ccomp") if reading.is_quoted_act(w)]
        for word in object_words(head) + quoted:
            if word.text.lower() in REFLEXIVES and word.text.lower() in reflexives(head):
                continue  # "proclaimed himself emperor": part of the label
            objects.extend(reading.arguments(word))
            if has_negative_determiner(word) and not negated:
                negated = True
                neither = any(c.text.lower() == "neither" for c in word.children)
                label = negate(label, key) if neither else f"{label} no"
            elif is_scarce(word) == "few":
                label, key = f"{label} few", f"{key} few"
            elif negated and is_total(word):
                label = f"{label} all"  # "does not infect all cells" infects some
            elif is_part(word):
                label, key = f"{label} part of", f"{key} part of"
            elif is_same(word) and (same_as(word) is not None or are_several(subjects)):
                label, key = f"{label} same", f"{key} same"
    plural = bool(subjects) and all(is_plural(a.word) for a in subjects)
    for verb in dict.fromkeys((head, outermost(head))):
        if plural or (len(subjects) > 1 and is_gerund(verb)):
            label = plural_label(verb, label)
    if (plural or len(subjects) > 1) and aim_noun(place_of(head)) is not None:
        label = f"have{label.removeprefix('has')}"
    if is_assigned(head):
        label = f"is to {label}"
    family = family_of(verb_lemma(head)) if is_aim(head) else ""
    own_key = verb_label(head)[1]
    return Frame(head, reading, label, key, passive, negated, subjects, objects, own_key, family)


def _clause_of_noun(verb: Word) -> Word | None:
    """The clause behind a noun that a predicate heads, or serves as its means or complement."""
    word: Word | None = verb
    for _ in range(3):
        if word is None or base(word) == "acl":
            return word
        word = word.head if base(word) in {"advcl", "xcomp"} else None
    return None


def _joined_after(noun: Word, clause: Word) -> bool:
    """Whether a noun is joined to another one only behind its relative clause.

    ``the dam, which feeds the mill, and the weir``: the weir feeds nothing
    """
    return any(c.role == "conj" and c.i > clause.i for c in noun.children)


def are_several(subjects: list[Argument]) -> bool:
    """Whether subjects can have "the same": of one alone it only takes up what was named before."""
    return len(subjects) > 1 or any(is_plural(a.word) for a in subjects)


def framed_subjects(head: Word, found: list[Word], reading: Reading) -> list[Argument]:
    """The scene set before a "we" or "you" that stands for anybody.

    ``In regression, we minimize the squared error.`` -> regression | minimize | squared error
    """
    if not found or any(word.text.lower() not in {"we", "you", "one"} for word in found):
        return []
    owner = found[0].head or head
    for child in owner.children:
        scene = base(child) == "obl" and child.i < found[0].i and preposition(child) == "in"
        if scene and not is_time(child) and child.text.lower() not in PREPOSITION_NOUNS:
            return [a for a in reading.arguments(child) if a.mention.kind != "quantity"]
    return []


def is_equated_act(word: Word) -> bool:
    """Whether a verb with an object, or a clause of its own, stands as predicate noun.

    ``To continue the trend is to guarantee upheavals.`` -> trend | guarantee | upheavals
    ``The question is whether the rope holds under load.`` -> rope | holds under | load
    """
    if word.pos != "VERB" or not has_copula(word):
        return False
    outer, inner = word.children_of("nsubj:outer"), word.children_of("nsubj")
    aim = aim_noun(word) is not None and is_infinitive(word)  # "the goal is to travel in space"
    return aim or bool(outer and inner) or bool(find_children(word, "obj"))


def agent_words(verb: Word) -> list[Word]:
    """Nouns behind the "by" of a passive; "methods by which people are chosen" choose nobody."""
    idiom = idiom_phrase(verb)
    behind = find_children(idiom, "nmod") if idiom is not None else []
    by_whom = [c for c in behind if preposition(c) == "by"]  # "called into question *by critics*"
    return by_whom + [
        c
        for c in verb.children
        if c.text.lower() != "which"
        and (
            (c.role == "obl:agent" and preposition(c) not in NO_AGENT and not _names_one(c, verb))
            or (c.role == "obl" and preposition(c) == "by")
        )
        and not (
            c.text.lower() in MANNERS and all(base(p) in {"case", "punct"} for p in c.children)
        )
    ]


def is_reciprocal(word: Word) -> bool:
    """Whether a word heads "each other" or "one another"."""
    after = {"each": "other", "one": "another"}.get(word.text.lower())
    return after is not None and any(c.i == word.i + 1 and c.text == after for c in word.children)


def _names_one(name: Word, verb: Word) -> bool:
    """Whether a name only says who stands right before it: "given to the *nurse Ann Lee*"."""
    return not preposition(name) and any(
        preposition(c) in NO_AGENT and right_edge(c) + 1 == left_edge(name)
        for c in find_children(verb, "obl")
    )


MANNERS = frozenset(
    {"accident", "area", "auction", "ballot", "birth", "chance", "default", "definition", "design",
     "email", "fax", "force", "half", "hand", "heart", "letter", "lot", "mail", "mistake", "name",
     "nature", "phone", "post", "proxy", "telephone", "vote", "weight"}
)  # fmt: skip
"""Bare nouns behind "by" for how something is done: "bread is made by *hand*"."""


CHANGING = frozenset(
    {"age", "change", "decline", "decrease", "diminish", "dwindle", "emerge", "fall", "grow",
     "increase", "rise", "shrink", "vary"}
)  # fmt: skip
"""Verbs whose participle behind "with" tells the state of the noun after it."""

NO_AGENT = frozenset({"at", "for", "from", "in", "into", "on", "to", "with"})
"""English prepositions before what a parser now and then takes for an agent: "held in Rome"."""


def is_predicate(word: Word) -> bool:
    """Whether a word heads a clause that may state a relation."""
    if has_copula(word):
        return word.text.lower() != "outdone"  # "not to be outdone, the town built two"
    if word.pos == "AUX":
        return base(word) not in {"aux", "cop"} and word.lemma.lower() != "ought"
    if is_misread_verb(word):
        return True
    if is_gerund(word) and mark_text(word) == "with" and word.lemma.lower() in CHANGING:
        return False  # "with falling prices"
    return word.pos == "VERB" and base(word) not in {"amod", "compound", "case", "fixed", "mark"}


def arguments_of(words: list[Word], reading: Reading) -> list[Argument]:
    """Arguments behind subject words; a clause as subject stands for its object."""
    found: list[Argument] = []
    for word in words:
        if base(word) == "csubj" and word.head is not None and word.i > word.head.i:
            continue  # "it is easy to take trips": no trip is easy
        if base(word) == "csubj" and word.pos == "VERB":
            act = reading.act(word)
            inside = find_children(word, "obj") or find_children(word, "obl")[-1:]
            if act is not None:
                found.append(act)
            elif not is_gerund(word) and not find_children(word, "nsubj"):
                found.extend(a for obj in inside for a in reading.arguments(obj))
        else:
            found.extend(reading.arguments(word))
    return found
