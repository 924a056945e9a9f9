import assert from "node:assert/strict";
import { test } from "node:test";
import { isDenied, mannerOf, otherEnd, quoteOf, readText, relationsOf } from "../../../src/conceptgraph/explorer/static/data.js";
import { makeGraph } from "./fixture.mjs";

const graph = makeGraph(
  [{ label: "a" }, { label: "b", group: 1 }, { label: "c" }],
  [
    [0, "has", 1, { quotes: [{ speaker: "X", hedge: "may", confidence: 400 }, { speaker: "Y", confidence: 700 }] }],
    [2, "lacks", 0, { denied: true }],
    [1, "is", 1],
  ],
);

test("relations are found from both ends, loops once", () => {
  assert.deepEqual([...relationsOf(graph, 0)], [0, 2]);
  assert.deepEqual([...relationsOf(graph, 1)], [0, 1]);
  assert.equal(graph.degree[1], 2);
  assert.equal(otherEnd(graph, 2, 0), 2);
  assert.equal(otherEnd(graph, 1, 1), 1);
});

test("how a claim is made is what all its quotes share", () => {
  assert.deepEqual(mannerOf(graph, 0), { attributed: true, hedged: false });
  assert.equal(isDenied(graph, 2), true);
  assert.equal(isDenied(graph, 0), false);
});

test("communities are called by their most salient concepts", () => {
  assert.deepEqual(graph.groupNames, ["a · c", "b", ""]);
  assert.deepEqual([...graph.groupSizes], [2, 1, 0]);
});

test("a quote is put together from both blocks", () => {
  const text = readText({
    place: [0, 2, 1, 1],
    places: { documentStep: [0, 0, 1], startStep: [7, 8, 4], repeated: [0, 0, 1] },
    sentences: ["So it is.", "Or not."],
    context: { 1: [["heading", 1]] },
    contexts: ["", "Results"],
    condition: {},
    quantity: { 1: "3 kg" },
  });
  assert.deepEqual([...text.start], [7, 15, 4]);
  assert.equal(quoteOf(graph, text, 2).sentence, "Or not.");
  const quote = quoteOf(graph, text, 1);
  assert.equal(quote.sentence, "So it is.");
  assert.deepEqual(quote.context, [{ role: "heading", text: "Results" }]);
  assert.equal(quote.quantity, "3 kg");
  assert.equal(quote.speaker, "Y");
  assert.equal(quote.hedge, "");
});
