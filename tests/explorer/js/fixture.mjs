// A small graph in the page's own columns, for the tests of its modules.

import { readGraph } from "../../../src/conceptgraph/explorer/static/data.js";

/**
 * concepts: [{ label, aliases, group, kind, x, y }], most salient first.
 * relations: [[from, predicate, to, { family, denied, quotes: [{ document, speaker, hedge, confidence, sentence }] }]].
 */
export function makeGraph(concepts, relations = []) {
  const families = ["is a", "lacks", "other"];
  const rows = relations
    .map(([from, predicate, to, options = {}]) => ({ from, predicate, to, family: 2, quotes: [{}], ...options }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const predicates = [...new Set(rows.map((row) => `${row.predicate}|${row.family}`))];
  const quotes = rows.flatMap((row) => row.quotes);
  const table = (name) => ["", ...new Set(quotes.map((quote) => quote[name]).filter(Boolean))];
  const [speakers, hedges] = [table("speaker"), table("hedge")];
  const core = {
    title: "Fixture",
    folded: false,
    style: {
      groups: [0, 1, 2].map((group) => [`#00000${group}`, `#fffff${group}`]),
      families: families.map((family, i) => [family, [`#11111${i}`, `#eeeee${i}`]]),
      other: ["#888888", "#999999"],
      denied: ["#dd0000", "#ff0000"],
    },
    documents: { id: ["a.md", "b.md"], title: ["A", "B"], source: ["", "https://example.org/b"] },
    nodes: {
      id: concepts.map((_, i) => `c${String(i).padStart(12, "0")}`),
      label: concepts.map(({ label }) => label),
      aliases: Object.fromEntries(concepts.map(({ aliases }, i) => [i, aliases]).filter(([, a]) => a)),
      definition: {},
      kind: concepts.map(({ kind = 0 }) => kind),
      kinds: ["", "method"],
      salience: concepts.map((_, i) => Math.round(1000 / (i + 1))),
      group: concepts.map(({ group = 0 }) => group),
      size: concepts.map(() => 80),
      x: concepts.map(({ x = 0 }, i) => x || i * 37),
      y: concepts.map(({ y = 0 }, i) => y || (i * 61) % 200),
    },
    edges: {
      fromStep: rows.map((row, i) => row.from - (i ? rows[i - 1].from : 0)),
      to: rows.map((row) => row.to),
      predicate: rows.map((row) => predicates.indexOf(`${row.predicate}|${row.family}`)),
      predicates: predicates.map((text) => [text.split("|")[0], Number(text.split("|")[1])]),
      flags: rows.map((row) => (row.denied ? 1 : 0)),
      quotes: rows.map((row) => row.quotes.length),
    },
    evidence: {
      document: quotes.map(({ document = 0 }) => document),
      speaker: quotes.map(({ speaker = "" }) => speakers.indexOf(speaker)),
      speakers,
      hedge: quotes.map(({ hedge = "" }) => hedges.indexOf(hedge)),
      hedges,
      confidence: quotes.map(({ confidence = 1000 }) => confidence),
    },
  };
  return readGraph(core);
}

/** n concepts in a chain, each related to the next. */
export function chain(n) {
  return makeGraph(
    Array.from({ length: n }, (_, i) => ({ label: `concept ${i}` })),
    Array.from({ length: n - 1 }, (_, i) => [i, "leads to", i + 1]),
  );
}
