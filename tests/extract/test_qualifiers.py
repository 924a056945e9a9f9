"""Who says it and on what condition: fields of the evidence."""

from __future__ import annotations

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
