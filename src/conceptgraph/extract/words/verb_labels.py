"""Readable labels of verbs and copulas, with modal, negation, auxiliary and particle."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.adverbs import limiting_adverb, particles
from conceptgraph.extract.words.grammar import base, find_children, is_gerund, is_participle
from conceptgraph.extract.words.inflection import (
    hyphen_prefix,
    may_be_form,
    third_person,
    verb_lemma,
)
from conceptgraph.extract.words.lexicon import MODALS
from conceptgraph.extract.words.negation import is_negated, negation_words

_DO_FORMS = frozenset({"did", "do", "does"})
_HAVE_FORMS = {"'ve": "have", "’ve": "have", "'s": "has", "’s": "has"}
_BE_FORMS = {"are": "are", "were": "were", "was": "was", "get": "get", "gets": "gets",
             "got": "got", "'re": "are", "’re": "are", "be": "be"}  # fmt: skip
_MODAL_FORMS = {"ca": "can", "wo": "will", "'ll": "will", "’ll": "will", "'d": "would",
                "’d": "would", "sha": "shall"}  # fmt: skip
KEPT_NEGATIONS = frozenset({"never", "hardly", "barely", "rarely", "scarcely", "seldom"})


def verb_label(verb: Word, *, passive: bool = False) -> tuple[str, str]:
    """Label and key of a verb with its modal, negation, auxiliary and particle.

    ``it may not have been sent out`` -> ("may not be sent out", "send out"); a bare
    participle is shown as if it were finite: "a bridge *connecting* towns" -> "connects".
    """
    auxiliaries = [c for c in verb.children if base(c) == "aux"]
    denied = negation_words(verb)
    if not denied and not passive and verb.head is not None and is_negated(verb):
        denied = negation_words(verb.head)  # "do not enter and harm"
        auxiliaries = [c for c in verb.head.children if base(c) == "aux"]
    modal = next((c.text.lower() for c in auxiliaries if c.text.lower() in MODALS), "")
    modal = _MODAL_FORMS.get(modal, modal)
    negation = next((c.text.lower() for c in denied), "")
    if negation == "longer":
        negation = "no longer"
    elif negation and negation not in KEPT_NEGATIONS:
        negation = "not"
    adverb = limiting_adverb(verb, negated=negation == "not")
    shown = [modal] if modal else []
    if passive:
        be = _be_of(verb) or _shared_be(verb)
        if be == "be" and not modal:
            modal = _shared_modal(verb)  # "may hurt, but still be right"
            shown = [modal] if modal else []
        if modal:
            shown.extend([negation, adverb, "be"])
            adverb = ""
        elif be in {"been", "being"} and any(c.lemma.lower() == "have" for c in auxiliaries):
            shown.extend(["was", negation])
        else:
            shown.extend([_BE_FORMS.get(be, "is"), negation])
        shown.extend([adverb, hyphen_prefix(verb) + verb.text.lower()])
    else:
        do = next((c.text.lower() for c in auxiliaries if c.text.lower() in _DO_FORMS), "")
        if negation == "not" and do and not modal:
            shown.append(do)
        elif negation and not modal and (shared := _shared_modal(verb)):
            shown.append(shared)  # "will continue it, not break it"
        elif negation and not modal:
            shown.extend(_denied_auxiliary(verb, auxiliaries))
        form = _active_form(verb, auxiliaries, bool(modal), bool(negation))
        auxiliary, _, rest = form.partition(" ")
        shown.extend([negation, *([auxiliary, adverb, rest] if rest else [adverb, form])])
    after = particles(verb)
    key = " ".join([verb_lemma(verb), *after])
    finite = verb.tag in {"VBD", "VBG", "VBP", "VBZ"} and negation == "not"
    finite = finite and not (passive or modal)
    if finite and shown[0] == "not" and not auxiliaries:  # "neither cures nor prevents"
        if verb.tag == "VBG":  # "feedback, not relying on people"
            shown[-1] = third_person(verb_lemma(verb))
        return negate(" ".join([part for part in shown[1:] if part] + after), key), key
    return " ".join([part for part in shown if part] + after), key


def plural_label(verb: Word, label: str) -> str:
    """Label of a participle made finite, for a plural subject.

    "scrapes" -> "scrape", "is based" -> "are based"
    """
    if not is_gerund(verb):
        bare = not find_children(verb, "aux") and label.startswith("is ")
        return f"are {label[3:]}" if bare and is_participle(verb) else label
    lemma = verb_lemma(verb)
    singular = third_person(lemma)
    return " ".join(lemma if part == singular else part for part in label.split())


def _active_form(verb: Word, auxiliaries: list[Word], modal: bool, negated: bool) -> str:
    """Surface form, made finite where it is a participle without its auxiliary."""
    text = hyphen_prefix(verb) + verb.text.lower()
    if modal:
        return verb_lemma(verb)
    if text == "including":
        return "include"
    be = next((c.text.lower() for c in auxiliaries if _is_be(c)), "")
    free = base(verb) in {"acl", "advcl", "conj", "root", "ccomp"}
    if is_gerund(verb) and (be or free):
        if not be and not negated:
            return third_person(verb_lemma(verb))
        finite = be if be in {"are", "was", "were"} else "is"
        return f"{finite} {text}" if not negated else text
    have = next((c.text.lower() for c in auxiliaries if c.lemma.lower() == "have"), "")
    if have and text != "been":
        return text if negated else f"{_HAVE_FORMS.get(have, have)} {text}"
    if text in {"been", "being", "be"}:
        return "is"
    return text


def _denied_auxiliary(verb: Word, auxiliaries: list[Word]) -> list[str]:
    """What stands before the "not" of a perfect or a progressive: "*have* not found"."""
    for auxiliary in auxiliaries:
        lowered, lemma = auxiliary.text.lower(), auxiliary.lemma.lower()
        if lemma == "have" and verb.text.lower() != "been":
            return [_HAVE_FORMS.get(lowered, lowered)]
        if _is_be(auxiliary) and is_gerund(verb):
            return [lowered if lowered in {"are", "was", "were"} else "is"]
    return []


def _shared_modal(verb: Word) -> str:
    """The modal of the verb that an infinitive without its own is joined to."""
    head = verb.head
    if (
        verb.tag not in {"VB", "VBN"}
        or verb.role != "conj"
        or head is None
        or find_children(verb, "mark")
    ):
        return ""
    return next(
        (
            _MODAL_FORMS.get(c.text.lower(), c.text.lower())
            for c in head.children
            if base(c) == "aux" and c.text.lower() in MODALS
        ),
        "",
    )


def _be_of(verb: Word) -> str:
    return next((c.text.lower() for c in verb.children if c.role == "aux:pass"), "")


def _shared_be(verb: Word) -> str:
    """The "was" of the passive that a participle is joined to: "was built and *opened*"."""
    head = verb.head
    if verb.role != "conj" or head is None or any(base(c) == "aux" for c in verb.children):
        return ""
    be = _be_of(head)
    return be if be in {"are", "is", "was", "were"} else ""


def _is_be(auxiliary: Word) -> bool:
    return auxiliary.lemma.lower() == "be" or auxiliary.text.lower() in {"are", "is", "was", "were"}


def copula_label(head: Word) -> str:
    """Copula of a nominal predicate with modal and negation: "is", "was not", "may be"."""
    cops = [c for c in head.children if c.role == "cop"]
    cop = cops[0].text.lower() if cops else "is"
    cop = {"'s": "is", "’s": "is", "'re": "are", "’re": "are", "'m": "is", "’m": "is"}.get(cop, cop)
    modal = [c for c in head.children if base(c) == "aux" and c.text.lower() in MODALS]
    negations = negation_words(head)
    denial = ["no longer" if negations[0].text.lower() == "longer" else "not"] if negations else []
    adverb = limiting_adverb(head, negated=denial == ["not"])
    parts = []
    if modal:
        parts.append(_MODAL_FORMS.get(modal[0].text.lower(), modal[0].text.lower()))
        parts.extend([*denial, adverb, "be"])
    else:
        if cop in {"be", "being", "been"}:
            cop = "is"
        parts.extend([cop, *denial, adverb])
    return " ".join(part for part in parts if part)


def affirm(label: str, key: str) -> str:
    """Undo a denial: "is not" -> "is", "does not eat" -> "eats", "has no" -> "has".

    Examples
    --------
    >>> affirm("may not be", "be"), affirm("do not eat", "eat"), affirm("have no", "have")
    ('may be', 'eat', 'have')
    >>> affirm("does not live in", "live in"), affirm("is not made of", "be make of")
    ('lives in', 'is made of')
    """
    words = label.removesuffix(" no").split()
    if "not" not in words:
        return " ".join(words)
    at = words.index("not")
    after = words[at + 1 :]
    if at and words[at - 1] == "does" and after and after[0] == key.partition(" ")[0]:
        return " ".join([*words[: at - 1], third_person(after[0]), *after[1:]])
    if at and words[at - 1] == "do" and after:
        return " ".join([*words[: at - 1], *after])
    return " ".join([*words[:at], *after])


def negate(label: str, key: str) -> str:
    """Deny a label: "will take" -> "will not take", "shapes" -> "does not shape".

    Examples
    --------
    >>> negate("will take", "take"), negate("is", "be"), negate("is loaded into", "be load into")
    ('will not take', 'is not', 'is not loaded into')
    >>> negate("uses", "use"), negate("use", "use"), negate("crossed over", "cross over")
    ('does not use', 'do not use', 'did not cross over')
    """
    first, _, rest = label.partition(" ")
    if first in MODALS or first in {"is", "are", "was", "were", "be", "does", "do", "did"}:
        return f"{first} not {rest}".rstrip()
    lemma = key.partition(" ")[0]
    if first in {"has", "have", "had"} and lemma != "have":
        return f"{first} not {rest}"  # "has won"
    if not lemma or not may_be_form(first, lemma):
        return f"not {label}"
    auxiliary = "do" if first == lemma else "does" if first.endswith("s") else "did"
    return f"{auxiliary} not {lemma} {rest}".rstrip()


_DENYING = KEPT_NEGATIONS | {
    "few", "little", "longer", "neither", "no", "not", "nothing", "without", "yet",
}  # fmt: skip


def denied_label(label: str, key: str) -> str:
    """The label of a denied claim, which shows that it is one whatever chain it comes from.

    Examples
    --------
    >>> denied_label("go to", "go to"), denied_label("not use", "use")
    ('do not go to', 'do not use')
    >>> denied_label("has no", "have"), denied_label("not taken for", "take for")
    ('has no', 'not taken for')
    """
    if label.split()[:2] == ["not", key.partition(" ")[0]]:
        return negate(label.removeprefix("not "), key)
    return label if _DENYING & set(label.split()) else negate(label, key)
