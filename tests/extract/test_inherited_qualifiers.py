"""A gerund or infinitive is hedged, doubted and attributed with what governs it."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract

QUALIFIED = {
    "how it could be done": (
        """Villages NOUN 3 nsubj NNS village
        could AUX 3 aux MD
        save VERB 0 root VB
        water NOUN 3 obj NN
        by SCONJ 6 mark
        mending VERB 3 advcl VBG mend
        pipes NOUN 6 obj NNS pipe
        . PUNCT 3 punct""",
        ("Villages", "mend", "pipes", "could", None),
    ),
    "what may come of it": (
        """Fairs NOUN 3 nsubj NNS fair
        may AUX 3 aux MD
        draw VERB 0 root VB
        crowds NOUN 3 obj NNS crowd
        , PUNCT 6 punct
        filling VERB 3 advcl VBG fill
        inns NOUN 6 obj NNS inn
        . PUNCT 3 punct""",
        ("Fairs", "fill", "inns", "may", None),
    ),
    "what holds anyway": (
        """Wearing VERB 5 advcl VBG wear
        fur NOUN 1 obj NN
        foxes NOUN 5 nsubj NNS fox
        can AUX 5 aux MD
        endure VERB 0 root VB
        frost NOUN 5 obj NN
        . PUNCT 5 punct""",
        ("foxes", "wear", "fur", None, None),
    ),
    "useful in something": (
        """Masks NOUN 4 nsubj NNS mask
        can AUX 4 aux MD
        be AUX 4 cop VB
        useful ADJ 0 root JJ
        in SCONJ 6 mark
        stopping VERB 4 advcl VBG stop
        dust NOUN 6 obj NN
        . PUNCT 4 punct""",
        ("Masks", "can be useful in stopping", "dust", "can", None),
    ),
    "condemned as": (
        """Critics NOUN 2 nsubj NNS critic
        condemn VERB 0 root VBP
        laws NOUN 2 obj NNS law
        as SCONJ 5 mark
        weakening VERB 2 advcl VBG weaken
        unions NOUN 5 obj NNS union
        . PUNCT 2 punct""",
        ("laws", "weaken", "unions", None, "Critics"),
    ),
    "considered to be": (
        """Poets NOUN 2 nsubj NNS poet
        consider VERB 0 root VBP
        beauty NOUN 2 obj NN
        to PART 6 mark
        be AUX 6 cop VB
        subjective ADJ 2 xcomp JJ
        . PUNCT 2 punct""",
        ("beauty", "is considered to be", "subjective", None, "Poets"),
    ),
    "viewed as": (
        """Senators NOUN 2 nsubj NNS senator
        viewed VERB 0 root VBD view
        treaties NOUN 2 obj NNS treaty
        as ADP 5 case
        threats NOUN 2 obl NNS threat
        . PUNCT 2 punct""",
        ("treaties", "are viewed as", "threats", None, "Senators"),
    ),
    "viewed as, where the parser joins the nouns": (
        """Senators NOUN 2 nsubj NNS senator
        saw VERB 0 root VBD see
        treaties NOUN 2 obj NNS treaty
        as ADP 5 case
        threats NOUN 3 nmod NNS threat
        . PUNCT 2 punct""",
        ("treaties", "are", "threats", None, "Senators"),
    ),
    "used as, which is nobody's opinion": (
        """Tailors NOUN 2 nsubj NNS tailor
        use VERB 0 root VBP
        chalk NOUN 2 obj NN
        as ADP 5 case
        pencils NOUN 2 obl NNS pencil
        . PUNCT 2 punct""",
        ("chalk", "is used as", "pencils", None, None),
    ),
    "accused of": (
        """Mayors NOUN 3 nsubj:pass NNS mayor
        were AUX 3 aux:pass VBD be
        accused VERB 0 root VBN accuse
        of SCONJ 5 mark
        taking VERB 3 advcl VBG take
        bribes NOUN 5 obj NNS bribe
        . PUNCT 3 punct""",
        ("Mayors", "were accused of taking", "bribes", "accused", None),
    ),
    "accused by others": (
        """Reporters NOUN 2 nsubj NNS reporter
        accused VERB 0 root VBD accuse
        mayors NOUN 2 obj NNS mayor
        of SCONJ 5 mark
        hiding VERB 2 advcl VBG hide
        money NOUN 5 obj NN
        . PUNCT 2 punct""",
        ("mayors", "hide", "money", "accused", None),
    ),
    "made possible": (
        """Roads NOUN 2 nsubj NNS road
        enable VERB 0 root VBP enable
        farmers NOUN 2 obj NNS farmer
        to PART 5 mark
        sell VERB 2 xcomp VB
        grain NOUN 5 obj NN
        . PUNCT 2 punct""",
        ("farmers", "sell", "grain", "enable", None),
    ),
    "supposed with what it is for": (
        """If SCONJ 3 mark
        cooks NOUN 3 nsubj NNS cook
        use VERB 8 advcl VBP use
        salt NOUN 3 obj NN
        to PART 6 mark
        preserve VERB 3 advcl VB
        meat NOUN 6 obj NN
        fall VERB 0 root VBP fall
        costs NOUN 8 nsubj NNS cost
        . PUNCT 8 punct""",
        ("cooks", "use salt to preserve", "meat", "if", None),
    ),
    "brought about": (
        """Storms NOUN 2 nsubj NNS storm
        force VERB 0 root VBP force
        farmers NOUN 2 obj NNS farmer
        to PART 5 mark
        sell VERB 2 xcomp VB
        grain NOUN 5 obj NN
        . PUNCT 2 punct""",
        ("farmers", "sell", "grain", None, None),
    ),
    "worked for": (
        """Workers NOUN 2 nsubj NNS worker
        joined VERB 0 root VBD join
        campaigns NOUN 2 obj NNS campaign
        to PART 5 mark
        shorten VERB 3 acl VB
        shifts NOUN 5 obj NNS shift
        . PUNCT 2 punct""",
        ("campaigns", "shorten", "shifts", "campaigns", None),
    ),
    "ordered": (
        """Judges NOUN 2 nsubj NNS judge
        received VERB 0 root VBD receive
        instructions NOUN 2 obj NNS instruction
        to PART 5 mark
        free VERB 3 acl VB
        prisoners NOUN 5 obj NNS prisoner
        . PUNCT 2 punct""",
        ("Judges", "free", "prisoners", "instructions", None),
    ),
    "taught": (
        """Monks NOUN 2 nsubj NNS monk
        taught VERB 0 root VBD teach
        doctrines NOUN 2 obj NNS doctrine
        of SCONJ 5 mark
        leaving VERB 3 acl VBG leave
        towns NOUN 5 obj NNS town
        and CCONJ 8 cc
        driving VERB 5 conj VBG drive
        demons NOUN 8 obj NNS demon
        into ADP 11 case
        deserts NOUN 8 obl NNS desert
        . PUNCT 2 punct""",
        ("demons", "driven into", "deserts", "doctrines", None),
    ),
}


@pytest.mark.parametrize("name", QUALIFIED)
def test_a_governed_clause_is_qualified_with_its_governor(name: str) -> None:
    spec, (subject, label, obj, modality, speaker) = QUALIFIED[name]
    relations = extract(build(spec)).relations
    [claim] = [r for r in relations if (r.predicate.label, r.object.name) == (label, obj)]
    assert claim.subject.name == subject
    assert (claim.evidence.modality, claim.evidence.attributed_to) == (modality, speaker)
