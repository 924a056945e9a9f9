"""What people write on their own pages, read, parsed by the bundled pipeline, extracted."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes

Triples = set[tuple[str, str, str]]


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


CASES: list[tuple[str, Triples, Triples]] = [
    (
        "A human body is like an iPhone with a battery pack that can grow nearly indefinitely.",
        {("human body", "is like", "iPhone")},
        {("human body", "is", "iPhone")},
    ),
    (
        "To be precise, the body has roughly 4 batteries available to it.",
        {("body", "has", "4 batteries")},
        {("body", "is", "precise")},
    ),
    (
        "It goes through combustion and finally the most incredible tool, imo the best, not DNA "
        "- ATP synthase. The ribosome is imo the best machine.",
        {("ribosome", "is", "best machine")},
        {("ribosome", "imoes", "best machine")},
    ),
    (
        "Our team works from all over the world, across 5 continents.",
        {("team", "works across", "5 continents")},
        {("team", "works over", "world")},
    ),
    (
        "It turns out that most of your fluctuations are attributable to water retention.",
        {("fluctuations", "are attributable to", "water retention")},
        {("fluctuations", "are most attributable to", "water retention")},
    ),
    (
        "The goal of this post is to nerd out over biochemistry.",
        {("post", "has goal to nerd out over", "biochemistry")},
        {("post", "is nerd over", "biochemistry"), ("post", "is over", "biochemistry")},
    ),
    (
        "Availability depends on whether the components are in sequence or in parallel.",
        {("components", "are in", "sequence")},
        {("Availability", "depends in", "sequence")},
    ),
    (
        "This miracle begins with fats/carbohydrates/proteins and ends with water.",
        {
            ("miracle", "begins with", "fats"),
            ("miracle", "begins with", "carbohydrates"),
            ("miracle", "begins with", "proteins"),
        },
        {("miracle", "begins with", "fats/carbohydrates")},
    ),
    (
        "DNS results can also be cached by your browser for a certain period of time.",
        {("DNS results", "can be cached for", "period of time")},
        set(),
    ),
    (
        "# Scalability\n\n* Topics covered:\n    * Clones\n    * Databases",
        {("Clones", "are topics of", "Scalability")},
        set(),
    ),
    (
        "In a distributed system, you can only support two of the following guarantees: speed "
        "and order.",
        set(),
        {("distributed system", "can only support", "following guarantees")},
    ),
    (
        "The liver can store about 120 grams and the skeletal muscle about 400 grams.",
        {("liver", "can store", "120 grams")},
        {("liver", "can store", "skeletal muscle")},
    ),
    (
        "Ann ate three apples and the boy two apples. He sold two houses and the garden.",
        {("Ann", "ate", "three apples")},
        {("boy", "is", "two apples"), ("Ann", "ate", "boy")},
    ),
    (
        "Adipose tissue is stockpiled by the body in case food becomes scarce.",
        {("body", "stockpiles", "Adipose tissue")},
        {("Adipose tissue", "becomes", "scarce")},
    ),
    (
        "Polls say the next 9% accounted for an average of 25% (Reference).",
        set(),
        {("25%", "is", "Reference"), ("average", "is", "Reference")},
    ),
    (
        "# Team\n\nThe duties of the team include:\n\n- Measuring drift\n- Checking the data",
        {("duties of the team", "include", "Measuring drift")},
        {("duties of the team", "measure", "drift"), ("duties of the team", "check", "data")},
    ),
    (
        "# Personal Skills\n\n- How to Debug by Splitting the Problem Space\n- Learn to rest",
        set(),
        {("Personal Skills", "split", "Problem Space")},
    ),
    (
        "Orr founded the club. Later Ben Orr praised him.",
        {("Orr", "founded", "club")},
        {("Ben Orr", "praised", "Orr")},
    ),
    (
        "You should consider getting a taste of research as an undergraduate.",
        set(),
        {("taste of research", "is gotten as", "undergraduate")},
    ),
    (
        "Our ancestors downed a mammoth once in a while. A publication under your belt is a bonus.",
        {("ancestors", "downed", "mammoth"), ("publication", "is", "bonus")},
        {("ancestors", "downed mammoth in", "while"), ("publication", "under", "belt")},
    ),
    (
        "Money went to research (or at the very least personal projects).",
        {("Money", "went to", "research")},
        {("research", "is also called", "least personal projects")},
    ),
    (
        "A habit is strong. You reach a goal by breaking it into steps.",
        {("goal", "broken into", "steps")},
        {("habit", "broken into", "steps")},
    ),
    (
        "Doctors treat people who act as if they do not care about pain.",
        {("people", "do not care about", "pain")},
        {("Doctors", "do not care about", "pain")},
    ),
    (
        '# Offer\n\n- Smith: "Silence accepts nothing"\n- Mirror: "An offer binds sellers"',
        {("offer", "binds", "sellers")},
        {("Smith", "involves", "Silence"), ("Mirror", "involves", "offer")},
    ),
    (
        "# Effects of stress\n\n- → depression\n- → debt",
        {("Effects of stress", "lead to", "depression")},
        {("depression", "is one of", "Effects of stress")},
    ),
    (
        "Somebody else's garden needs water.",
        {("garden", "needs", "water")},
        {("else's garden", "needs", "water")},
    ),
    ("- on/off: switches the lamp", {("on/off", "switches", "lamp")}, set()),
    (
        "# API\n\nThe API server does the following:\n\n- Removes markup\n- Fixes typos",
        {("API server", "removes", "markup"), ("API server", "fixes", "typos")},
        {("API server", "does", "following")},
    ),
    (
        "Since fat is 9kcal/g, a pound holds much energy.",
        {("fat", "is", "9kcal/g")},
        {("fat", "is", "g")},
    ),
    (
        "Putting a cache in front of the database helps.",
        {("cache", "put in front of", "database")},
        set(),
    ),
    (
        "# Deals\n\n## Notes\n\n- Be patient and learn when to wait\n\n"
        "## Links\n\n- ESTool\n- MicroGP4",
        set(),
        {
            ("Notes", "are", "patient"),
            ("Deals", "are", "patient"),
            ("ESTool", "is one of", "Links"),
            ("MicroGP4", "is one of", "Links"),
        },
    ),
    (
        "People come from all over the country. The team hires engineers from all over the world.",
        {("People", "come from", "country"), ("team", "hires engineers from", "world")},
        {("team", "hires engineers over", "world")},
    ),
    (
        "Most of the bees are able to learn colors.",
        {("bees", "are able to learn", "colors")},
        {("bees", "are most able to learn", "colors")},
    ),
    (
        "Many people read the novel as a student. We get a taste of research as citizens.",
        {("people", "read", "novel")},
        {("novel", "is read as", "student"), ("taste of research", "is gotten as", "citizens")},
    ),
    (
        "# Tests\n\nThe kinds of experiments you will have to perform include:\n\n"
        "- Measuring the performance of a system\n- Checking the integrity of data",
        set(),
        {("kinds of experiments", "measure", "performance of a system")},
    ),
]


@pytest.mark.parametrize(("text", "wanted", "unwanted"), CASES)
def test_a_clause_says_no_more_than_its_writer(
    annotator: Annotator, text: str, wanted: Triples, unwanted: Triples
) -> None:
    document = read_bytes(text.encode(), "page.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    triples = {(r.subject.name, r.predicate.label, r.object.name) for r in found.relations}
    assert wanted <= triples
    assert not unwanted & triples


def test_what_is_done_in_case_of_something_does_not_say_that_it_happens(
    annotator: Annotator,
) -> None:
    text = (
        "In case food becomes scarce, the bear stores fat. Keep it in case the server loses data."
    )
    document = read_bytes(text.encode(), "page.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    said = {(r.subject.name, r.evidence.modality, r.evidence.condition) for r in found.relations}
    assert said == {
        ("food", "in case", None),
        ("bear", None, "In case food becomes scarce"),
        ("server", "in case", None),
    }
