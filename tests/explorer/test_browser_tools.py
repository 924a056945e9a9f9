"""Search, map, paths, filters, the address, the theme, keys, phone and exports."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest
from tests.explorer.graphs import seeded_graph, story_graph

pytestmark = pytest.mark.browser

RL = "reinforcement learning"


# Search


def test_slash_searches_and_enter_goes_there(opened):
    tab = opened(story_graph())
    tab.page.keyboard.press("/")
    tab.page.keyboard.type("cred")
    assert tab.texts("#search-results .name") == ["credit assignment"]
    assert tab.page.locator("#search").get_attribute("aria-expanded") == "true"
    tab.page.keyboard.press("Enter")
    tab.expect_heading("credit assignment")
    assert tab.page.locator("#search-results").is_hidden()


def test_arrow_keys_choose_a_result(opened):
    tab = opened(story_graph())
    tab.page.keyboard.press("/")
    tab.page.keyboard.type("m")
    names = tab.texts("#search-results .name")
    assert len(names) > 1
    tab.page.keyboard.press("ArrowDown")
    active = tab.page.locator("#search").get_attribute("aria-activedescendant")
    assert tab.page.locator(f"#{active}").get_attribute("aria-selected") == "true"
    tab.page.keyboard.press("Enter")
    tab.expect_heading(names[1])


def test_aliases_and_typos_are_found_and_a_click_takes_them(opened):
    tab = opened(story_graph())
    tab.page.locator("#search").fill("RL")
    tab.page.locator("#search-results li").first.click()
    tab.expect_heading(RL)
    tab.page.locator("#search").fill("reinforcment lerning")
    assert tab.texts("#search-results .name") == [RL]
    tab.page.locator("#search").fill("qqqq")
    assert tab.texts("#search-results li") == ["No concept found"]
    tab.page.keyboard.press("Escape")
    assert tab.page.locator("#search").input_value() == ""


# Map


def test_the_map_names_on_hover_and_focuses_on_click(opened):
    tab = opened(seeded_graph(200))
    label = tab.test("labels()")[7]
    tab.page.mouse.move(*tab.place(label, on="map"))
    tab.page.wait_for_selector("#map-hover:not([hidden])")
    named = tab.page.locator("#map-hover").inner_text()
    tab.click(label, on="map")
    tab.expect_heading(named)


def test_the_map_takes_the_large_place_and_zooms(opened):
    tab = opened(seeded_graph(200))
    tab.page.get_by_role("button", name="Large map").click()
    tab.until("document.querySelector('#map').clientWidth > 500")
    assert "v=map" in tab.page.url
    tab.rest()
    box = tab.page.locator("#map").bounding_box()
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    tab.page.mouse.move(*middle)
    tab.page.mouse.wheel(0, -600)
    tab.until("__kg_test.mapZoom() > 2")
    before = tab.place(tab.test("labels()")[0], on="map")
    tab.page.mouse.down()
    tab.page.mouse.move(middle[0] + 80, middle[1] + 50, steps=5)
    tab.page.mouse.up()
    tab.until("x => __kg_test.mapPlace(__kg_test.labels()[0]).x > x + 79", before[0] - box["x"])
    after = tab.place(tab.test("labels()")[0], on="map")
    assert (round(after[0] - before[0]), round(after[1] - before[1])) == (80, 50)
    tab.page.locator("#map").focus()
    tab.page.keyboard.press("0")
    tab.until("__kg_test.mapZoom() === 1")


# Path


def test_a_path_between_two_concepts_with_quotes(opened):
    tab = opened(story_graph())
    tab.page.get_by_role("button", name="Path").click()
    tab.expect_heading("From one concept to another")
    tab.page.keyboard.type("credit")
    tab.page.keyboard.press("Enter")
    tab.page.locator("#path-to").fill("working")
    tab.page.keyboard.press("Enter")
    tab.page.wait_for_selector(".hops")
    assert [text.upper() for text in tab.texts(".path h3")] == ["1. 3 HOPS"]
    assert tab.texts(".path blockquote") == [
        "Reinforcement learning lacks credit assignment.",
        "RL is used on a KV cache.",
        "The KV cache may resemble working memory.",
    ]
    assert tab.test("shown()") == ["credit assignment", RL, "KV cache", "working memory"]
    assert "p=" in tab.page.url
    tab.page.get_by_label("Follow the arrows only").check()
    tab.until("document.querySelector('.path') === null")
    assert "No path leads" in tab.page.locator("#details").inner_text()


def test_path_from_a_concept_by_keys(opened):
    tab = opened(story_graph())
    tab.click("crappy evolution")
    tab.expect_heading("crappy evolution")
    tab.page.keyboard.press("p")
    tab.until("document.activeElement.id === 'path-to'")
    tab.page.keyboard.type("animals")
    tab.page.keyboard.press("Enter")
    tab.page.wait_for_selector(".hops")
    assert tab.texts(".path blockquote") == ["Evolution made animals."]


def test_no_path_to_what_is_alone(opened):
    tab = opened(story_graph())
    tab.click(RL)
    tab.page.get_by_role("button", name="Path from here").click()
    tab.page.locator("#path-to").fill("spherical")
    tab.page.keyboard.press("Enter")
    tab.until("document.querySelector('#details').textContent.includes('No path leads')")


# Filters


def test_the_legend_is_the_filter(opened):
    tab = opened(story_graph())
    row = tab.page.locator("#filters li", has=tab.page.get_by_text("lacks", exact=True))
    assert row.locator(".count").inner_text() == "1"
    row.get_by_role("checkbox").uncheck()
    assert tab.test("shownRelations()") == 9
    assert tab.page.locator("#hidden-note").inner_text() == "Filters hide 1 relations"
    assert "Hidden: 1 relations." in tab.page.locator(".hidden-count").inner_text()
    assert row.locator(".count").inner_text() == "1"
    tab.page.get_by_role("button", name="Show all").click()
    assert tab.test("shownRelations()") == 10
    assert tab.page.locator("#hidden-note").is_hidden()


@pytest.mark.parametrize(
    ("facet", "value", "left"),
    [
        ("family", "uses", 2),
        ("document", "An essay", 1),
        ("speaker", "Karpathy", 1),
        ("polarity", "denied", 1),
        ("hedge", "hedged (may, might, …)", 1),
        ("kind", "metaphor", 1),
    ],
)
def test_only_one_value_of_a_facet(opened, facet, value, left):
    tab = opened(story_graph())
    box = tab.page.locator(f"[data-facet={facet}]")
    if box.get_attribute("open") is None:
        box.locator("summary").click()
    row = box.locator("li", has=tab.page.get_by_text(value, exact=True))
    row.hover()
    row.get_by_role("button", name=f"Only {value}").click()
    assert tab.test("shownRelations()") == left
    assert f"f.{facet}=" in tab.page.url


def test_confidence_and_communities_filter(opened):
    tab = opened(story_graph())
    tab.page.get_by_role("slider").fill("70")
    assert tab.test("shownRelations()") == 9
    tab.page.get_by_role("slider").fill("0")
    group = tab.page.locator("[data-facet=group] li").first
    group.get_by_role("checkbox").uncheck()
    assert len(tab.test("shown()")) < 9
    assert "concepts" in tab.page.locator(".hidden-count").inner_text()


def test_a_hidden_document_hides_its_quotes(opened):
    tab = opened(story_graph())
    tab.page.locator("[data-facet=document] summary").click()
    tab.page.locator("[data-facet=document] li", has_text="An essay").get_by_role(
        "checkbox"
    ).uncheck()
    tab.test("focus('pre-training')")
    tab.expect_heading("pre-training")
    assert "Filters hide 1 of its relations." in tab.page.locator("#details").inner_text()


# The address


def test_reload_and_share_restore_the_view(opened):
    tab = opened(story_graph())
    tab.test("focus('ghosts')")
    tab.page.get_by_role("button", name="2 hops").click()
    tab.click("animals")
    tab.expect_heading("animals")
    tab.page.locator("#filters li", has=tab.page.get_by_text("other", exact=True)).get_by_role(
        "checkbox"
    ).uncheck()
    shown, url = tab.test("shown()"), tab.page.url
    tab.page.reload()
    tab.wait()
    tab.expect_heading("animals")
    assert tab.test("shown()") == shown
    again = opened(story_graph(), hash_=url[url.index("#") :])
    again.expect_heading("animals")
    assert again.test("shown()") == shown


def test_an_address_of_something_else_opens_the_overview(opened):
    tab = opened(story_graph(), hash_="#c=cdeadbeef0000&f.family=99.x&s=constructor&min=abc")
    assert len(tab.test("shown()")) == 9


def test_an_address_typed_in_is_followed(opened):
    tab = opened(story_graph())
    tab.test("focus('ghosts')")
    url = tab.page.url
    tab.page.get_by_role("button", name="Overview").click()
    tab.page.evaluate("hash => { location.hash = hash }", url[url.index("#") :])
    tab.expect_heading("ghosts")


# Theme, motion, keys, phone


def background(tab) -> str:
    return tab.page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_the_theme_follows_the_system_and_the_switch(opened):
    dark = opened(story_graph(), color_scheme="dark")
    light = opened(story_graph(), color_scheme="light")
    assert background(dark) != background(light)
    bright = background(light)
    light.page.locator("#theme").click()  # light
    assert background(light) == bright
    light.page.locator("#theme").click()  # dark
    assert background(light) == background(dark)
    light.page.reload()
    light.wait()
    assert background(light) == background(dark)
    light.page.keyboard.press("t")
    assert background(light) == bright


def test_nothing_moves_for_those_who_want_no_motion(opened):
    tab = opened(story_graph(), reduced_motion="reduce")
    durations = tab.page.evaluate(
        "[...document.querySelectorAll('*')].map(e => getComputedStyle(e).transitionDuration)"
    )
    assert set(durations) == {"0s"}


def test_the_graph_by_keyboard(opened):
    tab = opened(story_graph())
    tab.page.locator("#network").focus()
    tab.page.keyboard.press("ArrowRight")
    first = tab.test("shown()")[0]
    tab.expect_heading(first)
    seen = {first}
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp") * 2:
        tab.page.keyboard.press(key)
        tab.rest()
        seen.add(tab.heading)
    assert len(seen) >= 3
    assert re.search(r"\d+ relations$", tab.page.locator("#live").inner_text())
    heading = tab.heading
    tab.page.keyboard.press("Enter")
    tab.expect_heading(heading)
    assert tab.test("shown()")[0] == heading
    for key, check in (
        ("2", "document.querySelector('[data-hops=\"2\"]').ariaPressed === 'true'"),
        ("m", "document.querySelector('#layout').dataset.large === 'map'"),
        ("o", "__kg_test.shown().length === 9"),
        ("?", "document.querySelector('#help').open"),
        ("Escape", "!document.querySelector('#help').open"),
    ):
        tab.page.keyboard.press(key)
        tab.until(check)


def test_the_overview_right_behind_the_large_map_has_all_its_room(opened):
    tab = opened(story_graph())
    tab.page.evaluate(
        """() => {
          const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key }));
          press("m");
          press("o");  // before the page was drawn with the map large
        }"""
    )
    tab.rest()
    assert len(tab.test("shown()")) == 9


def test_everything_that_acts_has_a_name(opened):
    tab = opened(story_graph())
    tab.click(RL)
    tab.expect_heading(RL)
    nameless = tab.page.evaluate(
        """[...document.querySelectorAll('button, input, summary, [role=application]')]
           .filter(e => !(e.ariaLabel || e.textContent.trim() || e.labels?.length))
           .map(e => e.outerHTML)"""
    )
    assert nameless == []
    assert tab.page.locator("#live").get_attribute("aria-live") == "polite"
    assert tab.page.locator("main").count() == 1


def test_a_phone_with_touch(opened):
    tab = opened(
        story_graph(), viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    page = tab.page
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator("#network").is_visible()
    assert page.locator("#details").is_hidden()
    page.touchscreen.tap(*tab.place(RL))
    page.wait_for_selector("#details", state="visible")
    tab.expect_heading(RL)
    # The tap clicked nothing of the panel that opened under the finger.
    assert page.evaluate("location.hash").startswith("#s=")
    assert page.locator("#network").is_visible()
    page.get_by_role("button", name="Map").last.tap()
    page.wait_for_selector("#map", state="visible")
    page.touchscreen.tap(*tab.place("ghosts", on="map"))
    tab.expect_heading("ghosts")
    page.get_by_role("button", name="Filters").tap()
    page.wait_for_selector("#filters", state="visible")


# What one takes away


def test_pictures_and_data(opened, tmp_path):
    tab = opened(story_graph(), accept_downloads=True)
    saved = {}
    for name in ("png", "svg", "json"):
        tab.page.locator("#export-menu summary").click()
        with tab.page.expect_download() as waiting:
            tab.page.locator(f"#export-{name}").click()
        path = tmp_path / waiting.value.suggested_filename
        waiting.value.save_as(path)
        saved[name] = path
    assert saved["png"].read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    svg = ET.fromstring(saved["svg"].read_text(encoding="utf-8"))  # noqa: S314 (our own)
    texts = "".join(svg.itertext())
    assert "ghosts" in texts
    assert "is used as" in texts
    data = json.loads(saved["json"].read_text(encoding="utf-8"))
    assert len(data["concepts"]) == 9
    lacks = next(r for r in data["relations"] if r["predicate"] == "lacks")
    assert lacks["evidence"][0]["sentence"] == "Reinforcement learning lacks credit assignment."
    for found in (e for r in data["relations"] for e in r["evidence"]):
        assert found["end"] - found["start"] == len(found["sentence"])


def test_a_quote_is_copied_with_its_source(opened):
    tab = opened(story_graph(), permissions=["clipboard-read", "clipboard-write"])
    tab.click("crappy evolution")
    tab.expect_heading("crappy evolution")
    tab.page.locator(".relation", has_text="is used as").get_by_role("button", name="Copy").click()
    tab.until("document.querySelector('#live').textContent === 'Quote copied'")
    assert tab.page.evaluate("navigator.clipboard.readText()") == (
        "“Karpathy calls pre-training a crappy evolution.” — Karpathy, in An essay "
        "(https://example.org/essay)"
    )


def test_escape_closes_the_menu_first_and_then_drops_the_selection(opened):
    tab = opened(story_graph())
    tab.click(RL)
    tab.expect_heading(RL)
    tab.page.locator("#export-menu summary").click()
    tab.page.keyboard.press("Escape")
    assert tab.page.locator("#export-menu").get_attribute("open") is None
    assert tab.heading == RL
    tab.page.keyboard.press("Escape")
    tab.expect_heading("Test graph")
