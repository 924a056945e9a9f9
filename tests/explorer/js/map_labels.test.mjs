import assert from "node:assert/strict";
import { test } from "node:test";
import { LabelGrid } from "../../../src/conceptgraph/explorer/static/labels.js";
import { mapLabels } from "../../../src/conceptgraph/explorer/static/map_labels.js";
import { applyFilter, NO_FILTER } from "../../../src/conceptgraph/explorer/static/filters.js";
import { makeGraph } from "./fixture.mjs";

const measure = (font, text) => 6.5 * text.length;

function crowd(count) {
  const at = (i, span) => (Math.imul(i + 1, 2654435761) >>> 0) % span;
  const concepts = Array.from({ length: count }, (_, i) => ({
    label: `concept number ${i}`, group: i % 3, x: at(i, 800), y: at(i * 7 + 3, 600),
  }));
  return makeGraph(concepts);
}

function labelsOf(graph, { width, height, zoom = 1 }) {
  const view = { scale: 1, x: 0, y: 0, zoom, width, height };
  return mapLabels(graph, applyFilter(graph, NO_FILTER), view, measure, new LabelGrid(width, height));
}

test("names of communities come first, then concepts, none near another", () => {
  const graph = crowd(3000);
  const labels = labelsOf(graph, { width: 800, height: 600 });
  const communities = labels.findIndex(({ concept }) => concept >= 0);
  assert.ok(communities >= 2);
  assert.ok(labels.slice(communities).every(({ concept, text }) => text === graph.label[concept]));
  for (const [i, one] of labels.entries()) {
    for (const other of labels.slice(0, i)) {
      const beside = Math.abs(one.x - other.x) >= (6.5 * (one.text.length + other.text.length)) / 2;
      assert.ok(beside || Math.abs(one.y - other.y) >= 15, `${one.text} at ${other.text}`);
    }
  }
});

test("a map has a name for so much room, however many concepts it has", () => {
  const many = labelsOf(crowd(3000), { width: 800, height: 600 }).length;
  assert.ok(many >= 15 && many <= 40, `${many} names`);
  const phone = labelsOf(crowd(3000), { width: 360, height: 600 });
  assert.ok(phone.every(({ concept }) => concept === -1), "a small map names communities only");
  assert.ok(labelsOf(crowd(3000), { width: 360, height: 600, zoom: 3 }).length > phone.length);
});
