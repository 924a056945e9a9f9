import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHash, isStep, reduce, START, toHash } from "../../../src/conceptgraph/explorer/static/state.js";
import { chain } from "./fixture.mjs";

const graph = chain(6);
const after = (...actions) => actions.reduce(reduce, START);
const roundTrip = (state) => fromHash(`#${toHash(state, graph)}`, graph);

test("the opening state has an empty address", () => {
  assert.equal(toHash(START, graph), "");
  assert.deepEqual(fromHash("", graph), START);
});

for (const [name, state] of Object.entries({
  focus: after({ type: "focus", concept: 2 }, { type: "hops", hops: 2 }),
  selected: after({ type: "focus", concept: 2 }, { type: "select", concept: 3 }),
  nothingSelected: after({ type: "focus", concept: 2 }, { type: "select", concept: -1 }),
  expanded: after({ type: "focus", concept: 2 }, { type: "expand", concept: 3 }, { type: "collapse", concept: 1 }),
  path: after({ type: "path", from: 0, to: 5, directed: true }),
  halfPath: after({ type: "path", from: 0 }),
  map: after({ type: "large", large: "map" }),
  filter: after({ type: "filter", filter: { off: { family: [1], speaker: [0, 2] }, least: 250 } }),
})) {
  test(`the address keeps the state: ${name}`, () => assert.deepEqual(roundTrip(state), state));
}

test("what the graph lacks is left out", () => {
  const state = fromHash("#c=cffffffffffff&o=x.y&f.family=a.b&f.evil=1&min=-4&h=9&v=other&s=__proto__", graph);
  assert.deepEqual(state, START);
});

test("actions leave the state before them alone", () => {
  const before = after({ type: "focus", concept: 1 });
  const copy = structuredClone(before);
  reduce(before, { type: "expand", concept: 3 });
  assert.deepEqual(before, copy);
  assert.throws(() => reduce(before, { type: "dance" }), /unknown action/);
});

test("looking elsewhere is a step, selecting is not", () => {
  assert.equal(isStep({ type: "focus" }), true);
  assert.equal(isStep({ type: "select" }), false);
  assert.equal(isStep({ type: "filter" }), false);
});

test("expanding and collapsing the same concept do not add up", () => {
  const state = after({ type: "expand", concept: 1 }, { type: "collapse", concept: 1 }, { type: "expand", concept: 1 });
  assert.deepEqual([state.opened, state.closed], [[1], []]);
});
