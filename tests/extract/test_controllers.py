"""Who does an infinitive or gerund under a noun, and what comes of a deed."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, standings, triples

from conceptgraph.extract.doers.controllers import doer_of_infinitive

CASES = {
    "who lacks a strength does not do it": (
        """Towns NOUN 2 nsubj NNS town
        lack VERB 0 root VBP
        the DET 4 det DT
        strength NOUN 2 obj NN
        to PART 6 mark TO
        repair VERB 4 acl VB
        roads NOUN 6 obj NNS road
        . PUNCT 2 punct .""",
        {("Towns", "repair", "roads")},
        {("strength", "repair", "roads")},
    ),
    "who resists attempts does not make them": (
        """Rivals NOUN 2 nsubj NNS rival
        resist VERB 0 root VBP
        attempts NOUN 2 obj NNS attempt
        to PART 5 mark TO
        tax VERB 3 acl VB
        salt NOUN 5 obj NN
        . PUNCT 2 punct .""",
        set(),
        {("Rivals", "tax", "salt")},
    ),
    "who stands with for does it": (
        """Laws NOUN 2 nsubj NNS law
        end VERB 0 root VBP
        the DET 4 det DT
        need NOUN 2 obj NN
        for ADP 6 case IN
        lenders NOUN 4 nmod NNS lender
        to PART 8 mark TO
        hold VERB 4 acl VB
        gold NOUN 8 obj NN
        . PUNCT 2 punct .""",
        {("lenders", "hold", "gold")},
        {("Laws", "hold", "gold")},
    ),
    "who has an ability uses it": (
        """The DET 2 det DT
        virus NOUN 3 nsubj NN
        hurts VERB 0 root VBZ hurt
        the DET 5 det DT
        ability NOUN 3 obj NN
        of ADP 7 case IN
        cells NOUN 5 nmod NNS cell
        to PART 9 mark TO
        bind VERB 5 acl VB
        iron NOUN 9 obj NN
        . PUNCT 3 punct .""",
        {("cells", "bind", "iron")},
        {("virus", "bind", "iron")},
    ),
    "what comes of a deed is not done by people": (
        """Officers NOUN 2 nsubj NNS officer
        broke VERB 0 root VBD break
        windows NOUN 2 obj NNS window
        , PUNCT 5 punct ,
        leading VERB 2 advcl VBG lead
        to ADP 7 case IN
        panic NOUN 5 obl NN
        . PUNCT 2 punct .""",
        {("Officers", "broke", "windows")},
        {("Officers", "lead to", "panic")},
    ),
    "who became the first did it": (
        """Mara PROPN 2 nsubj NNP
        became VERB 0 root VBD become
        the DET 5 det DT
        first ADJ 5 amod JJ
        woman NOUN 2 xcomp NN
        to PART 7 mark TO
        climb VERB 5 acl VB
        Everest NOUN 7 obj NN
        . PUNCT 2 punct .""",
        {("Mara", "climb", "Everest")},
        {("first woman", "climb", "Everest")},
    ),
    "what is there to do it does it": (
        """There PRON 2 expl EX
        is VERB 0 root VBZ be
        copper NOUN 2 nsubj NN
        to PART 5 mark TO
        make VERB 2 advcl VB
        coins NOUN 5 obj NNS coin
        . PUNCT 2 punct .""",
        {("copper", "make", "coins")},
        {("copper", "is to make", "coins")},
    ),
    "what nobody knows has no quality": (
        """Guides NOUN 2 nsubj NNS guide
        came VERB 0 root VBD come
        , PUNCT 4 punct ,
        making VERB 2 advcl VBG make
        it PRON 4 obj PRP
        safe ADJ 4 xcomp JJ
        . PUNCT 2 punct .""",
        set(),
        {("Guides", "make", "safe")},
    ),
    "who does it to a thing does the rest too": (
        """Salt NOUN 3 nsubj:pass NN
        is AUX 3 aux:pass VBZ be
        gained VERB 0 root VBN gain
        after SCONJ 5 mark IN
        boiling VERB 3 advcl VBG boil
        brine NOUN 5 obj NN
        . PUNCT 3 punct .""",
        set(),
        {("Salt", "boils", "brine")},
    ),
    "what is compared with does nothing": (
        """Prices NOUN 3 nsubj NNS price
        are AUX 3 cop VBP be
        low ADJ 0 root JJ
        compared VERB 3 advcl VBN compare
        with ADP 6 case IN
        wages NOUN 4 obl NNS wage
        . PUNCT 3 punct .""",
        set(),
        {("Prices", "are compared with", "wages")},
    ),
    "one verb for two in the singular": (
        """Salmon PROPN 2 nsubj NNP
        has VERB 0 root VBZ have
        long ADJ 4 amod JJ
        history NOUN 2 obj NN
        of ADP 6 case IN
        change NOUN 4 nmod NN
        and CCONJ 8 cc CC
        growth NOUN 6 conj NN
        that PRON 10 nsubj WDT
        spans VERB 6 acl:relcl VBZ span
        centuries NOUN 10 obj NNS century
        . PUNCT 2 punct .""",
        {("long history of change and growth", "spans", "centuries")},
        {("growth", "spans", "centuries")},
    ),
    "the noun in a scene does it": (
        """Voters NOUN 2 nsubj NNS voter
        saw VERB 0 root VBD see
        the DET 4 det DT
        image NOUN 2 obj NN
        of ADP 6 case IN
        guards NOUN 4 nmod NNS guard
        beating VERB 4 acl VBG beat
        workers NOUN 7 obj NNS worker
        . PUNCT 2 punct .""",
        {("guards", "beat", "workers")},
        {("image of guards", "beat", "workers")},
    ),
    "whereby leaves no gap": (
        """Cells NOUN 2 nsubj NNS cell
        use VERB 0 root VBP
        transport NOUN 2 obj NN
        , PUNCT 7 punct ,
        whereby ADV 7 advmod WRB
        salts NOUN 7 nsubj NNS salt
        cross VERB 3 acl:relcl VBP
        . PUNCT 2 punct .""",
        {("Cells", "use", "transport")},
        {("salts", "cross", "transport")},
    ),
    "purpose of what was done to an object": (
        """Egypt PROPN 2 nsubj NNP
        attacked VERB 0 root VBD attack
        Israel PROPN 2 obj NNP
        to PART 5 mark TO
        recover VERB 2 xcomp VB
        territory NOUN 5 obj NN
        . PUNCT 2 punct .""",
        {("Egypt", "attacked Israel to recover", "territory")},
        {("Israel", "recover", "territory")},
    ),
    "who is made to does it": (
        """Laws NOUN 2 nsubj NNS law
        spur VERB 0 root VBP
        owners NOUN 2 obj NNS owner
        to PART 5 mark TO
        sell VERB 2 xcomp VB
        guns NOUN 5 obj NNS gun
        . PUNCT 2 punct .""",
        {("owners", "sell", "guns")},
        {("Laws", "sell", "guns")},
    ),
    "promise treats nothing": (
        """The DET 2 det DT
        drug NOUN 3 nsubj NN
        shows VERB 0 root VBZ show
        promise NOUN 3 obj NN
        for SCONJ 6 mark IN
        treating VERB 4 acl VBG treat
        fevers NOUN 6 obj NNS fever
        . PUNCT 3 punct .""",
        {("drug", "treats", "fevers")},
        {("promise", "treats", "fevers")},
    ),
    "what is likely to be done": (
        """Cities NOUN 3 nsubj NNS city
        are AUX 3 cop VBP be
        likely ADJ 0 root JJ
        to PART 6 mark TO
        be AUX 6 aux:pass VB
        shaped VERB 3 xcomp VBN shape
        by ADP 8 case IN
        drones NOUN 6 obl:agent NNS drone
        . PUNCT 3 punct .""",
        {("Cities", "are likely to be shaped by", "drones")},
        {("drones", "be likely shape", "Cities")},
    ),
    "what is done rather than another deed": (
        """Problems NOUN 3 nsubj:pass NNS problem
        are AUX 3 aux:pass VBP be
        solved VERB 0 root VBN solve
        by ADP 5 case IN
        models NOUN 3 obl:agent NNS model
        rather ADV 8 mark RB
        than ADP 6 fixed IN
        bending VERB 3 advcl VBG bend
        laws NOUN 8 obj NNS law
        . PUNCT 3 punct .""",
        set(),
        {("Problems", "bend", "laws"), ("Problems", "do not bend", "laws")},
    ),
    "no hand does what is done by hand": (
        """Bread NOUN 3 nsubj:pass NN
        is AUX 3 aux:pass VBZ be
        made VERB 0 root VBN make
        by ADP 5 case IN
        hand NOUN 3 obl:agent NN
        . PUNCT 3 punct .""",
        set(),
        {("hand", "makes", "Bread")},
    ),
    "somebody stands between with and the gerund": (
        """Farmers NOUN 2 nsubj NNS farmer
        stay VERB 0 root VBP
        calm ADJ 2 xcomp JJ
        with ADP 7 mark IN
        the DET 6 det DT
        young ADJ 7 amod JJ
        using VERB 2 advcl VBG use
        phones NOUN 7 obj NNS phone
        . PUNCT 2 punct .""",
        set(),
        {("Farmers", "use", "phones")},
    ),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_who_does_it(name: str) -> None:
    *specs, said, unsaid = CASES[name]
    found = set(triples(build(*specs)))
    assert said <= found
    assert not unsaid & found


def test_who_lacks_an_ability_does_nothing_with_it() -> None:
    spec = CASES["who lacks a strength does not do it"][0]
    claim = ("Towns", "repair", "roads")
    assert standings(build(spec))[claim].modality == "no strength"
    had = spec.replace("lack ", "have ")
    assert standings(build(had))[claim].modality == "strength"


PRICE = """the DET 2 det DT
price NOUN 0 root NN
to PART 4 mark TO
pay VERB 2 acl VB
{behind}"""


@pytest.mark.parametrize(
    ("behind", "doers"),
    [("for ADP 6 case IN\npeace NOUN 4 obl NN", []), ("debts NOUN 4 obj NNS debt", ["price"])],
)
def test_a_thing_is_what_an_infinitive_without_object_is_done_to(
    behind: str, doers: list[str]
) -> None:
    [sentence] = build(PRICE.format(behind=behind)).sentences
    found = doer_of_infinitive(sentence.words[3], sentence.words[1], lambda word: [word])
    assert [word.text for word in found] == doers
