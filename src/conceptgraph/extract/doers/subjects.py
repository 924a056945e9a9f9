"""Who does it: the subject of a predicate, sought outward where it has none of its own."""

from __future__ import annotations

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.doers.chains import chain_negated
from conceptgraph.extract.doers.controllers import (
    doer_of_gerund,
    doer_of_infinitive,
    does_itself,
    is_asset,
    owners,
)
from conceptgraph.extract.doers.described import SINGLING, described
from conceptgraph.extract.doers.others_deeds import (
    faulted,
    has_another_doer,
    is_anybodys,
    is_comparison,
    is_done_by_agent,
    is_given_as_example,
    is_judged,
    is_likened,
    is_of_whole_clause,
    is_others_deed,
    is_source,
    left_to,
    prevented,
    takes_it,
)
from conceptgraph.extract.doers.relatives import (
    agrees,
    relative_head,
    relative_is_object,
    told_of,
    who_is_meant,
)
from conceptgraph.extract.doers.scenes import imagined_by
from conceptgraph.extract.words.attitudes import (
    ABILITY_NOUNS,
    ACCUSING,
    COMMISSIONING,
    HARDNESS,
)
from conceptgraph.extract.words.colons import explaining
from conceptgraph.extract.words.grammar import (
    aim_noun,
    base,
    find_children,
    follows_comma,
    has_copula,
    is_gerund,
    is_infinitive,
    is_misread_verb,
    is_participle,
    is_passive,
    is_plural,
    is_relative,
    left_edge,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.lexicon import (
    TIME_NOUNS,
    USING_VERBS,
)
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.extract.words.note_labels import is_silent
from conceptgraph.extract.words.persons import is_people_noun
from conceptgraph.extract.words.purposes import is_purpose
from conceptgraph.extract.words.roles import part_played

MAX_DEPTH = 6


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

    def seek(governor: Word) -> list[Word]:
        return subject_words(governor, depth + 1)

    if own and verb.role == "acl:relcl" and head is not None and is_relative(own[0]):
        told = relative_head(verb)
        meant = who_is_meant(own[0], told) if told is not None else None
        found = _defined(meant, depth) if meant is not None else []
        # "The danger is floods that wash bridges away."
        return found if meant is None or all(agrees(w, meant, verb) for w in found) else [meant]
    if not own and is_misread_verb(verb):
        own = [c for c in verb.children if base(c) == "compound" and c.i < verb.i][-1:]
    if own:
        return own
    if (aim := aim_noun(verb)) is not None:
        return owners(aim)  # "The club’s aim is to save energy."
    if head is None or depth > MAX_DEPTH:
        return []
    role = base(verb)
    if is_comparison(verb) or is_judged(verb, head) or is_likened(verb):
        return []
    if is_given_as_example(verb) or (is_gerund(verb) and has_another_doer(verb)):
        return []
    if verb.role == "acl:relcl":
        return [] if relative_is_object(verb) else _defined(head, depth)
    if verb.role == SIGN_ROLE:
        return _labelled(verb, head)
    if role == "conj" and head.role == SIGN_ROLE and head.head is not None and head.pos != "VERB":
        return _labelled(verb, head.head)
    if (played := part_played(verb)) is not None:
        return subject_words(played[0], depth + 1)  # "Genes play a role in shaping bones."
    if role == "acl":
        done = head.head if base(head) == "obj" else None
        tooled = _dealt_with(head) if _is_tool(verb) else None
        if tooled is not None and not is_passive(tooled):
            return subject_words(tooled, depth + 1) or _defined(head, depth)
        if done is not None and _goes_along(verb):
            return subject_words(done, depth + 1)  # "Birds eat seeds, spreading plants."
        if is_infinitive(verb) and not is_gerund(verb):
            singled = any(c.text.lower() in SINGLING for c in head.children if c.i < head.i)
            if singled and head.lemma.lower() not in ABILITY_NOUNS and not is_asset(head):
                return _defined(head, depth)  # "She became the first woman to climb it."
            return doer_of_infinitive(verb, head, seek)
        spender = head.head if head.role == "obj" and is_gerund(verb) else None
        spent = spender is not None and (
            head.lemma.lower() in TIME_NOUNS or spender.lemma.lower() in {"spend", "waste"}
        )
        if spent and head.head is not None and not mark_text(verb):
            return subject_words(head.head, depth + 1)  # "She spent two years leading a team."
        if mark_text(verb) in {"for", "of"} and any(
            c.text.lower() == "being" for c in verb.children
        ):
            return seek(head) if has_copula(head) else doer_of_gerund(verb, head, seek)
        if is_gerund(verb) and does_itself(verb, head):
            return _defined(head, depth)
        if is_gerund(verb) and (mark_text(verb) or head.lemma.lower() in ABILITY_NOUNS):
            return doer_of_gerund(verb, head, seek)
        return _defined(told_of(verb, head), depth)
    if role == "xcomp" and is_purpose(verb):
        return _who_aims(verb, head, depth)
    if role == "xcomp":
        objects = left_to(head) or [c for c in head.children if c.role in {"obj", "iobj"}]
        if objects and takes_it(objects[0], head):
            return []  # "it takes energy to break it"
        if objects and head.pos == "VERB" and head.lemma.lower() not in {"spend", "waste"}:
            return objects[:1]
        return subject_words(head, depth + 1)
    if role == "advcl" and (doers := faulted(verb, head) or prevented(verb, head)):
        return doers  # "Critics attack the theory for ignoring women."
    if role in {"advcl", "conj"} and (is_source(verb) or is_others_deed(verb, head)):
        return []
    if role == "conj" and (head.pos in {"VERB", "AUX"} or has_copula(head)):
        if any(base(c) == "ccomp" and head.i < c.i < verb.i for c in head.children):
            return []  # "studies show that it fails and may harm": who may harm?
        return subject_words(head, depth + 1)
    if role == "advcl" and aim_noun(head) is not None:
        return []  # "The goal is to win by training": no goal trains
    if role == "advcl" and is_infinitive(verb):
        if left := left_to(head):
            return left
        return _who_aims(verb, head, depth)
    if role == "advcl" and is_gerund(verb) and mark_text(verb) in {"into", "toward", "towards"}:
        led = [c for c in head.children if c.role == "obj" and c.i < verb.i]
        if led:
            return led  # "They fool judges into giving prizes."
    if role == "advcl" and is_gerund(verb) and not is_passive(head):
        judged = [c for c in head.children if c.role == "obj" and c.i < verb.i]
        accused = mark_text(verb) == "of" and head.lemma.lower() in ACCUSING
        as_when = any(c.text.lower() == "when" and c.i < verb.i for c in verb.children)
        if judged and not as_when and (accused or mark_text(verb) == "as"):
            return judged  # "They condemn the law as weakening unions."
    if role == "advcl" and (imagined := imagined_by(verb)) is not None:
        return [imagined[1]]  # "He fears farmers losing land."
    if role == "advcl" and (is_gerund(verb) or is_participle(verb)):
        if _stands_behind_another(verb, head) or mark_text(verb) in {"than", "whether"}:
            return []  # "harder than using tools" is anybody's use
        if (noun := explaining(verb, head)) is not None:
            return _defined(noun, depth)
        found = subject_words(head, depth + 1)
        others = is_of_whole_clause(verb, head, found) or is_done_by_agent(verb, head, found)
        return [] if others or (is_gerund(verb) and is_anybodys(verb, found)) else found
    return []


def _there_is(head: Word) -> Word | None:
    """The noun that a clause says to be there: "there are *rules* to protect workers"."""
    if head.lemma.lower() != "be" or not find_children(head, "expl"):
        return None
    return next(iter(find_children(head, "nsubj")), None)


def _who_aims(verb: Word, head: Word, depth: int) -> list[Word]:
    """Who does what an infinitive names as the purpose of a clause.

    ``Magnets are used to detect mines.`` -> magnets; ``They hired nurses to treat veterans.``
    -> nurses; nobody in "toxins are studied to evaluate risks", "too faint to see"
    """
    lemma = head.lemma.lower()
    if is_negated(head) or chain_negated(head) or lemma in HARDNESS:
        return []  # "cannot be used to see": nothing sees; others translate what is hard to
    if any(c.text.lower() in {"too", "enough", "sufficiently"} for c in head.children):
        return []
    if (there := _there_is(head)) is not None:
        return doer_of_infinitive(verb, there, lambda word: subject_words(word, depth + 1))
    if is_passive(head):
        # "is used to detect" detects; who "is studied to find out" does not
        return subject_words(head, depth + 1) if lemma in USING_VERBS else []
    objects = [c for c in head.children if c.role == "obj" and c.i < verb.i]
    if objects and lemma in COMMISSIONING:
        return objects[:1]
    return subject_words(head, depth + 1)


def _labelled(verb: Word, label: Word) -> list[Word]:
    """The label of a line, where the clause behind it lacks only its subject.

    ``FULL – blocks new writers`` -> FULL; not of an order: ``Next: call the bank``
    """
    bare = is_plural(label) or label.pos == "PROPN"  # "Mei: call the bank" names who does it
    finite = verb.tag in {"VBZ", "VBD", "VBN"} or (bare and verb.tag in {"VB", "VBP"})
    nominal = label.pos in {"NOUN", "PROPN"} and not preposition(label)
    clausal = find_children(verb, "expl", "mark") or has_copula(verb)
    return [label] if nominal and finite and not clausal and not is_silent(label) else []


def is_assigned(verb: Word) -> bool:
    """Whether a line of notes says what somebody is to do: "Tom → order tiles", "Tom to order"."""
    if verb.role != SIGN_ROLE or verb.tag != "VB" or find_children(verb, "aux"):
        return False
    return bool(find_children(verb, "mark")) == bool(find_children(verb, "nsubj"))


def _goes_along(verb: Word) -> bool:
    """Whether a gerund behind a comma begins a clause of its own: "…, *spreading* seeds".

    Not "…, all fighting the French"; what leads or results may come of the object.
    """
    if not is_gerund(verb) or mark_text(verb) or verb.lemma.lower() in {"lead", "result"}:
        return False
    before = [c for c in verb.children if c.i < verb.i and c.pos not in {"PUNCT", "ADV"}]
    return not before and follows_comma(verb)


def _stands_behind_another(verb: Word, head: Word) -> bool:
    """Whether a bare participle has a subject of its own before it that the parse gave away.

    ``They fade as more and more of the nuclei decayed to iron.``, not ``He sat surrounded by
    friends.``
    """
    if is_gerund(verb) or verb.i < head.i or find_children(verb, "mark", "advmod", "aux"):
        return False
    before = [w for w in head.subtree() if w.i == left_edge(verb) - 1]
    noun = before[0] if before and before[0].pos in {"NOUN", "PROPN"} else None
    return noun is not None and base(noun) == "obl" and not follows_comma(verb)


def _dealt_with(noun: Word) -> Word | None:
    """The verb of what is done "using" something, where the parse hangs that on a noun.

    ``They paint the walls of barns using brushes.``; people, and what stands behind "with", use
    it themselves: ``with phones using radio``
    """
    inner, outer = noun, noun.head
    while base(inner) == "nmod" and outer is not None and not is_people_noun(inner):
        inner, outer = outer, outer.head
    done = base(inner) == "obj" or (base(inner) == "obl" and preposition(inner) in {"in", "on"})
    somebody = is_people_noun(noun) and inner is not noun
    return outer if done and not somebody and outer is not None and outer.pos == "VERB" else None


def _is_tool(verb: Word) -> bool:
    """Whether "using" says how an object is dealt with: "they paint walls using brushes"."""
    return verb.text.lower() == "using" and not mark_text(verb)


def defined_by(clause: Word) -> list[Word]:
    """What "by which" stands for, where the noun before it only classes something.

    ``Osmosis is the process by which water crosses walls.`` -> osmosis
    """
    noun = clause.head if clause.role == "acl:relcl" else None
    return [word for word in _defined(noun, 0) if word is not noun] if noun is not None else []


def _defined(noun: Word, depth: int) -> list[Word]:
    return described(noun, lambda word: subject_words(word, depth + 1))
