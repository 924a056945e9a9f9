import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseConcepts, chooseRelations, countUnshown, keepAmong, MOST_SHOWN } from "../../../src/conceptgraph/explorer/static/focus.js";
import { applyFilter, NO_FILTER } from "../../../src/conceptgraph/explorer/static/filters.js";
import { findPaths } from "../../../src/conceptgraph/explorer/static/paths.js";
import { reduce, START } from "../../../src/conceptgraph/explorer/static/state.js";
import { chain, makeGraph } from "./fixture.mjs";

const look = (graph, state, room = 100, filter = NO_FILTER) =>
  chooseConcepts(graph, applyFilter(graph, filter), state, room);

function star(n) {
  return makeGraph(
    Array.from({ length: n + 1 }, (_, i) => ({ label: `s${i}` })),
    Array.from({ length: n }, (_, i) => [0, "has", i + 1]),
  );
}

test("the opening shows the most salient that hang together, never more than there is room for", () => {
  const graph = makeGraph(
    Array.from({ length: 8 }, (_, i) => ({ label: `n${i}` })),
    [[0, "x", 2], [2, "x", 5]],
  );
  assert.deepEqual(look(graph, START, 3), [0, 2, 5]);
  assert.equal(look(star(5000), START, 150).length, 100);
  assert.deepEqual(look(makeGraph([{ label: "only" }]), START), [0]);
  assert.deepEqual(look(makeGraph([]), START), []);
});

test("behind a filter the opening shows what is still tied, however far down", () => {
  const graph = makeGraph(
    Array.from({ length: 90 }, (_, i) => ({ label: `n${i}` })),
    [...Array.from({ length: 40 }, (_, i) => [i, "is", i + 1, { family: 0 }]), [80, "uses", 85], [3, "uses", 70]],
  );
  assert.deepEqual(look(graph, START, 6, { off: { family: [0] }, least: 0 }), [3, 70, 80, 85, 0, 1]);
});

test("one hop and two hops", () => {
  const graph = chain(7);
  const state = reduce(START, { type: "focus", concept: 3 });
  assert.deepEqual(look(graph, state).sort(), [2, 3, 4]);
  assert.deepEqual(look(graph, { ...state, hops: 2 }).sort(), [1, 2, 3, 4, 5]);
});

test("expanding and collapsing", () => {
  const graph = chain(7);
  let state = reduce(START, { type: "focus", concept: 3 });
  state = reduce(state, { type: "expand", concept: 4 });
  assert.deepEqual(look(graph, state).sort(), [2, 3, 4, 5]);
  state = reduce(state, { type: "collapse", concept: 4 });
  assert.deepEqual(look(graph, state).sort(), [2, 3, 4]);
  state = reduce(state, { type: "collapse", concept: 3 });
  assert.deepEqual(look(graph, state), [3]);
});

test("a hub never brings more than the view can hold", () => {
  const graph = star(4000);
  const state = reduce(START, { type: "focus", concept: 0 });
  const shown = look(graph, state, MOST_SHOWN);
  assert.equal(shown.length, MOST_SHOWN);
  const visible = applyFilter(graph, NO_FILTER);
  assert.equal(countUnshown(graph, visible, 0, new Set(shown)), 4000 - MOST_SHOWN + 1);
  assert.equal(chooseRelations(graph, visible, shown, state).chosen.length, MOST_SHOWN - 1);
});

test("hidden relations lead nowhere", () => {
  const graph = chain(4);
  const state = reduce(START, { type: "focus", concept: 1 });
  assert.deepEqual(look(graph, state, 100, { off: { family: [2] }, least: 0 }), [1]);
});

test("all shortest paths, with every relation of a hop", () => {
  const graph = makeGraph(
    Array.from({ length: 6 }, (_, i) => ({ label: `n${i}` })),
    [[0, "a", 1], [0, "b", 1], [1, "c", 3], [0, "d", 2], [3, "e", 2], [3, "f", 4]],
  );
  const visible = applyFilter(graph, NO_FILTER);
  const paths = findPaths(graph, visible, 0, 3);
  assert.deepEqual(paths.map((path) => path.concepts), [[0, 1, 3], [0, 2, 3]]);
  assert.equal(paths[0].hops[0].length, 2);
  assert.deepEqual(findPaths(graph, visible, 0, 3, { directed: true }).map((p) => p.concepts), [[0, 1, 3]]);
  assert.deepEqual(findPaths(graph, visible, 0, 5), []);
  assert.deepEqual(findPaths(graph, visible, 0, 0), []);
  assert.deepEqual(findPaths(graph, visible, -1, 2), []);
  assert.equal(findPaths(graph, visible, 0, 4, { most: 1 }).length, 1);
});

test("of a dense picture only the best proved relations are drawn, and all of what was asked for", () => {
  const n = 30;
  const pairs = [];
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) if (a !== b) pairs.push([a, b]);
  const dense = makeGraph(
    Array.from({ length: n }, (_, i) => ({ label: `d${i}` })),
    pairs.map(([a, b]) => [a, "meets", b, { quotes: a === 3 && b === 4 ? [{}, {}, {}] : [{}] }]),
  );
  const seen = applyFilter(dense, NO_FILTER);
  const concepts = [...Array(n).keys()];
  const { chosen, all } = chooseRelations(dense, seen, concepts, START);
  assert.equal(all, n * (n - 1));
  assert.equal(chosen.length, 40 + n);
  const ends = chosen.map((e) => [dense.from[e], dense.to[e]]);
  assert.ok(ends.some(([a, b]) => a === 3 && b === 4), "the one with most quotes");
  assert.equal(new Set(ends.flat()).size, n, "no concept is left alone");
  assert.equal(new Set(ends.map((pair) => pair.sort((a, b) => a - b).join())).size, chosen.length);
  const focused = { ...START, base: "concept", concept: 7 };
  const around = chooseRelations(dense, seen, concepts, focused).chosen;
  assert.equal(around.filter((e) => dense.from[e] === 7 || dense.to[e] === 7).length, 2 * (n - 1));
});

test("what is kept by hand stays among fewer concepts, and the first stays first", () => {
  assert.deepEqual(keepAmong([4, 7, 8, 9], []), [4, 7, 8, 9]);
  assert.deepEqual(keepAmong([4, 7, 8, 9], [9, 4]), [4, 7, 8, 9]);
  assert.deepEqual(keepAmong([4, 7, 8, 9], [9, 30]), [4, 7, 9, 30]);
  assert.deepEqual(keepAmong([4], [30, 31]), [4, 30, 31]);
});
