// What lies over the views in words: how much is shown, what is hidden, what is under the pointer.

import { byId, el } from "./dom.js";
import { isFiltering } from "./filters.js";
import { withCommas } from "./labels.js";

/** Bring the chips over the focus view up to date; returns the sentence that is read out. */
export function showStatus(graph, scene, state, visible) {
  const counts = `${withCommas(scene.concepts.length)} of ${withCommas(graph.size)}`;
  byId("shown").replaceChildren(counts, el("span", { class: "wide" }, " concepts shown"));
  byId("shown").title = `${withCommas(scene.relations.length)} of ${withCommas(graph.relations)} relations shown`;
  const thinned = byId("thinned");
  thinned.hidden = scene.relations.length === scene.allRelations;
  const best = `best ${withCommas(scene.relations.length)} of ${withCommas(scene.allRelations)}`;
  thinned.replaceChildren(best, el("span", { class: "wide" }, " relations"));
  const note = byId("hidden-note");
  const hidden = visible.hiddenRelations + visible.hiddenConcepts;
  note.hidden = !isFiltering(state.filter) || !hidden;
  note.textContent = `Filters hide ${withCommas(visible.hiddenRelations)} relations`;
  byId("hops").hidden = state.base !== "concept";
  for (const button of byId("hops").children) {
    button.setAttribute("aria-pressed", String(Number(button.dataset.hops) === state.hops));
  }
  const empty = byId("empty");
  empty.hidden = scene.concepts.length > 0;
  empty.textContent = graph.size
    ? "The filters hide every concept."
    : "This graph is empty. Build it from some prose: conceptgraph build SOURCE";
  const where = { overview: "Overview", path: "Path" }[state.base] ?? graph.label[state.concept];
  return `${where}. ${counts} concepts shown.`;
}

/** Name the concept of the map that the pointer is on; -1 = none. */
export function showHovered(graph, concept, x, y) {
  const chip = byId("map-hover");
  chip.hidden = concept < 0;
  if (concept < 0) return;
  chip.textContent = graph.label[concept];
  const room = byId("map").clientWidth;
  chip.style.left = `${Math.max(4, Math.min(x + 12, room - chip.offsetWidth - 4))}px`;
  chip.style.top = `${Math.max(4, y - 34)}px`;
}
