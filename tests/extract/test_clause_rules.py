"""Clause rules on hand-built trees: the example of each docstring."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "object": (
        """Evolution NOUN 2 nsubj NN
        compresses VERB 0 root VBZ compress
        algorithms NOUN 2 obj NNS algorithm
        into ADP 5 case
        DNA PROPN 2 obl NNP
        . PUNCT 2 punct""",
        {
            ("Evolution", "compresses", "algorithms"),
            ("Evolution", "compresses algorithms into", "DNA"),
        },
    ),
    "activity": (
        """Nurses NOUN 2 nsubj NNS nurse
        manage VERB 0 root VBP manage
        risk NOUN 2 obj NN
        Risk NOUN 5 compound NN risk
        management NOUN 2 parataxis NN
        . PUNCT 2 punct""",
        {("Nurses", "do", "risk management")},
    ),
    "an activity that the text does not name": (
        """Nurses NOUN 2 nsubj NNS nurse
        manage VERB 0 root VBP manage
        risk NOUN 2 obj NN
        . PUNCT 2 punct""",
        {("Nurses", "manage", "risk")},
    ),
    "a noun with an adjective is no activity": (
        """Nurses NOUN 2 nsubj NNS nurse
        manage VERB 0 root VBP manage
        great ADJ 4 amod JJ
        risk NOUN 2 obj NN
        . PUNCT 2 punct""",
        {("Nurses", "manage", "great risk")},
    ),
    "passive": (
        """Animals NOUN 3 nsubj:pass NNS animal
        are AUX 3 aux:pass VBP be
        shaped VERB 0 root VBN shape
        by ADP 5 case
        evolution NOUN 3 obl:agent NN
        . PUNCT 3 punct""",
        {("evolution", "shapes", "Animals")},
    ),
    "copula": (
        """A DET 2 det
        democracy NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        a DET 5 det
        government NOUN 0 root NN
        . PUNCT 5 punct""",
        {("democracy", "is", "government")},
    ),
    "predicate noun": (
        """Backpropagation NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        an DET 4 det
        algorithm NOUN 0 root NN
        for ADP 7 case
        neural ADJ 7 amod
        nets NOUN 4 nmod NNS net
        . PUNCT 4 punct""",
        {
            ("Backpropagation", "is", "algorithm"),
            ("Backpropagation", "is algorithm for", "neural nets"),
        },
    ),
    "adjectives": (
        """RL NOUN 3 nsubj NN
        is AUX 3 cop VBZ be
        noisy ADJ 0 root JJ
        and CCONJ 5 cc
        inefficient ADJ 3 conj JJ
        . PUNCT 3 punct""",
        {("RL", "is", "noisy and inefficient")},
    ),
    "as": (
        """Labs NOUN 2 nsubj NNS lab
        use VERB 0 root VBP
        pre-training NOUN 2 obj NN
        as ADP 7 case
        a DET 7 det
        crappy ADJ 7 amod
        evolution NOUN 2 obl NN
        . PUNCT 2 punct""",
        {
            ("Labs", "use", "pre-training"),
            ("pre-training", "is used as", "crappy evolution"),
        },
    ),
    "light verb": (
        """Research NOUN 2 nsubj NN
        provides VERB 0 root VBZ provide
        insight NOUN 2 obj NN
        into ADP 5 case
        mechanisms NOUN 3 nmod NNS mechanism
        . PUNCT 2 punct""",
        {("Research", "provides insight into", "mechanisms")},
    ),
    "relational noun": (
        """Treaties NOUN 2 nsubj NNS treaty
        limit VERB 0 root VBP
        access NOUN 2 obj NN
        to ADP 5 case
        ports NOUN 3 nmod NNS port
        . PUNCT 2 punct""",
        {("Treaties", "limit access to", "ports")},
    ),
    "relational noun with a modifier": (
        """Cloning NOUN 2 nsubj NN
        raises VERB 0 root VBZ raise
        hard ADJ 4 amod
        questions NOUN 2 obj NNS question
        about ADP 6 case
        identity NOUN 4 nmod NN
        . PUNCT 2 punct""",
        {
            ("Cloning", "raises hard questions about", "identity"),
            ("hard questions", "about", "identity"),
        },
    ),
    "noun of a thing": (
        """Pilots NOUN 2 nsubj NNS pilot
        use VERB 0 root VBP
        instruments NOUN 2 obj NNS instrument
        from ADP 5 case
        Japan PROPN 3 nmod NNP
        . PUNCT 2 punct""",
        {("Pilots", "use", "instruments"), ("instruments", "from", "Japan")},
    ),
    "complex preposition": (
        """Power NOUN 2 nsubj NN
        rests VERB 0 root VBZ rest
        in ADP 5 case
        the DET 5 det
        hands NOUN 2 obl NNS hand
        of ADP 8 case
        the DET 8 det
        people NOUN 5 nmod NNS people
        . PUNCT 2 punct""",
        {("Power", "rests in hands of", "people")},
    ),
    "control by the subject": (
        """Byron PROPN 2 nsubj NNP
        refused VERB 0 root VBD refuse
        to PART 4 mark
        return VERB 2 xcomp VB
        to ADP 6 case
        Harrow PROPN 4 obl NNP
        . PUNCT 2 punct""",
        {("Byron", "refused to return to", "Harrow")},
    ),
    "control by the object": (
        """Tools NOUN 2 nsubj NNS tool
        help VERB 0 root VBP
        authors NOUN 2 obj NNS author
        improve VERB 2 xcomp VB
        exposition NOUN 4 obj NN
        . PUNCT 2 punct""",
        {("Tools", "help", "authors"), ("authors", "improve", "exposition")},
    ),
    "coordination of subjects, verbs and objects": (
        """Cells NOUN 4 nsubj NNS cell
        and CCONJ 3 cc
        tissues NOUN 1 conj NNS tissue
        store VERB 0 root VBP
        fat NOUN 4 obj NN
        and CCONJ 7 cc
        release VERB 4 conj VBP
        energy NOUN 7 obj NN
        . PUNCT 4 punct""",
        {
            ("Cells", "store", "fat"),
            ("tissues", "store", "fat"),
            ("Cells", "release", "energy"),
            ("tissues", "release", "energy"),
        },
    ),
    "relative clause": (
        """Systems NOUN 6 nsubj NNS system
        that PRON 3 nsubj WDT
        lack VERB 1 acl:relcl VBP
        skills NOUN 3 obj NNS skill
        often ADV 6 advmod
        need VERB 0 root VBP
        supervision NOUN 6 obj NN
        . PUNCT 6 punct""",
        {("Systems", "lack", "skills"), ("Systems that lack skills", "need", "supervision")},
    ),
    "participles": (
        """Learning NOUN 2 nsubj NN
        uses VERB 0 root VBZ use
        a DET 4 det
        cache NOUN 2 obj NN
        holding VERB 4 acl VBG hold
        tokens NOUN 5 obj NNS token
        . PUNCT 2 punct""",
        {("Learning", "uses", "cache"), ("cache", "holds", "tokens")},
    ),
    "comparison": (
        """Jupiter PROPN 4 nsubj NNP
        is AUX 4 cop VBZ be
        more ADV 4 advmod RBR
        massive ADJ 0 root JJ
        than ADP 6 case
        Earth PROPN 4 obl NNP
        . PUNCT 4 punct""",
        {("Jupiter", "is more massive than", "Earth")},
    ),
    "denied conjunct": (
        """Progress NOUN 2 nsubj NN
        needs VERB 0 root VBZ need
        decades NOUN 2 obj NNS decade
        , PUNCT 6 punct
        not CCONJ 6 cc
        hype NOUN 3 conj NN
        . PUNCT 2 punct""",
        {("Progress", "needs", "decades"), ("Progress", "does not need", "hype")},
    ),
    "infinitive after an adjective": (
        """Models NOUN 3 nsubj NNS model
        are AUX 3 cop VBP be
        unable ADJ 0 root JJ
        to PART 5 mark
        remember VERB 3 xcomp VB
        sessions NOUN 5 obj NNS session
        . PUNCT 3 punct""",
        {("Models", "are unable to remember", "sessions")},
    ),
    "because": (
        """Supervision NOUN 2 nsubj NN
        fails VERB 0 root VBZ fail
        because SCONJ 6 mark
        judges NOUN 6 nsubj NNS judge
        are AUX 6 cop VBP be
        gameable ADJ 2 advcl JJ
        . PUNCT 2 punct""",
        {("Supervision", "fails because of", "judges"), ("judges", "are", "gameable")},
    ),
    "scene of an impersonal we": (
        """In ADP 2 case
        regression NOUN 5 obl NN
        , PUNCT 2 punct
        we PRON 5 nsubj PRP
        minimize VERB 0 root VBP
        the DET 7 det
        error NOUN 5 obj NN
        . PUNCT 5 punct""",
        {("regression", "minimize", "error")},
    ),
    "definition by a relative clause": (
        """A DET 2 det
        reef NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        a DET 5 det
        structure NOUN 0 root NN
        that PRON 7 nsubj WDT
        protects VERB 5 acl:relcl VBZ protect
        shores NOUN 7 obj NNS shore
        . PUNCT 5 punct""",
        {("reef", "is", "structure"), ("reef", "protects", "shores")},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_rule(name: str) -> None:
    spec, expected = CASES[name]
    assert expected <= set(triples(build(spec)))


def test_an_agent_is_not_also_an_oblique() -> None:
    found = triples(build(CASES["passive"][0]))
    assert found == [("evolution", "shapes", "Animals")]
