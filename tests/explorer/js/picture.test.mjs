import assert from "node:assert/strict";
import { test } from "node:test";
import { curvesOf } from "../../../src/conceptgraph/explorer/static/display.js";
import { cameraFor, pointOn } from "../../../src/conceptgraph/explorer/static/geometry.js";
import { courseOf, makePicture } from "../../../src/conceptgraph/explorer/static/picture.js";
import { makeGraph } from "./fixture.mjs";

const theme = { dark: false, surface: "#ffffff", text: "#000000", muted: "#666666", accent: "#0000ff", font: "x" };

test("the camera shows every dot with its label, enlarging small scenes only a little", () => {
  const screen = { width: 900, height: 700, covered: 90 };
  for (const places of [[[0, 0]], [[-5, 3], [5, 9]], [[-4000, -900], [3000, 20], [10, 2500]]]) {
    const boxes = places.map(([px, py], i) => ({ x: px, y: py, width: 60 + 40 * i, height: 50, drop: 9 }));
    const { scale, x, y } = cameraFor(boxes, screen);
    assert.ok(scale <= 1.25);
    for (const box of boxes) {
      const [left, top] = [box.x * scale + x - box.width / 2, box.y * scale + y + box.drop - box.height / 2];
      assert.ok(left >= 0 && left + box.width <= 900);
      assert.ok(top >= 90 && top + box.height <= 700);
    }
  }
});

test("links run from end to end; bent ones to opposite sides", () => {
  const [a, b] = [{ x: 0, y: 0 }, { x: 100, y: 0 }];
  const bend = (type) => ({ smooth: { enabled: true, type, roundness: 0.2 } });
  for (const curve of [{ smooth: false }, bend("curvedCW"), bend("curvedCCW")]) {
    const [start, end] = [pointOn(a, b, 9, curve, 0), pointOn(a, b, 9, curve, 1)];
    assert.ok(Math.hypot(start.x - a.x, start.y - a.y) < 1e-9);
    assert.ok(Math.hypot(end.x - b.x, end.y - b.y) < 1e-9);
  }
  assert.deepEqual(pointOn(a, b, 9, { smooth: false }, 0.25), { x: 25, y: 0 });
  const sides = ["curvedCW", "curvedCCW"].map((type) => pointOn(a, b, 9, bend(type), 0.5).y);
  assert.ok(sides[0] * sides[1] < 0 && Math.abs(sides[0]) > 3);
});

test("a picture has every dot and link of its scene, what is selected first among the labels", () => {
  const graph = makeGraph([{ label: "a" }, { label: "b" }, { label: "c" }], [[0, "causes", 1], [2, "is", 2]]);
  const scene = { concepts: [0, 1, 2], relations: [0, 1], places: new Map(), selected: 2, unshown: () => 4 };
  const places = [{ x: 0, y: 0 }, { x: 200, y: 0 }, { x: 0, y: 150 }];
  const view = {
    width: 600, height: 500, reserved: [], scale: 2, hovered: -1,
    project: ({ x, y }) => ({ x: 2 * x + 60, y: 2 * y + 60 }),
    placeOf: (concept) => places[concept],
  };
  const measure = (font, text) => 6 * text.length;
  const picture = makePicture(graph, scene, curvesOf(graph, scene.relations), view, measure, theme);
  assert.deepEqual(picture.dots.map(({ x, y, radius }) => [x, y, radius]), [[60, 60, 16], [460, 60, 16], [60, 360, 16]]);
  assert.deepEqual(picture.links.map(({ loop }) => loop), [false, true]);
  assert.deepEqual(picture.labels[0].lines, ["c"]);
  assert.ok(picture.labels.some(({ lines }) => lines[0] === "+4"));
  const course = courseOf(picture.links[0]);
  assert.deepEqual([course[0], course.at(-1)], [{ x: 60, y: 60 }, { x: 460, y: 60 }]);
});
