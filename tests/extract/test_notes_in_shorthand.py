"""What notes leave out and write with signs, read, parsed by the bundled pipeline, extracted."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.model import RelationMention
from conceptgraph.read import read_bytes

Triples = set[tuple[str, str, str]]

CASES: dict[str, tuple[str, str, Triples, Triples]] = {
    "chains of arrows": (
        ".md",
        """# Stress

- Stress → ↑ cortisol → ↓ sleep
- Too hot → enzymes denature
- Settings → Privacy → Cookies""",
        {
            ("Stress", "leads to", "cortisol"),
            ("cortisol", "leads to", "less sleep"),
            ("Too hot", "leads to denaturing of", "enzymes"),
        },
        {("Settings", "leads to", "Privacy"), ("Settings", "lead to", "Privacy")},
    ),
    "an arrow goes on from the entry above": (
        ".md",
        """# Stress

- Chronic stress
  - → depression
- Sleep debt
- → errors""",
        {
            ("Chronic stress", "leads to", "depression"),
            ("Sleep debt", "leads to", "errors"),
        },
        {("depression", "belongs to", "Chronic stress")},
    ),
    "examples behind e.g.": (
        ".md",
        """Workers use tools, for example hammers and saws.

Some hormones raise blood pressure, e.g. cortisol.

- plants that avoid photorespiration, e.g. maize, sugar cane""",
        {
            ("hammers", "are an example of", "tools"),
            ("saws", "are an example of", "tools"),
            ("cortisol", "is an example of", "hormones"),
            ("maize", "is an example of", "plants"),
            ("sugar cane", "is an example of", "plants"),
        },
        {
            ("hormones", "raise", "cortisol"),
            ("plants", "avoid", "maize"),
        },
    ),
    "letters that name": (
        ".md",
        "Vitamin A deficiency causes blindness.\n\n- Type A personality → heart disease",
        {
            ("Vitamin A deficiency", "causes", "blindness"),
            ("Type A personality", "leads to", "heart disease"),
        },
        set(),
    ),
    "participles without a subject": (
        ".md",
        """# Burnout

- Caused by workload, not by weakness
- Found in many professions
- Discussed with Ana""",
        {
            ("workload", "causes", "Burnout"),
            ("weakness", "does not cause", "Burnout"),
            ("Burnout", "is found in", "professions"),
        },
        {("Burnout", "is discussed with", "Ana")},
    ),
    "qualities without a verb": (
        ".md",
        "# Ageing\n\n- Telomeres shorter in caregivers\n- Not all stress bad!",
        {("Telomeres", "are shorter in", "caregivers"), ("stress", "is", "bad")},
        {("Ageing", "is", "bad")},
    ),
    "what a definition adds": (
        ".md",
        """# Plants

- NADPH: electron carrier, made in leaves, used in the Calvin cycle
- Cortisol = steroid hormone, made in adrenal glands, released under stress
- MBSR: 8-week course, developed by Kabat-Zinn, reduces anxiety""",
        {
            ("NADPH", "is made in", "leaves"),
            ("NADPH", "is used in", "Calvin cycle"),
            ("Cortisol", "is released under", "stress"),
            ("MBSR", "is", "8-week course"),
            ("MBSR", "reduces", "anxiety"),
        },
        {
            ("adrenal glands", "are released under", "stress"),
            ("8-week course", "reduces", "anxiety"),
        },
    ),
    "labels that define and oppose": (
        ".md",
        """# Inflation

Def: sustained rise in price level

- vs. deflation: prices fall
- Effects: savers lose, borrowers win
- habits = compound interest
- cash > debt""",
        {
            ("Inflation", "is", "sustained rise"),
            ("Inflation", "contrasts with", "deflation"),
            ("savers lose", "is effect of", "Inflation"),
            ("borrowers win", "is effect of", "Inflation"),
            ("habits", "are", "compound interest"),
            ("cash", "is greater than", "debt"),
        },
        {("Def", "is", "sustained rise")},
    ),
    "lists right below plain lines": (
        ".txt",
        """Photosynthesis

Where: chloroplasts
Light reactions
- need light + water
- need chlorophyll
Calvin cycle
- fixes CO2
- no light needed
CAM plants open stomata at night b/c deserts are dry
limiting factors: light intensity, CO2, temperature
too hot -> enzymes denature""",
        {
            ("Light reactions", "need", "light"),
            ("Calvin cycle", "fixes", "CO2"),
            ("Calvin cycle", "needs no", "light"),
            ("too hot", "leads to denaturing of", "enzymes"),
        },
        {("Photosynthesis", "fixes", "CO2")},
    ),
    "an adjective that heads entries": (
        ".md",
        """# Plates

## Boundaries

- divergent: plates move apart
- convergent
  - ocean-continent: the Andes
- transform: San Andreas fault""",
        {
            ("convergent", "is one of", "Boundaries"),
            ("transform", "is one of", "Boundaries"),
        },
        {("Boundaries", "are", "convergent")},
    ),
    "more than, on the verb": (
        ".md",
        "- environment matters more than motivation\n\nSleep costs less than medicine.",
        {
            ("environment", "matters more than", "motivation"),
            ("Sleep", "costs less than", "medicine"),
        },
        set(),
    ),
    "headings read as verbs": (
        ".md",
        """# Law

## Offer

An offer is a promise.

Big exception: Carlill v Carbolic Smoke Ball Co (1893).

## Forces

- no friction""",
        {
            ("Carlill v Carbolic Smoke Ball Co", "is exception to", "Offer"),
            ("Forces", "have no", "friction"),
        },
        set(),
    ),
    "what need not be": (
        ".md",
        "# Consideration\n\n- need not be adequate\n\nA contract need not be written.",
        {
            ("Consideration", "need not be", "adequate"),
            ("contract", "need not be", "written"),
        },
        set(),
    ),
    "a pronoun behind a label": (
        ".md",
        """- Invitation to treat = merely asks others for an offer; it can't be accepted

Silence is not acceptance: Felthouse v Bindley.""",
        {
            ("Invitation to treat", "can not be", "accepted"),
            ("Silence", "is not", "acceptance"),
        },
        {("acceptance", "is", "Felthouse v Bindley")},
    ),
    "entries of one list stay together": (
        ".md",
        """An offer ends by

- revocation
- rejection
- counter-offer. Hyde sued.
- lapse of time""",
        {
            ("offer", "ends by", "revocation"),
            ("offer", "ends by", "counter-offer"),
            ("offer", "ends by", "lapse of time"),
        },
        set(),
    ),
    "reasons of what a line asks": (
        ".md",
        """# Focus

- Why deep work is rare
  - open offices, instant messaging
  - people fear silence

## Why do cities sink?

- groundwater pumping
- heavy buildings""",
        {
            ("open offices", "are reasons for", "deep work is rare"),
            ("people fear silence", "is reason for", "deep work is rare"),
            ("heavy buildings", "are reasons for", "cities sink"),
        },
        set(),
    ),
    "labels that a line above gives in full": (
        ".md",
        """# Notes

- Deep work vs shallow work
  - deep: rare, creates new value
  - shallow: logistical""",
        {("Deep work", "creates", "new value"), ("shallow work", "is", "logistical")},
        {("deep", "creates", "new value"), ("deep", "belongs to", "Deep work vs shallow work")},
    ),
    "occasions, orders and questions": (
        ".md",
        """# Seminar: The Black Death

cause: bacterium Yersinia pestis, carried by fleas

1348: reaches Paris, London

- Rules
  - don't take breaks from distraction
- Quit social media?
- monastic – James Knuth, no email""",
        {
            ("bacterium Yersinia pestis", "is cause of", "Black Death"),
            ("fleas", "carry", "bacterium Yersinia pestis"),
            ("monastic", "is associated with", "James Knuth"),
        },
        {
            ("Rules", "do not take", "breaks"),
            ("Paris", "in", "London"),
            ("Black Death", "quit", "social media"),
        },
    ),
    "a labelled line right below a list": (
        ".md",
        """# Plague

- quarantine was invented in Ragusa
historians: Herlihy sees plague as end of deadlock; Cohn doubts that it was bubonic plague""",
        {("quarantine", "was invented in", "Ragusa"), ("plague", "was", "bubonic plague")},
        {("Herlihy", "was", "bubonic plague")},
    ),
    "what studies found, and what letters stand for": (
        ".md",
        """# Handover

- Urbach 2014: no sig. effect
- H1: checklists reduce omissions
- SBAR = situation, background, assessment
- 4/6 use private chat groups (!! data protection)
- past simple: finished time (yesterday)

## Recipe: lentil dal

- turmeric""",
        {
            ("Urbach", "finds no", "sig. effect"),
            ("checklists", "reduce", "omissions"),
            ("SBAR", "consists of", "background"),
        },
        {
            ("Urbach", "is associated with", "sig. effect"),
            ("private chat groups", "are", "data protection"),
            ("finished time", "is", "yesterday"),
            ("Recipe", "is", "lentil dal"),
        },
    ),
    "equations that end with a stop, and brackets of titles": (
        ".md",
        """# The heart (biology revision)

Pacemaker = sinoatrial node, sets heart rate.""",
        {("Pacemaker", "is", "sinoatrial node"), ("Pacemaker", "sets", "heart rate")},
        {("heart", "is", "biology revision"), ("sinoatrial node", "sets", "heart rate")},
    ),
    "a denied deed with its particle": (
        ".md",
        "# Sleep\n\n- sleep debt can't be paid back, says Walker",
        {("sleep debt", "can not be", "paid back")},
        set(),
    ),
}


def relations(annotator: Annotator, text: str, suffix: str = ".md") -> list[RelationMention]:
    document = read_bytes(f"{text}\n".encode(), f"n{suffix}", suffix).document
    return list(extract_document(next(iter(annotator.annotate([document])))).relations)


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


@pytest.mark.parametrize("name", list(CASES))
def test_notes_in_shorthand(annotator: Annotator, name: str) -> None:
    suffix, text, said, unsaid = CASES[name]
    found = relations(annotator, text, suffix)
    triples = {(r.subject.name, r.predicate.label, r.object.name) for r in found}
    assert said <= triples
    assert not unsaid & triples


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('- Friedman: "inflation is a monetary phenomenon"', "Friedman"),
        ('- "inflation is a monetary phenomenon"', None),
        ('"Knowledge is power", wrote Bacon.', "Bacon"),
        ("- Sleep is medicine, says Walker", "Walker"),
    ],
)
def test_who_says_it(annotator: Annotator, text: str, speaker: str | None) -> None:
    (said,) = [r for r in relations(annotator, text) if r.predicate.key == "be"]
    assert said.evidence.attributed_to == speaker


def test_not_all_bounds_and_does_not_deny(annotator: Annotator) -> None:
    (said,) = relations(annotator, "- Not all stress bad!")
    assert (said.negated, said.evidence.modality) == (False, "not all")
