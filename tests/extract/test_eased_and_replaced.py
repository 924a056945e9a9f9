"""What is made easy to do, and what a successor is, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples


def test_what_is_made_easy_to_do() -> None:
    spec = """Tools NOUN 2 nsubj NNS tool
make VERB 0 root VBP make
work NOUN 2 obj NN
easier ADJ 2 xcomp JJR easy
to PART 6 mark TO
share VERB 4 advcl VB share
. PUNCT 2 punct"""
    assert ("Tools", "make easier to share", "work") in triples(build(spec))


@pytest.mark.parametrize(("verb", "told"), [("replaced", False), ("regarded", True)])
def test_what_the_agent_is_is_not_said_of_the_subject(verb: str, told: bool) -> None:
    spec = f"""Stone NOUN 3 nsubj:pass NN
is AUX 3 aux:pass VBZ be
{verb} VERB 0 root VBN {verb.removesuffix("ed") + "e" * (verb == "replaced")}
by ADP 5 case IN
masons NOUN 3 obl:agent NNS mason
as ADP 7 case IN
material NOUN 3 obl NN
. PUNCT 3 punct"""
    said = any(obj == "material" for _, _, obj in triples(build(spec)))
    assert said is told
