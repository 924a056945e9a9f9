// Shortest paths between two concepts over the visible relations. Breadth first; pure.

import { otherEnd, relationsOf } from "./data.js";

/**
 * Return up to `most` shortest paths, each { concepts, hops } where hops[i] lists the relations
 * between concepts[i] and concepts[i + 1]. Paths through more salient concepts come first.
 */
export function findPaths(graph, visible, from, to, { directed = false, most = 5 } = {}) {
  if (from < 0 || to < 0 || from === to) return [];
  const distance = distancesTo(graph, visible, to, from, directed);
  if (distance[from] < 0) return [];
  const paths = [];
  const walk = (concepts) => {
    const last = concepts.at(-1);
    if (last === to) {
      paths.push(concepts);
      return;
    }
    const next = stepsFrom(graph, visible, last, directed);
    for (const concept of [...next].sort((a, b) => a - b)) {
      if (paths.length >= most) return;
      if (distance[concept] === distance[last] - 1) walk([...concepts, concept]);
    }
  };
  walk([from]);
  return paths.map((concepts) => ({
    concepts,
    hops: concepts
      .slice(1)
      .map((concept, i) => relationsBetween(graph, visible, concepts[i], concept, directed)),
  }));
}

/** Hops to the goal, -1 where unknown; the search ends at the level that meets `start`. */
function distancesTo(graph, visible, goal, start, directed) {
  const distance = new Int32Array(graph.size).fill(-1);
  distance[goal] = 0;
  let level = [goal];
  while (level.length && distance[start] < 0) {
    const next = [];
    for (const concept of level) {
      for (const relation of relationsOf(graph, concept)) {
        if (!visible.relations[relation]) continue;
        if (directed && graph.to[relation] !== concept) continue;
        const other = otherEnd(graph, relation, concept);
        if (distance[other] < 0) {
          distance[other] = distance[concept] + 1;
          next.push(other);
        }
      }
    }
    level = next;
  }
  return distance;
}

function stepsFrom(graph, visible, concept, directed) {
  const next = new Set();
  for (const relation of relationsOf(graph, concept)) {
    if (!visible.relations[relation]) continue;
    if (directed && graph.from[relation] !== concept) continue;
    next.add(otherEnd(graph, relation, concept));
  }
  return next;
}

function relationsBetween(graph, visible, a, b, directed) {
  return [...relationsOf(graph, a)].filter(
    (relation) =>
      visible.relations[relation] &&
      otherEnd(graph, relation, a) === b &&
      (!directed || graph.from[relation] === a),
  );
}
