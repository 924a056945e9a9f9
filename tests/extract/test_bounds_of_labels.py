"""Labels keep what bounds them, and a relative clause may speak of the subject."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "what a class of things does": (
        """Ferns NOUN 3 nsubj NNS fern
        are AUX 3 cop VBP be
        plants NOUN 0 root NNS plant
        that PRON 5 nsubj WDT
        lack VERB 3 acl:relcl VBP lack
        seeds NOUN 5 obj NNS seed
        . PUNCT 3 punct""",
        {("Ferns", "lack", "seeds")},
        {("plants", "lack", "seeds")},
    ),
    "what somebody did": (
        """Lopez PROPN 4 nsubj NNP
        was AUX 4 cop VBD be
        a DET 4 det
        sailor NOUN 0 root NN
        who PRON 6 nsubj WP
        charted VERB 4 acl:relcl VBD chart
        reefs NOUN 6 obj NNS reef
        . PUNCT 4 punct""",
        {("Lopez", "charted", "reefs")},
        {("sailor", "charted", "reefs")},
    ),
    "the only one": (
        """Quartz NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        the DET 5 det
        only ADJ 5 amod JJ
        mineral NOUN 0 root NN
        that PRON 7 nsubj WDT
        scratches VERB 5 acl:relcl VBZ scratch
        glass NOUN 7 obj NN
        . PUNCT 5 punct""",
        {("Quartz", "scratches", "glass")},
        {("mineral", "scratches", "glass")},
    ),
    "a definite one is itself": (
        """Quartz NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        the DET 4 det
        mineral NOUN 0 root NN
        that PRON 6 nsubj WDT
        scratches VERB 4 acl:relcl VBZ scratch
        glass NOUN 6 obj NN
        . PUNCT 4 punct""",
        {("mineral", "scratches", "glass")},
        {("Quartz", "scratches", "glass")},
    ),
    "what a thing is not": (
        """Bats NOUN 4 nsubj NNS bat
        are AUX 4 cop VBP be
        not PART 4 advmod RB
        birds NOUN 0 root NNS bird
        that PRON 6 nsubj WDT
        lay VERB 4 acl:relcl VBP lay
        eggs NOUN 6 obj NNS egg
        . PUNCT 4 punct""",
        {("birds", "lay", "eggs")},
        {("Bats", "lay", "eggs")},
    ),
    "an aside tells of its noun": (
        """Inks NOUN 3 nsubj NNS ink
        are AUX 3 cop VBP be
        dyes NOUN 0 root NNS dye
        , PUNCT 6 punct
        which PRON 6 nsubj WDT
        absorb VERB 3 acl:relcl VBP absorb
        light NOUN 6 obj NN
        . PUNCT 3 punct""",
        {("dyes", "absorb", "light")},
        {("Inks", "absorb", "light")},
    ),
    "a person set apart by a comma": (
        """Lopez PROPN 4 nsubj NNP
        was AUX 4 cop VBD be
        a DET 4 det
        sailor NOUN 0 root NN
        from ADP 6 case
        Porto PROPN 4 nmod NNP
        , PUNCT 9 punct
        who PRON 9 nsubj WP
        charted VERB 4 acl:relcl VBD chart
        reefs NOUN 9 obj NNS reef
        . PUNCT 4 punct""",
        {("Lopez", "charted", "reefs")},
        {("sailor", "charted", "reefs")},
    ),
    "what it is, one cannot say": (
        """All PRON 4 nsubj DT
        are AUX 4 cop VBP be
        cheap ADJ 4 amod JJ
        tools NOUN 0 root NNS tool
        that PRON 6 nsubj WDT
        cut VERB 4 acl:relcl VBP cut
        glass NOUN 6 obj NN
        . PUNCT 4 punct""",
        {("cheap tools", "cut", "glass")},
        set(),
    ),
    "a little of it": (
        """Bakers NOUN 2 nsubj NNS baker
        put VERB 0 root VBP put
        a DET 5 det
        little ADJ 5 amod JJ
        oil NOUN 2 obj NN
        on ADP 7 case
        pans NOUN 5 nmod NNS pan
        . PUNCT 2 punct""",
        {("Bakers", "put oil on", "pans")},
        {("Bakers", "put little oil on", "pans")},
    ),
    "hardly any effect": (
        """Taxes NOUN 2 nsubj NNS tax
        had VERB 0 root VBD have
        little ADJ 4 amod JJ
        effect NOUN 2 obj NN
        on ADP 6 case
        prices NOUN 4 nmod NNS price
        . PUNCT 2 punct""",
        {("Taxes", "had little effect on", "prices")},
        {("Taxes", "had effect on", "prices")},
    ),
    "a great effect": (
        """Taxes NOUN 2 nsubj NNS tax
        had VERB 0 root VBD have
        great ADJ 4 amod JJ
        effect NOUN 2 obj NN
        on ADP 6 case
        prices NOUN 4 nmod NNS price
        . PUNCT 2 punct""",
        {("Taxes", "had great effect on", "prices")},
        {("Taxes", "had little effect on", "prices")},
    ),
    "how they were treated": (
        """Guests NOUN 3 nsubj:pass NNS guest
        were AUX 3 aux:pass VBD be
        treated VERB 0 root VBN treat
        coldly ADV 3 advmod RB
        in ADP 6 case
        inns NOUN 3 obl NNS inn
        . PUNCT 3 punct""",
        {("Guests", "were coldly treated in", "inns")},
        {("Guests", "were treated in", "inns")},
    ),
    "how fast is left out": (
        """Guests NOUN 3 nsubj:pass NNS guest
        were AUX 3 aux:pass VBD be
        served VERB 0 root VBN serve
        quickly ADV 3 advmod RB
        in ADP 6 case
        inns NOUN 3 obl NNS inn
        . PUNCT 3 punct""",
        {("Guests", "were served in", "inns")},
        {("Guests", "were quickly served in", "inns")},
    ),
    "attached less": (
        """Voters NOUN 2 nsubj NNS voter
        became VERB 0 root VBD become
        less ADV 4 advmod RBR
        attached VERB 2 xcomp VBN attach
        to ADP 6 case
        parties NOUN 4 obl NNS party
        . PUNCT 2 punct""",
        {("Voters", "became less attached to", "parties")},
        {("Voters", "became attached to", "parties")},
    ),
    "on nothing else": (
        """Mills NOUN 2 nsubj NNS mill
        rely VERB 0 root VBP
        only ADV 5 advmod RB
        on ADP 5 case
        wind NOUN 2 obl NN
        . PUNCT 2 punct""",
        {("Mills", "rely only on", "wind")},
        {("Mills", "rely on", "wind")},
    ),
    "on one of them": (
        """Mills NOUN 2 nsubj NNS mill
        rely VERB 0 root VBP
        on ADP 6 case
        only ADV 6 advmod RB
        one NUM 6 nummod CD
        river NOUN 2 obl NN
        . PUNCT 2 punct""",
        {("Mills", "rely on", "river")},
        {("Mills", "rely only on", "river")},
    ),
    "as much as": (
        """Reactors NOUN 2 nsubj NNS reactor
        give VERB 0 root VBP
        as ADV 4 advmod RB
        much ADJ 5 amod JJ
        heat NOUN 2 obj NN
        as ADP 7 case
        furnaces NOUN 2 obl NNS furnace
        . PUNCT 2 punct""",
        set(),
        {("as much heat", "is given as", "furnaces"), ("heat", "is given as", "furnaces")},
    ),
    "more than others have": (
        """Clubs NOUN 2 nsubj NNS club
        hold VERB 0 root VBP
        more ADJ 4 amod JJR
        money NOUN 2 obj NN
        than ADP 6 case
        banks NOUN 7 nsubj NNS bank
        have VERB 4 acl:relcl VBP have
        . PUNCT 2 punct""",
        {("Clubs", "hold", "money")},
        {("banks", "have", "money")},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_bounds_a_claim_stays_with_it(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
