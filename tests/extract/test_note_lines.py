"""Lines of notes on hand-built trees: what signs, labels and places in a list relate."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

HEADING = """Checkpoints NOUN 0 root NNS checkpoint"""


def entry(spec: str, above: str = "Region NOUN 0 root NN region") -> set[tuple[str, str, str]]:
    """Relations of a list item under a heading."""
    blocks = [("heading", None), ("heading", 0), ("list_item", 1)]
    return set(triples(build("Notes NOUN 0 root NNS note", above, spec, blocks=blocks)))


WEAK = """Asthenosphere NOUN 0 root NN
: PUNCT 4 punct
weak ADJ 4 amod JJ
layer NOUN 1 parataxis:line NN
below ADP 7 case IN
the DET 7 det DT
crust NOUN 4 nmod NN"""
SINKS = """Subduction NOUN 0 root NN
: PUNCT 5 punct
denser ADJ 4 amod JJ
plate NOUN 5 nsubj NN
sinks VERB 1 parataxis:line VBZ sink"""
RAISE = """Cost-push NOUN 0 root NN
– PUNCT 4 punct
prices NOUN 4 nsubj NNS price
raise VERB 1 parataxis:line VBP
costs NOUN 4 obj NNS cost"""
BLOCKS = """FULL PROPN 0 root NNP
– PUNCT 3 punct
blocks VERB 1 parataxis:line VBZ block
writers NOUN 3 obj NNS writer"""
LIKE = """RESTART PROPN 0 root NNP
– PUNCT 4 punct
like ADP 4 case IN
FULL PROPN 1 parataxis:line NNP"""
WEAKER = """Ridge NOUN 2 compound NN
push NOUN 0 root NN
– PUNCT 4 punct
small ADJ 2 parataxis:line JJ"""
SUM = """Lithosphere NOUN 0 root NN
= PUNCT 3 punct
crust NOUN 1 parataxis:line NN
+ SYM 5 cc
mantle NOUN 3 conj NN"""
ARROW = """Drought NOUN 0 root NN
→ PUNCT 3 punct
famine NOUN 1 parataxis:line NN"""
CLAUSE_ARROW = """Subduction NOUN 0 root NN
: PUNCT 4 punct
plate NOUN 4 nsubj NN
sinks VERB 1 parataxis:line VBZ sink
→ PUNCT 7 punct
island NOUN 7 compound NN
arc NOUN 1 parataxis:line NN"""
NONE = """Ferns NOUN 0 root NNS fern
: PUNCT 4 punct
no DET 4 det DT
flowers NOUN 1 parataxis:line NNS flower"""
HAS = """Nucleus NOUN 0 root NN
: PUNCT 3 punct
site NOUN 1 parataxis:line NN
of ADP 5 case IN
DNA PROPN 3 nmod NNP
; PUNCT 8 punct
double ADJ 8 amod JJ
membrane NOUN 1 parataxis:line NN"""
LISTED = """Metals NOUN 0 root NNS metal
: PUNCT 3 punct
iron NOUN 1 parataxis:line NN
, PUNCT 5 punct
copper NOUN 3 conj NN"""
VIEW = """Convection NOUN 0 root NN
: PUNCT 4 punct
old ADJ 4 amod JJ
view NOUN 1 parataxis:line NN
= PUNCT 7 punct
conveyor NOUN 7 compound NN
belt NOUN 1 parataxis:line NN"""
PLACE = """On ADP 2 case IN
land NOUN 0 root NN
: PUNCT 4 punct
glaciers NOUN 2 parataxis:line NNS glacier"""
SOURCE = """Wegener PROPN 0 root NNP
( PUNCT 3 punct
1912 NUM 1 nmod:unmarked CD
) PUNCT 3 punct
: PUNCT 7 punct
continental ADJ 7 amod JJ
drift NOUN 1 parataxis:line NN"""


@pytest.mark.parametrize(
    ("spec", "relation"),
    [
        (WEAK, ("Asthenosphere", "is", "weak layer")),
        (WEAK, ("Asthenosphere", "is weak layer below", "crust")),
        (SINKS, ("Subduction", "involves sinking of", "denser plate")),
        (RAISE, ("Cost-push", "involves", "prices")),
        (BLOCKS, ("FULL", "blocks", "writers")),
        (LIKE, ("RESTART", "is like", "FULL")),
        (WEAKER, ("Ridge push", "is", "small")),
        (SUM, ("Lithosphere", "consists of", "crust")),
        (SUM, ("Lithosphere", "consists of", "mantle")),
        (ARROW, ("Drought", "leads to", "famine")),
        (CLAUSE_ARROW, ("Subduction", "leads to", "island arc")),
        (NONE, ("Ferns", "have no", "flowers")),
        (HAS, ("Nucleus", "has", "double membrane")),
        (LISTED, ("copper", "is an example of", "Metals")),
        (VIEW, ("Convection", "has old view", "conveyor belt")),
        (PLACE, ("glaciers", "is on", "land")),
        (SOURCE, ("Wegener", "is associated with", "continental drift")),
    ],
)
def test_a_sign_relates_its_two_sides(spec: str, relation: tuple[str, str, str]) -> None:
    assert relation in entry(spec)


def test_a_silent_label_names_nothing() -> None:
    for label in ("Note", "Today", "Q", "1960s"):
        assert not any(label in triple for triple in entry(SINKS.replace("Subduction", label)))


def test_orders_under_for_are_done_by_those_they_are_for() -> None:
    order = "Avoid VERB 0 root VB\njargon NOUN 1 obj NN"
    addressed = "For ADP 2 case\nteachers NOUN 0 root NNS teacher\n: PUNCT 2 punct"
    assert ("teachers", "avoid", "jargon") in entry(order, addressed)
    assert not entry(order, "Homework NOUN 0 root NN")


def test_an_order_is_not_done_by_its_label() -> None:
    order = "Homework NOUN 0 root NN\n: PUNCT 3 punct\ndraw VERB 1 parataxis:line VB"
    assert not entry(f"{order}\ncells NOUN 3 obj NNS cell")


@pytest.mark.parametrize(
    ("label", "relation"),
    [
        ("Cause", ("famine", "is cause of", "Region")),
        ("Budget", ("Region", "has budget", "famine")),
        ("Decision", ("famine", "is decision on", "Region")),
    ],
)
def test_a_label_says_what_its_entry_is_to_the_heading(
    label: str, relation: tuple[str, str, str]
) -> None:
    spec = (
        f"{label} NOUN 0 root NN {label.lower()}\n: PUNCT 3 punct\nfamine NOUN 1 parataxis:line NN"
    )
    assert relation in entry(spec)


def test_a_decision_may_be_an_order() -> None:
    spec = """Decision NOUN 0 root NN decision
    : PUNCT 3 punct
    replace VERB 1 parataxis:line VB
    the DET 5 det DT
    boiler NOUN 3 obj NN"""
    assert ("replacing the boiler", "is decision on", "Region") in entry(spec)


def test_those_present_and_what_a_person_says_or_is_to_do() -> None:
    present = """Present ADJ 0 root JJ present
    : PUNCT 3 punct
    Maria PROPN 1 parataxis:line NNP
    , PUNCT 5 punct
    Tom PROPN 3 conj NNP"""
    speech = """Maria PROPN 0 root NNP
    : PUNCT 4 punct
    neighbours NOUN 4 nsubj NNS
    complain VERB 1 parataxis:line VBP"""
    order = """Tom PROPN 0 root NNP
    – PUNCT 3 punct
    order VERB 1 parataxis:line VB
    tiles NOUN 3 obj NNS tile"""
    assigned = """Write VERB 0 root VB write
    reports NOUN 1 obj NNS report
    → PUNCT 4 punct
    Maria PROPN 1 parataxis:line NNP"""
    blocks = [("heading", None), *[("list_item", 0)] * 4]
    garden = "Garden NOUN 0 root NN garden"
    found = triples(build(garden, present, speech, order, assigned, blocks=blocks))
    assert ("Maria", "is present at", "Garden") in found
    assert ("Tom", "is present at", "Garden") in found
    assert ("Maria", "says about", "neighbours") in found
    assert ("Tom", "is to order", "tiles") in found
    assert ("Maria", "is to write", "reports") in found
    assert not any(o == "Maria" for _, _, o in found)


def test_entries_of_a_class_belong_to_it() -> None:
    blocks = [("heading", None), ("heading", 0), ("list_item", 1), ("list_item", 1)]
    notes, forces = "Notes NOUN 0 root NNS note", "Forces NOUN 0 root NNS force"
    found = triples(build(notes, forces, WEAKER, SINKS, blocks=blocks))
    assert ("Ridge push", "is one of", "Forces") in found
    long = """Water NOUN 2 nsubj NN
    lowers VERB 0 root VBZ lower
    the DET 5 det DT
    melting NOUN 5 compound NN
    point NOUN 2 obj NN"""
    mixed = triples(build(notes, forces, WEAKER, long, blocks=blocks))
    assert not any(o == "Forces" for _, _, o in mixed)


def test_a_heading_that_names_a_role_gives_it_to_its_entries() -> None:
    blocks = [("heading", None), ("heading", 0), ("list_item", 1)]
    inflation, causes = "Inflation NOUN 0 root NN inflation", "Causes NOUN 0 root NNS cause"
    assert ("Drought", "is cause of", "Inflation") in triples(
        build(inflation, causes, "Drought NOUN 0 root NN", blocks=blocks)
    )


def test_an_arrow_leads_to_an_event_and_an_equals_sign_to_a_quality() -> None:
    event = """Drought NOUN 0 root NN
    → PUNCT 4 punct
    prices NOUN 4 nsubj NNS price
    doubled VERB 1 parataxis:line VBD double"""
    assert ("Drought", "leads to doubling of", "prices") in entry(event)
    quality = "Girondins NOUN 0 root NNS\n= PUNCT 3 punct\nmoderate ADJ 1 parataxis:line JJ"
    assert ("Girondins", "are", "moderate") in entry(quality)


def test_a_numbered_heading_is_about_what_follows_its_number() -> None:
    chapter = """Chapter NOUN 0 root NN
    5 NUM 1 nummod CD
    : PUNCT 5 punct
    French ADJ 5 amod JJ
    Revolution PROPN 1 appos NNP"""
    blocks = [("heading", None), ("heading", 0), ("list_item", 1)]
    causes, debt = "Causes NOUN 0 root NNS cause", "Debt NOUN 0 root NN"
    found = triples(build(chapter, causes, debt, blocks=blocks))
    assert found == [("Debt", "is cause of", "French Revolution")]


def test_types_are_types_of_what_the_heading_names() -> None:
    types = """There PRON 2 expl EX
    are VERB 0 root VBP be
    two NUM 4 nummod CD
    types NOUN 2 nsubj NNS type
    : PUNCT 2 punct"""
    blocks = [("heading", None), ("paragraph", 0), ("list_item", 1)]
    assert ("FULL", "is type of", "Checkpoints") in triples(
        build(HEADING, types, BLOCKS, blocks=blocks)
    )


def test_what_happens_and_what_lacks_under_a_heading() -> None:
    move = "Plates NOUN 2 nsubj NNS plate\nmove VERB 0 root VBP\napart ADV 2 advmod RB"
    assert ("Region", "involves moving apart of", "Plates") in entry(move)
    assert ("Region", "has no", "flowers") in entry(
        "No DET 2 det DT\nflowers NOUN 0 root NNS flower"
    )
    fewer = "Fewer ADJ 2 amod JJR\naccidents NOUN 0 root NNS accident"
    assert ("Region", "has fewer", "accidents") in entry(fewer)


def test_the_rest_of_an_entry_speaks_of_its_label() -> None:
    remark = """Not PART 2 advmod RB
    solid ADJ 0 root JJ"""
    annotated = build(WEAK, remark)
    found = triples(annotated)
    assert ("Asthenosphere", "is not", "solid") in found


def test_an_example_belongs_to_the_entry_before() -> None:
    ridges = "Ridges NOUN 0 root NNS ridge\n: PUNCT 3 punct\nchains NOUN 1 parataxis:line NNS chain"
    rise = """e.g. ADV 2 advmod FW
    Rise PROPN 0 root NNP
    – PUNCT 4 punct
    fast ADJ 2 parataxis:line JJ"""
    blocks = [("heading", None), ("list_item", 0), ("list_item", 0)]
    found = triples(build("Notes NOUN 0 root NNS note", ridges, rise, blocks=blocks))
    assert ("Rise", "is an example of", "Ridges") in found


def test_who_stands_under_action_items_has_a_task() -> None:
    present = """Present ADJ 0 root JJ present
    : PUNCT 3 punct
    Maria PROPN 1 parataxis:line NNP"""
    items = "Action NOUN 2 compound NN\nitems NOUN 0 root NNS item"
    assigned = """Maria PROPN 0 root NNP
    : PUNCT 3 punct
    sketches NOUN 1 parataxis:line NNS sketch"""
    blocks: list[tuple[str, int | None]] = [
        ("list_item", None), ("heading", None), ("list_item", 1),
    ]  # fmt: skip
    found = triples(build(present, items, assigned, blocks=blocks))
    assert ("Maria", "has task", "sketches") in found
    assert not any(label == "says about" for _, label, _ in found)
