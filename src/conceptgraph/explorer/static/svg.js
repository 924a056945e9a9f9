// The focus view as an SVG drawing. Pure: text in, text out; all text is escaped.

import { LINE_HEIGHT } from "./annotations.js";
import { isDenied, mannerOf } from "./data.js";
import { groupColor, relationColor } from "./display.js";

/** Return the drawing (see createFocusView's drawing()) as an SVG document. */
export function svgOf(graph, { width, height, theme, labels, dots, links }) {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeText(theme.font)}">`,
    `<title>${escapeText(graph.title)}<` + "/title>",
    `<rect width="${width}" height="${height}" fill="${theme.surface}"/>`,
  ];
  for (const link of links) parts.push(lineOf(graph, link, dots, theme));
  for (const dot of dots) {
    const color = groupColor(graph, graph.group[dot.concept], theme.dark);
    parts.push(
      `<circle cx="${round(dot.x)}" cy="${round(dot.y)}" r="${round(dot.radius)}" fill="${color}" stroke="${theme.surface}" stroke-width="2"/>`,
    );
  }
  for (const label of labels) parts.push(textOf(label, theme));
  parts.push("<" + "/svg>");
  return parts.join("\n");
}

function lineOf(graph, { relation, points, loop }, dots, theme) {
  const color = relationColor(graph, relation, theme.dark);
  const denied = isDenied(graph, relation);
  const dashes = denied ? "7 4" : mannerOf(graph, relation).hedged ? "2 4" : "";
  const target = dots.find((dot) => dot.concept === graph.to[relation]);
  const path = loop ? points : untilCircle(points, target);
  const d = path.map((point, i) => `${i ? "L" : "M"}${round(point.x)} ${round(point.y)}`).join("");
  const [before, tip] = path.slice(-2);
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const wing = (turn) =>
    `${round(tip.x - 8 * Math.cos(angle + turn))} ${round(tip.y - 8 * Math.sin(angle + turn))}`;
  const arrow = `<path d="M${round(tip.x)} ${round(tip.y)}L${wing(0.4)}L${wing(-0.4)}Z" fill="${color}"/>`;
  const line = `<path d="${d}" fill="none" stroke="${color}" stroke-width="1.3"${dashes ? ` stroke-dasharray="${dashes}"` : ""}/>`;
  return line + arrow + (denied ? barOf(points, color) : "");
}

/** The points up to the edge of the circle they lead to. */
function untilCircle(points, circle) {
  const kept = points.filter((point) => Math.hypot(point.x - circle.x, point.y - circle.y) > circle.radius);
  if (kept.length < 1) return points;
  const last = kept.at(-1);
  const angle = Math.atan2(last.y - circle.y, last.x - circle.x);
  return [
    ...kept,
    { x: circle.x + circle.radius * Math.cos(angle), y: circle.y + circle.radius * Math.sin(angle) },
  ];
}

function barOf(points, color) {
  const middle = points[points.length >> 1];
  const next = points[(points.length >> 1) + 1];
  const angle = Math.atan2(next.y - middle.y, next.x - middle.x) + Math.PI / 2;
  const [dx, dy] = [6 * Math.cos(angle), 6 * Math.sin(angle)];
  return `<path d="M${round(middle.x - dx)} ${round(middle.y - dy)}L${round(middle.x + dx)} ${round(middle.y + dy)}" stroke="${color}" stroke-width="2.5"/>`;
}

function textOf({ lines, x, y, font, color, width }, theme) {
  const [weight, size] = font.split(" ");
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const plate = width
    ? `<rect x="${round(x - width / 2)}" y="${round(y - 6)}" width="${round(width)}" height="12" fill="${theme.surface}"/>`
    : "";
  const words = lines.map(
    (line, i) =>
      `<text x="${round(x)}" y="${round(top + i * LINE_HEIGHT)}" text-anchor="middle" dominant-baseline="central" font-size="${size}" font-weight="${weight}" fill="${color}" stroke="${theme.surface}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeText(line)}<` +
      "/text>",
  );
  return plate + words.join("");
}

function round(value) {
  return Math.round(value * 10) / 10;
}

/** Escape a text for SVG, leaving out what XML cannot hold. */
export function escapeText(text) {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
