import assert from "node:assert/strict";
import { test } from "node:test";
import { curvesOf, displayScene, mixed, relationText } from "../../../src/conceptgraph/explorer/static/display.js";
import { placeLabels } from "../../../src/conceptgraph/explorer/static/annotations.js";
import { LabelGrid, shorten, withCommas, wrapLabel } from "../../../src/conceptgraph/explorer/static/labels.js";
import { layoutFocus } from "../../../src/conceptgraph/explorer/static/layout.js";
import { escapeText, svgOf } from "../../../src/conceptgraph/explorer/static/svg.js";
import { placeConcepts } from "../../../src/conceptgraph/explorer/static/scene.js";
import { START } from "../../../src/conceptgraph/explorer/static/state.js";
import { chain, makeGraph } from "./fixture.mjs";

const theme = { dark: false, surface: "#fff", text: "#000", muted: "#666", accent: "#00f", font: "sans-serif" };

const graph = makeGraph(
  [{ label: "a" }, { label: "b" }, { label: "constructor" }],
  [
    [0, "causes", 1],
    [0, "prevents", 1, { denied: true }],
    [1, "follows", 0, { quotes: [{ speaker: "X", hedge: "may" }] }],
    [2, "is", 2],
    [2, "was", 2],
    [0, "meets", 2],
  ],
);
const scene = {
  concepts: [0, 1, 2],
  relations: [0, 1, 2, 3, 4, 5],
  places: new Map([[0, [0, 0]], [1, [100, 0]], [2, [0, 100]]]),
  selected: -1,
};

test("ids are opaque, so that no label is ever a property", () => {
  const { nodes, edges } = displayScene(graph, scene, curvesOf(graph, scene.relations), theme);
  for (const { id } of nodes) assert.match(id, /^c[0-9a-f]{12}$/);
  assert.ok(nodes.every((node) => !("label" in node) && !("title" in node)));
  assert.equal(new Set(edges.map((edge) => edge.id)).size, 6);
});

test("denied relations look different from affirmed ones", () => {
  const { edges } = displayScene(graph, scene, curvesOf(graph, scene.relations), theme);
  const denied = edges.find((edge) => edge.arrows.middle);
  assert.equal(denied.arrows.middle.type, "bar");
  assert.equal(denied.color.color, "#dd0000");
  assert.ok(Array.isArray(denied.dashes));
  assert.equal(edges.filter((edge) => edge.arrows.middle).length, 1);
  assert.ok(edges.every((edge) => edge.arrows.to.enabled));
});

test("attributed and hedged claims are marked in their words", () => {
  const texts = [0, 1, 2, 3, 4, 5].map((relation) => relationText(graph, relation));
  assert.ok(texts.includes("“follows ?"));
  assert.ok(texts.includes("causes"));
});

test("relations between the same two lie apart, also when some run back", () => {
  const curves = [...curvesOf(graph, scene.relations)].map(([relation, curve]) => {
    if (graph.from[relation] === graph.to[relation]) return `loop ${curve.selfReference.angle}`;
    if (!curve.smooth) return `straight ${Math.min(graph.from[relation], graph.to[relation])}-${Math.max(graph.from[relation], graph.to[relation])}`;
    const side = (curve.smooth.type === "curvedCW") === graph.from[relation] < graph.to[relation];
    return `${side} ${curve.smooth.roundness} ${Math.min(graph.from[relation], graph.to[relation])}`;
  });
  assert.equal(new Set(curves).size, 6);
});

test("the grid lets no label cover another", () => {
  const grid = new LabelGrid(200, 100);
  assert.equal(grid.place(50, 50, 40, 20), true);
  assert.equal(grid.place(60, 55, 40, 20), false);
  assert.equal(grid.place(120, 50, 40, 20), true);
  assert.equal(grid.place(195, 50, 40, 20), false, "off the screen");
});

test("the most important labels are placed first, the others where there is room", () => {
  const dots = Array.from({ length: 40 }, (_, i) => ({ x: 100 + (i % 3), y: 100, radius: 5, lines: [`n${i}`], strong: false }));
  const measure = (font, text) => text.length * 7;
  const labels = placeLabels(dots, [], { width: 300, height: 200, reserved: [] }, measure, theme);
  assert.equal(labels[0].lines[0], "n0");
  assert.ok(labels.length >= 2 && labels.length < 40);
  const reserved = [{ x: 150, y: 100, width: 300, height: 200 }];
  assert.deepEqual(placeLabels(dots, [], { width: 300, height: 200, reserved }, measure, theme), []);
});

test("an edge's label lies on the edge", () => {
  const at = (t) => ({ x: 50 + 200 * t, y: 60 });
  const link = { text: "causes", color: "#000", strong: false, length: 200, at };
  const measure = (font, text) => text.length * 6;
  const [label] = placeLabels([], [link], { width: 300, height: 200, reserved: [] }, measure, theme);
  assert.deepEqual([label.x, label.y], [150, 60]);
  const short = { ...link, length: 20 };
  assert.deepEqual(placeLabels([], [short], { width: 300, height: 200, reserved: [] }, measure, theme), []);
});

test("long labels are broken and cut, by code points", () => {
  assert.deepEqual(wrapLabel("one"), ["one"]);
  assert.deepEqual(wrapLabel("digital imperial ontology guild"), ["digital imperial", "ontology guild"]);
  assert.equal(wrapLabel("a ".repeat(100)).length, 2);
  assert.ok([...wrapLabel("x".repeat(400))[0]].length <= 24);
  assert.equal(shorten("👩👩👩👩", 3), "👩👩…");
});

test("colors are mixed channel by channel", () => {
  assert.equal(mixed("#000000", "#ffffff", 0.5), "#808080");
  assert.equal(mixed("#ff0000", "#0000ff", 0), "#ff0000");
});

test("numbers are grouped", () => {
  assert.deepEqual([0, 999, 1000, 1234567].map(withCommas), ["0", "999", "1,000", "1,234,567"]);
});

test("layout is deterministic, leaves room for labels and keeps pinned places", () => {
  const boxes = Array.from({ length: 60 }, (_, i) => ({ width: 90, height: 40, drop: 8, x: (i * 37) % 300, y: (i * 91) % 200 }));
  const links = Array.from({ length: 59 }, (_, i) => [i >> 1, i + 1]);
  const screen = { width: 900, height: 700, corner: { width: 80, height: 120 } };
  const first = layoutFocus(boxes, links, screen);
  assert.deepEqual(first, layoutFocus(boxes, links, screen));
  let overlaps = 0;
  for (let i = 0; i < 60; i++) {
    for (let j = 0; j < i; j++) {
      const x = Math.abs(first.x[i] - first.x[j]) < 89;
      const y = Math.abs(first.y[i] - first.y[j]) < 39;
      if (x && y) overlaps++;
    }
  }
  assert.ok(overlaps <= 2, `${overlaps} overlaps`);
  for (let i = 0; i < 60; i++) {
    const [right, bottom] = [first.x[i] + 45, first.y[i] + 8 + 20];
    assert.ok(right <= 450 && bottom <= 350);
    assert.ok(right <= 440 - 80 + 1 || bottom <= 340 - 120 + 1, "nothing lies under the corner");
  }
  for (const fill of [true, false]) {
    const pinned = boxes.map((box, i) => ({ ...box, pinned: i === 3 }));
    const kept = layoutFocus(pinned, links, screen, fill);
    assert.deepEqual([kept.x[3], kept.y[3]], [boxes[3].x, boxes[3].y]);
    const wide = Math.max(...kept.x) - Math.min(...kept.x);
    assert.ok(!fill || wide > 700, `fills only ${wide}`);
  }
  assert.deepEqual([...layoutFocus([{ width: 10, height: 10, drop: 0, x: 50, y: 60 }], [], screen).x], [0]);
});

test("every concept of a scene gets a finite place, in every base", () => {
  const long = chain(40);
  const concepts = [...Array(40).keys()];
  const relations = [...Array(39).keys()];
  for (const state of [START, { ...START, base: "concept", concept: 20 }]) {
    const places = placeConcepts(long, state, concepts, relations, { width: 800, height: 600, corner: { width: 0, height: 0 } }, { before: null, paths: [] });
    assert.equal(places.size, 40);
    for (const [x, y] of places.values()) assert.ok(Number.isFinite(x) && Number.isFinite(y));
    assert.equal(new Set([...places.values()].map(String)).size, 40);
  }
});

test("the drawing is well-formed and escapes every text", () => {
  const drawing = {
    width: 300,
    height: 200,
    theme,
    labels: [
      { lines: ['<b>"&\u0000'], x: 1, y: 2, font: "500 12px", color: "#000" },
      { lines: ["leads to"], x: 50, y: 10, font: "500 11px", color: "#000", width: 40 },
    ],
    dots: [{ x: 10, y: 10, radius: 5, concept: 0 }, { x: 90, y: 10, radius: 5, concept: 1 }],
    links: [{ relation: 1, points: [{ x: 10, y: 10 }, { x: 50, y: 10 }, { x: 90, y: 10 }], loop: false }],
  };
  const svg = svgOf(graph, drawing);
  assert.match(svg, /^<svg /);
  assert.ok(svg.includes("&lt;b&gt;&quot;&amp;<"));
  assert.ok(!svg.includes("\u0000"));
  assert.match(svg, /<rect x="30" y="4" width="40" height="12" fill="[^"]+"\/><text x="50"[^>]*>leads to</);
  assert.equal(escapeText("a<b"), "a&lt;b");
});
