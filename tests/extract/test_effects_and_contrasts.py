"""Effects on things, subjects set against each other, and verbs that hide in prose."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes

Triple = tuple[str, str, str]

SAID: list[tuple[str, Triple]] = [
    ("The impact of stress on memory is large.", ("stress", "has impact on", "memory")),
    (
        "Trees grow, but their effect on air quality is disputed.",
        ("Trees", "have effect on", "air quality"),
    ),
    ("There is no effect of coffee on sleep.", ("coffee", "has no effect on", "sleep")),
    (
        "Copper conducts heat, whereas glass insulates.",
        ("Copper", "contrasts with", "glass"),
    ),
    (
        "Whereas mitosis produces two cells, meiosis produces four cells.",
        ("meiosis", "contrasts with", "mitosis"),
    ),
    ("Hedges, in contrast, reduced exposure.", ("Hedges", "reduced", "exposure")),
    ("Urban trees lower summer temperatures.", ("Urban trees", "lower", "summer temperatures")),
    (
        "People accomplish a large goal by breaking it into steps.",
        ("People", "break large goal into", "steps"),
    ),
    (
        "The firm has employees who act as if they do not care about quality.",
        ("employees", "do not care about", "quality"),
    ),
    (
        "# How to brew kombucha\n\nYou will need a glass jar.",
        ("brewing kombucha", "needs", "glass jar"),
    ),
]
UNSAID: list[tuple[str, Triple]] = [
    ("A dog, a cat, wounded birds.", ("dog", "wounded", "birds")),
    ("Trees grow. You will need a glass jar.", ("Trees", "need", "glass jar")),
]


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


def triples(annotator: Annotator, text: str) -> set[Triple]:
    document = read_bytes(f"{text}\n".encode(), "n.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    return {(r.subject.name, r.predicate.label, r.object.name) for r in found.relations}


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_is_said(annotator: Annotator, text: str, said: Triple) -> None:
    assert said in triples(annotator, text)


@pytest.mark.parametrize(("text", "unsaid"), UNSAID)
def test_what_is_not(annotator: Annotator, text: str, unsaid: Triple) -> None:
    assert unsaid not in triples(annotator, text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Water lowers the heat. Urban trees lower temperatures.", "lower"),
        ("Gardeners bred the roses.", "breed"),
        ("Sailors flew flags.", "fly"),
    ],
)
def test_key_of_a_verb(annotator: Annotator, text: str, key: str) -> None:
    document = read_bytes(f"{text}\n".encode(), "n.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    assert found.relations[-1].predicate.key == key


MORE: list[tuple[str, set[Triple], set[Triple]]] = [
    (
        "As the leading power, Spain would not tolerate any challenge.",
        {("Spain", "is", "leading power"), ("Spain", "would not tolerate", "challenge")},
        set(),
    ),
    (
        "As a result, prices rose in Spain.",
        {("prices", "rose in", "Spain")},
        {("prices", "were", "result")},
    ),
    (
        "People experience a sense of belonging. Ann overcame the fear of flying.",
        {("People", "experience", "sense of belonging"), ("Ann", "overcame", "fear of flying")},
        {("People", "experience", "belonging")},
    ),
    (
        "Music can impact heart rate, blood pressure, and cortisol levels, all of which are "
        "indicators of mood.",
        {("heart rate", "is indicator of", "mood")},
        set(),
    ),
    (
        "To put it in economic terms, all cultures share the resource of time.",
        {("cultures", "share", "resource of time")},
        {("cultures", "share resource to put in", "economic terms")},
    ),
    (
        "In the early stages of development, the skeleton consists of cartilage.",
        {("skeleton", "consists of", "cartilage")},
        {("skeleton", "consists in", "early stages of development")},
    ),
    ("Time is discussed in the previous module.", set(), {("Time", "is discussed in", "module")}),
    (
        "# Migraine\n\nTriggers include red wine and stress.",
        {("red wine", "is trigger of", "Migraine"), ("stress", "is trigger of", "Migraine")},
        {("Triggers", "include", "stress")},
    ),
    ("Triggers include red wine.", {("Triggers", "include", "red wine")}, set()),
    (
        "Triptans should not be taken by patients with heart disease.",
        {("patients with heart disease", "do not take", "Triptans")},
        {("patients", "do not take", "Triptans"), ("patients", "with", "heart disease")},
    ),
    (
        "Two of the tastes are generally thought of as unpleasant tastes.",
        {("tastes", "are thought of as", "unpleasant tastes")},
        set(),
    ),
    (
        "The risk is not accounted for by a tendency to report symptoms.",
        {("tendency to report symptoms", "does not account for", "risk")},
        set(),
    ),
    ("Bone mass is achieved by age 30.", set(), {("age 30", "achieves", "Bone mass")}),
    ("The population was 49 percent male.", set(), {("population", "was", "male")}),
    (
        "These scenarios are distinct, in that the early embryos will have individual placentas, "
        "whereas late embryos will share a placenta.",
        {("early embryos", "contrast with", "late embryos")},
        {("scenarios", "contrast with", "late embryos")},
    ),
    (
        "The brain moves memories from the hippocampus to the cortex.",
        {("brain", "moves memories to", "cortex"), ("brain", "moves memories from", "hippocampus")},
        set(),
    ),
    ("The city grew from 5 to 6 million people.", set(), {("city", "grew to", "people")}),
    (
        "Therapy works better than pills. Tired drivers are as dangerous as drunk drivers.",
        {
            ("Therapy", "works better than", "pills"),
            ("Tired drivers", "are as dangerous as", "drunk drivers"),
        },
        set(),
    ),
    (
        "People who live near a very busy road have more asthma.",
        {("People who live near a very busy road", "have", "asthma")},
        {("People", "have", "asthma")},
    ),
    (
        "The project will replace derelict warehouses with flats, offices and a ferry terminal.",
        {("project", "will replace derelict warehouses with", "flats")},
        {("derelict warehouses", "with", "flats")},
    ),
    (
        "The bridge connects Fort Lee with Manhattan. The town has parks as well as bike trails.",
        {
            ("bridge", "connects Fort Lee with", "Manhattan"),
            ("town", "has", "bike trails"),
        },
        {("Fort Lee", "with", "Manhattan")},
    ),
    (
        "Because Fort Lee lies above the river, there are breathtaking views.",
        set(),
        {("breathtaking views", "are because of", "Fort Lee")},
    ),
    (
        "We have had the good fortune to meet people.",
        set(),
        {("good fortune", "meets", "people")},
    ),
    (
        "I know people of all beliefs and traditions who suffer because of war.",
        {("people", "suffer because of", "war")},
        {("traditions", "suffer because of", "war")},
    ),
    (
        "Elections unfolded in Mali, to name just a few places.",
        {("Elections", "unfolded in", "Mali")},
        {("Elections", "unfolded in Mali to name", "places")},
    ),
    ("Rights are an endowment for simply being human.", set(), {("Rights", "are", "human")}),
    (
        "Their parents liked rock and roll.",
        {("parents", "liked", "rock and roll")},
        {("parents", "liked", "rock")},
    ),
    (
        "Many people are deficient in vitamin D.",
        {("people", "are deficient in", "vitamin D")},
        set(),
    ),
    (
        "Ann studied at the University of Southern California (USC).",
        set(),
        {("Southern California", "is", "USC")},
    ),
]


@pytest.mark.parametrize(("text", "said", "unsaid"), MORE)
def test_both(annotator: Annotator, text: str, said: set[Triple], unsaid: set[Triple]) -> None:
    found = triples(annotator, text)
    assert said <= found
    assert not unsaid & found


def test_what_is_supported_is_no_plan(annotator: Annotator) -> None:
    document = read_bytes(b"Ann develops resources supporting children.\n", "n.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    said = {r.predicate.label: r.evidence.modality for r in found.relations}
    assert said["support"] is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Roller coasters are thrilling amusement park rides.", "are"),
        ("The jugglers are thrilling crowds.", "are thrilling"),
    ],
)
def test_thrilling_things_and_crowds(annotator: Annotator, text: str, label: str) -> None:
    assert {found[1] for found in triples(annotator, text)} == {label}


def test_who_are_people(annotator: Annotator) -> None:
    text = "The firm reduced returns for stockholders, who may withdraw their investment."
    found = triples(annotator, text)
    assert ("stockholders", "may withdraw", "investment") in found
    assert not any(subject == "returns" for subject, _, _ in found)
