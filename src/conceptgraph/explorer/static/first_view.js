// The focus view's first picture: drawn at once on a canvas of our own, so that a reader sees
// and clicks the graph before vis-network has been parsed. It answers as the focus view does, but
// for dragging and hovering, and gives way to it after some tenths of a second.

import { curvesOf } from "./display.js";
import { cameraFor, SMALLEST_SCALE } from "./geometry.js";
import { makePicture } from "./picture.js";
import { drawPicture, measurer } from "./picture_drawing.js";
import { boxesOf } from "./scene.js";

const NEAR = 6; // CSS pixels around a dot that count as on it

/** Make the view in a container; handlers as for createFocusView. */
export function createFirstView(container, graph, handlers) {
  const canvas = document.createElement("canvas");
  canvas.className = "first";
  container.after(canvas); // vis-network empties its container
  const pen = canvas.getContext("2d");
  const measuring = measurer();
  let scene = { concepts: [], relations: [], places: new Map(), selected: -1 };
  let curves = new Map();
  let theme = null;
  let camera = { scale: 1, x: 0, y: 0 };

  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  const project = ({ x, y }) => ({ x: x * camera.scale + camera.x, y: y * camera.scale + camera.y });
  const placeOf = (concept) => {
    const [x, y] = scene.places.get(concept);
    return { x, y };
  };

  function draw() {
    const { width, height } = size();
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const view = { width, height, reserved: handlers.reserved(), scale: camera.scale, hovered: -1, project, placeOf };
    const picture = makePicture(graph, scene, curves, view, measuring(pen, theme), theme);
    drawPicture(pen, graph, scene, picture, camera.scale, theme);
  }

  // The canvas lets the pointer through (app.css), so a press that begins before vis-network has
  // come and ends after it is a click on the container all the same.
  const onClick = (event) => {
    const { left, top } = container.getBoundingClientRect();
    const [px, py] = [event.clientX - left, event.clientY - top];
    const hit = scene.concepts.find((concept) => {
      const { x, y } = project(placeOf(concept));
      return Math.hypot(x - px, y - py) <= graph.radius[concept] * camera.scale + NEAR;
    });
    if (hit !== undefined) handlers.select(hit);
  };
  container.addEventListener("click", onClick);

  return {
    show(next, nextTheme, fit) {
      if (next !== scene) curves = curvesOf(graph, next.relations);
      scene = next;
      theme = nextTheme;
      if (fit) this.fit();
      else draw();
    },
    fit() {
      if (scene.concepts.length) camera = cameraFor(boxesOf(graph, scene.places), { ...size(), covered: handlers.covered() });
      draw();
    },
    camera: () => camera,
    places: () => scene.places,
    inView() {
      const { width, height } = size();
      return scene.concepts.filter((concept) => {
        const { x, y } = project(placeOf(concept));
        return x >= 0 && y >= 0 && x <= width && y <= height;
      });
    },
    isResting: () => true,
    screenPlace: (concept) => (scene.places.has(concept) ? project(placeOf(concept)) : null),
    zoom(factor) {
      const { width, height } = size();
      const scale = Math.max(SMALLEST_SCALE, camera.scale * factor);
      const real = scale / camera.scale;
      camera = { scale, x: width / 2 - (width / 2 - camera.x) * real, y: height / 2 - (height / 2 - camera.y) * real };
      draw();
    },
    /** Give way; clicks count until the next press, which is the other view's. */
    remove() {
      canvas.remove();
      const stop = () => container.removeEventListener("click", onClick);
      container.addEventListener("pointerdown", stop, { capture: true, once: true });
    },
  };
}
