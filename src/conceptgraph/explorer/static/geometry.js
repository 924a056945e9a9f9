// Where things of the focus view are: the camera that fits a scene, and the courses of links.
// Pure; the first picture, vis-network's picture and the SVG drawing agree because of it.

const LARGEST_SCALE = 1.25;
export const SMALLEST_SCALE = 0.08;
const LABEL_LINE = 15;

/**
 * The camera { scale, x, y } that shows all places [x, y] and the labels under them; a place
 * (px, py) is on the screen at (px * scale + x, py * scale + y). `covered`: CSS pixels that the
 * chips at the top cover.
 */
export function cameraFor(places, { width, height, covered }) {
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const fitting = Math.min(
    LARGEST_SCALE,
    (width - Math.min(150, width * 0.3)) / Math.max(1, right - left),
    (height - covered - Math.min(90, height * 0.24)) / Math.max(1, bottom - top),
  );
  const scale = Math.max(SMALLEST_SCALE, fitting);
  return {
    scale,
    x: width / 2 - ((left + right) / 2) * scale,
    y: height / 2 - ((top + bottom) / 2) * scale + (covered - LABEL_LINE) / 2,
  };
}

/**
 * The point of a link at t, from 0 (its subject) to 1 (its object), as vis-network draws it.
 *
 * a, b: { x, y } the ends; radius: of the dot a loop is at; curve: see curvesOf in display.js.
 */
export function pointOn(a, b, radius, curve, t) {
  if (curve.selfReference) {
    const { size, angle } = curve.selfReference;
    const reach = radius + size * 1.6;
    const turn = angle + (t - 0.5) * 0.9;
    return { x: a.x + reach * Math.cos(turn), y: a.y - reach * Math.sin(turn) };
  }
  const via = curve.smooth ? bendOf(a, b, curve.smooth) : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  return {
    x: start * a.x + middle * via.x + end * b.x,
    y: start * a.y + middle * via.y + end * b.y,
  };
}

/** The control point of vis-network's "curvedCW" and "curvedCCW". */
function bendOf(a, b, { type, roundness }) {
  const [dx, dy] = [b.x - a.x, a.y - b.y];
  const side = type === "curvedCW" ? 1 : -1;
  const angle = Math.atan2(dy, dx) + (side * roundness * 0.5 + 0.5) * Math.PI;
  const reach = (roundness * 0.5 + 0.5) * Math.hypot(dx, dy);
  return { x: a.x + reach * Math.sin(angle), y: a.y + reach * Math.cos(angle) };
}
