import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSearch, distanceTo, findConcepts, fold } from "../../../src/conceptgraph/explorer/static/search.js";
import { makeGraph } from "./fixture.mjs";

const names = [
  { label: "deep learning" },
  { label: "learning" },
  { label: "reinforcement learning", aliases: ["RL", "learning from rewards"] },
  { label: "Müller cell" },
  { label: "unlearned" },
  { label: "constructor" },
  { label: "__proto__" },
  { label: "gradient descent" },
];
const graph = makeGraph(names);
const search = buildSearch(graph);
const find = (text, limit) => findConcepts(search, text, limit).map((c) => graph.label[c]);

test("the very name first, then beginnings, words and parts", () => {
  assert.deepEqual(find("learn"), ["learning", "reinforcement learning", "deep learning", "unlearned"]);
  assert.equal(find("learning")[0], "learning");
});

test("aliases, accents and case do not matter", () => {
  assert.deepEqual(find("rl"), ["reinforcement learning"]);
  assert.deepEqual(find("MULLER"), ["Müller cell"]);
  assert.equal(fold("Ärger"), "arger");
});

test("a typo or a swapped order is forgiven", () => {
  assert.equal(find("lerning")[0], "learning");
  assert.equal(find("gradeint desent")[0], "gradient descent");
  assert.deepEqual(find("learning deep"), ["deep learning"]);
  assert.deepEqual(find("xyzzy"), []);
});

test("names of properties are names like others", () => {
  assert.deepEqual(find("constructor"), ["constructor"]);
  assert.deepEqual(find("__proto__"), ["__proto__"]);
});

test("nothing typed finds nothing, and the limit holds", () => {
  assert.deepEqual(find("   "), []);
  assert.equal(find("e", 3).length, 3);
});

test("distance is that of the best part of a name, a swap is one edit", () => {
  const distance = (query, name) => distanceTo(query)(name, 0, name.length);
  assert.equal(distance("forcement", "reinforcement"), 0);
  assert.equal(distance("kornel", "kernel"), 1);
  assert.equal(distance("protien", "a protein"), 1);
  assert.equal(distance("kernell", "kernel"), 1);
  assert.equal(distance("zzz", "kernel"), 3);
});

test("distance agrees with the plain algorithm", () => {
  let seed = 1;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const word = (n) => Array.from({ length: 1 + random(n) }, () => "abc"[random(3)]).join("");
  for (let i = 0; i < 3000; i++) {
    const [query, name] = [word(9), word(14)];
    assert.equal(distanceTo(query)(name, 0, name.length), plainDistance(query, name), `${query} in ${name}`);
  }
});

/** Optimal string alignment of a query with the best part of a name, by the full table. */
function plainDistance(query, name) {
  const rows = [Array(name.length + 1).fill(0)];
  for (let q = 1; q <= query.length; q++) {
    rows.push([q]);
    for (let n = 1; n <= name.length; n++) {
      const same = query[q - 1] === name[n - 1] ? 0 : 1;
      rows[q][n] = Math.min(rows[q - 1][n - 1] + same, rows[q - 1][n] + 1, rows[q][n - 1] + 1);
      const swap = q > 1 && n > 1 && query[q - 1] === name[n - 2] && query[q - 2] === name[n - 1];
      if (swap) rows[q][n] = Math.min(rows[q][n], rows[q - 2][n - 2] + 1);
    }
  }
  return Math.min(...rows[query.length]);
}
