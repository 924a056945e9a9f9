// From a state to a scene: the concepts, their starting places, the room each needs, and the
// layout. Pure.

import { GAP, LINE_HEIGHT } from "./annotations.js";
import { chooseConcepts, chooseRelations, countUnshown, keepAmong, MOST_SHOWN } from "./focus.js";
import { otherEnd, relationsOf } from "./data.js";
import { wrapLabel } from "./labels.js";
import { layoutFocus } from "./layout.js";

const LETTER = 6.7; // CSS pixels, about, at the labels' size
const SAMPLE = 60; // concepts whose labels tell how long labels are here
const FULL = 0.57; // the share of a screen that dots and labels may take
const FEWEST = 6;

/**
 * What the focus view shows for a state, and where.
 *
 * screen: { width, height, corner } the room there is. before: Map of places that stay as they are,
 * or null. dragged: Map concept -> [x, y], where a person put it, as parts of the screen.
 */
export function makeScene(graph, { state, visible, paths, screen, before, dragged }) {
  const put = new Map([...dragged].map(([concept, [x, y]]) => [concept, [x * screen.width, y * screen.height]]));
  const chosen = chooseConcepts(graph, visible, state, roomOf(graph, screen), paths);
  const concepts = before ? chosen : keepAmong(chosen, [...put.keys()]);
  const { chosen: relations, all } = chooseRelations(graph, visible, concepts, state, paths);
  const shown = new Set(concepts);
  return {
    concepts,
    relations,
    allRelations: all,
    places: placeConcepts(graph, state, concepts, relations, screen, { before, dragged: put, paths }),
    selected: state.selected,
    onPath: paths.length ? new Set(paths.flatMap(({ hops }) => hops.flat())) : null,
    unshown: (concept) => countUnshown(graph, visible, concept, shown),
    shown,
  };
}

/** How many concepts a screen has room for, so that most can be named. */
function roomOf(graph, { width, height, corner }) {
  const sample = Math.min(graph.size, SAMPLE);
  let area = 0;
  for (let concept = 0; concept < sample; concept++) {
    const box = roomFor(graph, concept);
    area += box.width * box.height;
  }
  const free = width * height - corner.width * corner.height;
  const most = sample ? Math.floor((FULL * free * sample) / area) : FEWEST;
  return Math.max(FEWEST, Math.min(MOST_SHOWN, most));
}

/**
 * Places for the concepts: Map concept -> [x, y]. `before` holds places to keep as they are, or is
 * null; `dragged` those that a person chose in a scene that is laid out anew around them.
 */
export function placeConcepts(graph, state, concepts, relations, screen, { before, dragged, paths }) {
  const starts = startingPlaces(graph, state, concepts, screen, paths);
  const rows = state.base === "path" && paths.length > 0;
  const boxes = concepts.map((concept) => {
    const kept = before?.get(concept) ?? dragged?.get(concept);
    const [x, y] = kept ?? near(graph, concept, before) ?? starts.get(concept);
    return { ...roomFor(graph, concept), x, y, pinned: rows || Boolean(kept) };
  });
  const index = new Map(concepts.map((concept, i) => [concept, i]));
  const links = relations
    .map((relation) => [index.get(graph.from[relation]), index.get(graph.to[relation])])
    .filter(([a, b]) => a !== b);
  const { x, y } = layoutFocus(boxes, links, screen, !before && !rows);
  return new Map(concepts.map((concept, i) => [concept, [round(x[i]), round(y[i])]]));
}

/** The room that dots and labels take at their places, for cameraFor. */
export function boxesOf(graph, places) {
  return [...places].map(([concept, [x, y]]) => ({ ...roomFor(graph, concept), x, y }));
}

/** The room for a dot and the label under it; `drop`: how far its middle is below the dot's. */
function roomFor(graph, concept) {
  const lines = wrapLabel(graph.label[concept]);
  const longest = Math.max(...lines.map((line) => line.length));
  const diameter = 2 * graph.radius[concept];
  const label = lines.length * LINE_HEIGHT + GAP;
  return {
    width: Math.max(diameter, longest * LETTER) + 14,
    height: diameter + label + 2 * GAP,
    drop: label / 2,
  };
}

function startingPlaces(graph, state, concepts, screen, paths) {
  if (state.base === "path" && paths.length) return pathRows(paths, screen);
  if (state.base === "concept") return rings(graph, state.concept, concepts, screen);
  return fromMap(graph, concepts, screen);
}

/** As on the map, stretched over the screen, so that the overview looks like the map. */
function fromMap(graph, concepts, screen) {
  const stretch = (values, room) => {
    const low = Math.min(...values);
    const span = Math.max(...values) - low || 1;
    return values.map((value) => ((value - low) / span - 0.5) * room);
  };
  const xs = stretch(concepts.map((concept) => graph.x[concept]), screen.width);
  const ys = stretch(concepts.map((concept) => graph.y[concept]), screen.height);
  return new Map(concepts.map((concept, i) => [concept, [xs[i], ys[i]]]));
}

/** The concept in the middle, its neighbors around it by community, theirs behind them. */
function rings(graph, center, concepts, screen) {
  const places = new Map([[center, [0, 0]]]);
  const first = new Set();
  for (const relation of relationsOf(graph, center)) first.add(otherEnd(graph, relation, center));
  const inner = concepts
    .filter((concept) => concept !== center && first.has(concept))
    .sort((a, b) => graph.group[a] - graph.group[b] || a - b);
  inner.forEach((concept, i) => {
    const angle = (2 * Math.PI * i) / inner.length - Math.PI / 2;
    places.set(concept, [0.32 * screen.width * Math.cos(angle), 0.32 * screen.height * Math.sin(angle)]);
  });
  concepts.forEach((concept, i) => {
    if (places.has(concept)) return;
    const anchor = near(graph, concept, places) ?? [Math.cos(i) * 100, Math.sin(i) * 100];
    places.set(concept, [anchor[0] * 1.5, anchor[1] * 1.5]);
  });
  return places;
}

/** A place beside a neighbor that has one, off by an angle of its own; null without any. */
function near(graph, concept, places) {
  if (!places) return null;
  for (const relation of relationsOf(graph, concept)) {
    const place = places.get(otherEnd(graph, relation, concept));
    if (!place) continue;
    const angle = concept * 2.399963; // golden angle: neighbors of one concept spread evenly
    const outward = Math.hypot(place[0], place[1]) > 1 ? Math.atan2(place[1], place[0]) : angle;
    const turn = outward + Math.sin(angle) * 1.1;
    return [place[0] + 90 * Math.cos(turn), place[1] + 90 * Math.sin(turn)];
  }
  return null;
}

/** A column per step, a row per path; concepts on several paths stay where they came first. */
function pathRows(paths, screen) {
  const places = new Map();
  const steps = paths[0].concepts.length - 1;
  const width = Math.max(screen.width * 0.72, steps * 170);
  const gap = Math.min(130, (screen.height * 0.8) / paths.length);
  paths.forEach(({ concepts }, row) => {
    concepts.forEach((concept, step) => {
      if (places.has(concept)) return;
      const end = step === 0 || step === steps;
      const y = end ? 0 : (row - (paths.length - 1) / 2) * gap;
      places.set(concept, [(step / steps - 0.5) * width, y]);
    });
  });
  return places;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
