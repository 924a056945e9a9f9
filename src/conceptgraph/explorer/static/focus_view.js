// The focus view's renderer: vis-network draws dots and lines, we draw the labels over it.
// The only file that names vis.

import { placeLabels, LINE_HEIGHT } from "./annotations.js";
import { isDenied } from "./data.js";
import { displayScene, relationText, relationTextColor } from "./display.js";
import { wrapLabel } from "./labels.js";

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
const LARGEST_SCALE = 1.25;
const SMALLEST_SCALE = 0.08;
const CHIPS = 48; // CSS pixels that the chips at the top cover

/**
 * Make the focus view in a container.
 *
 * handlers: { select(concept), focus(concept), toggle(concept), relation(relation), reserved() }; reserved gives the rectangles that no label may take.
 */
export function createFocusView(container, graph, handlers) {
  const data = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
  const network = new vis.Network(container, data, OPTIONS);
  let scene = { concepts: [], relations: [], places: new Map(), selected: -1 };
  let theme = null;
  let hovered = -1;
  let labels = [];
  const widths = new Map(); // of texts already measured: measuring is what costs while moving

  const conceptOf = (id) => scene.concepts.find((concept) => graph.id[concept] === id) ?? -1;

  network.on("click", ({ nodes, edges }) => {
    if (nodes.length) handlers.select(conceptOf(nodes[0]));
    else if (edges.length) handlers.relation(Number(edges[0].slice(1)));
  });
  // The browser's own double click: vis' depends on how quickly the page handled the first one.
  container.addEventListener("dblclick", ({ clientX, clientY }) => {
    const { left, top } = container.getBoundingClientRect();
    const id = network.getNodeAt({ x: clientX - left, y: clientY - top });
    if (id !== undefined) handlers.focus(conceptOf(id));
  });
  network.on("oncontext", ({ event, pointer }) => {
    const id = network.getNodeAt(pointer.DOM);
    if (id === undefined) return;
    event.preventDefault();
    handlers.toggle(conceptOf(id));
  });
  network.on("hoverNode", ({ node }) => setHovered(conceptOf(node)));
  network.on("blurNode", () => setHovered(-1));
  network.on("afterDrawing", (context) => {
    if (!theme) return;
    labels = annotate(context);
    drawLabels(context, labels, theme, network.canvas.pixelRatio);
  });

  function setHovered(concept) {
    hovered = concept;
    container.style.cursor = concept >= 0 ? "pointer" : "";
    network.redraw();
  }

  function annotate(context) {
    const scale = network.getScale();
    const project = (x, y) => network.canvasToDOM({ x, y });
    const important = (concept) => concept === scene.selected || concept === hovered;
    const dots = scene.concepts
      .map((concept) => {
        const node = network.body.nodes[graph.id[concept]];
        const { x, y } = project(node.x, node.y);
        const strong = important(concept);
        const unshown = strong ? (scene.unshown?.(concept) ?? 0) : 0;
        return {
          concept,
          x,
          y,
          radius: graph.radius[concept] * scale,
          lines: wrapLabel(graph.label[concept], 18, strong ? 4 : 2),
          strong,
          badge: unshown ? `+${unshown}` : "",
        };
      })
      .sort((a, b) => b.strong - a.strong || a.concept - b.concept);
    const links = scene.relations
      .map((relation) => {
        const edge = network.body.edges[`r${relation}`];
        const ends = [graph.from[relation], graph.to[relation]];
        const strong = ends.some(important) || Boolean(scene.onPath?.has(relation));
        const a = project(edge.from.x, edge.from.y);
        const b = project(edge.to.x, edge.to.y);
        const loop = edge.from === edge.to;
        const radii = (graph.radius[ends[0]] + graph.radius[ends[1]]) * scale;
        return {
          relation,
          text: relationText(graph, relation),
          color: relationTextColor(graph, relation, theme),
          strong,
          barred: isDenied(graph, relation),
          length: loop ? 60 : Math.hypot(a.x - b.x, a.y - b.y) - radii,
          at: (t) => {
            const point = pointOn(edge, t);
            return project(point.x, point.y);
          },
        };
      })
      .sort((a, b) => b.strong - a.strong || a.relation - b.relation);
    const screen = {
      width: container.clientWidth,
      height: container.clientHeight,
      reserved: handlers.reserved(),
    };
    const measure = (font, text) => {
      const key = `${font}|${text}`;
      if (!widths.has(key)) {
        context.font = `${font} ${theme.font}`;
        widths.set(key, context.measureText(text).width);
      }
      return widths.get(key);
    };
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const placed = placeLabels(dots, links, screen, measure, theme);
    context.restore();
    return placed;
  }

  /** A point on an edge as vis draws it, t from 0 (from) to 1 (to); loops by their angle. */
  function pointOn(edge, t) {
    if (edge.from !== edge.to) return edge.edgeType.getPoint(t);
    const { size, angle } = edge.options.selfReference;
    const reach = edge.from.options.size + size * 1.6;
    const turn = (t - 0.5) * 0.9;
    return {
      x: edge.from.x + reach * Math.cos(angle + turn),
      y: edge.from.y - reach * Math.sin(angle + turn),
    };
  }

  return {
    network,

    /**
     * Show a scene (see display.js). `fit` moves the view so that all of it is seen. The same
     * scene again (with another selection, say) only changes looks.
     */
    show(next, nextTheme, fit) {
      const same = next === scene;
      scene = next;
      theme = nextTheme;
      if (!scene.places.has(hovered)) hovered = -1;
      const { nodes, edges } = displayScene(graph, scene, theme);
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

    /** Fit all dots and the labels under them into the view. */
    fit() {
      const width = container.clientWidth;
      const height = container.clientHeight;
      if (!scene.concepts.length || !width || !height) return;
      const places = scene.concepts.map((concept) => scene.places.get(concept));
      const xs = places.map(([x]) => x);
      const ys = places.map(([, y]) => y);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      const scale = Math.min(
        LARGEST_SCALE,
        (width - Math.min(150, width * 0.3)) / Math.max(1, right - left),
        (height - CHIPS - Math.min(90, height * 0.24)) / Math.max(1, bottom - top),
      );
      network.moveTo({
        position: { x: (left + right) / 2, y: (top + bottom) / 2 },
        scale: Math.max(SMALLEST_SCALE, scale),
        offset: { x: 0, y: CHIPS / 2 - LINE_HEIGHT / 2 },
      });
    },

    zoom(factor) {
      network.moveTo({ scale: Math.max(SMALLEST_SCALE, Math.min(6, network.getScale() * factor)) });
    },

    /** Remember where dots are now, after a person dragged some. */
    places() {
      return new Map(
        scene.concepts.map((concept) => {
          const node = network.body.nodes[graph.id[concept]];
          return [concept, [node.x, node.y]];
        }),
      );
    },

    /** The concepts whose dots are inside the window, for the map's box. */
    inView() {
      const { width, height } = { width: container.clientWidth, height: container.clientHeight };
      return scene.concepts.filter((concept) => {
        const node = network.body.nodes[graph.id[concept]];
        const { x, y } = network.canvasToDOM({ x: node.x, y: node.y });
        return x >= 0 && y >= 0 && x <= width && y <= height;
      });
    },

    /** What is drawn now, in CSS pixels, for the SVG export. */
    drawing() {
      const scale = network.getScale();
      const project = ({ x, y }) => network.canvasToDOM({ x, y });
      return {
        width: container.clientWidth,
        height: container.clientHeight,
        theme,
        labels,
        dots: scene.concepts.map((concept) => {
          const node = network.body.nodes[graph.id[concept]];
          return { ...project(node), radius: graph.radius[concept] * scale, concept };
        }),
        links: scene.relations.map((relation) => {
          const edge = network.body.edges[`r${relation}`];
          const points = Array.from({ length: 13 }, (_, i) => project(pointOn(edge, i / 12)));
          return { relation, points, loop: edge.from === edge.to };
        }),
      };
    },

    /** Where a concept's dot is on the page, in CSS pixels within the container. */
    screenPlace(concept) {
      const node = network.body.nodes[graph.id[concept]];
      return node ? network.canvasToDOM({ x: node.x, y: node.y }) : null;
    },

    hover: setHovered,
    canvas: () => container.querySelector("canvas"),
  };
}

function drawLabels(context, labels, theme, ratio) {
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.globalAlpha = 1;
  context.setLineDash([]);
  for (const label of labels) {
    context.font = `${label.font} ${theme.font}`;
    context.lineWidth = 4;
    context.strokeStyle = theme.surface;
    context.fillStyle = label.color;
    const top = label.y - ((label.lines.length - 1) * LINE_HEIGHT) / 2;
    label.lines.forEach((line, i) => context.strokeText(line, label.x, top + i * LINE_HEIGHT));
    label.lines.forEach((line, i) => context.fillText(line, label.x, top + i * LINE_HEIGHT));
  }
  context.restore();
}
