import assert from "node:assert/strict";
import { test } from "node:test";
import { allOn, applyFilter, isFiltering, NO_FILTER, only, toggled } from "../../../src/conceptgraph/explorer/static/filters.js";
import { makeGraph } from "./fixture.mjs";

const graph = makeGraph(
  [{ label: "a" }, { label: "b", group: 1 }, { label: "c", kind: 1 }],
  [
    [0, "is", 1, { family: 0, quotes: [{ document: 0 }, { document: 1, speaker: "X", confidence: 500 }] }],
    [0, "lacks", 2, { family: 1, denied: true, quotes: [{ document: 0, hedge: "may", confidence: 300 }] }],
    [1, "likes", 2, { quotes: [] }],
  ],
);
const relations = (filter) => [...applyFilter(graph, filter).relations];

test("without a filter all is visible", () => {
  const visible = applyFilter(graph, NO_FILTER);
  assert.deepEqual(relations(NO_FILTER), [1, 1, 1]);
  assert.deepEqual([...visible.quotes], [1, 1, 1]);
  assert.deepEqual([visible.hiddenConcepts, visible.hiddenRelations], [0, 0]);
  assert.equal(isFiltering(NO_FILTER), false);
});

test("every facet hides what it says", () => {
  assert.deepEqual(relations(toggled(NO_FILTER, "family", 0)), [0, 1, 1]);
  assert.deepEqual(relations(toggled(NO_FILTER, "polarity", 1)), [1, 0, 1]);
  assert.deepEqual(relations(toggled(NO_FILTER, "document", 0)), [1, 0, 1]);
  assert.deepEqual(relations(toggled(NO_FILTER, "speaker", 0)), [1, 0, 1]);
  assert.deepEqual(relations(toggled(NO_FILTER, "hedge", 1)), [1, 0, 1]);
  assert.deepEqual(relations(toggled(NO_FILTER, "group", 1)), [0, 1, 0]);
  assert.deepEqual(relations(toggled(NO_FILTER, "kind", 1)), [1, 0, 0]);
  assert.deepEqual(relations({ off: {}, least: 400 }), [1, 0, 1]);
});

test("a hidden document hides its quotes and not those of others", () => {
  const visible = applyFilter(graph, toggled(NO_FILTER, "document", 1));
  assert.deepEqual([...visible.quotes], [1, 0, 1]);
  assert.equal(visible.hiddenRelations, 0);
});

test("counts say what a value would bring, its own facet all on", () => {
  const { counts } = applyFilter(graph, toggled(NO_FILTER, "family", 0));
  assert.deepEqual([...counts.family], [1, 1, 1]);
  assert.deepEqual([...counts.polarity], [1, 1]);
  assert.deepEqual([...counts.document], [1, 0]);
  assert.deepEqual([...applyFilter(graph, NO_FILTER).counts.document], [2, 1]);
  assert.deepEqual([...applyFilter(graph, NO_FILTER).counts.group], [2, 1, 0]);
});

test("only, all on, and back", () => {
  const one = only(NO_FILTER, "family", 1, 3);
  assert.deepEqual(one.off.family, [0, 2]);
  assert.deepEqual(allOn(one, "family"), NO_FILTER);
  assert.deepEqual(toggled(toggled(NO_FILTER, "family", 2), "family", 2), NO_FILTER);
});
