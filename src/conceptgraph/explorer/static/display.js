// From state to what vis-network is given. Pure: the same scene and theme, the same data.

import { isDenied, mannerOf, otherEnd, predicateOf, relationsOf } from "./data.js";
import { shorten } from "./labels.js";

/** A color of the graph's style on the present theme: style pairs are [light, dark]. */
export function pick(pair, dark) {
  return pair[dark ? 1 : 0];
}

export function groupColor(graph, group, dark) {
  return pick(graph.style.groups[group] ?? graph.style.other, dark);
}

export function relationColor(graph, relation, dark) {
  if (isDenied(graph, relation)) return pick(graph.style.denied, dark);
  return pick(graph.style.families[predicateOf(graph, relation).family][1], dark);
}

/** The color of a relation's words: nearer to the text's, so that small letters can be read. */
export function relationTextColor(graph, relation, theme) {
  return mixed(relationColor(graph, relation, theme.dark), theme.text, theme.dark ? 0.15 : 0.35);
}

/** Two colors "#rrggbb" mixed, `share` of the second. */
export function mixed(first, second, share) {
  const parts = (color) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const [a, b] = [parts(first), parts(second)];
  const mix = a.map((value, i) => Math.round(value * (1 - share) + b[i] * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** What stands on an edge: the predicate, with “ for attributed and ? for hedged claims. */
export function relationText(graph, relation) {
  const { attributed, hedged } = mannerOf(graph, relation);
  const label = shorten(predicateOf(graph, relation).label, 32);
  return `${attributed ? "“" : ""}${label}${hedged ? " ?" : ""}`;
}

/**
 * vis nodes and edges of a scene.
 *
 * scene: { concepts, relations, places: Map concept -> [x, y], selected, onPath: Set of relations
 * or null }.
 */
export function displayScene(graph, scene, theme) {
  const near = nearby(graph, scene);
  return {
    nodes: scene.concepts.map((concept) => visNode(graph, scene, near, concept, theme)),
    edges: withCurves(graph, scene.relations).map(([relation, curve]) =>
      visEdge(graph, scene, relation, curve, theme),
    ),
  };
}

/** The selected concept and its neighbors; null when nothing stands out. */
function nearby(graph, scene) {
  if (scene.selected < 0 || !scene.places.has(scene.selected)) return null;
  const near = new Set([scene.selected]);
  for (const relation of relationsOf(graph, scene.selected)) {
    near.add(otherEnd(graph, relation, scene.selected));
  }
  return near;
}

function visNode(graph, scene, near, concept, theme) {
  const [x, y] = scene.places.get(concept);
  const chosen = concept === scene.selected;
  const color = groupColor(graph, graph.group[concept], theme.dark);
  return {
    id: graph.id[concept],
    x,
    y,
    size: graph.radius[concept],
    borderWidth: chosen ? 4 : 2,
    borderWidthSelected: 4,
    opacity: near && !near.has(concept) ? 0.45 : 1,
    color: {
      background: color,
      border: chosen ? theme.accent : theme.surface,
      highlight: { background: color, border: theme.accent },
      hover: { background: color, border: theme.text },
    },
  };
}

function visEdge(graph, scene, relation, curve, theme) {
  const denied = isDenied(graph, relation);
  const { hedged } = mannerOf(graph, relation);
  const touches = graph.from[relation] === scene.selected || graph.to[relation] === scene.selected;
  const bold = touches || scene.onPath?.has(relation);
  const quiet = (scene.selected >= 0 && scene.places.has(scene.selected)) || scene.onPath;
  const color = relationColor(graph, relation, theme.dark);
  return {
    id: `r${relation}`,
    from: graph.id[graph.from[relation]],
    to: graph.id[graph.to[relation]],
    width: bold ? 2 : 1.2,
    color: { color, highlight: color, hover: color, opacity: bold ? 0.95 : quiet ? 0.3 : 0.6 },
    dashes: denied ? [9, 5] : hedged ? [2, 5] : false,
    arrows: {
      to: { enabled: true, scaleFactor: 0.55 },
      ...(denied ? { middle: { enabled: true, type: "bar", scaleFactor: 0.7 } } : {}),
    },
    ...curve,
  };
}

/**
 * Keep relations between the same two concepts apart: the first is straight if it is alone,
 * others bend to both sides. Loops are given different sizes and sides.
 */
export function withCurves(graph, relations) {
  const together = new Map();
  for (const relation of relations) {
    const a = Math.min(graph.from[relation], graph.to[relation]);
    const b = Math.max(graph.from[relation], graph.to[relation]);
    const key = a * graph.size + b;
    if (!together.has(key)) together.set(key, []);
    together.get(key).push(relation);
  }
  const curves = new Map();
  for (const group of together.values()) {
    group.forEach((relation, index) => curves.set(relation, curveOf(graph, group, relation, index)));
  }
  return relations.map((relation) => [relation, curves.get(relation)]);
}

function curveOf(graph, group, relation, index) {
  if (graph.from[relation] === graph.to[relation]) {
    const angle = Math.PI / 4 + (index * Math.PI) / 2.5;
    return { smooth: false, selfReference: { size: 22 + 7 * index, angle, renderBehindTheNode: false } };
  }
  const offset = index - (group.length - 1) / 2;
  if (offset === 0) return { smooth: false };
  // "Clockwise" is seen from the start of an edge, so those that run back bend the other way.
  const clockwise = offset > 0 === graph.from[relation] < graph.to[relation];
  return {
    smooth: {
      enabled: true,
      type: clockwise ? "curvedCW" : "curvedCCW",
      roundness: Math.min(0.9, 0.24 * Math.abs(offset) + 0.06),
    },
  };
}
