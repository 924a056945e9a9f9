// Which labels a focus view carries and where: constant size on the screen, the important ones
// first, none over another. Pure; both the canvas and the SVG drawing use it.

import { DOT, LabelGrid } from "./labels.js";

export const LINE_HEIGHT = 15;
export const GAP = 5; // between a dot and its label
const EDGE_FONT = "500 11px";
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66];
const ALONG_BARRED = [0.33, 0.67, 0.27, 0.73]; // the bar of a denied relation is in the middle
const SHORTEST_LINK = 36;
const FEW_LINKS = 30;
const ALWAYS_NAMED = 14; // so many of the most important dots may have small ones under their label

/**
 * Return labels in drawing order: { lines, x, y, font, color, kind, width }, x and y the middle, in
 * CSS pixels; width only of a relation's words, which interrupt its line.
 *
 * screen: { width, height, reserved: rectangles that the page's own parts cover, by their middle }.
 * dots: [{ x, y, radius, lines, weight, strong, badge }], most important first.
 * links: [{ text, color, strong, barred, length, at(t) -> { x, y } }], most important first.
 * measure(font, text) -> width.
 */
export function placeLabels(dots, links, screen, measure, theme) {
  const grid = new LabelGrid(screen.width, screen.height);
  for (const dot of dots) grid.block(dot.x, dot.y, dot.radius * 1.7, dot.radius * 1.7, DOT);
  for (const { x, y, width, height } of screen.reserved) grid.block(x, y, width, height);
  const labels = [];
  const [first, others] = [dots.slice(0, ALWAYS_NAMED), dots.slice(ALWAYS_NAMED)];
  for (const dot of first) placeAtDot(grid, dot, measure, theme, labels, DOT);
  const strong = links.filter((link) => link.strong);
  const weak = links.filter((link) => !link.strong);
  for (const dot of others) placeAtDot(grid, dot, measure, theme, labels, 0);
  for (const link of strong) placeOnLink(grid, link, measure, labels, true);
  for (const link of weak) placeOnLink(grid, link, measure, labels, links.length <= FEW_LINKS);
  return labels;
}

function placeAtDot(grid, dot, measure, theme, labels, over) {
  const font = dot.strong ? "650 14px" : "500 12.5px";
  const width = Math.max(...dot.lines.map((line) => measure(font, line))) + 4;
  const height = dot.lines.length * LINE_HEIGHT;
  const below = dot.radius + GAP + height / 2;
  const beside = dot.radius + GAP + width / 2;
  const places = [
    [0, below],
    [0, -below],
    [beside, 0],
    [-beside, 0],
    [width * 0.3, below],
    [-width * 0.3, below],
    [width * 0.3, -below],
    [-width * 0.3, -below],
  ];
  const free =
    places.find(([dx, dy]) => grid.place(dot.x + dx, dot.y + dy, width, height)) ??
    (over ? places.find(([dx, dy]) => grid.place(dot.x + dx, dot.y + dy, width, height, over)) : null);
  if (free) {
    const [x, y] = [dot.x + free[0], dot.y + free[1]];
    labels.push({ kind: "concept", lines: dot.lines, x, y, font, color: theme.text });
  }
  if (dot.badge) {
    const x = dot.x + dot.radius + 10;
    const y = dot.y - dot.radius - 4;
    labels.push({ kind: "badge", lines: [dot.badge], x, y, font: "600 10.5px", color: theme.muted });
  }
}

/** `anyway`: also where the words are as long as the line. */
function placeOnLink(grid, link, measure, labels, anyway) {
  const width = measure(EDGE_FONT, link.text) + 4;
  if (link.length < (anyway ? SHORTEST_LINK : width + 24)) return;
  for (const t of link.barred ? ALONG_BARRED : ALONG) {
    const { x, y } = link.at(t);
    if (!grid.place(x, y, width, 13)) continue;
    labels.push({ kind: "relation", lines: [link.text], x, y, font: EDGE_FONT, color: link.color, width });
    return;
  }
}
