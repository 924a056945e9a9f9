// The focus view's renderer: vis-network draws dots and lines, we draw the labels over it.
// The only file that names vis.

import { curvesOf, displayScene } from "./display.js";
import { cameraFor, SMALLEST_SCALE } from "./geometry.js";
import { courseOf, makePicture } from "./picture.js";
import { drawLabels, measurer } from "./picture_drawing.js";
import { boxesOf } from "./scene.js";

const OPTIONS = {
  physics: false,
  layout: { improvedLayout: false },
  autoResize: true,
  interaction: {
    hover: true,
    tooltipDelay: 1e9,
    keyboard: false,
    selectConnectedEdges: false,
    hoverConnectedEdges: false,
    zoomSpeed: 0.6,
  },
  nodes: { shape: "dot", chosen: true },
  edges: { chosen: false, selectionWidth: 0, hoverWidth: 0, arrowStrikethrough: false },
};
const LARGEST_SCALE = 6;
const STILL = 6; // CSS pixels a pointer may travel and still click

/**
 * Make the focus view in a container.
 *
 * handlers: { select(concept), focus(concept), toggle(concept), relation(relation),
 * dragged(concept, place), drawn(), reserved(), covered() }; reserved gives the rectangles that no
 * label may take, covered how many CSS pixels the chips at the top take.
 */
export function createFocusView(container, graph, handlers) {
  const data = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
  const network = new vis.Network(container, data, OPTIONS);
  container.firstElementChild.tabIndex = -1; // the container is the stop for keys, and has a name
  let scene = { concepts: [], relations: [], places: new Map(), selected: -1 };
  let curves = new Map();
  let theme = null;
  let hovered = -1;
  let picture = { dots: [], links: [], labels: [] };
  const measuring = measurer();
  let stale = true; // something changed that is not drawn yet

  const conceptOf = (id) => scene.concepts.find((concept) => graph.id.at(concept) === id) ?? -1;

  const pointOf = ({ clientX, clientY }) => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  // The browser's own clicks: vis' come before a finger's tap is over, and a panel that opens under
  // it would be clicked, too; vis' double click depends on how quickly the page handled the first.
  let pressed = null; // where the press began; none if that was on the first picture
  container.addEventListener("pointerdown", (event) => (pressed = pointOf(event)), { capture: true });
  container.addEventListener("click", (event) => {
    const point = pointOf(event);
    if (!pressed || Math.hypot(point.x - pressed.x, point.y - pressed.y) > STILL) return;
    const id = network.getNodeAt(point);
    const edge = id === undefined ? network.getEdgeAt(point) : undefined;
    if (id !== undefined) handlers.select(conceptOf(id));
    else if (edge !== undefined) handlers.relation(Number(edge.slice(1)));
  });
  container.addEventListener("dblclick", (event) => {
    const id = network.getNodeAt(pointOf(event));
    if (id !== undefined) handlers.focus(conceptOf(id));
  });
  network.on("oncontext", ({ event, pointer }) => {
    const id = network.getNodeAt(pointer.DOM);
    if (id === undefined) return;
    event.preventDefault();
    handlers.toggle(conceptOf(id));
  });
  network.on("dragEnd", ({ nodes }) => {
    for (const concept of nodes.map(conceptOf)) {
      const { x, y } = placeOf(concept);
      if (scene.places.get(concept).join() !== [x, y].join()) handlers.dragged(concept, { x, y });
    }
  });
  network.on("hoverNode", ({ node }) => setHovered(conceptOf(node)));
  network.on("blurNode", () => setHovered(-1));
  network.on("afterDrawing", (context) => {
    stale = false;
    if (!theme) return;
    picture = lookAt(context);
    const ratio = network.canvas.pixelRatio;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawLabels(context, picture.labels, theme);
    context.restore();
    handlers.drawn();
  });

  function setHovered(concept) {
    hovered = concept;
    container.style.cursor = concept >= 0 ? "pointer" : "";
    network.redraw();
  }

  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  const placeOf = (concept) => network.body.nodes[graph.id.at(concept)];
  const screenPlace = (concept) => {
    const { x, y } = placeOf(concept);
    return network.canvasToDOM({ x, y });
  };

  function lookAt(context) {
    const view = {
      ...size(),
      reserved: handlers.reserved(),
      scale: network.getScale(),
      hovered,
      project: (point) => network.canvasToDOM(point),
      placeOf,
    };
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const found = makePicture(graph, scene, curves, view, measuring(context, theme), theme);
    context.restore();
    return found;
  }

  /** Move so that `camera` (see cameraFor) is how layout units become CSS pixels. */
  function look({ scale, x, y }) {
    const { width, height } = size();
    stale = true;
    network.moveTo({ position: { x: (width / 2 - x) / scale, y: (height / 2 - y) / scale }, scale });
  }

  return {
    /**
     * Show a scene (see display.js). `fit` moves the view so that all of it is seen. The same
     * scene again (with another selection, say) only changes looks.
     */
    show(next, nextTheme, fit) {
      const same = next === scene;
      stale = true;
      scene = next;
      theme = nextTheme;
      if (!scene.places.has(hovered)) hovered = -1;
      if (!same) curves = curvesOf(graph, scene.relations);
      const { nodes, edges } = displayScene(graph, scene, curves, theme);
      if (same) {
        data.nodes.update(nodes.map(({ x: _x, y: _y, ...looks }) => looks));
        data.edges.update(edges);
      } else {
        const view = { position: network.getViewPosition(), scale: network.getScale() };
        data.nodes = new vis.DataSet(nodes);
        data.edges = new vis.DataSet(edges);
        network.setData(data);
        if (!fit) network.moveTo(view);
      }
      if (fit) this.fit();
    },

    look,

    /** Fit all dots and the labels under them into the view. */
    fit() {
      const { width, height } = size();
      if (!scene.concepts.length || !width || !height) return;
      look(cameraFor(boxesOf(graph, this.places()), { width, height, covered: handlers.covered() }));
    },

    zoom(factor) {
      const scale = network.getScale() * factor;
      stale = true;
      network.moveTo({ scale: Math.max(SMALLEST_SCALE, Math.min(LARGEST_SCALE, scale)) });
    },

    /** Remember where dots are now, after a person dragged some. */
    places() {
      return new Map(
        scene.concepts.map((concept) => {
          const { x, y } = placeOf(concept);
          return [concept, [x, y]];
        }),
      );
    },

    /** The concepts whose dots are inside the window, for the map's box. */
    inView() {
      const { width, height } = size();
      return scene.concepts.filter((concept) => {
        const { x, y } = screenPlace(concept);
        return x >= 0 && y >= 0 && x <= width && y <= height;
      });
    },

    /** What was last drawn, in CSS pixels, for the SVG export. */
    drawing() {
      const { dots, links, labels } = picture;
      const drawn = links.map((link) => ({ relation: link.relation, loop: link.loop, points: courseOf(link) }));
      return { ...size(), theme, labels, dots, links: drawn };
    },

    /** Where a concept's dot is on the page, in CSS pixels within the container; null if nowhere. */
    screenPlace: (concept) => (placeOf(concept) ? screenPlace(concept) : null),

    /** Whether the last change, and the present size, are drawn. */
    isResting() {
      if (!container.clientWidth) return true; // hidden
      const { width } = container.querySelector("canvas");
      return !stale && Math.abs(width - container.clientWidth * network.canvas.pixelRatio) < 2;
    },

    /** Resolves after the next drawing. */
    whenDrawn: () => new Promise((resolve) => network.once("afterDrawing", resolve)),

    scale: () => network.getScale(),
    canvas: () => container.querySelector("canvas"),
  };
}
