"""Phrases and short clauses that a parser hangs on the wrong word.

``the impact of drought on prices`` ``kept from falling`` ``from Bonn to Trier`` ``people who …``
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.names.person_nouns import names_only_people

_ASKS_FOR = {
    "on": "assault attack ban constraint effect emphasis focus impact influence limit pressure "
          "reliance restriction tax",
    "to": "access approach contribution reaction relation relationship resistance response "
          "transition",
    "in": "change decline decrease difference fall growth increase rise",
    "from": "distance shift transition",
    "between": "balance comparison conflict difference distance relationship",
}  # fmt: skip
_ASKED = {(noun, prep) for prep, nouns in _ASKS_FOR.items() for noun in nouns.split()}


def mend_asked_for(sentence: Sentence) -> None:
    """Hang "on air quality" in "the effect of trees on air quality" on the effect; in place.

    Parameters
    ----------
    sentence : Sentence
        Of 25 such phrases in the training treebanks 22 belong to the first noun.
    """
    for word in sentence.words:
        near = word.head
        if word.role != "nmod" or near is None or near.role != "nmod" or near.head is None:
            continue
        noun, prep = near.head, _preposition(word)
        asks = (noun.lemma.lower(), prep) in _ASKED and word.i > near.i > noun.i
        if asks and _preposition(near) == "of" and (near.lemma.lower(), prep) not in _ASKED:
            word.hang(noun, "nmod")


_WITH = frozenset(
    {"associate", "burden", "combine", "compare", "confuse", "connect", "endow", "entrust", "equip",
     "fill", "furnish", "infect", "inject", "integrate", "mix", "replace", "reward",
     "supplement", "supply", "treat"}
)  # fmt: skip
"""Verbs that say with what something is done to their object."""


def mend_done_with(sentence: Sentence) -> None:
    """Hang "with flats" in "replace sheds with flats" on the verb; in place.

    Parameters
    ----------
    sentence : Sentence
        On the sheds, it would be they that have flats.
    """
    for means in sentence.words:
        noun = means.head
        if means.role != "nmod" or noun is None or _preposition(means) != "with":
            continue
        verb = noun.head
        done = noun.role == "obj" or (noun.role == "nsubj:pass" and means.i > noun.i)
        if done and verb is not None and verb.lemma.lower() in _WITH and means.i > verb.i:
            means.hang(verb, "obl")


_MOVING = frozenset(
    {"bring", "carry", "change", "convert", "deliver", "diffuse", "drain", "drive", "emigrate",
     "export", "flee", "flow", "fly", "go", "immigrate", "march", "migrate", "move", "pass", "pump",
     "relay", "run", "sail", "send", "shift", "ship", "spread", "switch", "transfer", "transform",
     "translate", "transmit", "transport", "travel", "turn", "walk"}
)  # fmt: skip


def mend_from_to(sentence: Sentence) -> None:
    """Hang where something goes on its verb, not on where it comes from; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Cells move salt from the gut to the blood.``: the salt is moved to the blood.
    """
    for goal in sentence.words:
        source = goal.head
        if goal.role != "nmod" or source is None or _preposition(goal) not in {"to", "into"}:
            continue
        verb = source.head
        known = source.role == "obl" and _preposition(source) == "from" and source.pos != "NUM"
        if known and verb is not None and verb.lemma.lower() in _MOVING and goal.pos != "NUM":
            goal.hang(verb, "obl")


_PEOPLE = frozenset(
    {"adult", "child", "citizen", "immigrant", "individual", "kid", "migrant", "native", "parent",
     "patient", "people", "peasant", "refugee", "slave", "youth"}
)  # fmt: skip


def _is_somebody(noun: Word) -> bool:
    lemma = noun.lemma.lower()
    ending = lemma.endswith(("er", "or", "ee", "ist", "ian", "man", "woman", "men", "women"))
    return lemma in _PEOPLE or names_only_people(lemma) or (ending and len(lemma) > 4)


def mend_who(sentence: Sentence) -> None:
    """Hang a clause with "who" on the people right before it, not on a thing further off; in place.

    Parameters
    ----------
    sentence : Sentence
        ``It cuts returns for stockholders, who may leave.``: no return leaves.
    """
    words = sentence.words
    for clause in words:
        thing = clause.head
        if not clause.role.startswith("acl") or thing is None or thing.pos != "NOUN":
            continue
        who = next((c for c in clause.children_of("nsubj") if c.text.lower() == "who"), None)
        if who is None or _is_somebody(thing):
            continue
        above = thing  # "people of all *beliefs* who suffer"
        while above.role in {"nmod", "conj"} and above.head is not None:
            above = above.head
        if above is not thing and above.pos == "NOUN" and _is_somebody(above):
            clause.hang(above, clause.role)
            continue
        near: Word | None = words[who.i - 1]
        while near is not None and near.pos == "PUNCT":
            near = words[near.i - 1] if near.i else None
        while near is not None and near.role in {"compound", "flat"}:
            near = near.head
        if near is None or near is thing or near in clause.subtree() or near.i > who.i:
            continue
        if near.pos == "PROPN" or (near.pos == "NOUN" and _is_somebody(near)):
            clause.hang(near, clause.role)


_KEEPING = frozenset(
    {"ban", "bar", "block", "deter", "discourage", "disqualify", "exempt", "hinder", "keep",
     "preclude", "prevent", "prohibit", "restrain", "save", "stop"}
)  # fmt: skip


def mend_kept_from(sentence: Sentence) -> None:
    """Hang "from signaling" on "prevent" over the participle between them; in place.

    Parameters
    ----------
    sentence : Sentence
        ``They prevent dopamine released by cells from signaling.``: on "released", the denial of
        the signaling would be lost.
    """
    for deed in sentence.words:
        participle = deed.head
        if deed.tag != "VBG" or deed.role != "advcl" or participle is None:
            continue
        if not any(c.text.lower() == "from" and c.role == "mark" for c in deed.children):
            continue
        noun = participle.head if participle.role in {"acl", "acl:relcl"} else None
        verb = noun.head if noun is not None and noun.role == "obj" else None
        if verb is not None and verb.lemma.lower() in _KEEPING and verb.i < participle.i < deed.i:
            deed.hang(verb, "advcl")


def _preposition(noun: Word) -> str:
    return " ".join(c.text.lower() for c in noun.children if c.role == "case")


def mend_equated_oblique(sentence: Sentence) -> None:
    """Make a clause of a phrase that has a subject and a copula of its own; in place.

    Parameters
    ----------
    sentence : Sentence
        ``It depends on whether the parts are in line.``: nothing "depends in line".
    """
    for word in sentence.words:
        if word.role != "obl" or not word.children_of("cop"):
            continue
        if word.children_of("nsubj") and word.children_of("mark"):
            word.role = "advcl"


def mend_gapped(sentence: Sentence) -> None:
    """Part a second doer and its amount from the object they seem to be joined to; in place.

    Parameters
    ----------
    sentence : Sentence
        ``The liver stores 120 grams and the muscle about 400 grams.``: the liver stores no muscle.
    """
    for word in sentence.words:
        amount = word.head
        if word.role != "conj" or amount is None or amount.head is None or amount.role != "obj":
            continue
        own = [c for c in word.children if c.i > word.i and c.lemma == amount.lemma]
        counted = own and own[0].children_of("nummod") and amount.children_of("nummod")
        if counted and not own[0].children_of("case"):
            word.hang(amount.head, "orphan")
            own[0].role = "orphan"
