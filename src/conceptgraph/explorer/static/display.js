// From state to what vis-network is given. Pure: the same scene and theme, the same data.

import { isDenied, mannerOf, otherEnd, predicateOf, relationsOf } from "./data.js";
import { shorten } from "./labels.js";

/** Sizes of arrow heads and bars, as shares of vis-network's own. */
export const ARROW = 0.55;
export const BAR = 0.7;

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
 * or null }; curves: see curvesOf.
 */
export function displayScene(graph, scene, curves, theme) {
  const looks = dotLooks(graph, scene, theme);
  return {
    nodes: scene.concepts.map((concept) => visNode(graph, scene, looks, concept, theme)),
    edges: scene.relations.map((relation) =>
      visEdge(graph, scene, relation, curves.get(relation), theme),
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

/** A function concept -> how its dot looks: { fill, border, borderWidth, opacity }. */
export function dotLooks(graph, scene, theme) {
  const near = nearby(graph, scene);
  return (concept) => {
    const chosen = concept === scene.selected;
    return {
      fill: groupColor(graph, graph.group[concept], theme.dark),
      border: chosen ? theme.accent : theme.surface,
      borderWidth: chosen ? 4 : 2,
      opacity: near && !near.has(concept) ? 0.45 : 1,
    };
  };
}

/** How a relation's line looks: { color, width, opacity, dashes: lengths or null, denied }. */
export function linkLook(graph, scene, relation, theme) {
  const denied = isDenied(graph, relation);
  const touches = graph.from[relation] === scene.selected || graph.to[relation] === scene.selected;
  const bold = touches || scene.onPath?.has(relation);
  const quiet = (scene.selected >= 0 && scene.places.has(scene.selected)) || scene.onPath;
  return {
    color: relationColor(graph, relation, theme.dark),
    width: bold ? 2 : 1.2,
    opacity: bold ? 0.95 : quiet ? 0.3 : 0.6,
    dashes: denied ? [9, 5] : mannerOf(graph, relation).hedged ? [2, 5] : null,
    denied,
  };
}

function visNode(graph, scene, looks, concept, theme) {
  const [x, y] = scene.places.get(concept);
  const { fill, border, borderWidth, opacity } = looks(concept);
  return {
    id: graph.id.at(concept),
    x,
    y,
    size: graph.radius[concept],
    borderWidth,
    borderWidthSelected: 4,
    opacity,
    color: {
      background: fill,
      border,
      highlight: { background: fill, border: theme.accent },
      hover: { background: fill, border: theme.text },
    },
  };
}

function visEdge(graph, scene, relation, curve, theme) {
  const { color, width, opacity, dashes, denied } = linkLook(graph, scene, relation, theme);
  return {
    id: `r${relation}`,
    from: graph.id.at(graph.from[relation]),
    to: graph.id.at(graph.to[relation]),
    width,
    color: { color, highlight: color, hover: color, opacity },
    dashes: dashes ?? false,
    arrows: {
      to: { enabled: true, scaleFactor: ARROW },
      ...(denied ? { middle: { enabled: true, type: "bar", scaleFactor: BAR } } : {}),
    },
    ...curve,
  };
}

/**
 * Keep relations between the same two concepts apart: the first is straight if it is alone,
 * others bend to both sides. Loops are given different sizes and sides. Return a Map from relation
 * to curve, in the vocabulary of vis-network.
 */
export function curvesOf(graph, relations) {
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
  return curves;
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
