// A picture of the focus view on a canvas: what the first picture draws, and the labels that both
// it and vis-network's picture carry.

import { LINE_HEIGHT } from "./annotations.js";
import { ARROW, BAR, dotLooks, linkLook } from "./display.js";
import { courseOf } from "./picture.js";

/** Draw dots, links and labels; `pen` counts in CSS pixels. The same looks as vis-network's. */
export function drawPicture(pen, graph, scene, { dots, links, labels }, scale, theme) {
  const looks = dotLooks(graph, scene, theme);
  const dotOf = new Map(dots.map((dot) => [dot.concept, dot]));
  for (const link of links) {
    drawLink(pen, link, dotOf.get(graph.to[link.relation]), linkLook(graph, scene, link.relation, theme), scale);
  }
  for (const dot of [...dots].reverse()) drawDot(pen, dot, looks(dot.concept), scale);
  pen.globalAlpha = 1;
  drawLabels(pen, labels, theme);
}

function drawLink(pen, link, target, look, scale) {
  const head = (15 * ARROW + 3 * look.width) * scale;
  const course = courseOf(link);
  const path = link.loop ? course : upTo(link, target);
  const [before, tip] = path.slice(-2);
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  pen.globalAlpha = look.opacity;
  pen.strokeStyle = pen.fillStyle = look.color;
  pen.lineWidth = look.width * scale;
  pen.setLineDash((look.dashes ?? []).map((length) => length * scale));
  pen.beginPath();
  for (const { x, y } of path.slice(0, -1)) pen.lineTo(x, y);
  pen.lineTo(tip.x - 0.9 * head * Math.cos(angle), tip.y - 0.9 * head * Math.sin(angle));
  pen.stroke();
  pen.setLineDash([]);
  fillShape(pen, tip, angle, head, [[0, 0], [-1, 0.3], [-0.9, 0], [-1, -0.3]]);
  if (!look.denied) return;
  const middle = course.length >> 1;
  const [a, b] = [course[middle - 1], course[middle + 1]];
  const bar = (15 * BAR + 3 * look.width) * scale;
  fillShape(pen, course[middle], Math.atan2(b.y - a.y, b.x - a.x), bar, [[-0.15, 0.5], [0.15, 0.5], [0.15, -0.5], [-0.15, -0.5]]);
}

/** The course of a link until the border of the dot it leads to. */
function upTo(link, target) {
  const isOutside = (t) => {
    const { x, y } = link.at(t);
    return Math.hypot(x - target.x, y - target.y) > target.radius;
  };
  let [low, high] = [0, 1];
  for (let i = 0; i < 9; i++) {
    const middle = (low + high) / 2;
    if (isOutside(middle)) low = middle;
    else high = middle;
  }
  return Array.from({ length: 9 }, (_, i) => link.at((low * i) / 8));
}

function fillShape(pen, { x, y }, angle, length, corners) {
  const [cos, sin] = [Math.cos(angle) * length, Math.sin(angle) * length];
  pen.beginPath();
  for (const [along, across] of corners) {
    pen.lineTo(x + along * cos - across * sin, y + along * sin + across * cos);
  }
  pen.fill();
}

function drawDot(pen, { x, y, radius }, look, scale) {
  pen.globalAlpha = look.opacity;
  pen.fillStyle = look.fill;
  pen.strokeStyle = look.border;
  pen.lineWidth = look.borderWidth * scale;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
}

/** Draw labels at constant size, each with a rim of the surface's color. */
export function drawLabels(pen, labels, theme) {
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  for (const label of labels) {
    pen.font = `${label.font} ${theme.font}`;
    pen.lineWidth = 4;
    pen.strokeStyle = pen.fillStyle = theme.surface;
    if (label.width) pen.fillRect(label.x - label.width / 2, label.y - 6, label.width, 12);
    pen.fillStyle = label.color;
    const top = label.y - ((label.lines.length - 1) * LINE_HEIGHT) / 2;
    label.lines.forEach((line, i) => pen.strokeText(line, label.x, top + i * LINE_HEIGHT));
    label.lines.forEach((line, i) => pen.fillText(line, label.x, top + i * LINE_HEIGHT));
  }
}

/** A function (font, text) -> width that measures each text once: measuring is what costs. */
export function measurer() {
  const widths = new Map();
  return (pen, theme) => (font, text) => {
    const key = `${font}|${text}`;
    if (!widths.has(key)) {
      pen.font = `${font} ${theme.font}`;
      widths.set(key, pen.measureText(text).width);
    }
    return widths.get(key);
  };
}
