"""The focus view and the details, used as a person uses them."""

from __future__ import annotations

import math

import pytest
from tests.explorer.graphs import (
    VERBS,
    concept,
    document,
    relation,
    ring,
    seeded_graph,
    story_graph,
)

from conceptgraph.graph import ConceptGraph

pytestmark = pytest.mark.browser

RL = "reinforcement learning"


def test_opens_on_the_most_salient_and_says_how_many(opened):
    tab = opened(seeded_graph(600))
    shown = tab.test("shown()")
    assert 20 <= len(shown) <= 100
    assert set(shown[:5]) == set(tab.test("labels()")[:5])
    assert tab.page.locator("#shown").inner_text() == f"{len(shown)} of 600 concepts shown"
    assert "concepts shown" in tab.page.locator("#live").inner_text()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (390, 844)])
def test_nearly_every_concept_shown_is_named_and_near_its_natural_size(opened, size):
    width, height = size
    tab = opened(seeded_graph(600), viewport={"width": width, "height": height})
    for act in ("", "focus(__kg_test.labels()[2])"):
        if act:
            tab.test(act)
            tab.rest()
        shown = tab.test("shown()")
        drawing = tab.test("drawing()")
        names = [label for label in drawing["labels"] if label["kind"] == "concept"]
        assert len(names) >= 0.95 * len(shown)
        nearest = [min(drawing["dots"], key=lambda dot: gap(label, dot)) for label in names]
        wrong = [
            a["lines"] for a, b in zip(names, nearest, strict=True) if a["lines"] != b["lines"]
        ]
        assert len(wrong) <= 0.05 * len(shown), wrong
        assert tab.test("scale()") > 0.8


def test_on_a_phone_the_chips_cover_no_dot_and_say_less(opened):
    tab = opened(seeded_graph(600), viewport={"width": 390, "height": 844}, has_touch=True)
    for act in ("", "focus(__kg_test.labels()[2])"):
        if act:
            tab.test(act)
            tab.rest()
        assert "concepts" not in tab.page.locator("#shown").inner_text()
        stage = tab.page.locator("#network").bounding_box()
        for chip in tab.page.locator(".over.top > *:visible").all():
            box = chip.bounding_box()
            bottom, right = box["y"] + box["height"], box["x"] + box["width"]
            for dot in tab.test("drawing()")["dots"]:
                x, y = stage["x"] + dot["x"], stage["y"] + dot["y"]
                assert y - dot["radius"] > bottom or x - dot["radius"] > right, dot
    tab.page.locator("#tabs [data-tab=details]").click()
    assert not tab.page.locator("#shown").is_visible()


def gap(label, dot):
    """How far a label is from a dot, in CSS pixels."""
    width, height = 6.5 * max(map(len, label["lines"])), 15 * len(label["lines"])
    aside = max(0, abs(label["x"] - dot["x"]) - width / 2)
    return math.hypot(aside, max(0, abs(label["y"] - dot["y"]) - height / 2)) - dot["radius"]


def test_a_small_graph_is_shown_whole(opened):
    tab = opened(story_graph())
    assert tab.page.locator("#shown").inner_text() == "9 of 9 concepts shown"
    assert tab.test("shownRelations()") == 10


HOLD = """
  Object.defineProperty(document, "readyState", {
    get: () => (window.released ? "complete" : "loading"), configurable: true,
  });
  window.addEventListener("DOMContentLoaded",
    (event) => window.released || event.stopImmediatePropagation(), { capture: true });
"""
RELEASE = "window.released = true; document.dispatchEvent(new Event('DOMContentLoaded'))"


def test_the_first_picture_answers_before_vis_network_has_come(opened):
    tab = opened(story_graph(), before=HOLD)
    assert tab.page.evaluate("typeof vis") == "undefined"
    tab.page.mouse.click(*tab.place(RL, at_rest=False))
    tab.until("location.hash.startsWith('#s=')")
    tab.page.locator("#search").fill("ghosts")
    tab.page.keyboard.press("Enter")
    tab.until("__kg_test.shown().length < 9")
    tab.page.keyboard.press("+")
    shown = tab.test("shown()")
    places = [tab.place(label, at_rest=False) for label in ("ghosts", "animals")]
    tab.page.evaluate(RELEASE)
    tab.wait()
    assert tab.page.evaluate("typeof vis.Network") == "function"
    tab.expect_heading("ghosts")
    assert tab.test("shown()") == shown
    for before, label in zip(places, ["ghosts", "animals"], strict=True):
        assert math.dist(before, tab.place(label)) < 1
    assert tab.page.locator("canvas.first").count() == 0


def test_a_press_that_begins_on_the_first_picture_counts(opened):
    tab = opened(story_graph(), before=HOLD)
    tab.page.mouse.move(*tab.place(RL, at_rest=False))
    tab.page.mouse.down()
    tab.page.evaluate(RELEASE)
    tab.wait()
    tab.page.mouse.up()
    tab.expect_heading(RL)


def test_a_click_shows_details_with_quotes_and_sources(opened):
    tab = opened(story_graph())
    tab.click(RL)
    tab.expect_heading(RL)
    page = tab.page
    assert "RL" in page.locator(".aliases").inner_text()
    assert page.locator(".definition").inner_text() == "Learning from rewards."
    assert "method" in page.locator(".facts-row").inner_text()
    lacks = page.locator(".family", has_text="lacks").first
    assert lacks.locator("blockquote").inner_text() == (
        "Reinforcement learning lacks credit assignment."
    )
    assert lacks.locator(".context").inner_text() == "On rewards"
    assert lacks.locator(".source").inner_text() == "Notes"
    lacks.get_by_role("button", name="1 more quote").click()
    assert lacks.locator("blockquote").count() == 2


def test_relations_are_grouped_by_family_and_direction(opened):
    tab = opened(story_graph())
    tab.click("ghosts")
    tab.expect_heading("ghosts")
    titles = [text.splitlines()[1].upper() for text in tab.texts(".family h3")]
    assert titles == ["CAUSES", "CONTRASTS WITH", "OTHER"]
    assert tab.page.locator(".family h3").first.inner_text().startswith("←")


def test_a_panel_of_many_relations_begins_with_some_of_each_and_brings_the_rest(opened):
    hub, *others = (concept(f"idea {i}") for i in range(9))
    relations = [
        relation(hub, verbs[0], other, f"Idea {verbs[0]} {other.label}.", family=family)
        for family, verbs in VERBS.items()
        for other in others
    ]
    graph = ConceptGraph.from_parts([hub, *others], relations, [document()], ring([hub, *others]))
    tab = opened(graph)
    tab.click("idea 0")
    tab.expect_heading("idea 0")
    items = tab.page.locator("#details .relation")
    assert tab.page.locator("#details .family").count() == len(VERBS)
    assert 30 <= items.count() <= 30 + 3 * len(VERBS)
    while tab.page.locator("#details .more").count():
        tab.page.locator("#details .more").first.click()
    assert items.count() == len(relations)
    # Text of what is far down the panel is there, though not yet laid out.
    assert len(set(items.locator(".triple").all_text_contents())) == len(relations)


def test_denied_attributed_and_hedged_are_told(opened):
    tab = opened(story_graph())
    tab.click(RL)
    tab.expect_heading(RL)
    denied = tab.page.locator(".relation", has_text="does not need")
    assert denied.locator(".badge.denied").inner_text() == "denied"
    tab.click("pre-training")
    tab.expect_heading("pre-training")
    said = tab.page.locator(".relation", has_text="is used as")
    assert said.locator(".badge.attributed").count() == 1
    assert "said by Karpathy" in said.locator(".facts").inner_text()
    tab.click("KV cache")
    tab.expect_heading("KV cache")
    hedged = tab.page.locator(".relation", has_text="may resemble")
    assert hedged.locator(".badge.hedged").count() == 1
    assert "60 % sure" in hedged.locator(".facts").inner_text()


def test_links_lead_to_http_sources_only(opened):
    tab = opened(story_graph())
    tab.click("crappy evolution")
    tab.expect_heading("crappy evolution")
    link = tab.page.locator("a.source")
    assert link.get_attribute("href") == "https://example.org/essay"
    assert "noopener" in (link.get_attribute("rel") or "")
    assert tab.page.locator("span.source", has_text="Notes").count() == 1


def test_the_other_end_of_a_relation_leads_there(opened):
    tab = opened(story_graph())
    tab.click(RL)
    tab.expect_heading(RL)
    tab.page.locator("#details").get_by_role("button", name="credit assignment").click()
    tab.expect_heading("credit assignment")
    assert tab.test("shown()")[0] == "credit assignment"
    assert set(tab.test("shown()")) == {"credit assignment", RL}


def test_a_double_click_focuses_and_hops_widen(opened):
    tab = opened(story_graph())
    tab.click("credit assignment", clicks=2)
    tab.until("__kg_test.shown().length === 2")
    tab.page.get_by_role("button", name="2 hops").click()
    tab.until("__kg_test.shown().length > 2")
    assert set(tab.test("shown()")) == {"credit assignment", RL, "pre-training", "KV cache"}
    assert tab.page.get_by_role("button", name="2 hops").get_attribute("aria-pressed") == "true"


def test_expand_collapse_back_and_forward(opened):
    tab = opened(story_graph())
    tab.test("focus('credit assignment')")
    tab.click(RL)
    tab.expect_heading(RL)
    tab.page.get_by_role("button", name="Expand +2").click()
    tab.until("__kg_test.shown().length > 2")
    assert set(tab.test("shown()")) == {"credit assignment", RL, "pre-training", "KV cache"}
    tab.page.get_by_role("button", name="Collapse").click()
    tab.until("__kg_test.shown().length === 2")
    assert set(tab.test("shown()")) == {"credit assignment", RL}
    tab.page.get_by_role("button", name="Back").click()
    tab.until("__kg_test.shown().length === 4")
    tab.page.get_by_role("button", name="Back").click()
    tab.until("__kg_test.shown().length === 2")
    tab.page.keyboard.press("Alt+ArrowLeft")
    tab.until("__kg_test.shown().length === 9")
    tab.page.get_by_role("button", name="Forward").click()
    tab.until("__kg_test.shown().length === 2")
    tab.page.go_back()
    tab.until("__kg_test.shown().length === 9")


def test_expanding_leaves_what_is_there_in_its_place(opened):
    tab = opened(seeded_graph(300))
    hub = tab.test("labels()")[3]
    tab.test(f"focus({hub!r})")
    neighbor = next(
        label for label in tab.test("shown()")[1:] if tab.test(f"degree({label!r})") > 6
    )
    before = tab.place(hub)
    tab.click(neighbor)
    tab.expect_heading(neighbor)
    button = tab.page.locator("#details").get_by_role("button", name="Expand")
    shown = len(tab.test("shown()"))
    button.click()
    tab.until("shown => __kg_test.shown().length > shown", shown)
    assert math.dist(before, tab.place(hub)) < 60


def test_a_right_click_expands(opened):
    tab = opened(story_graph())
    tab.test("focus('credit assignment')")
    tab.page.mouse.click(*tab.place(RL), button="right")
    tab.until("__kg_test.shown().length === 4")


def test_edge_labels_are_on_their_edges_and_no_label_covers_another(opened):
    tab = opened(seeded_graph(400))
    for _ in range(3):
        drawing = tab.test("drawing()")
        words = [label for label in drawing["labels"] if label["kind"] == "relation"]
        names = [label for label in drawing["labels"] if label["kind"] == "concept"]
        assert len(names) > 10
        points = [point for link in drawing["links"] for point in link["points"]]
        for label in words:
            nearest = min(math.dist((label["x"], label["y"]), (p["x"], p["y"])) for p in points)
            assert nearest < 40
        for i, a in enumerate(names):
            for b in names[:i]:
                close = abs(a["x"] - b["x"]) < 14 and abs(a["y"] - b["y"]) < 12
                assert not close, (a, b)
        tab.page.get_by_role("button", name="Zoom in").click()
        tab.rest()


def test_labels_keep_their_size_at_every_zoom(opened):
    tab = opened(story_graph())
    for _ in range(4):
        fonts = {
            label["font"] for label in tab.test("drawing()")["labels"] if label["kind"] == "concept"
        }
        assert fonts == {"500 12.5px"}
        assert sum(label["kind"] == "concept" for label in tab.test("drawing()")["labels"]) >= 2
        before = tab.test("scale()")
        tab.page.mouse.move(*tab.place(RL))
        tab.page.mouse.move(640, 760)
        tab.page.mouse.wheel(0, 240)
        tab.until("before => __kg_test.scale() < before", before)
        tab.rest()


def test_parallel_relations_and_loops_are_drawn_apart(opened):
    tab = opened(story_graph())
    tab.test("focus('ghosts')")
    tab.rest()
    drawing = tab.test("drawing()")
    middles = [link["points"][6] for link in drawing["links"]]
    assert len(middles) == 4
    for i, a in enumerate(middles):
        for b in middles[:i]:
            assert math.dist((a["x"], a["y"]), (b["x"], b["y"])) > 12
    texts = {line for label in drawing["labels"] for line in label["lines"]}
    assert {"differ from", "imitate", "inspire", "haunt"} <= texts


def test_a_click_on_a_relation_shows_its_quote(opened):
    tab = opened(story_graph())
    tab.test("focus('credit assignment')")
    tab.rest()
    point = tab.test("drawing()")["links"][0]["points"][6]
    box = tab.page.locator("#network").bounding_box()
    tab.page.mouse.click(box["x"] + point["x"], box["y"] + point["y"])
    tab.page.wait_for_selector(".relation.lit")
    assert "Reinforcement learning lacks" in tab.page.locator(".relation.lit").inner_text()


def test_an_empty_graph_says_so(opened):
    tab = opened(ConceptGraph())
    assert "This graph is empty" in tab.page.locator("#empty").inner_text()
    assert tab.page.locator("#shown").inner_text() == "0 of 0 concepts shown"
    assert tab.test("visitAll()") == 0


def test_one_concept_alone(opened):
    only = concept("solitude")
    tab = opened(ConceptGraph.from_parts([only], [], [], ring([only])))
    tab.click("solitude")
    tab.expect_heading("solitude")
    assert "No relations are shown" in tab.page.locator("#details").inner_text()


def test_twenty_thousand_concepts(opened):
    tab = opened(seeded_graph(20_000))
    assert 20 <= len(tab.test("shown()")) <= 150
    assert "of 20,000 concepts shown" in tab.page.locator("#shown").inner_text()
    hub = tab.test("labels()")[0]
    tab.test(f"focus({hub!r})")
    tab.expect_heading(hub)
    assert len(tab.test("shown()")) <= 150
    assert tab.page.locator("#details blockquote").count() >= 1


def test_a_dense_opening_draws_the_best_relations_and_says_so(opened):
    concepts = [concept(f"idea {i}") for i in range(24)]
    relations = [
        relation(a, "touches", b, f"{a.label} touches {b.label}.")
        for a in concepts
        for b in concepts
        if a is not b
    ]
    tab = opened(ConceptGraph.from_parts(concepts, relations, [document()], ring(concepts)))
    drawn = tab.test("shownRelations()")
    assert drawn < 100
    assert tab.page.locator("#thinned").inner_text() == f"best {drawn} of 552 relations"
    tab.test("focus('idea 3')")
    tab.expect_heading("idea 3")
    ends = tab.page.locator("#details .relation").count()
    assert ends > 0
    assert tab.page.locator("#details .facts-row").inner_text().split()[-1] == "46"
