// The graph in memory: typed columns, and who is related to whom. No page, no state.
// Concepts and relations are named by their index; concepts come most salient first.

const DENIED = 1;
const CURATED = 2;

/** Build the graph from the core block of the payload. Linear. */
export function readGraph(core) {
  const { nodes, edges, evidence } = core;
  const size = nodes.label.length;
  const relations = edges.to.length;
  const from = new Uint32Array(relations);
  for (let e = 0, subject = 0; e < relations; e++) from[e] = subject += edges.fromStep[e];
  const graph = {
    title: core.title,
    style: core.style,
    size,
    relations,
    id: nodes.id, // an array, or something with its `at` and `indexOf`
    label: nodes.label,
    aliases: new Map(Object.entries(nodes.aliases).map(([index, names]) => [+index, names])),
    definition: new Map(Object.entries(nodes.definition).map(([index, text]) => [+index, text])),
    kind: new Uint16Array(nodes.kind),
    kinds: nodes.kinds,
    group: new Uint16Array(nodes.group),
    radius: parts(nodes.size, 10),
    x: new Float32Array(nodes.x),
    y: new Float32Array(nodes.y),
    from,
    to: new Uint32Array(edges.to),
    predicate: new Uint32Array(edges.predicate),
    predicates: edges.predicates.map(([label, family]) => ({ label, family })),
    flags: new Uint8Array(edges.flags),
    families: core.style.families.map(([name]) => name),
    quoteStart: runningTotal(edges.quotes),
    documents: core.documents,
    evidence: {
      document: new Uint32Array(evidence.document),
      speaker: new Uint32Array(evidence.speaker),
      speakers: evidence.speakers,
      hedge: new Uint16Array(evidence.hedge),
      hedges: evidence.hedges,
      confidence: new Uint16Array(evidence.confidence),
    },
  };
  addAdjacency(graph);
  const groups = core.style.groups.length;
  graph.isFolded = (group) => core.folded && group === groups - 1;
  // What the first picture does not need.
  lazily(graph, "salience", () => parts(nodes.salience, 1000));
  lazily(graph, "groupMembers", () => firstOfGroups(graph, groups));
  lazily(graph, "groupSizes", () => sizesOfGroups(graph, groups));
  lazily(graph, "groupNames", () => nameGroups(graph));
  return graph;
}

/** A property that is made when it is first asked for. */
function lazily(object, name, make) {
  const keep = () => {
    const value = make();
    Object.defineProperty(object, name, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(object, name, { get: keep, enumerable: true, configurable: true });
}

/** Whole numbers that count parts of something. */
function parts(counts, whole) {
  const values = new Float32Array(counts.length);
  for (let i = 0; i < counts.length; i++) values[i] = counts[i] / whole;
  return values;
}

function runningTotal(counts) {
  const total = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) total[i + 1] = total[i] + counts[i];
  return total;
}

/** Compressed rows: the relations of concept c are adjacent[rowStart[c] .. rowStart[c + 1]]. */
function addAdjacency(graph) {
  const { size, relations, from, to } = graph;
  const degree = new Uint32Array(size);
  for (let e = 0; e < relations; e++) {
    degree[from[e]]++;
    if (to[e] !== from[e]) degree[to[e]]++;
  }
  const rowStart = runningTotal(degree);
  const next = rowStart.slice(0, size);
  const adjacent = new Uint32Array(rowStart[size]);
  for (let e = 0; e < relations; e++) {
    adjacent[next[from[e]]++] = e;
    if (to[e] !== from[e]) adjacent[next[to[e]]++] = e;
  }
  Object.assign(graph, { degree, rowStart, adjacent });
}

function sizesOfGroups(graph, groups) {
  const sizes = new Uint32Array(groups);
  for (let c = 0; c < graph.size; c++) sizes[graph.group[c]]++;
  return sizes;
}

/** The most salient concepts of each community. */
function firstOfGroups(graph, groups) {
  const members = Array.from({ length: groups }, () => []);
  for (let c = 0; c < graph.size; c++) {
    const first = members[graph.group[c]];
    if (first.length < 3) first.push(c);
  }
  return members;
}

/** A community is called by its most salient concepts; the last may be many small ones. */
function nameGroups(graph) {
  return graph.groupMembers.map((top, group) => {
    if (graph.isFolded(group)) return "small groups";
    return top.slice(0, 2).map((c) => graph.label[c]).join(" · ");
  });
}

/** Relations that start or end at a concept. */
export function relationsOf(graph, concept) {
  return graph.adjacent.subarray(graph.rowStart[concept], graph.rowStart[concept + 1]);
}

/** The concept at the other end of a relation. */
export function otherEnd(graph, relation, concept) {
  return graph.from[relation] === concept ? graph.to[relation] : graph.from[relation];
}

export function isDenied(graph, relation) {
  return (graph.flags[relation] & DENIED) !== 0;
}

export function isCurated(graph, relation) {
  return (graph.flags[relation] & CURATED) !== 0;
}

export function predicateOf(graph, relation) {
  return graph.predicates[graph.predicate[relation]];
}

/** How the quotes of a relation make the claim: all of them attributed, all of them hedged? */
export function mannerOf(graph, relation) {
  const first = graph.quoteStart[relation];
  const end = graph.quoteStart[relation + 1];
  let attributed = end > first;
  let hedged = end > first;
  for (let q = first; q < end; q++) {
    if (!graph.evidence.speaker[q]) attributed = false;
    if (!graph.evidence.hedge[q]) hedged = false;
  }
  return { attributed, hedged };
}

/** The text block in memory: for each place of a sentence, which it is and where it starts. */
export function readText({ places, ...text }) {
  const count = places.repeated.length;
  const sentence = new Uint32Array(count);
  const start = new Uint32Array(count);
  for (let i = 0, fresh = 0; i < count; i++) {
    sentence[i] = places.repeated[i] ? places.repeated[i] - 1 : fresh++;
    start[i] = places.startStep[i] + (i && !places.documentStep[i] ? start[i - 1] : 0);
  }
  return { ...text, sentence, start };
}

/** One quote's text and what stands around it, from the text block. */
export function quoteOf(graph, text, quote) {
  const { evidence, documents } = graph;
  const document = evidence.document[quote];
  const place = text.place[quote];
  return {
    sentence: text.sentences.at(text.sentence[place]),
    start: text.start[place],
    context: (text.context[quote] ?? []).map(([role, index]) => ({
      role,
      text: text.contexts.at(index),
    })),
    condition: text.condition[quote] ?? "",
    quantity: text.quantity[quote] ?? "",
    document: documents.id[document],
    title: documents.title[document],
    source: documents.source[document],
    speaker: evidence.speakers[evidence.speaker[quote]],
    hedge: evidence.hedges[evidence.hedge[quote]],
    confidence: evidence.confidence[quote] / 1000,
  };
}
