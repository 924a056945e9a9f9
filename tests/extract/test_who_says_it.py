"""Who makes a claim: speech verbs, "as X says", pronouns, and clauses further in."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, standings

CASES = {
    "a noun is no speech": (
        """The DET 2 det DT
        crew NOUN 4 nsubj NN
        had AUX 4 aux VBD have
        left VERB 0 root VBN leave
        the DET 6 det DT
        port NOUN 4 obj NN
        , PUNCT 14 punct
        so ADV 14 advmod RB
        the DET 10 det DT
        storm NOUN 14 nsubj NN
        was AUX 14 cop VBD be
        its PRON 14 nmod:poss PRP$
        last ADJ 14 amod JJ
        hope NOUN 4 parataxis NN
        . PUNCT 4 punct""",
        (("crew", "had left", "port"), None),
    ),
    "as somebody argues": (
        """As SCONJ 3 mark IN
        Weber PROPN 3 nsubj NNP Weber
        argues VERB 6 advcl VBZ argue
        , PUNCT 3 punct
        offices NOUN 6 nsubj NNS office
        limit VERB 0 root VBP
        freedom NOUN 6 obj NN
        . PUNCT 6 punct""",
        (("offices", "limit", "freedom"), "Weber"),
    ),
    "as noted by": (
        """As SCONJ 2 mark IN
        noted VERB 7 advcl VBN note
        by ADP 4 case IN
        Weber PROPN 2 obl:agent NNP Weber
        , PUNCT 2 punct
        offices NOUN 7 nsubj NNS office
        limit VERB 0 root VBP
        freedom NOUN 7 obj NN
        . PUNCT 7 punct""",
        (("offices", "limit", "freedom"), "Weber"),
    ),
    "as, of time": (
        """As SCONJ 4 mark IN
        the DET 3 det DT
        firm NOUN 4 nsubj NN
        announced VERB 8 advcl VBD announce
        losses NOUN 4 obj NNS loss
        , PUNCT 4 punct
        traders NOUN 8 nsubj NNS trader
        sold VERB 0 root VBD sell
        shares NOUN 8 obj NNS share
        . PUNCT 8 punct""",
        (("traders", "sold", "shares"), None),
    ),
    "according to the rules": (
        """Judges NOUN 3 nsubj NNS Judges
        must AUX 3 aux MD
        try VERB 0 root VB
        to PART 5 mark TO
        apply VERB 3 xcomp VB
        laws NOUN 5 obj NNS law
        according VERB 10 case VBG accord
        to ADP 7 fixed IN
        the DET 10 det DT
        constitution NOUN 5 obl NN
        . PUNCT 3 punct""",
        (("Judges", "must try to apply", "laws"), None),
    ),
    "according to": (
        """According VERB 3 case VBG accord
        to ADP 1 fixed IN
        Weber PROPN 7 obl NNP Weber
        , PUNCT 3 punct
        guards NOUN 7 nsubj:pass NNS guard
        are AUX 7 aux:pass VBP be
        required VERB 0 root VBN require
        to PART 9 mark TO
        follow VERB 7 xcomp VB
        orders NOUN 9 obj NNS order
        . PUNCT 7 punct""",
        (("guards", "are required to follow", "orders"), "Weber"),
    ),
    "as the name suggests": (
        """As SCONJ 4 mark IN
        the DET 3 det DT
        name NOUN 4 nsubj NN
        suggests VERB 7 advcl VBZ suggest
        , PUNCT 4 punct
        offices NOUN 7 nsubj NNS office
        limit VERB 0 root VBP
        freedom NOUN 7 obj NN
        . PUNCT 7 punct""",
        (("offices", "limit", "freedom"), None),
    ),
    "they": (
        """They PRON 2 nsubj PRP
        argued VERB 0 root VBD argue
        that SCONJ 6 mark IN
        the DET 5 det DT
        law NOUN 6 nsubj NN
        breaks VERB 2 ccomp VBZ break
        treaties NOUN 6 obj NNS treaty
        . PUNCT 2 punct""",
        (("law", "breaks", "treaties"), "they"),
    ),
    "she": (
        """She PRON 2 nsubj PRP
        said VERB 0 root VBD say
        that SCONJ 5 mark IN
        tin NOUN 5 nsubj NN
        resists VERB 2 ccomp VBZ resist
        acid NOUN 5 obj NN
        . PUNCT 2 punct""",
        (("tin", "resists", "acid"), "she"),
    ),
    "some": (
        """Some DET 2 nsubj DT
        argue VERB 0 root VBP
        that SCONJ 5 mark IN
        whales NOUN 5 nsubj NNS whale
        teach VERB 2 ccomp VBP
        songs NOUN 5 obj NNS song
        . PUNCT 2 punct""",
        (("whales", "teach", "songs"), "some"),
    ),
    "we": (
        """We PRON 2 nsubj PRP
        believe VERB 0 root VBP
        that SCONJ 5 mark IN
        whales NOUN 5 nsubj NNS whale
        teach VERB 2 ccomp VBP
        songs NOUN 5 obj NNS song
        . PUNCT 2 punct""",
        (("whales", "teach", "songs"), None),
    ),
    "two subjects": (
        """The DET 2 det DT
        chemist NOUN 7 nsubj NN
        and CCONJ 4 cc CC
        painter NOUN 2 conj NN
        Marie PROPN 7 nsubj NNP Marie
        Roth PROPN 5 flat NNP Roth
        says VERB 0 root VBZ say
        that SCONJ 10 mark IN
        tin NOUN 10 nsubj NN
        dissolves VERB 7 ccomp VBZ dissolve
        glass NOUN 10 obj NN
        . PUNCT 7 punct""",
        (("tin", "dissolves", "glass"), "Marie Roth"),
    ),
    "that, hung on the verb": (
        """Roth PROPN 2 nsubj NNP Roth
        wrote VERB 0 root VBD write
        in ADP 4 case IN
        1962 NUM 2 obl CD
        that SCONJ 9 mark IN
        on ADP 7 case IN
        farms NOUN 9 obl NNS farm
        rats NOUN 9 nsubj NNS rat
        eat VERB 2 advcl VBP
        grain NOUN 9 obj NN
        . PUNCT 2 punct""",
        (("rats", "eat", "grain"), "Roth"),
    ),
    "and that": (
        """Roth PROPN 2 nsubj NNP Roth
        wrote VERB 0 root VBD write
        that SCONJ 5 mark IN
        tin NOUN 5 nsubj NN
        bends VERB 2 ccomp VBZ bend
        , PUNCT 10 punct
        and CCONJ 10 cc CC
        that SCONJ 10 mark IN
        copper NOUN 10 nsubj NN
        resists VERB 2 conj VBZ resist
        acid NOUN 10 obj NN
        . PUNCT 2 punct""",
        (("copper", "resists", "acid"), "Roth"),
    ),
    "a reason, hung on the verb": (
        """Officials NOUN 2 nsubj NNS official
        said VERB 0 root VBD say
        that SCONJ 6 mark IN
        the DET 5 det DT
        bridge NOUN 6 nsubj NN
        failed VERB 2 ccomp VBD fail
        because SCONJ 9 mark IN
        rust NOUN 9 nsubj NN
        weakened VERB 2 advcl VBD weaken
        bolts NOUN 9 obj NNS bolt
        . PUNCT 2 punct""",
        (("rust", "weakened", "bolts"), "Officials"),
    ),
    "a reason for saying so": (
        """Officials NOUN 2 nsubj NNS official
        said VERB 0 root VBD say
        that SCONJ 6 mark IN
        the DET 5 det DT
        bridge NOUN 6 nsubj NN
        failed VERB 2 ccomp VBD fail
        , PUNCT 10 punct
        because SCONJ 10 mark IN
        reporters NOUN 10 nsubj NNS reporter
        asked VERB 2 advcl VBD ask
        questions NOUN 10 obj NNS question
        . PUNCT 2 punct""",
        (("reporters", "asked", "questions"), None),
    ),
    "in somebody’s view": (
        """In ADP 4 case IN
        Kant PROPN 4 nmod:poss NNP
        ’s PART 2 case POS 's
        view NOUN 7 obl NN
        , PUNCT 4 punct ,
        dogs NOUN 7 nsubj NNS dog
        guard VERB 0 root VBP
        sheep NOUN 7 obj NNS
        . PUNCT 7 punct .""",
        (("dogs", "guard", "sheep"), "Kant"),
    ),
    "in a view of a thing": (
        """In ADP 3 case IN
        a DET 3 det DT
        view NOUN 9 obl NN
        of ADP 6 case IN
        the DET 6 det DT
        skull NOUN 3 nmod NN
        , PUNCT 3 punct ,
        bones NOUN 9 nsubj NNS bone
        hold VERB 0 root VBP
        teeth NOUN 9 obj NNS tooth
        . PUNCT 9 punct .""",
        (("bones", "hold", "teeth"), None),
    ),
    "according to some": (
        """Dogs NOUN 2 nsubj NNS dog
        guard VERB 0 root VBP
        sheep NOUN 2 obj NNS
        , PUNCT 7 punct ,
        according VERB 7 case VBG accord
        to ADP 5 fixed IN
        some DET 2 obl DT
        . PUNCT 2 punct .""",
        (("Dogs", "guard", "sheep"), "some"),
    ),
    "what explains why": (
        """Traits NOUN 2 nsubj NNS trait
        explain VERB 0 root VBP
        why ADV 5 advmod WRB
        dogs NOUN 5 nsubj NNS dog
        guard VERB 2 ccomp VBP
        sheep NOUN 5 obj NNS
        . PUNCT 2 punct .""",
        (("dogs", "guard", "sheep"), None),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_speaker_of_a_claim(name: str) -> None:
    spec, (triple, speaker) = CASES[name]
    assert standings(build(spec))[triple].attributed_to == speaker


def test_who_is_noted_does_not_note_the_subject() -> None:
    assert set(standings(build(CASES["as noted by"][0]))) == {("offices", "limit", "freedom")}
