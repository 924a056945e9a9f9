// Names on the map: communities first, then concepts as one comes closer. Pure.

import { shorten } from "./labels.js";

const MOST_TRIED = 4000;

/**
 * Return { text, x, y, font, community } in drawing order; none over another.
 *
 * `view` is { scale, x, y, zoom, width, height }; zoom is 1 when the whole map is seen. `grid` is
 * a LabelGrid of that size.
 */
export function mapLabels(graph, visible, view, measure, grid) {
  const labels = [];
  const small = view.width < 420;
  const put = (text, px, py, font, community) => {
    const width = measure(font, text) + 8;
    const x = Math.max(width / 2 + 2, Math.min(view.width - width / 2 - 2, px));
    if (Math.abs(x - px) > width / 2) return false;
    if (!grid.place(x, py, width, community ? 20 : 17)) return false;
    labels.push({ text, x, y: py, font, community });
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
      const font = small ? "600 11px" : group < 6 ? "650 14px" : "600 12.5px";
      const place = screenPlace(graph, view, anchor, small ? -9 : -15);
      if (put(text, ...place, font, true)) for (const member of members.slice(0, 2)) named.add(member);
    });
  }
  if (small && view.zoom < 1.5) return labels;
  const most = Math.min(110, Math.round((view.width * view.height) / 10_000));
  let tried = 0;
  for (let c = 0; c < graph.size && labels.length < most && tried < MOST_TRIED; c++) {
    if (!visible.concepts[c] || named.has(c)) continue;
    const [px, py] = screenPlace(graph, view, c, 13);
    if (px < 0 || px > view.width || py < 0 || py > view.height) continue;
    tried++;
    put(shorten(graph.label[c], 28), px, py, "500 11.5px", false);
  }
  return labels;
}

function screenPlace(graph, view, concept, below) {
  return [graph.x[concept] * view.scale + view.x, graph.y[concept] * view.scale + view.y + below];
}
