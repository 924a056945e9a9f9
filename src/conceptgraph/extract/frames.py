"""Predicates and who takes part in them, across control, coordination and relative clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.grammar import (
    base,
    find_children,
    has_copula,
    has_negative_determiner,
    is_gerund,
    is_infinitive,
    is_negated,
    is_participle,
    is_passive,
    is_relative,
    mark_text,
    preposition,
)
from conceptgraph.extract.lexicon import (
    ABILITY_NOUNS,
    CLASS_NOUNS,
    MEANS_NOUNS,
    MODALS,
    USING_VERBS,
)
from conceptgraph.extract.predicates import copula_label, negate, verb_label
from conceptgraph.extract.reading import Reading

MAX_DEPTH = 6


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

    def relate(
        self, label: str, key: str, objects: list[Argument], rule: str, *,
        subjects: list[Argument] | None = None, anchor: Word | None = None,
        negated: bool | None = None,
    ) -> Iterator[Candidate]:  # fmt: skip
        """Relate every subject (or ``subjects``) with every object."""
        denied = self.negated if negated is None else negated
        for subject in self.subjects if subjects is None else subjects:
            for obj in objects:
                excluded = (subject.denied or obj.denied) and not denied
                yield Candidate(
                    subject, negate(label, key) if excluded else label, key, obj, rule,
                    self.reading.sentence, anchor or self.head, denied or excluded,
                )  # fmt: skip


def make_frame(head: Word, reading: Reading) -> Frame:
    """Work out who takes part in a predicate, and how the predicate is called."""
    found = subject_words(head)
    subjects = arguments_of(found, reading) or framed_subjects(head, found, reading)
    negated = any(has_negative_determiner(word) for word in found)
    if has_copula(head) and not is_equated_act(head):
        label = copula_label(head)
        if negated and not is_negated(head):
            label = negate(label, "be")
        return Frame(head, reading, label, "be", False, negated or is_negated(head), subjects)
    label, key = chained_label(head)
    passive = is_passive(head)
    if negated and not is_negated(head):
        label = negate(label, key)
    negated = negated or is_negated(head) or _chain_negated(head)
    objects: list[Argument] = []
    if not passive:
        for word in object_words(head):
            objects.extend(reading.arguments(word))
            if has_negative_determiner(word) and not negated:
                negated = True
                label = f"{label} no"
    return Frame(head, reading, label, key, passive, negated, subjects, objects)


def framed_subjects(head: Word, found: list[Word], reading: Reading) -> list[Argument]:
    """The scene set before a "we" or "you" that stands for anybody.

    ``In regression, we minimize the squared error.`` -> regression | minimize | squared error
    """
    if not found or any(word.text.lower() not in {"we", "you", "one"} for word in found):
        return []
    owner = found[0].head or head
    for child in owner.children:
        if base(child) == "obl" and child.i < found[0].i and preposition(child) == "in":
            return [a for a in reading.arguments(child) if a.mention.kind != "quantity"]
    return []


def is_equated_act(word: Word) -> bool:
    """Whether a verb with an object stands as predicate noun.

    ``To continue the trend is to guarantee upheavals.`` -> trend | guarantee | upheavals
    """
    return word.pos == "VERB" and has_copula(word) and bool(find_children(word, "obj"))


def chained_label(verb: Word) -> tuple[str, str]:
    """Label of a verb with the verbs that govern it.

    ``He refused to return to Harrow.`` -> "refused to return"
    """
    label, key = verb_label(verb, passive=is_passive(verb))
    head = verb.head
    if base(verb) != "xcomp" or head is None:
        return label, key
    if head.pos == "ADJ" and (has_copula(head) or base(head) in {"acl", "amod", "xcomp"}):
        be = copula_label(head) if has_copula(head) else "is"
        return f"{be} {head.text.lower()} to {label}", f"be {head.text.lower()} {key}"
    if head.pos != "VERB":
        return label, key
    if any(c.role in {"obj", "iobj"} for c in head.children):
        return label, key
    outer, outer_key = chained_label(head)
    mark = [c.text.lower() for c in verb.children if c.role == "mark"]
    if len(outer.split()) > 4 or label.split()[0] in MODALS:
        return label, key
    return " ".join([outer, *mark[:1], label]), f"{outer_key} {key}"


def _chain_negated(verb: Word) -> bool:
    head = verb.head
    if base(verb) == "xcomp" and head is not None and (head.pos == "VERB" or has_copula(head)):
        return is_negated(head) or _chain_negated(head)
    return False


def agent_words(verb: Word) -> list[Word]:
    """Nouns behind the "by" of a passive."""
    return [
        c
        for c in verb.children
        if c.role == "obl:agent" or (c.role == "obl" and preposition(c) == "by")
    ]


def is_predicate(word: Word) -> bool:
    """Whether a word heads a clause that may state a relation."""
    if has_copula(word):
        return True
    if word.pos == "AUX":
        return base(word) not in {"aux", "cop"}
    if is_misread_verb(word):
        return True
    return word.pos == "VERB" and base(word) not in {"amod", "compound", "case", "fixed", "mark"}


def is_misread_verb(word: Word) -> bool:
    """Whether a verb was tagged as a noun: it has a subject and an object, but no copula.

    ``Models lack memory`` read as a noun phrase around "lack".
    """
    if word.pos not in {"NOUN", "PROPN", "ADJ", "ADP"} or has_copula(word):
        return False
    roles = {base(child) for child in word.children}
    if roles & {"det", "case", "amod"}:
        return False
    return ("nsubj" in roles and bool(roles & {"obj", "aux"})) or roles >= {"obj", "compound"}


def subject_words(verb: Word, depth: int = 0) -> list[Word]:
    """Words in subject position of a predicate, sought outward where it has none itself.

    - "Animals are born": its own subject
    - "It encodes and *stores* data": shared by coordination
    - "They refuse to *return*": control by the subject
    - "It helps authors *improve* texts": control by the object
    - "a model *stripped* of knowledge", "systems that *lack* skills": the noun modified
    - "Learning uses the cache, *acting* like memory": adverbial participle
    """
    own = [c for c in verb.children if base(c) in {"nsubj", "csubj"} and c.role != "nsubj:outer"]
    before = [c for c in own if c.i < verb.i]
    if len(before) > 1:
        own = before[-1:]  # "the concern is that genes spread": the nearer one is its subject
    head = verb.head
    if own and verb.role == "acl:relcl" and head is not None and is_relative(own[0]):
        return _defined(head, depth)
    if not own and is_misread_verb(verb):
        own = [c for c in verb.children if base(c) == "compound" and c.i < verb.i][-1:]
    if own:
        return own
    if head is None or depth > MAX_DEPTH:
        return []
    role = base(verb)
    if verb.role == "acl:relcl":
        return [] if _relative_is_object(verb) else _defined(head, depth)
    if role == "acl":
        if is_infinitive(verb):
            return _controller_of_noun(head, depth)
        if is_gerund(verb) and (mark_text(verb) or head.lemma.lower() in ABILITY_NOUNS):
            return _controller_of_gerund(verb, head, depth)
        return _defined(head, depth)
    if role == "xcomp":
        objects = [c for c in head.children if c.role in {"obj", "iobj"}]
        if objects and head.pos == "VERB" and head.lemma.lower() not in {"spend", "waste"}:
            return objects[:1]
        return subject_words(head, depth + 1)
    if role == "conj" and (head.pos in {"VERB", "AUX"} or has_copula(head)):
        return subject_words(head, depth + 1)
    if role == "advcl" and is_infinitive(verb) and is_passive(head):
        # "is used to detect" detects; who "is studied to find out" does not
        return subject_words(head, depth + 1) if head.lemma.lower() in USING_VERBS else []
    if role == "advcl" and (is_gerund(verb) or is_infinitive(verb) or is_participle(verb)):
        return subject_words(head, depth + 1)
    if role == "parataxis" and not find_children(verb, "mark") and head.pos == "VERB":
        return []
    return []


def _defined(noun: Word, depth: int) -> list[Word]:
    """What a relative clause tells of: the thing defined rather than its bare class.

    ``A reef is a structure that protects shores.`` -> reef, not structure
    """
    indefinite = any(c.text.lower() in {"a", "an"} for c in noun.children)
    plain = not find_children(noun, "amod", "compound")
    if noun.lemma.lower() in CLASS_NOUNS and base(noun) == "appos" and indefinite:
        return [noun.head] if noun.head is not None else [noun]
    if noun.lemma.lower() in CLASS_NOUNS and plain:
        if has_copula(noun):
            return subject_words(noun, depth + 1) or [noun]
        if base(noun) == "appos" and noun.head is not None:
            return [noun.head]
        if base(noun) == "obl" and preposition(noun) == "as" and noun.head is not None:
            return find_children(noun.head, "obj") or subject_words(noun.head, depth + 1) or [noun]
    return [noun]


def _relative_is_object(verb: Word) -> bool:
    return any(is_relative(c) and c.role in {"obj", "obl"} for c in verb.children)


def _controller_of_noun(noun: Word, depth: int) -> list[Word]:
    """Who does it: in "the ability to see" whoever has it, in "a tool to see" the tool."""
    head = noun.head
    if noun.lemma.lower() not in ABILITY_NOUNS:
        return [noun]
    possessors = [c for c in noun.children if c.role == "nmod:poss"]
    if possessors:
        return possessors
    if head is not None and base(noun) in {"obj", "obl"} and head.pos == "VERB":
        return subject_words(head, depth + 1)
    owners = [c for c in noun.children if c.role == "nmod" and preposition(c) == "of"]
    return owners[:1] if owners else [noun] if noun.lemma.lower() in MEANS_NOUNS else []


def _controller_of_gerund(verb: Word, noun: Word, depth: int) -> list[Word]:
    """Who does it: in "a tool for cutting" the tool, in "the goal of winning" whoever has it."""
    lemma = noun.lemma.lower()
    if lemma in MEANS_NOUNS or mark_text(verb) == "for" or lemma in CLASS_NOUNS:
        return _defined(noun, depth)
    return _controller_of_noun(noun, depth) if lemma in ABILITY_NOUNS else []


def arguments_of(words: list[Word], reading: Reading) -> list[Argument]:
    """Arguments behind subject words; a clause as subject stands for its object."""
    found: list[Argument] = []
    for word in words:
        if base(word) == "csubj" and word.pos == "VERB":
            inside = find_children(word, "obj") or find_children(word, "obl")[-1:]
            for obj in inside:
                found.extend(reading.arguments(obj))
        else:
            found.extend(reading.arguments(word))
    return found


def object_words(verb: Word) -> list[Word]:
    """Direct objects, the gap of a relative clause and the shared object included."""
    own = [c for c in verb.children if c.role == "obj"]
    if not own and verb.pos == "VERB" and verb.tag in {"NN", "NNS"}:
        own = [c for c in verb.children if base(c) == "appos"]  # read as a noun at first
    if own:
        return own
    if verb.role == "acl:relcl" and verb.head is not None and not is_passive(verb):
        subjects = find_children(verb, "nsubj")
        if subjects and not any(is_relative(c) for c in verb.children) and _may_take_object(verb):
            return [verb.head]
    if is_passive(verb):
        return []
    for later in verb.children:
        if later.role == "conj" and later.pos == "VERB" and not _intransitive_end(verb):
            shared = [c for c in later.children if c.role == "obj"]
            if shared and not find_children(verb, "obl", "xcomp", "ccomp", "advcl"):
                return shared
    return []


def _may_take_object(verb: Word) -> bool:
    return not find_children(verb, "ccomp", "xcomp") and not has_copula(verb)


def _intransitive_end(verb: Word) -> bool:
    """A first verb keeps its conjunct's object only when nothing stands between them."""
    after = [c for c in verb.children if c.i > verb.i and base(c) not in {"conj", "cc", "punct"}]
    return bool(after)
