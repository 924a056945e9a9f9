// Which concepts the focus view shows. Pure; at most MOST_SHOWN, because vis-network and people
// are quick up to there.

import { otherEnd, relationsOf } from "./data.js";

export const MOST_SHOWN = 150;
export const OPENING = 100;
const MOST_EXPANDED = 30;
const LINES_AT_LEAST = 40; // and one for each concept

/**
 * Return the concepts to show for a state, the most important first.
 *
 * `visible` is the result of applyFilter; `room` is how many the screen has place for; `paths`
 * are the paths found, for a state that shows paths.
 */
export function chooseConcepts(graph, visible, state, room, paths = []) {
  const shown = new Set();
  if (state.base === "concept" && state.concept >= 0) {
    addNeighborhood(graph, visible, shown, state.concept, state.hops, room);
  } else if (state.base === "path" && paths.length) {
    for (const path of paths) for (const concept of path.concepts) shown.add(concept);
  } else {
    addOpening(graph, visible, shown, Math.min(room, OPENING));
  }
  for (const concept of state.opened) {
    if (shown.has(concept)) addNeighbors(graph, visible, shown, concept, MOST_EXPANDED, MOST_SHOWN);
  }
  for (const concept of state.closed) {
    if (shown.has(concept)) dropLeaves(graph, visible, shown, concept, state);
  }
  return [...shown];
}

/** The concepts with all of `kept` among them; in a smaller room others, the last, give way. */
export function keepAmong(concepts, kept) {
  const missing = kept.filter((concept) => !concepts.includes(concept));
  const others = concepts.slice(1).filter((concept) => !kept.includes(concept));
  const gone = new Set(others.slice(Math.max(0, others.length - missing.length)));
  return [...concepts.filter((concept) => !gone.has(concept)), ...missing];
}

/** Neighbors over visible relations, the most salient first, each once. */
export function neighborsOf(graph, visible, concept) {
  const found = new Set();
  for (const relation of relationsOf(graph, concept)) {
    const other = otherEnd(graph, relation, concept);
    if (visible.relations[relation] && other !== concept) found.add(other);
  }
  return [...found].sort((a, b) => a - b);
}

/** How many neighbors of a concept are not among those shown. */
export function countUnshown(graph, visible, concept, shown) {
  return neighborsOf(graph, visible, concept).filter((other) => !shown.has(other)).length;
}

function addNeighborhood(graph, visible, shown, center, hops, room) {
  shown.add(center);
  const first = addNeighbors(graph, visible, shown, center, hops > 1 ? room / 2 : room, room);
  if (hops < 2) return;
  // The second ring: what most of the first ring leads to.
  const links = new Map();
  for (const concept of first) {
    for (const other of neighborsOf(graph, visible, concept)) {
      if (!shown.has(other)) links.set(other, (links.get(other) ?? 0) + 1);
    }
  }
  const best = [...links].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [concept] of best.slice(0, Math.max(0, room - shown.size))) shown.add(concept);
}

function addNeighbors(graph, visible, shown, concept, most, room) {
  const added = [];
  for (const other of neighborsOf(graph, visible, concept)) {
    if (shown.has(other)) continue;
    if (added.length >= most || shown.size >= room) break;
    shown.add(other);
    added.push(other);
  }
  return added;
}

/** Hide the neighbors of a concept that are shown for its sake alone. */
function dropLeaves(graph, visible, shown, concept, state) {
  for (const other of neighborsOf(graph, visible, concept)) {
    if (!shown.has(other) || other === state.concept || state.opened.includes(other)) continue;
    const kept = neighborsOf(graph, visible, other).some((next) => next !== concept && shown.has(next));
    if (!kept) shown.delete(other);
  }
}

/**
 * The most salient concepts. Those that nothing visible ties to the others give their place to
 * the next ones that are tied, then to pairs that are tied to each other (behind a filter there
 * may be little else); if there are none left, they come back.
 */
function addOpening(graph, visible, shown, room) {
  const candidates = [];
  for (let c = 0; c < graph.size && candidates.length < room * 4; c++) {
    if (visible.concepts[c]) candidates.push(c);
  }
  const first = new Set(candidates.slice(0, room));
  const tied = (concept, among) =>
    neighborsOf(graph, visible, concept).some((other) => among.has(other));
  for (const concept of first) if (tied(concept, first)) shown.add(concept);
  for (const concept of candidates.slice(room)) {
    if (shown.size >= room) break;
    if (tied(concept, shown)) shown.add(concept);
  }
  for (let c = 0; c < graph.size && shown.size < room - 1; c++) {
    const [other] = visible.concepts[c] && !shown.has(c) ? neighborsOf(graph, visible, c) : [];
    if (other !== undefined) shown.add(c).add(other);
  }
  for (const concept of first) {
    if (shown.size >= room) break;
    shown.add(concept);
  }
}

/**
 * Visible relations between the shown concepts, in canonical order: { chosen, all: how many there
 * are }. Of many only the best proved are chosen, because nobody can follow thousands of lines:
 * first those that hold the picture together, then one for each two concepts. Relations of the
 * concept in focus, of those expanded by hand, and of paths are always chosen.
 */
export function chooseRelations(graph, visible, concepts, state, paths = []) {
  const shown = new Set(concepts);
  const found = [];
  for (const concept of concepts) {
    for (const relation of relationsOf(graph, concept)) {
      if (graph.from[relation] === concept && visible.relations[relation] && shown.has(graph.to[relation])) {
        found.push(relation);
      }
    }
  }
  const room = LINES_AT_LEAST + concepts.length;
  const chosen = found.length > room ? bestOf(graph, found, room, state, paths) : found;
  return { chosen: chosen.sort((a, b) => a - b), all: found.length };
}

function bestOf(graph, relations, room, state, paths) {
  const centers = new Set(state.opened);
  if (state.base === "concept") centers.add(state.concept);
  const hops = new Set(paths.flatMap((path) => path.hops.flat()));
  const isAsked = (e) => centers.has(graph.from[e]) || centers.has(graph.to[e]) || hops.has(e);
  const chosen = relations.filter(isAsked);
  const quotes = (e) => graph.quoteStart[e + 1] - graph.quoteStart[e];
  const ends = (e) => [graph.from[e], graph.to[e]].sort((a, b) => a - b);
  const others = relations
    .filter((e) => !isAsked(e) && graph.from[e] !== graph.to[e])
    .sort((a, b) => quotes(b) - quotes(a) || Math.max(...ends(a)) - Math.max(...ends(b)) || a - b);
  const joined = new Map(); // concept -> another of its part of the picture, up to the part's first
  const partOf = (concept) => {
    while (joined.has(concept)) concept = joined.get(concept);
    return concept;
  };
  const pairs = new Set(chosen.map((e) => ends(e).join()));
  for (const e of chosen) join(joined, partOf(graph.from[e]), partOf(graph.to[e]));
  const left = others.filter((e) => {
    if (!join(joined, partOf(graph.from[e]), partOf(graph.to[e]))) return true;
    chosen.push(e);
    pairs.add(ends(e).join());
    return false;
  });
  for (const e of left) {
    if (chosen.length >= room) break;
    if (pairs.has(ends(e).join())) continue;
    pairs.add(ends(e).join());
    chosen.push(e);
  }
  return chosen;
}

function join(joined, a, b) {
  if (a === b) return false;
  joined.set(a, b);
  return true;
}
