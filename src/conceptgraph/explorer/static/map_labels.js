// Names on the map: communities first, then concepts as one comes closer. Pure.

import { shorten } from "./labels.js";

const MOST_TRIED = 4000;
const ROOM = 14_000; // square CSS pixels of the map for one name of a concept
const AIR = 12; // CSS pixels between names

/**
 * Return { text, x, y, font, concept } in drawing order, none over another; concept is -1 for the
 * name of a community.
 *
 * `view` is { scale, x, y, zoom, width, height }; zoom is 1 when the whole map is seen. `grid` is
 * a LabelGrid of that size.
 */
export function mapLabels(graph, visible, view, measure, grid) {
  const labels = [];
  const small = view.width < 420;
  const put = (text, px, py, font, concept) => {
    const width = measure(font, text) + AIR;
    const x = Math.max(width / 2 + 2, Math.min(view.width - width / 2 - 2, px));
    if (Math.abs(x - px) > width / 2) return false;
    if (!grid.place(x, py, width, 13 + AIR / 2)) return false;
    labels.push({ text, x, y: py, font, concept });
    return true;
  };
  const named = new Set();
  if (view.zoom < 6) {
    // The whole map tells its large communities; closer up there is room for the small ones.
    const most = Math.round(((view.width * view.height) / 42_000) * Math.max(1, view.zoom)) + 2;
    graph.groupMembers.slice(0, most).forEach((members, group) => {
      const anchor = members.find((concept) => visible.concepts[concept]);
      if (anchor === undefined || graph.groupSizes[group] < 3 || graph.isFolded(group)) return;
      const text = shorten(small ? graph.label[anchor] : graph.groupNames[group], small ? 20 : 40);
      const font = small ? "650 11.5px" : group < 6 ? "700 14.5px" : "700 13px";
      const place = screenPlace(graph, view, anchor, small ? -9 : -15);
      if (put(text, ...place, font, -1)) for (const member of members.slice(0, 2)) named.add(member);
    });
  }
  if (small && view.zoom < 1.5) return labels;
  const most = labels.length + Math.min(80, Math.round((view.width * view.height) / ROOM));
  let tried = 0;
  for (let c = 0; c < graph.size && labels.length < most && tried < MOST_TRIED; c++) {
    if (!visible.concepts[c] || named.has(c)) continue;
    const [px, py] = screenPlace(graph, view, c, 13);
    if (px < 0 || px > view.width || py < 0 || py > view.height) continue;
    tried++;
    put(shorten(graph.label[c], 28), px, py, "500 12px", c);
  }
  return labels;
}

function screenPlace(graph, view, concept, below) {
  return [graph.x[concept] * view.scale + view.x, graph.y[concept] * view.scale + view.y + below];
}
