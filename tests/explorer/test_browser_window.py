"""The page in windows of any shape: what fits, what stays where it was put, what is never black."""

from __future__ import annotations

import base64
import re

import pytest
from tests.explorer.graphs import seeded_graph, story_graph

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
TURNED = {"width": 844, "height": 390}


def test_a_window_of_another_shape_is_laid_out_anew(opened):
    tab = opened(seeded_graph(600))
    before = tab.test("shown()")
    tab.page.set_viewport_size({"width": 1800, "height": 1000})
    tab.until("before => __kg_test.shown().length > before", len(before))
    tab.rest()
    assert tab.test("scale()") > 0.8
    assert set(before[:5]) <= set(tab.test("shown()"))
    tab.page.locator("#map-swap").click()
    tab.until("before => __kg_test.shown().length < before", len(before))


@pytest.mark.parametrize("size", [PHONE, TURNED, {"width": 1280, "height": 800}])
def test_no_dot_lies_under_the_zoom_buttons(opened, size):
    tab = opened(seeded_graph(600), viewport=size)
    stage = tab.page.locator("#network").bounding_box()
    zoom = tab.page.locator("#stage .over.zoom").bounding_box()
    for dot in tab.test("drawing()")["dots"]:
        right = stage["x"] + dot["x"] + dot["radius"]
        bottom = stage["y"] + dot["y"] + dot["radius"]
        assert right <= zoom["x"] + 1 or bottom <= zoom["y"] + 1, dot["lines"]


def drag(tab, label, x, y):
    """Drag a concept to a part (x, y) of the stage's width and height."""
    box = tab.page.locator("#network").bounding_box()
    tab.page.mouse.move(*tab.place(label))
    tab.page.mouse.down()
    tab.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=4)
    tab.page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"], steps=4)
    tab.page.mouse.up()
    tab.rest()
    for _ in range(100):  # the view takes note of what was dropped in its own time
        if part_of_stage(tab, label) == pytest.approx((x, y), abs=0.05):
            return
        tab.page.wait_for_timeout(50)
    raise AssertionError(f"{label} was not dragged: it is at {part_of_stage(tab, label)}")


def part_of_stage(tab, label):
    """Where a concept is, as parts of the stage's width and height."""
    x, y = tab.place(label)
    box = tab.page.locator("#network").bounding_box()
    return (x - box["x"]) / box["width"], (y - box["y"]) / box["height"]


def test_what_was_dragged_stays_where_it_is_when_a_phone_is_turned(opened):
    tab = opened(seeded_graph(600), viewport=PHONE, has_touch=True)
    shown = tab.test("shown()")
    first, last = shown[0], shown[1]  # the most salient: shown in every window
    drag(tab, first, 0.25, 0.3)
    drag(tab, last, 0.7, 0.7)
    for size in (TURNED, PHONE):
        before = len(tab.test("shown()"))
        tab.page.set_viewport_size(size)
        tab.until("before => __kg_test.shown().length !== before", before)
        tab.rest()
        # The picture is fitted anew, so a place is the same but for some of the margin.
        assert part_of_stage(tab, first) == pytest.approx((0.25, 0.3), abs=0.1)
        assert part_of_stage(tab, last) == pytest.approx((0.7, 0.7), abs=0.1)


def test_another_question_is_laid_out_without_what_was_dragged(opened):
    tab = opened(seeded_graph(600))
    name = tab.test("shown()")[0]
    untouched = tab.place(name)
    drag(tab, name, 0.2, 0.2)
    tab.test("focus(__kg_test.labels()[2])")
    tab.rest()
    tab.page.keyboard.press("o")
    tab.rest()
    assert tab.place(name) == pytest.approx(untouched, abs=1)


def test_fitting_shows_what_was_dragged_out_of_the_picture(opened):
    tab = opened(story_graph())
    name = "spherical cow"
    for _ in range(3):
        tab.page.keyboard.press("-")
    drag(tab, name, 0.97, 0.1)
    for _ in range(3):
        tab.page.keyboard.press("+")
    tab.rest()
    x, _ = part_of_stage(tab, name)
    assert x > 1
    tab.page.keyboard.press("0")
    tab.rest()
    x, y = part_of_stage(tab, name)
    assert 0 < x < 1
    assert 0 < y < 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_map_is_never_black_before_its_first_picture(opened, scheme):
    # Without frames the map stays before its first picture.
    tab = opened(
        story_graph(), before="window.requestAnimationFrame = () => 0;", color_scheme=scheme
    )
    shown = color_at(tab, *tab.page.locator("#map").bounding_box().values())
    card = tab.page.evaluate(
        "getComputedStyle(document.querySelector('#map-card')).backgroundColor"
    )
    assert shown == [int(part) for part in re.findall(r"\d+", card)]


def color_at(tab, left, top, width, height):
    """What a person sees in the middle of a rectangle of the page, as red, green and blue."""
    clip = {"x": left + width / 2, "y": top + height / 2, "width": 1, "height": 1}
    picture = base64.b64encode(tab.page.screenshot(clip=clip)).decode()
    return tab.page.evaluate(
        """async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const pen = document.createElement("canvas").getContext("2d");
          pen.drawImage(image, 0, 0);
          return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
        }""",
        picture,
    )
