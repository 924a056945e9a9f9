// What is shown and what is hidden: facets with values that can be switched off.
// A filter is { off: { facet: [value, ...] }, least: confidence in thousandths }.

/** Facets in display order; `of` says what a value belongs to. */
export const FACETS = [
  { name: "family", title: "Relations", of: "relation" },
  { name: "group", title: "Communities", of: "concept" },
  { name: "document", title: "Sources", of: "quote" },
  { name: "speaker", title: "Said by", of: "quote" },
  { name: "polarity", title: "Affirmed or denied", of: "relation" },
  { name: "hedge", title: "How surely", of: "quote" },
  { name: "kind", title: "Kinds", of: "concept" },
];

export const NO_FILTER = Object.freeze({ off: Object.freeze({}), least: 0 });

/** Names of the values of a facet, by value. */
export function valuesOf(graph, facet) {
  switch (facet) {
    case "family":
      return graph.families;
    case "group":
      return graph.groupNames;
    case "document":
      return graph.documents.title;
    case "speaker":
      return graph.evidence.speakers.map((name) => name || "the text itself");
    case "polarity":
      return ["affirmed", "denied"];
    case "hedge":
      return ["plainly", "hedged (may, might, …)"];
    default:
      return graph.kinds.map((kind) => kind || "no kind given");
  }
}

/** Return the filter with one value switched on or off. */
export function toggled(filter, facet, value) {
  const off = new Set(filter.off[facet] ?? []);
  if (!off.delete(value)) off.add(value);
  return withOff(filter, facet, off);
}

/** Return the filter with only one value of a facet left on. */
export function only(filter, facet, value, values) {
  return withOff(filter, facet, new Set([...Array(values).keys()].filter((v) => v !== value)));
}

/** Return the filter with all values of a facet on. */
export function allOn(filter, facet) {
  return withOff(filter, facet, new Set());
}

function withOff(filter, facet, off) {
  const { [facet]: _, ...others } = filter.off;
  const sorted = [...off].sort((a, b) => a - b);
  return { ...filter, off: sorted.length ? { ...others, [facet]: sorted } : others };
}

export function isFiltering(filter) {
  return filter.least > 0 || Object.keys(filter.off).length > 0;
}

/** Whether a facet tells apart anything at all in this graph. */
export function isUseful(graph, facet) {
  switch (facet) {
    case "family":
      return new Set(graph.predicates.map(({ family }) => family)).size > 1;
    case "polarity":
      return graph.flags.some((flags) => flags & 1);
    case "hedge":
      return graph.evidence.hedges.length > 1;
    case "kind":
      return graph.kinds.length > 1;
    default:
      return valuesOf(graph, facet).length > 1;
  }
}

/**
 * Apply a filter to the whole graph: which concepts, relations and quotes are visible, and how
 * many of each value there would be if its own facet were all on (so that a count says what
 * switching the value on brings). One pass over relations and their quotes; `counts` of
 * documents, speakers and certainty take another, when they are first asked for.
 */
export function applyFilter(graph, filter) {
  if (isFiltering(filter)) return judge(graph, filter);
  // Nothing is hidden, and the first picture does not wait for the counts.
  let counts = null;
  return {
    concepts: new Uint8Array(graph.size).fill(1),
    relations: new Uint8Array(graph.relations).fill(1),
    quotes: new Uint8Array(graph.evidence.document.length).fill(1),
    get counts() {
      return (counts ??= judge(graph, filter).counts);
    },
    hiddenRelations: 0,
    hiddenConcepts: 0,
  };
}

function judge(graph, filter) {
  const off = Object.fromEntries(
    FACETS.map(({ name }) => [name, mask(filter.off[name], valuesOf(graph, name).length)]),
  );
  const counts = {};
  for (const name of ["family", "polarity", "group", "kind"]) {
    counts[name] = new Uint32Array(off[name].length);
  }
  const concepts = visibleConcepts(graph, off, counts);
  const relations = new Uint8Array(graph.relations);
  const quotes = new Uint8Array(graph.evidence.document.length);
  const { from, to, flags, predicate } = graph;
  const familyOf = Uint16Array.from(graph.predicates, ({ family }) => family);
  let shown = 0;
  for (let e = 0; e < graph.relations; e++) {
    const quoted = judgeQuotes(graph, e, filter.least, off, quotes);
    if (!quoted || !concepts[from[e]] || !concepts[to[e]]) continue;
    const family = familyOf[predicate[e]];
    const polarity = flags[e] & 1;
    if (!off.polarity[polarity]) counts.family[family]++;
    if (!off.family[family]) counts.polarity[polarity]++;
    if (off.family[family] || off.polarity[polarity]) continue;
    relations[e] = 1;
    shown++;
  }
  let quoteCounts = null;
  for (const name of ["document", "speaker", "hedge"]) {
    Object.defineProperty(counts, name, {
      get: () => (quoteCounts ??= countByQuotes(graph, filter.least, off, concepts))[name],
    });
  }
  return {
    concepts,
    relations,
    quotes,
    counts,
    hiddenRelations: graph.relations - shown,
    hiddenConcepts: graph.size - concepts.reduce((sum, visible) => sum + visible, 0),
  };
}

function mask(values, length) {
  const off = new Uint8Array(length);
  for (const value of values ?? []) if (value < length) off[value] = 1;
  return off;
}

function visibleConcepts(graph, off, counts) {
  const visible = new Uint8Array(graph.size);
  for (let c = 0; c < graph.size; c++) {
    const group = off.group[graph.group[c]];
    const kind = off.kind[graph.kind[c]];
    if (!kind) counts.group[graph.group[c]]++;
    if (!group) counts.kind[graph.kind[c]]++;
    if (!group && !kind) visible[c] = 1;
  }
  return visible;
}

/** Mark the visible quotes of a relation; one without any quote counts as visible. */
function judgeQuotes(graph, relation, least, off, quotes) {
  const { document, speaker, hedge, confidence } = graph.evidence;
  const first = graph.quoteStart[relation];
  const end = graph.quoteStart[relation + 1];
  let any = first === end;
  for (let q = first; q < end; q++) {
    if (confidence[q] < least || off.document[document[q]] || off.speaker[speaker[q]]) continue;
    if (off.hedge[hedge[q] ? 1 : 0]) continue;
    quotes[q] = 1;
    any = true;
  }
  return any;
}

/** Count relations by document, speaker and certainty of their quotes, each relation once. */
function countByQuotes(graph, least, off, concepts) {
  const { document, speaker, hedge, confidence } = graph.evidence;
  const facets = {
    document: (q) => document[q],
    speaker: (q) => speaker[q],
    hedge: (q) => (hedge[q] ? 1 : 0),
  };
  const names = Object.keys(facets);
  const counts = Object.fromEntries(names.map((name) => [name, new Uint32Array(off[name].length)]));
  for (const name of names) {
    const value = facets[name];
    const others = names.filter((other) => other !== name);
    const last = new Int32Array(off[name].length).fill(-1); // the relation last counted there
    for (let e = 0; e < graph.relations; e++) {
      if (!concepts[graph.from[e]] || !concepts[graph.to[e]]) continue;
      if (off.family[graph.predicates[graph.predicate[e]].family] || off.polarity[graph.flags[e] & 1]) continue;
      for (let q = graph.quoteStart[e]; q < graph.quoteStart[e + 1]; q++) {
        const here = value(q);
        if (last[here] === e || confidence[q] < least) continue;
        if (others.some((other) => off[other][facets[other](q)])) continue;
        last[here] = e;
        counts[name][here]++;
      }
    }
  }
  return counts;
}
