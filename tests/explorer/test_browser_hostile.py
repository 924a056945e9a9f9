"""Texts that would be code elsewhere, scripts of the world, and the page inside a notebook."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.explorer.conftest import Tab
from tests.explorer.graphs import HOSTILE, hostile_graph, seeded_graph, story_graph

from conceptgraph.explorer import repr_html

pytestmark = pytest.mark.browser


def test_no_text_becomes_code(opened):
    tab = opened(hostile_graph(), title=HOSTILE[0])
    assert tab.test("visitAll()") == len(HOSTILE)
    assert tab.page.evaluate("window.__pwn") is None
    assert tab.page.locator("img, #details svg, iframe, #details script, object").count() == 0
    assert tab.page.locator("a[href]").count() == 0
    assert tab.page.locator("h1").inner_text() == HOSTILE[0]


@pytest.mark.parametrize("name", ["constructor", "__proto__", "toString", "hasOwnProperty"])
def test_names_of_properties_are_concepts_like_others(opened, name):
    tab = opened(hostile_graph())
    tab.page.locator("#search").fill(name)
    tab.page.keyboard.press("Enter")
    tab.expect_heading(name)
    assert name in tab.test("shown()")
    assert len(tab.test("shown()")) == 3


def test_right_to_left_and_other_scripts(opened):
    tab = opened(hostile_graph())
    for name in ("משפט בעברית", "強化学習", "👩‍👩‍👧‍👦 family"):
        tab.page.locator("#search").fill(name)
        tab.page.keyboard.press("Enter")
        tab.expect_heading(name)
    tab.page.locator("#search").fill("משפט")
    tab.page.keyboard.press("Enter")
    tab.expect_heading("משפט בעברית")
    direction = tab.page.evaluate(
        "getComputedStyle(document.querySelector('#details h2')).direction"
    )
    assert direction == "rtl"


def test_every_hostile_name_survives_the_filters_and_exports(opened):
    tab = opened(hostile_graph())
    for summary in tab.page.locator("#filters summary").all():
        summary.click()
    tab.page.locator("#export-menu summary").click()
    with tab.page.expect_download() as waiting:
        tab.page.locator("#export-svg").click()
    svg = Path(waiting.value.path()).read_text(encoding="utf-8")
    assert "<script" not in svg
    assert "<img" not in svg
    assert tab.page.evaluate("window.__pwn") is None


def notebook(tmp_path: Path, html: str) -> Path:
    """A page that shows an output as a notebook does: as markup in its own document."""
    path = tmp_path / "notebook.html"
    text = "<!doctype html><meta charset=utf-8><h1>Notebook</h1><div class=output>"
    path.write_text(text + html + "</div>", encoding="utf-8")
    return path


def test_the_page_works_in_a_notebook_frame(browser, tmp_path):
    context = browser.new_context(viewport={"width": 1100, "height": 760}, offline=True)
    tab = Tab(context, notebook(tmp_path, repr_html(story_graph())))
    tab.page.goto(f"file://{tab.path}")
    frame = tab.page.frame_locator("iframe")
    frame.locator("#details h2").wait_for()
    assert frame.locator("#shown").inner_text() == "9 of 9 concepts shown"
    frame.locator("#search").fill("ghosts")
    frame.locator("#search").press("Enter")
    frame.locator("h2", has_text="ghosts").wait_for()
    frame.locator("#go-back").click()
    frame.locator("h2", has_text="Concept graph").wait_for()
    frame.locator("#theme").click()  # there is no storage here, and no error
    assert tab.page.url == f"file://{tab.path}"
    inner = tab.page.frames[1]
    assert inner.evaluate("window.origin") == "null"
    context.close()
    assert tab.troubles == []


def test_a_notebook_output_stays_small():
    html = repr_html(seeded_graph(2_500))
    assert "2,000 most salient of 2,500 concepts" in html
    assert len(html) < 2_500_000


def test_a_graph_shows_itself_in_a_notebook():
    assert story_graph()._repr_html_() == repr_html(story_graph())
