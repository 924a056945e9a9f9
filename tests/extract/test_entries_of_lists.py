"""Entries of lists under a heading or lead line, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract, triples

from conceptgraph.extract.words.inflection import gerund

WORK = "Work NOUN 0 root NN work"
PROS = """Pros NOUN 0 root NNS pro
: PUNCT 1 punct"""


def listed(above: str, *entries: str, title: str = WORK) -> set[tuple[str, str, str]]:
    """Relations of list items under a lead line or heading."""
    lead = "heading" if "PUNCT" not in above else "paragraph"
    blocks = [("heading", None), (lead, 0), *[("list_item", 1)] * len(entries)]
    return set(triples(build(title, above, *entries, blocks=blocks)))


def test_pros_are_advantages_and_what_is_missing_is_missing_from_the_subject() -> None:
    pool = """talent NOUN 2 compound NN
    pool NOUN 0 root NN"""
    found = listed(PROS, "no DET 2 det DT\ncommute NOUN 0 root NN", pool)
    assert ("Work", "has no", "commute") in found
    assert ("talent pool", "is advantage of", "Work") in found


def test_a_list_completes_a_verb_and_its_preposition_before_a_colon() -> None:
    lead = """Managers NOUN 2 nsubj NNS manager
    worry VERB 0 root VBP worry
    about ADP 2 obl IN
    : PUNCT 2 punct"""
    found = listed(lead, "productivity NOUN 0 root NN", "security NOUN 0 root NN")
    assert ("Managers", "worry about", "productivity") in found
    assert not any("is worry about" in label for _, label, _ in found)


def test_an_entry_that_is_a_bare_quantity_is_a_member_and_no_label() -> None:
    factors = "Factors NOUN 0 root NNS factor"
    found = listed(factors, "temperature NOUN 0 root NN", "light NOUN 0 root NN")
    assert ("temperature", "is one of", "Factors") in found


@pytest.mark.parametrize(
    "other",
    [
        "help VERB 0 root VB\nblood NOUN 1 obj NN",
        "fish NOUN 2 nsubj NNS\nlose VERB 0 root VBP\nshelter NOUN 2 obj NN",
    ],
)
def test_entries_beside_a_clause_are_no_members_of_a_class(other: str) -> None:
    fragments = "cell NOUN 2 compound NN\nfragments NOUN 0 root NNS fragment"
    found = listed("Platelets NOUN 0 root NNS platelet", fragments, other)
    assert not any(label == "are among" for _, label, _ in found)


def test_what_leads_on_is_no_member_of_a_class() -> None:
    arrow = "deficiency NOUN 0 root NN\n→ PUNCT 3 punct\nbleeding NOUN 1 parataxis:line NN"
    found = listed("Platelets NOUN 0 root NNS platelet", arrow, "cells NOUN 0 root NNS cell")
    assert ("deficiency", "is one of", "Platelets") not in found
    assert ("cells", "are among", "Platelets") in found


def test_a_degree_with_a_preposition_is_not_had() -> None:
    less = "less ADV 3 advmod RBR\nwith ADP 3 case IN\nage NOUN 0 root NN"
    assert not any(o == "age" for _, _, o in listed("Sleep NOUN 0 root NN", less))


def test_a_function_may_be_a_bare_verb() -> None:
    spec = """function NOUN 0 root NN
    : PUNCT 3 punct
    carry VERB 1 parataxis:line VB
    oxygen NOUN 3 obj NN"""
    found = listed("Cells NOUN 0 root NNS cell", spec)
    assert ("carrying oxygen", "is function of", "Cells") in found


@pytest.mark.parametrize(
    ("verb", "form"),
    [("drop", "dropping"), ("repot", "repotting"), ("render", "rendering"), ("help", "helping"),
     ("report", "reporting"), ("eat", "eating"), ("begin", "beginning"), ("visit", "visiting")],
)  # fmt: skip
def test_a_short_syllable_doubles_its_last_letter(verb: str, form: str) -> None:
    assert gerund(verb) == form


BUILD = "Build VERB 0 root VB build\nreefs NOUN 1 obj NNS reef"
CORALS = """What PRON 0 root WP what
are AUX 1 cop VBP be
corals NOUN 1 nsubj NNS coral
? PUNCT 1 punct"""
LACKS = "Lacks VERB 0 root VBZ lack\n: PUNCT 1 punct"
STRAP = "chest NOUN 2 compound NN\nstrap NOUN 0 root NN"
TENANT = """The DET 2 det DT
tenant NOUN 3 nsubj NN
must AUX 0 root MD
: PUNCT 3 punct"""


def test_an_entry_under_a_role_speaks_of_what_stands_above() -> None:
    exports = "Exports VERB 0 root VBZ export\ntables NOUN 1 obj NNS table"
    found = listed("Features NOUN 0 root NNS feature", exports)
    assert ("Work", "exports", "tables") in found
    assert not any(s == "Features" for s, _, _ in found)


def test_a_list_completes_a_verb_without_subject() -> None:
    assert ("Work", "lacks", "chest strap") in listed(LACKS, STRAP)


def test_what_an_entry_calls_absent_is_lacked_by_what_lacks_the_list() -> None:
    missing = """Sleep NOUN 3 nsubj NN
    is AUX 3 cop VBZ
    missing ADJ 0 root JJ
    : PUNCT 3 punct"""
    rare = missing.replace("missing", "rare")
    assert ("Work", "lacks", "Sleep") in listed(LACKS, missing)
    assert ("Work", "lacks", "Sleep") not in listed(LACKS, rare)


def test_entries_say_what_the_bound_must_do_and_what_a_thing_asked_for_does() -> None:
    report = "report VERB 0 root VB\ndamage NOUN 1 obj NN"
    clean = "keep VERB 0 root VB\nflat NOUN 1 obj NN\nclean ADJ 1 xcomp JJ"
    found = listed(TENANT, report, clean)
    assert ("tenant", "must report", "damage") in found
    assert not any(o == "flat" for _, _, o in found)
    assert ("corals", "build", "reefs") in listed(CORALS, BUILD)
    assert ("Corals", "build", "reefs") not in listed("Corals NOUN 0 root NNS coral", BUILD)


def test_what_somebody_did_is_not_done_by_a_bare_heading() -> None:
    upgraded = "Upgraded VERB 0 root VBD upgrade\nlibraries NOUN 1 obj NNS library"
    assert not listed("Security NOUN 0 root NN security", upgraded)
    rome = listed("Rome PROPN 0 root NNP Rome", upgraded)
    assert ("Rome", "upgraded", "libraries") in rome


def test_a_bare_noun_answers_what_a_thing_is() -> None:
    blocks = [("heading", None), ("paragraph", 0), ("paragraph", 0)]
    asked = """Q PROPN 0 root NNP
    : PUNCT 3 punct
    What PRON 1 parataxis:line WP
    is AUX 3 cop VBZ be
    a DET 6 det DT
    refrigerant NOUN 3 nsubj NN
    ? PUNCT 3 punct"""
    fluid = """A DET 0 root DT
    : PUNCT 4 punct
    a DET 4 det DT
    fluid NOUN 1 parataxis:line NN"""
    found = triples(build("Pumps NOUN 0 root NNS pump", asked, fluid, blocks=blocks))
    assert ("refrigerant", "is", "fluid") in found
    bare = triples(build("Pumps NOUN 0 root NNS pump", fluid, asked, blocks=blocks))
    assert ("refrigerant", "is", "fluid") not in bare


def fact(label: str, value: str) -> str:
    return f"{label} NOUN 0 root NN\n: PUNCT 3 punct\n{value} NOUN 1 parataxis:line NN"


def test_among_facts_every_label_is_what_the_subject_has() -> None:
    facts = [fact("Weight", "kilogram"), fact("Colour", "green"), fact("Frame", "steel")]
    blocks = [("heading", None), *[("list_item", 0)] * 3]
    pack = "Backpack NOUN 0 root NN backpack"
    assert ("Backpack", "has frame", "steel") in triples(build(pack, *facts, blocks=blocks))
    alone = triples(build(pack, facts[2], fact("Buckle", "tin"), facts[0], blocks=blocks))
    assert ("Backpack", "has frame", "steel") not in alone


def test_who_is_to_do_something() -> None:
    spec = """Action NOUN 0 root NN action
    : PUNCT 5 punct
    Ana PROPN 5 nsubj NNP
    to PART 5 mark TO
    ask VERB 1 parataxis:line VB
    students NOUN 5 obj NNS student"""
    assert ("Ana", "is to ask", "students") in listed("Hours NOUN 0 root NNS hour", spec)


def turn(speaker: str, *words: str) -> str:
    rest = "\n".join(words)
    return f"{speaker} PROPN 0 root NNP\n: PUNCT 4 punct\n{rest}"


def test_a_turn_is_attributed_to_its_speaker_and_a_fact_to_nobody() -> None:
    asks = turn("Interviewer", "why ADV 4 advmod WRB", "melt VERB 1 parataxis:line VB",
                "? PUNCT 4 punct")  # fmt: skip
    says = turn("SATO", "Soot NOUN 4 nsubj NN", "darkens VERB 1 parataxis:line VBZ darken",
                "ice NOUN 4 obj NN")  # fmt: skip
    blocks = [("paragraph", None)] * 4
    talk = build(asks, says, asks, says, blocks=blocks)
    sources = {r.evidence.attributed_to for r in extract(talk).relations}
    assert sources == {"SATO"}
    facts = build(says.replace("SATO", "Result"), says.replace("SATO", "Effect"), blocks=blocks[:2])
    assert {r.evidence.attributed_to for r in extract(facts).relations} == {None}


def test_a_list_names_what_the_noun_before_including_holds() -> None:
    lead = """council NOUN 2 nsubj NN
    directs VERB 0 root VBZ direct
    all DET 4 det DT
    work NOUN 2 obj NN
    , PUNCT 6 punct
    including VERB 4 acl VBG include
    : PUNCT 2 punct"""
    found = listed(lead, "repairs NOUN 0 root NNS", "fairs NOUN 0 root NNS")
    assert ("work", "includes", "fairs") in found
    assert not any(label.startswith("directs") for _, label, entry in found if entry == "fairs")


def test_a_list_completes_a_verb_and_its_phrase() -> None:
    lead = """groups NOUN 2 nsubj NNS group
    vary VERB 0 root VBP vary
    along ADP 5 case IN
    two NUM 5 nummod CD
    dimensions NOUN 2 obl NNS dimension
    : PUNCT 2 punct"""
    found = listed(lead, "size NOUN 0 root NN", "age NOUN 0 root NN")
    assert ("groups", "vary along", "size") in found
    assert ("groups", "vary", "size") not in found


def test_a_quality_is_completed_by_no_list() -> None:
    lead = """staff NOUN 3 nsubj NN
    is AUX 3 cop VBZ be
    friendly ADJ 0 root JJ
    : PUNCT 3 punct"""
    assert not any(
        subject == "staff" and label == "is" and entry == "porters"
        for subject, label, entry in listed(
            lead, "porters NOUN 0 root NNS", "cooks NOUN 0 root NNS"
        )
    )
