"""Who says it and on what condition: fields of the evidence."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract


def test_a_reported_claim_is_the_relation_and_names_who_says_it() -> None:
    annotated = build(
        """Karpathy PROPN 2 nsubj NNP
        argues VERB 0 root VBZ argue
        that SCONJ 6 mark
        agents NOUN 6 nsubj NNS agent
        may AUX 6 aux MD
        need VERB 2 ccomp VB
        memory NOUN 6 obj NN
        . PUNCT 2 punct"""
    )
    relation = extract(annotated).relations[0]
    assert (relation.subject.name, relation.predicate.label) == ("agents", "may need")
    assert relation.evidence.attributed_to == "Karpathy"
    assert relation.evidence.modality == "may"


def test_a_condition_is_kept_verbatim() -> None:
    annotated = build(
        """Costs NOUN 2 nsubj NNS cost
        delay VERB 0 root VBP
        scaling NOUN 2 obj NN
        if SCONJ 6 mark
        demand NOUN 6 nsubj NN
        falls VERB 2 advcl VBZ fall
        . PUNCT 2 punct"""
    )
    assert extract(annotated).relations[0].evidence.condition == "if demand falls"


def test_a_source_is_an_attribution_and_no_argument() -> None:
    annotated = build(
        """According VERB 3 case VBG accord
        to ADP 1 fixed
        Plato PROPN 6 obl NNP
        , PUNCT 3 punct
        Atlantis PROPN 6 nsubj NNP
        ruled VERB 0 root VBD rule
        Libya PROPN 6 obj NNP
        . PUNCT 6 punct"""
    )
    (relation,) = extract(annotated).relations
    assert (relation.subject.name, relation.object.name) == ("Atlantis", "Libya")
    assert relation.evidence.attributed_to == "Plato"


def test_who_rejects_an_idea_denies_the_claim_in_it() -> None:
    annotated = build(
        """Okafor PROPN 2 nsubj NNP
        rejects VERB 0 root VBZ reject
        the DET 4 det
        idea NOUN 2 obj NN
        that SCONJ 8 mark
        nets NOUN 8 nsubj NNS net
        should AUX 8 aux MD
        mimic VERB 4 acl VB
        brains NOUN 8 obj NNS brain
        . PUNCT 2 punct"""
    )
    [claim] = [r for r in extract(annotated).relations if r.object.name == "brains"]
    assert (claim.subject.name, claim.predicate.label) == ("nets", "should not mimic")
    assert claim.negated
    assert claim.evidence.attributed_to == "Okafor"


@pytest.mark.parametrize(("quantifier", "denied"), [("Few", False), ("Many", True)])
def test_a_claim_of_some_subjects_is_bounded(quantifier: str, denied: bool) -> None:
    verb = 5 if denied else 3
    words = [f"{quantifier} ADJ 2 amod JJ", f"glaciers NOUN {verb} nsubj NNS glacier"]
    if denied:
        words += [f"do AUX {verb} aux VBP", f"not PART {verb} advmod"]
    words += ["feed VERB 0 root VBP", f"rivers NOUN {verb} obj NN"]
    (relation,) = extract(build("\n".join(words))).relations
    assert (relation.evidence.modality, relation.negated) == (quantifier.lower(), denied)


def test_not_all_bounds_and_does_not_deny() -> None:
    annotated = build(
        """Not PART 4 advmod
        all DET 3 det
        birds NOUN 4 nsubj NNS bird
        cross VERB 0 root VBP
        seas NOUN 4 obj NNS sea
        . PUNCT 4 punct"""
    )
    (relation,) = extract(annotated).relations
    assert (relation.predicate.label, relation.negated) == ("cross", False)
    assert relation.evidence.modality == "not all"


def test_who_reports_a_thing_does_not_say_the_next_clause() -> None:
    annotated = build(
        """Workers NOUN 2 nsubj NNS worker
        report VERB 0 root VBP
        loads NOUN 2 obj NNS load
        , PUNCT 7 punct
        so CCONJ 7 cc
        schedulers NOUN 7 nsubj NNS scheduler
        rank VERB 2 parataxis VBP
        machines NOUN 7 obj NNS machine
        . PUNCT 2 punct"""
    )
    [ranking] = [r for r in extract(annotated).relations if r.object.name == "machines"]
    assert ranking.evidence.attributed_to is None


def test_what_ought_to_be_aimed_at_is_not_claimed() -> None:
    annotated = build(
        """Cities NOUN 3 nsubj NNS city
        should AUX 3 aux MD
        work VERB 0 root VB
        to PART 5 mark
        cut VERB 3 advcl VB
        waste NOUN 5 obj NN
        . PUNCT 3 punct"""
    )
    (relation,) = extract(annotated).relations
    assert relation.evidence.modality == "should"


def test_few_of_the_subject_is_no_plain_claim() -> None:
    annotated = build(
        """Few ADJ 5 nsubj JJ
        of ADP 4 case
        the DET 4 det
        voters NOUN 1 nmod NNS voter
        read VERB 0 root VBP read
        laws NOUN 5 obj NNS law
        . PUNCT 5 punct"""
    )
    evidence = extract(annotated).relations[0].evidence
    assert evidence.modality == "few"
    assert evidence.quantity == "Few of the voters"


def test_a_hedge_beside_a_phrase_is_kept() -> None:
    annotated = build(
        """The DET 2 det DT
        clinic NOUN 3 nsubj NN
        closed VERB 0 root VBD close
        , PUNCT 8 punct ,
        possibly ADV 8 advmod RB
        because ADP 8 case IN
        of ADP 6 fixed IN
        floods NOUN 3 obl NNS flood
        . PUNCT 3 punct ."""
    )
    [relation] = extract(annotated).relations
    assert (relation.predicate.label, relation.evidence.modality) == (
        "closed because of",
        "possibly",
    )


def test_what_is_no_wonder_is_so() -> None:
    annotated = build(
        """It PRON 4 expl PRP
        is AUX 4 cop VBZ be
        no DET 4 det DT
        wonder NOUN 0 root NN
        that SCONJ 7 mark IN
        miners NOUN 7 nsubj NNS miner
        left VERB 4 csubj VBD leave
        the DET 9 det DT
        valley NOUN 7 obj NN
        . PUNCT 4 punct ."""
    )
    hedges = {r.subject.name: r.evidence.modality for r in extract(annotated).relations}
    assert hedges == {"miners": None}


@pytest.mark.parametrize(
    ("spec", "subject", "hedge"),
    [
        (
            """Support NOUN 4 nsubj:pass NN
        will AUX 4 aux MD
        be AUX 4 aux:pass VB
        maintained VERB 0 root VBN maintain
        as ADV 6 advmod RB
        long ADV 4 advmod RB
        as SCONJ 9 mark IN
        it PRON 9 nsubj PRP
        costs VERB 6 advcl VBZ cost
        money NOUN 9 obj NN
        . PUNCT 4 punct .""",
            "Support",
            "as long as",
        ),
        (
            """The DET 2 det DT
        pump NOUN 5 nsubj:pass NN
        will AUX 5 aux MD
        be AUX 5 aux:pass VB
        used VERB 0 root VBN use
        until SCONJ 8 mark IN
        engineers NOUN 8 nsubj NNS engineer
        build VERB 5 advcl VBP
        a DET 10 det DT
        dam NOUN 8 obj NN
        . PUNCT 5 punct .""",
            "engineers",
            "until",
        ),
    ],
)
def test_what_is_only_awaited_is_no_fact(spec: str, subject: str, hedge: str) -> None:
    found = {r.subject.name: r.evidence.modality for r in extract(build(spec)).relations}
    assert found[subject] == hedge


def test_what_a_story_tells_is_no_fact() -> None:
    spec = """Children NOUN 2 nsubj NNS
        read VERB 0 root VBD
        the DET 4 det DT
        story NOUN 2 obj NN
        of ADP 8 case IN
        a DET 8 det DT
        young ADJ 8 amod JJ
        captain NOUN 4 nmod NN
        chopping VERB 8 acl VBG chopp
        down ADP 9 compound:prt RP
        trees NOUN 9 obj NNS tree
        . PUNCT 2 punct ."""
    found = {r.object.name: r.evidence.modality for r in extract(build(spec)).relations}
    assert found["trees"] == "story"
