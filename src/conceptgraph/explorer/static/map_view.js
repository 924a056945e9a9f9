// The map's renderer: every concept at its stored place, on a canvas of our own. Drawing is cut
// into slices, so that a hundred thousand concepts never hold the page up; while the map moves,
// the last picture is moved instead.

import { drawMap, drawMarks, drawNames } from "./map_drawing.js";
import { wireMotion } from "./map_motion.js";

const SLICE = 7; // milliseconds of drawing per frame
const REST = 120; // milliseconds without motion until the map is drawn anew
const NEAR = 14; // CSS pixels around a concept that count as on it

/**
 * Make the map on a canvas. handlers: { focus(concept), hover(concept, x, y) }.
 * What it shows comes with `update`: { visible, shown: Set, inView: array, selected }.
 */
export function createMapView(canvas, graph, handlers) {
  let context = null; // made with the first picture: an opaque canvas is black until then
  let picture = null; // the last finished drawing of dots and lines
  let names = null; // and of names
  const overview = document.createElement("canvas"); // all of the map, small
  const camera = { scale: 1, x: 0, y: 0 };
  let drawn = { scale: 0, x: 0, y: 0 }; // the camera of that drawing
  let home = null;
  let look = { visible: null, shown: new Set(), inView: [], selected: -1 };
  let theme = null;
  let width = 0;
  let height = 0;
  let ratio = 1;
  let job = null; // a drawing under way
  let frame = 0;
  let restTimer = 0;
  let hovered = -1;

  let bounds = null; // of all concepts; made with the first picture

  function resize() {
    const nextWidth = canvas.clientWidth;
    const nextHeight = canvas.clientHeight;
    if (!nextWidth || !nextHeight) return;
    const keep = home && width ? { x: toMapX(width / 2), y: toMapY(height / 2), zoom: camera.scale / home.scale } : null;
    width = nextWidth;
    height = nextHeight;
    ratio = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    picture = names = null;
    home = fitCamera();
    Object.assign(camera, home);
    if (keep) {
      camera.scale = home.scale * keep.zoom;
      camera.x = width / 2 - keep.x * camera.scale;
      camera.y = height / 2 - keep.y * camera.scale;
    }
    redraw();
  }

  function fitCamera() {
    bounds ??= boundsOf(graph);
    const margin = Math.min(36, width * 0.08);
    const scale = Math.min(
      (width - 2 * margin) / Math.max(1, bounds.right - bounds.left),
      (height - 2 * margin) / Math.max(1, bounds.bottom - bounds.top),
      0.5,
    );
    return {
      scale,
      x: width / 2 - (scale * (bounds.left + bounds.right)) / 2,
      y: height / 2 - (scale * (bounds.top + bounds.bottom)) / 2,
    };
  }

  const toScreenX = (x) => x * camera.scale + camera.x;
  const toScreenY = (y) => y * camera.scale + camera.y;
  const toMapX = (x) => (x - camera.x) / camera.scale;
  const toMapY = (y) => (y - camera.y) / camera.scale;

  // Drawing

  /** Start a new drawing of everything; it goes on over several frames if it must. */
  function redraw() {
    if (!theme || !width) return;
    job = drawing();
    requestFrame();
  }

  function requestFrame() {
    if (!frame) frame = requestAnimationFrame(step);
  }

  function step() {
    frame = 0;
    if (job) {
      const end = performance.now() + SLICE;
      let done = false;
      while (!done && performance.now() < end) done = job.next().done;
      if (done) job = null;
      else requestFrame();
    }
    present();
  }

  /** A generator that draws the map beside the present picture and then takes its place. */
  function* drawing() {
    const view = { ...camera, zoom: camera.scale / home.scale, width, height, ratio };
    const layer = (opaque) => {
      const target = document.createElement("canvas");
      target.width = canvas.width;
      target.height = canvas.height;
      const pen = target.getContext("2d", { alpha: !opaque });
      pen.scale(ratio, ratio);
      return [target, pen];
    };
    const [dots, dotsPen] = layer(true);
    yield* drawMap(dotsPen, graph, look.visible, view, theme);
    const [words, wordsPen] = layer(false);
    drawNames(wordsPen, graph, look.visible, view, theme);
    picture = dots;
    names = words;
    drawn = view;
    if (view.scale === home.scale) keepOverview();
  }

  /** Put the last picture on the screen where the camera is now, and the marks over it. */
  function present() {
    context ??= canvas.getContext("2d", { alpha: false });
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = theme.surface;
    context.fillRect(0, 0, width, height);
    const factor = camera.scale / drawn.scale;
    const here = [camera.x - drawn.x * factor, camera.y - drawn.y * factor, width * factor, height * factor];
    if (picture) {
      const whole = camera.scale / home.scale;
      const atRest = factor === 1 && camera.x === drawn.x && camera.y === drawn.y;
      if (!atRest && overview.width) {
        const [x, y] = [camera.x - home.x * whole, camera.y - home.y * whole];
        context.drawImage(overview, x, y, width * whole, height * whole);
      }
      context.drawImage(picture, ...here);
    }
    drawMarks(context, graph, { ...look, hovered }, { ...camera, zoom: camera.scale / home.scale, width }, theme);
    if (names) context.drawImage(names, ...here);
    drawInset();
  }

  function keepOverview() {
    overview.width = Math.round(canvas.width / ratio);
    overview.height = Math.round(canvas.height / ratio);
    overview.getContext("2d", { alpha: false }).drawImage(picture, 0, 0, overview.width, overview.height);
  }

  /** When the map is zoomed in: the whole of it in a corner, with the window as a box. */
  function insetPlace() {
    if (!home || !overview.width || camera.scale < home.scale * 1.3 || width < 420) return null;
    const w = Math.min(150, width / 4);
    const h = (w * height) / width;
    return { x: 12, y: height - h - 12, w, h, factor: w / width };
  }

  function drawInset() {
    const inset = insetPlace();
    if (!inset) return;
    context.drawImage(overview, inset.x, inset.y, inset.w, inset.h);
    context.strokeStyle = theme.line;
    context.lineWidth = 1;
    context.strokeRect(inset.x, inset.y, inset.w, inset.h);
    const left = (toMapX(0) * home.scale + home.x) * inset.factor;
    const top = (toMapY(0) * home.scale + home.y) * inset.factor;
    const zoom = camera.scale / home.scale;
    context.save();
    context.beginPath();
    context.rect(inset.x, inset.y, inset.w, inset.h);
    context.clip();
    context.strokeStyle = theme.accent;
    context.lineWidth = 1.5;
    context.strokeRect(inset.x + left, inset.y + top, inset.w / zoom, inset.h / zoom);
    context.restore();
  }

  function moved() {
    job = null;
    clearTimeout(restTimer);
    restTimer = setTimeout(redraw, REST);
    requestFrame();
  }

  const motion = {
    panBy(dx, dy) {
      camera.x += dx;
      camera.y += dy;
      moved();
    },
    zoomAt(px, py, factor) {
      const next = Math.max(home.scale * 0.5, Math.min(home.scale * 400, camera.scale * factor));
      const real = next / camera.scale;
      camera.x = px - (px - camera.x) * real;
      camera.y = py - (py - camera.y) * real;
      camera.scale = next;
      moved();
    },
    goHome() {
      Object.assign(camera, home);
      moved();
    },
    /** Move to a place in the inset; returns whether the place is in it. */
    jump(px, py) {
      const inset = insetPlace();
      if (!inset) return false;
      const [ix, iy] = [px - inset.x, py - inset.y];
      if (ix < 0 || iy < 0 || ix > inset.w || iy > inset.h) return false;
      camera.x = width / 2 - ((ix / inset.factor - home.x) / home.scale) * camera.scale;
      camera.y = height / 2 - ((iy / inset.factor - home.y) / home.scale) * camera.scale;
      moved();
      return true;
    },
    pick(px, py, reach) {
      const concept = conceptAt(px, py, reach);
      if (concept >= 0) handlers.focus(concept);
    },
    hover(px, py) {
      const concept = px === null ? -1 : conceptAt(px, py, NEAR);
      canvas.style.cursor = concept >= 0 ? "pointer" : "";
      handlers.hover(concept, px, py);
      if (concept === hovered) return;
      hovered = concept;
      requestFrame();
    },
    middle: () => [width / 2, height / 2],
  };
  wireMotion(canvas, motion, NEAR);

  /** The visible concept nearest to a place, within `reach` CSS pixels; -1 if there is none. */
  function conceptAt(px, py, reach) {
    let best = -1;
    let nearest = reach * reach;
    for (let c = 0; c < graph.size; c++) {
      if (!look.visible.concepts[c]) continue;
      const dx = toScreenX(graph.x[c]) - px;
      const dy = toScreenY(graph.y[c]) - py;
      const distance = dx * dx + dy * dy;
      if (distance < nearest) {
        nearest = distance;
        best = c;
      }
    }
    return best;
  }

  new ResizeObserver(resize).observe(canvas);

  return {
    /** Show other concepts as in focus or hidden, or another theme. */
    update(next, nextTheme) {
      const anew = !theme || next.visible !== look.visible || nextTheme !== theme;
      look = next;
      theme = nextTheme;
      if (!width) resize();
      else if (anew) redraw();
      else requestFrame();
    },
    resize,
    /** Where a concept is on the canvas, in CSS pixels. */
    screenPlace: (concept) => ({ x: toScreenX(graph.x[concept]), y: toScreenY(graph.y[concept]) }),
    zoomOf: () => (home ? camera.scale / home.scale : 1),
    /** Whether what is on the canvas is final: measured since it was last shown, and drawn. */
    isResting() {
      if (!canvas.clientWidth) return true; // hidden
      const measured = width === canvas.clientWidth && height === canvas.clientHeight;
      return measured && !job && !frame && drawn.scale === camera.scale;
    },
  };
}

function boundsOf({ x, y, size }) {
  if (!size) return { left: 0, right: 1, top: 0, bottom: 1 };
  const bounds = { left: x[0], right: x[0], top: y[0], bottom: y[0] };
  for (let c = 1; c < size; c++) {
    if (x[c] < bounds.left) bounds.left = x[c];
    else if (x[c] > bounds.right) bounds.right = x[c];
    if (y[c] < bounds.top) bounds.top = y[c];
    else if (y[c] > bounds.bottom) bounds.bottom = y[c];
  }
  return bounds;
}
