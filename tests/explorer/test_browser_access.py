"""The page without a mouse, and for eyes that need contrast."""

from __future__ import annotations

import pytest
from tests.explorer.graphs import seeded_graph, story_graph

pytestmark = pytest.mark.browser

STOP = """() => {
  const stop = document.activeElement;
  if (stop === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
  const { left, top, width, height } = stop.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const there = document.elementFromPoint(x, y);
  return {
    html: stop.outerHTML.slice(0, 120),
    name: (stop.ariaLabel || stop.labels?.[0]?.textContent || stop.textContent || "").trim(),
    isLit: (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none",
    isSeen: Boolean(there) && (stop.contains(there) || there.contains(stop)),
  };
}"""
CONTROLS = """() => [...document.querySelectorAll(
    "button:enabled, input, summary, a[href], [tabindex='0']")]
  .filter((each) => each.checkVisibility()).length"""


@pytest.mark.parametrize("phone", [False, True])
def test_tab_reaches_every_control_named_and_lit(opened, phone):
    size = {"width": 390, "height": 844} if phone else {"width": 1280, "height": 800}
    tab = opened(story_graph(), viewport=size)
    stops = []
    for _ in range(200):
        tab.page.keyboard.press("Tab")
        stop = tab.page.evaluate(STOP)
        if stop is None:
            break
        stops.append(stop)
    assert len(stops) == tab.page.evaluate(CONTROLS)
    assert [stop for stop in stops if not (stop["name"] and stop["isLit"] and stop["isSeen"])] == []


def test_the_first_stop_leads_past_all_others_to_the_graph(opened):
    tab = opened(story_graph())
    tab.page.keyboard.press("Tab")
    tab.page.keyboard.press("Enter")
    tab.page.keyboard.press("ArrowRight")
    tab.expect_heading(tab.test("shown()")[0])
    assert tab.page.evaluate("document.activeElement.id") == "network"


CONTRASTS = """() => {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (color) => {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [light(a), light(b)].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  };
  const style = getComputedStyle(document.documentElement);
  const color = (name) => style.getPropertyValue(`--${name}`);
  const pairs = ["text", "muted", "accent"]
    .flatMap((ink) => ["surface", "tint", "raised"].map((paper) => [ink, paper]));
  pairs.push(["warn", "warn-tint"], ["on-accent", "accent"], ["denied", "surface"]);
  const found = pairs.map(([ink, paper]) =>
    [`${ink} on ${paper}`, contrast(color(ink), color(paper))]);
  for (const { lines, color: ink } of __kg_test.drawing().labels) {
    found.push([lines.join(" "), contrast(ink, color("surface"))]);
  }
  return found;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_stand_out(opened, scheme):
    tab = opened(seeded_graph(600), color_scheme=scheme)
    tab.test("focus(__kg_test.labels()[0])")
    tab.rest()
    found = tab.page.evaluate(CONTRASTS)
    assert len(found) > 30
    assert [pair for pair in found if pair[1] < 4.5] == []
