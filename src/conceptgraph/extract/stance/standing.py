"""How a claim stands in its sentence: asserted, supposed, asked, doubted or denied.

A clause behind "if" or "whether", in a question, or under "it is a misconception that" is said,
but not claimed. What governs the clause decides, however deep the predicate stands in it.
"""

from __future__ import annotations

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.others_deeds import left_to
from conceptgraph.extract.doers.scenes import imagined_by
from conceptgraph.extract.stance.open_nouns import (
    ASSERTED,
    Standing,
    by_content,
    by_content_outside,
    by_intent,
    by_noun,
    by_noun_before,
    subject_named,
)
from conceptgraph.extract.stance.qualifiers import bound_of, modal_of_nobody
from conceptgraph.extract.words.attitudes import (
    ACCUSING,
    ALLOWING,
    DENIAL_VERBS,
    FALSE_ADJECTIVES,
    HELD_OPEN,
    MANDATING,
    NEGATIVE_PRONOUNS,
    OPEN_ADJECTIVES,
    OPEN_NOUNS,
    OPEN_VERBS,
    PLANNED,
    PREVENTING,
    RAISED_NEGATION,
    SUPPOSABLE,
    SUPPOSING,
    TRUE_ADJECTIVES,
    UNPROVEN,
    URGING,
)
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_infinitive,
    is_passive,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.negation import has_negative_determiner, is_negated
from conceptgraph.extract.words.purposes import is_example, is_part_of_deed, is_purpose
from conceptgraph.extract.words.relational_nouns import is_relational
from conceptgraph.extract.words.wishes import is_for_somebody

MAX_DEPTH = 6
AWAITING = frozenset({"after", "before", "once", "until"})
"""Subordinators of what is only expected beside a claim about the future."""
HARD = frozenset({"difficult", "hard", "tough", "tricky"})
"""What an infinitive can be without being done: "hard to *see* stars through clouds"."""
_INSIDE = frozenset({"conj", "xcomp", "ccomp", "csubj", "obj", "obl", "nmod", "cop", "parataxis"})
_MAIN = frozenset({"root", "ROOT", "conj", "parataxis", "ccomp"})


def standing_of(word: Word, reading: Reading) -> Standing:
    """Standing of the claim whose predicate is ``word``."""
    current, told, described = word, False, False
    for _ in range(MAX_DEPTH):
        found = _by_mark(current) or _by_label(current) or _by_governor(current, reading)
        if found is not None and found.denied and told and mark_text(current):
            # "instead of saying that it is so": that it is so is not denied
            return Standing(mark_text(current)) if mark_text(current) != "without" else ASSERTED
        if found is not None:
            # "without waiting for the samples *sent* to the lab": they were sent
            return ASSERTED if found.denied and described else found
        role = base(current)
        described = described or (current.role == "acl" and not is_infinitive(current))
        told = told or role == "ccomp"
        goes_along = role in _INSIDE or current.role == "acl" or _shares_standing(current)
        if current.head is None or not goes_along:
            break
        current = current.head
    return Standing("?") if current.role in _MAIN and _is_asked(reading.sentence) else ASSERTED


def _shares_standing(clause: Word) -> bool:
    """Whether a purpose or a means is supposed or asked with what it belongs to.

    ``If cooks use salt to preserve meat, …`` -> "if"
    """
    return not find_children(clause, "nsubj") and (
        is_purpose(clause) or is_part_of_deed(clause) or is_example(clause)
    )


def _is_asked(sentence: Sentence) -> bool:
    """Whether a sentence asks "yes or no"; "why do stars shine?" takes for granted that they do."""
    words = sentence.words
    if not any(word.text == "?" for word in words[-3:]):
        return False
    return not any(word.tag in {"WRB", "WP", "WDT", "WP$"} for word in words[:4])


def _by_mark(clause: Word) -> Standing | None:
    """What a subordinator says of its clause.

    ``If stars cool, …`` -> "if"; ``rather than cutting taxes`` -> denied, also where the
    parser sees a coordination;
    ``without realizing its use`` -> denied;
    ``Had the army crossed the river, …`` -> "had"
    """
    mark = mark_text(clause)
    if _is_either(clause):
        return Standing("either")
    if mark in {"rather than", "instead of", "instead", "rather", "without"} and is_gerund(clause):
        return Standing(denied=True)
    if clause.role in {"advcl", "conj"} and any(
        c.role == "cc" and c.text.lower() in {"rather", "instead"} for c in clause.children
    ):
        return Standing(denied=True)
    for child in clause.children:
        lowered = child.text.lower()
        if child.i < clause.i and lowered in SUPPOSING and base(child) in {"mark", "advmod"}:
            whole = lowered in mark.split() and lowered != "whether"  # "to whether"
            return Standing(mark if whole else lowered)
    if mark == "in case":
        return Standing(mark)
    if mark == "as" and clause.head is not None and clause.head.text.lower() == "long":
        return Standing("as long as")
    if mark in AWAITING and base(clause) == "advcl" and _is_awaited(clause):
        return Standing(mark)
    if base(clause) == "advcl" and not mark:
        first = min(clause.subtree(), key=lambda w: w.i)
        if base(first) == "aux" and first.head is clause and first.lemma.lower() != "be":
            subjects = find_children(clause, "nsubj")
            if subjects and first.text.lower() in {"had", "should", "were"}:
                return Standing(first.text.lower())
    return None


def _is_either(clause: Word) -> bool:
    """Whether a clause is one of two that cannot both be: "either it rains or it snows"."""
    first = clause
    if clause.role == "conj" and clause.head is not None and find_children(clause, "nsubj"):
        first = clause.head
    alone = [s for s in find_children(first, "nsubj") if not find_children(s, "conj")]
    openers = [first, *(alone if find_children(first, "conj") else [])]
    return any(
        c.text.lower() == "either" and base(c) in {"advmod", "cc"} and c.i < first.i
        for opener in openers
        for c in opener.children
    )


def _is_awaited(clause: Word) -> bool:
    """Whether a clause stands beside what is still to come: "it *will* do until they mend it"."""
    head = clause.head
    return head is not None and any(
        c.text.lower() in {"will", "shall", "'ll", "’ll"} for c in find_children(head, "aux")
    )


def _by_label(clause: Word) -> Standing | None:
    """``Risk: larger segments use more disk.`` is a risk, and no fact."""
    label = clause.head
    if clause.role != SIGN_ROLE or label is None or label.lemma.lower() not in OPEN_NOUNS:
        return None
    return Standing(label.text.lower())


def _by_governor(clause: Word, reading: Reading) -> Standing | None:
    """What the word above a complement clause says of it."""
    outer = [c for c in clause.children if c.role == "nsubj:outer"]
    if outer:  # "The myth is that bats are blind."
        return by_noun(outer[0], reading)
    head = clause.head
    if head is None:
        return None
    role = base(clause)
    marks = mark_text(clause).split()
    why = any(c.text.lower() == "why" for c in find_children(clause, "advmod"))
    if role == "acl" and ("that" in marks or (why and has_negative_determiner(head))):
        return by_noun(head, reading)
    if "that" in marks and (held := by_noun_before(clause, head, reading)) is not None:
        return held
    if is_for_somebody(clause):
        return _by_wish(head, role)
    if (imagined := imagined_by(clause)) is not None:
        return Standing(imagined[0].text.lower())
    if (
        role == "acl"
        and clause.role != "acl:relcl"
        and (is_infinitive(clause) or is_gerund(clause))
    ):
        left_out = preposition(head) in {"instead of", "rather than"} or any(
            base(c) == "cc" and c.text.lower() in {"instead", "rather"} for c in head.children
        )
        if left_out and is_gerund(clause):
            return Standing(denied=True)  # "rather than the state providing it"
        if preposition(head) == "for" and has_copula(head) and is_infinitive(clause):
            return Standing("for")  # "one option is for owners to sell"
        if head.lemma.lower() in PLANNED and is_infinitive(clause):
            return Standing(head.text.lower())
        intended = by_intent(head) if is_infinitive(clause) or mark_text(clause) else None
        return intended or by_content(clause, head) or by_content_outside(clause, head)
    if role == "advcl" and is_gerund(clause) and mark_text(clause) in {"toward", "towards"}:
        return Standing(head.text.lower())  # "guide children towards reading books"
    if role == "advcl" and is_gerund(clause) and mark_text(clause) == "of":
        return Standing(head.text.lower()) if head.lemma.lower() in ACCUSING else None
    if role == "advcl" and is_gerund(clause) and mark_text(clause) == "from":
        return _by_prevention(head) if head.lemma.lower() in PREVENTING else None
    if is_infinitive(clause) and left_to(head):
        return Standing(head.text.lower())
    if is_infinitive(clause) and head.lemma.lower() in HARD and role != "conj":
        return Standing(head.text.lower())
    if role not in {"ccomp", "csubj", "xcomp"} or (role == "xcomp" and clause.pos == "ADJ"):
        return None
    if has_copula(head) and head.pos == "NOUN":
        return by_noun(head, reading) if role != "xcomp" else None
    if head.pos == "ADJ":
        return _by_adjective(head)
    return _by_verb(head, role, "that" in marks, reading)


def _by_prevention(verb: Word) -> Standing:
    """``Walls keep bears from crossing.`` denies it, ``Nothing keeps bears from crossing.`` not."""
    subjects = find_children(verb, "nsubj")
    nothing = any(
        has_negative_determiner(s) or s.text.lower() in {"nobody", "nothing", "none"}
        for s in subjects
    )
    noun = verb.head if base(verb) == "acl" else None
    nothing = nothing or (noun is not None and has_negative_determiner(noun))
    if nothing or is_negated(verb):
        return Standing(f"not {verb.lemma.lower()}")
    modal = next((c for c in find_children(verb, "aux") if c.tag == "MD"), None)
    return Standing(modal.text.lower() if modal is not None else None, denied=True)


def _by_wish(head: Word, role: str) -> Standing:
    """What is wanted, waited for or judged, and no fact.

    ``calls for all salt to be iodised`` -> "calls"; ``It is vital for children to eat fruit``
    -> "vital"; ``A juror must be fair for a trial to be fair`` -> "for"; denied in ``It is too
    cold for bees to fly``
    """
    judged = has_copula(head) and any(
        base(c) == "expl" or c.text.lower() == "it" for c in find_children(head, "expl", "nsubj")
    )
    too = any(c.text.lower() == "too" for c in head.children)
    if (judged and head.text.lower() in FALSE_ADJECTIVES) or too:
        return Standing(denied=not is_negated(head))
    governs = judged or (not has_copula(head) and role != "advcl")
    thing = head.pos == "NOUN" and not is_relational(head)  # "a hub for ants to live in"
    if not governs or (thing and not judged):
        return Standing("for")
    return Standing(f"{'not ' if is_negated(head) else ''}{head.text.lower()}")


def _by_adjective(adjective: Word) -> Standing | None:
    """``it is false that …`` ``it is not true that …`` ``it is unlikely that …``."""
    lowered = adjective.text.lower()
    negated = is_negated(adjective)
    if lowered in TRUE_ADJECTIVES:
        return Standing(denied=True) if negated else None
    if lowered in FALSE_ADJECTIVES:
        return None if negated else Standing(denied=True)
    if lowered in OPEN_ADJECTIVES:
        return Standing(f"not {lowered}" if negated else lowered)
    return None


def _by_verb(verb: Word, role: str, with_that: bool, reading: Reading) -> Standing | None:
    """``Okafor denies that …`` ``nobody believes that …`` ``critics doubt that …``."""
    lemma = verb.lemma.lower()
    subjects = find_children(verb, "nsubj")
    negated = is_negated(verb) or any(
        s.text.lower() in NEGATIVE_PRONOUNS or has_negative_determiner(s) for s in subjects
    )
    if role in {"ccomp", "csubj"} and not negated and lemma in SUPPOSABLE:
        modal = modal_of_nobody(verb)
        if modal:
            return Standing(modal)
    if role == "ccomp" and (few := bound_of(verb)) in {"few", "not all"}:
        return Standing(few)
    if role != "xcomp" and lemma in DENIAL_VERBS:
        return None if negated else Standing(denied=True, denier=subject_named(verb, reading))
    if role != "xcomp" and negated and lemma in RAISED_NEGATION:
        return Standing(denied=True)
    if role != "xcomp" and negated and lemma in UNPROVEN:
        return Standing(f"not {verb.text.lower()}")
    if role == "xcomp" and find_children(verb, "obj", "iobj"):
        if lemma in PREVENTING:
            return _by_prevention(verb)
        if negated and lemma in ALLOWING | {"let"}:
            return Standing(denied=True)
        if lemma in URGING or lemma in ALLOWING:
            return Standing(f"{'not ' if negated else ''}{verb.text.lower()}")
    if role != "xcomp" and is_passive(verb) and lemma in HELD_OPEN and not negated:
        return Standing(verb.text.lower())
    if role == "ccomp" and lemma in MANDATING and with_that:
        return Standing(f"{'not ' if negated else ''}{verb.text.lower()}")
    if role == "xcomp" and is_passive(verb) and lemma in HELD_OPEN:
        return Standing(verb.text.lower())
    if lemma in OPEN_VERBS and (role != "xcomp" or lemma in {"seem", "appear"}):
        return Standing(verb.text.lower())
    return None
