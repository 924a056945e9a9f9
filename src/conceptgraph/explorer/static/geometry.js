// Where things of the focus view are: the camera that fits a scene, and the courses of links.
// Pure; the first picture, vis-network's picture and the SVG drawing agree because of it.

const LARGEST_SCALE = 1.25;
export const SMALLEST_SCALE = 0.08;
const MARGIN = 8; // CSS pixels around all that is shown
const HALVINGS = 14;

/**
 * The camera { scale, x, y } that shows all dots with their labels; what is at (px, py) is on the
 * screen at (px * scale + x, py * scale + y). boxes: [{ x, y, width, height, drop }], see scene.js;
 * labels keep their size at every scale. `covered`: CSS pixels that the chips at the top cover.
 */
export function cameraFor(boxes, { width, height, covered }) {
  const fits = (scale) => {
    const { left, right, top, bottom } = extentOf(boxes, scale);
    return right - left <= width - 2 * MARGIN && bottom - top <= height - covered - MARGIN;
  };
  let [scale, tooLarge] = fits(LARGEST_SCALE) ? [LARGEST_SCALE, 0] : [SMALLEST_SCALE, LARGEST_SCALE];
  for (let i = 0; tooLarge && i < HALVINGS; i++) {
    const middle = (scale + tooLarge) / 2;
    if (fits(middle)) scale = middle;
    else tooLarge = middle;
  }
  const { left, right, top, bottom } = extentOf(boxes, scale);
  return {
    scale,
    x: (width - left - right) / 2,
    y: (height + covered - MARGIN - top - bottom) / 2,
  };
}

/** What dots and labels take at a scale, in CSS pixels. */
function extentOf(boxes, scale) {
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, width, height, drop } of boxes) {
    extent.left = Math.min(extent.left, x * scale - width / 2);
    extent.right = Math.max(extent.right, x * scale + width / 2);
    extent.top = Math.min(extent.top, y * scale + drop - height / 2);
    extent.bottom = Math.max(extent.bottom, y * scale + drop + height / 2);
  }
  return extent;
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
