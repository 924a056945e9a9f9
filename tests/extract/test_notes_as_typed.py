"""Notes as people type them, read, parsed by the bundled pipeline and extracted."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes

Triples = set[tuple[str, str, str]]

CASES: dict[str, tuple[str, Triples, Triples]] = {
    "entries without subject": (
        """# Chloroplasts

- are found in leaves
- have two membranes
- not present in roots
- mostly in mesophyll cells
- Store tiles""",
        {
            ("Chloroplasts", "are found in", "leaves"),
            ("Chloroplasts", "have", "two membranes"),
            ("Chloroplasts", "are not present in", "roots"),
            ("Chloroplasts", "are in", "mesophyll cells"),
        },
        {("Chloroplasts", "store", "tiles")},
    ),
    "who did it": (
        "# Calvin cycle\n\n- was discovered by Melvin Calvin\n- takes carbon and makes sugar",
        {
            ("Melvin Calvin", "discovers", "Calvin cycle"),
            ("Calvin cycle", "makes", "sugar"),
        },
        set(),
    ),
    "nobody believes": (
        "# Sleep\n\n- Doesn't believe in pills",
        set(),
        {("Sleep", "does not believe in", "pills")},
    ),
    "a clause leads to a clause": (
        "# 1914\n\n- Russia mobilised → Germany declared war",
        {("Russia mobilised", "leads to", "Germany declared war")},
        set(),
    ),
    "an arrow in a bracket": (
        "# Sleep\n\n- Deep sleep saves memories (hippocampus → cortex)",
        {("Deep sleep", "saves", "memories")},
        {("hippocampus", "is an example of", "memories")},
    ),
    "what stands before a lack": (
        "# Transform boundaries\n\n- Shallow quakes, hardly any volcanism",
        {
            ("Transform boundaries", "have", "Shallow quakes"),
            ("Transform boundaries", "have hardly any", "volcanism"),
        },
        set(),
    ),
    "advice lacks nothing": (
        "# Walker's advice\n\n- no caffeine after noon",
        set(),
        {("Walker's advice", "has no", "caffeine")},
    ),
    "names that a name stands for": (
        "The Triple Entente (France, Russia, Britain) won.",
        {("Triple Entente", "includes", "Russia")},
        set(),
    ),
    "superlatives, measures and denied qualities": (
        """# Earth

- Megathrust quakes: largest on record
- Lithosphere – ~100 km thick
- Asthenosphere: weak layer. Solid, not liquid""",
        {
            ("Megathrust quakes", "are", "largest on record"),
            ("Lithosphere", "is thick", "100 km"),
            ("Asthenosphere", "is not", "liquid"),
        },
        set(),
    ),
    "a source in the label": (
        "# Earth\n\n- Plume hypothesis (Morgan 1971) – narrow column of hot rock",
        {("Plume hypothesis", "is associated with", "Morgan")},
        set(),
    ),
    "what a heading equals": (
        "# Consideration\n\n= the price of a promise",
        {("Consideration", "is", "price of a promise")},
        set(),
    ),
    "examples behind a definition": (
        """Invitation to treat: a call for offers. Examples:

- goods in a shop window
- most adverts""",
        {
            ("goods in a shop window", "are examples of", "Invitation to treat"),
            ("adverts", "are examples of", "Invitation to treat"),
        },
        set(),
    ),
    "a label read as a verb": (
        "# Forces\n\n- Ridge push: gravity slides off the ridge",
        {("gravity", "slides off", "ridge")},
        {("Forces", "involve pushing of", "Ridge")},
    ),
    "a comma between definition and verb": (
        "# Sleep\n\n- circadian rhythm: ~24 h clock, sits in the suprachiasmatic nucleus",
        {
            ("circadian rhythm", "is", "24 h clock"),
            ("circadian rhythm", "sits in", "suprachiasmatic nucleus"),
        },
        set(),
    ),
    "a measure behind a definition": (
        "# Ridges\n\n- Mid-ocean ridges (MOR): longest mountain chain on Earth, ~65,000 km",
        {("Mid-ocean ridges", "are", "longest mountain chain")},
        {("65,000 km", "are an example of", "Mid-ocean ridges")},
    ),
    "a list behind a noun of a noun": (
        "# Drift\n\n- Evidence: fit of coasts, fossils (Mesosaurus in Brazil and southern Africa)",
        {
            ("fossils", "are evidence for", "Drift"),
            ("fossils", "are", "Mesosaurus"),
        },
        {("southern Africa", "is an example of", "fossils")},
    ),
    "a plural before its verb": (
        "# 1914\n\n- Nationalism: Serbs wanted to leave Austria-Hungary",
        {("Serbs", "wanted to leave", "Austria-Hungary")},
        set(),
    ),
    "words joined by a dash": (
        "# Quakes\n\n- Wadati–Benioff zone: band of earthquakes; marks the slab",
        {
            ("Wadati–Benioff zone", "is", "band of earthquakes"),
            ("Wadati–Benioff zone", "marks", "slab"),
        },
        set(),
    ),
    "a part set against another": (
        "# Plates\n\n- Today: plates are part of convection, not passengers",
        {("plates", "are not", "passengers")},
        set(),
    ),
    "no time and no place": (
        "# Quakes\n\n- Himalaya (since 50 Ma)\n- Chile 1960, M 9.5\n- one sinks below the other",
        set(),
        {
            ("Himalaya", "since", "50 Ma"),
            ("Chile", "in", "M 9.5"),
            ("one", "sinks below", "other"),
        },
    ),
}


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


@pytest.mark.parametrize("name", list(CASES))
def test_notes_as_typed(annotator: Annotator, name: str) -> None:
    text, said, unsaid = CASES[name]
    document = read_bytes(f"{text}\n".encode(), "n.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    triples = {(r.subject.name, r.predicate.label, r.object.name) for r in found.relations}
    assert said <= triples
    assert not unsaid & triples


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("# Historians\n\n- Fischer: Germany planned the war", "Fischer"),
        ("# Countries\n\n- Fischer: Germany planned the war", None),
    ],
)
def test_who_says_what_stands_behind_a_name(
    annotator: Annotator, text: str, speaker: str | None
) -> None:
    document = read_bytes(f"{text}\n".encode(), "n.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    said = {r.object.name: r.evidence.attributed_to for r in found.relations}
    assert said["war"] == speaker
