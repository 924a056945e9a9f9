"""Of two relations that say the same only the fuller one stays."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "first to": (
        """Ann PROPN 4 nsubj NNP
        was AUX 4 cop VBD be
        the DET 4 det
        first ADJ 0 root JJ
        to PART 6 mark
        grow VERB 4 xcomp VB
        orchids NOUN 6 obj NNS orchid
        . PUNCT 4 punct""",
        {("Ann", "was first to grow", "orchids")},
        {("Ann", "was", "first")},
    ),
    "gave rise to": (
        """Trade NOUN 2 nsubj NN
        gave VERB 0 root VBD give
        rise NOUN 2 obj NN
        to ADP 5 case
        guilds NOUN 2 obl NNS guild
        . PUNCT 2 punct""",
        {("Trade", "gave rise to", "guilds")},
        {("Trade", "gave", "rise")},
    ),
    "a companion of": (
        """Dogs NOUN 5 nsubj NNS dog
        are AUX 5 cop VBP be
        a DET 5 det
        faithful ADJ 5 amod JJ
        companion NOUN 0 root NN
        of ADP 7 case
        shepherds NOUN 5 nmod NNS shepherd
        . PUNCT 5 punct""",
        {("Dogs", "are faithful companion of", "shepherds")},
        {("Dogs", "are", "faithful companion")},
    ),
    "an admirer beside a name": (
        """Reed PROPN 8 nsubj NNP
        , PUNCT 4 punct
        an DET 4 det
        admirer NOUN 1 appos NN
        of ADP 6 case
        Bach PROPN 4 nmod NNP
        , PUNCT 1 punct
        tuned VERB 0 root VBD tune
        organs NOUN 8 obj NNS organ
        . PUNCT 8 punct""",
        {("Reed", "is admirer of", "Bach")},
        {("Reed", "is", "admirer")},
    ),
    "a violation of": (
        """Smuggling NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        a DET 4 det
        violation NOUN 0 root NN
        of ADP 6 case
        treaties NOUN 4 nmod NNS treaty
        . PUNCT 4 punct""",
        {("Smuggling", "is violation of", "treaties")},
        {("Smuggling", "is", "violation")},
    ),
    "a kind of objection": (
        """Farmers NOUN 2 nsubj NNS farmer
        raised VERB 0 root VBD raise
        legal ADJ 4 amod JJ
        objections NOUN 2 obj NNS objection
        to ADP 6 case
        dams NOUN 4 nmod NNS dam
        . PUNCT 2 punct""",
        {("Farmers", "raised legal objections to", "dams")},
        {("Farmers", "raised", "legal objections")},
    ),
    "damage to": (
        """Frost NOUN 3 nsubj NN
        can AUX 3 aux MD
        lead VERB 0 root VB
        to ADP 5 case
        damage NOUN 3 obl NN
        to ADP 7 case
        roots NOUN 5 nmod NNS root
        . PUNCT 3 punct""",
        {("Frost", "can lead to damage to", "roots")},
        {("Frost", "can lead to", "damage"), ("damage", "to", "roots")},
    ),
    "attacks on": (
        """Vikings PROPN 3 nsubj:pass NNPS
        were AUX 3 aux:pass VBD be
        known VERB 0 root VBN know
        for ADP 6 case
        sudden ADJ 6 amod JJ
        attacks NOUN 3 obl NNS attack
        on ADP 8 case
        abbeys NOUN 6 nmod NNS abbey
        . PUNCT 3 punct""",
        {("Vikings", "were known for sudden attacks on", "abbeys")},
        {("Vikings", "were known for", "sudden attacks")},
    ),
    "what stands before the verb": (
        """With ADP 3 case
        growing VERB 3 amod VBG grow
        concerns NOUN 8 obl NNS concern
        about ADP 5 case
        floods NOUN 3 nmod NNS flood
        , PUNCT 3 punct
        farmers NOUN 8 nsubj NNS farmer
        moved VERB 0 root VBD move
        . PUNCT 8 punct""",
        set(),
        {("farmers", "moved with growing concerns about", "floods")},
    ),
    "a noun that does not relate": (
        """Geese NOUN 2 nsubj NNS goose
        sleep VERB 0 root VBP
        near ADP 5 case
        the DET 5 det
        barn NOUN 2 obl NN
        on ADP 8 case
        the DET 8 det
        hill NOUN 5 nmod NN
        . PUNCT 2 punct""",
        {("Geese", "sleep near", "barn")},
        {("Geese", "sleep near barn on", "hill")},
    ),
    "what only places the noun": (
        """Guilds NOUN 2 nsubj NNS guild
        lived VERB 0 root VBD live
        by ADP 4 case
        trade NOUN 2 obl NN
        in ADP 6 case
        towns NOUN 4 nmod NNS town
        . PUNCT 2 punct""",
        {("Guilds", "lived by", "trade")},
        {("Guilds", "lived by trade in", "towns")},
    ),
    "a word that only stresses": (
        """Farmers NOUN 2 nsubj NNS farmer
        raised VERB 0 root VBD raise
        several ADJ 4 amod JJ
        objections NOUN 2 obj NNS objection
        to ADP 6 case
        dams NOUN 4 nmod NNS dam
        . PUNCT 2 punct""",
        {("Farmers", "raised objections to", "dams")},
        {("Farmers", "raised", "objections"), ("objections", "to", "dams")},
    ),
    "a thing is no cut twin": (
        """Smiths NOUN 2 nsubj NNS smith
        store VERB 0 root VBP
        coal NOUN 2 obj NN
        in ADP 5 case
        sheds NOUN 2 obl NNS shed
        . PUNCT 2 punct""",
        {("Smiths", "store", "coal"), ("Smiths", "store coal in", "sheds")},
        set(),
    ),
    "a class is no cut twin": (
        """Quinoa NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        a DET 4 det
        crop NOUN 0 root NN
        of ADP 7 case
        the DET 7 det
        Andes PROPN 4 nmod NNPS
        . PUNCT 4 punct""",
        {("Quinoa", "is", "crop"), ("Quinoa", "is crop of", "Andes")},
        set(),
    ),
    "a noun with a compound is a thing": (
        """Nurses NOUN 2 nsubj NNS nurse
        launched VERB 0 root VBD launch
        a DET 5 det
        vaccination NOUN 5 compound NN
        campaign NOUN 2 obj NN
        against ADP 7 case
        measles NOUN 5 nmod NN
        . PUNCT 2 punct""",
        {
            ("Nurses", "launched", "vaccination campaign"),
            ("Nurses", "launched vaccination campaign against", "measles"),
        },
        set(),
    ),
    "alone it is all there is": (
        """Trade NOUN 2 nsubj NN
        gained VERB 0 root VBD gain
        support NOUN 2 obj NN
        . PUNCT 2 punct""",
        {("Trade", "gained", "support")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_said_and_what_is_not(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
