// What the map looks like: relations and concepts as generators that yield now and then, so that
// the page never waits for a hundred thousand of them; names on a layer of their own.

import { groupColor } from "./display.js";
import { LabelGrid } from "./labels.js";
import { mapLabels } from "./map_labels.js";

const CHUNK = 2000; // relations or concepts between two looks at the clock

/** Radius of a concept in CSS pixels: smaller among many and on a small map. */
export function radiusAt(graph, concept, { zoom, width }) {
  const crowd = Math.min(1, Math.sqrt(900 / graph.size));
  const room = Math.max(0.62, Math.min(1, width / 640));
  const base = (1.4 + graph.radius[concept] * 0.22) * (0.45 + 0.55 * crowd) * room;
  return Math.max(0.7, base * Math.min(4, Math.sqrt(zoom)));
}

/** Draw relations and concepts. `view` is { scale, x, y, zoom, width, height, ratio }. */
export function* drawMap(pen, graph, visible, view, theme) {
  pen.fillStyle = theme.surface;
  pen.fillRect(0, 0, view.width, view.height);
  yield* drawRelations(pen, graph, visible, view, theme);
  yield* drawConcepts(pen, graph, visible, view, theme);
}

function* drawRelations(pen, graph, visible, view, theme) {
  const { from, to, x, y } = graph;
  pen.strokeStyle = theme.faint;
  pen.lineWidth = graph.relations > 20000 ? 0.4 : graph.relations > 4000 ? 0.6 : 0.9;
  pen.beginPath();
  for (let e = 0; e < graph.relations; e++) {
    if (e % CHUNK === CHUNK - 1) {
      pen.stroke();
      yield;
      pen.beginPath();
    }
    if (!visible.relations[e]) continue;
    const ax = x[from[e]] * view.scale + view.x;
    const ay = y[from[e]] * view.scale + view.y;
    const bx = x[to[e]] * view.scale + view.x;
    const by = y[to[e]] * view.scale + view.y;
    if ((ax < 0 && bx < 0) || (ax > view.width && bx > view.width)) continue;
    if ((ay < 0 && by < 0) || (ay > view.height && by > view.height)) continue;
    if (Math.abs(ax - bx) + Math.abs(ay - by) < 2) continue;
    pen.moveTo(ax, ay);
    pen.lineTo(bx, by);
  }
  pen.stroke();
}

/** From the least to the most salient, chunk by chunk, each chunk color by color. */
function* drawConcepts(pen, graph, visible, view, theme) {
  const { x, y, group, size } = graph;
  for (let end = size; end > 0; end -= CHUNK) {
    const byGroup = new Map();
    for (let c = end - 1; c >= Math.max(0, end - CHUNK); c--) {
      if (!visible.concepts[c]) continue;
      const px = x[c] * view.scale + view.x;
      const py = y[c] * view.scale + view.y;
      const r = radiusAt(graph, c, view);
      if (px < -r || px > view.width + r || py < -r || py > view.height + r) continue;
      if (!byGroup.has(group[c])) byGroup.set(group[c], []);
      byGroup.get(group[c]).push(px, py, r);
    }
    for (const [each, dots] of byGroup) fillDots(pen, dots, groupColor(graph, each, theme.dark), view.ratio);
    yield;
  }
}

/** Dots of a pixel or two are squares, which are drawn sooner. */
function fillDots(pen, dots, color, ratio) {
  pen.fillStyle = color;
  pen.beginPath();
  for (let i = 0; i < dots.length; i += 3) {
    const [px, py, r] = [dots[i], dots[i + 1], dots[i + 2]];
    if (r * ratio < 1.6) pen.rect(px - r, py - r, 2 * r, 2 * r);
    else {
      pen.moveTo(px + r, py);
      pen.arc(px, py, r, 0, 2 * Math.PI);
    }
  }
  pen.fill();
}

/** Names of communities and, as far as there is room, of concepts. */
export function drawNames(pen, graph, visible, view, theme) {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  const measure = (font, text) => {
    pen.font = `${font} ${theme.font}`;
    return pen.measureText(text).width;
  };
  const grid = new LabelGrid(view.width, view.height);
  const labels = mapLabels(graph, visible, view, measure, grid);
  for (const { concept } of labels) if (concept >= 0) drawAnchor(pen, graph, concept, view, theme);
  for (const label of labels) {
    pen.font = `${label.font} ${theme.font}`;
    pen.lineWidth = 5;
    pen.strokeStyle = theme.surface;
    pen.strokeText(label.text, label.x, label.y);
    pen.fillStyle = theme.text;
    pen.fillText(label.text, label.x, label.y);
  }
}

/** A named concept among thousands is found by a rim around its dot. */
function drawAnchor(pen, graph, concept, view, theme) {
  pen.beginPath();
  pen.arc(
    graph.x[concept] * view.scale + view.x,
    graph.y[concept] * view.scale + view.y,
    Math.max(3.2, radiusAt(graph, concept, view)),
    0,
    2 * Math.PI,
  );
  pen.lineWidth = 3;
  pen.strokeStyle = theme.surface;
  pen.stroke();
  pen.fillStyle = groupColor(graph, graph.group[concept], theme.dark);
  pen.fill();
}

/**
 * Marks over the picture: the concepts in focus, a box around those in the focus window, the
 * selected concept and the one under the pointer.
 */
export function drawMarks(pen, graph, look, view, theme) {
  const place = (concept) => [graph.x[concept] * view.scale + view.x, graph.y[concept] * view.scale + view.y];
  const rings = (concepts, extra, width, color) => {
    pen.lineWidth = width;
    pen.strokeStyle = color;
    pen.beginPath();
    for (const concept of concepts) {
      const [px, py] = place(concept);
      const r = radiusAt(graph, concept, view) + extra;
      pen.moveTo(px + r, py);
      pen.arc(px, py, r, 0, 2 * Math.PI);
    }
    pen.stroke();
  };
  if (look.shown.size < graph.size) {
    pen.globalAlpha = 0.6;
    rings(look.shown, 1, 1, theme.text);
    pen.globalAlpha = 1;
  }
  if (look.inView.length && look.inView.length < graph.size) {
    const places = look.inView.map(place);
    const [xs, ys] = [places.map(([px]) => px), places.map(([, py]) => py)];
    const left = Math.min(...xs) - 9;
    const top = Math.min(...ys) - 9;
    pen.strokeStyle = theme.accent;
    pen.lineWidth = 1.25;
    pen.setLineDash([5, 4]);
    pen.beginPath();
    pen.roundRect(left, top, Math.max(...xs) + 9 - left, Math.max(...ys) + 9 - top, 7);
    pen.stroke();
    pen.setLineDash([]);
  }
  if (look.selected >= 0) rings([look.selected], 3.5, 2.5, theme.accent);
  if (look.hovered >= 0) rings([look.hovered], 3.5, 2, theme.text);
}
