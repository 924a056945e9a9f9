// A scene as it lies on the screen: dots, links and labels in CSS pixels. Pure. The canvas of the
// first picture, the labels over vis-network and the SVG drawing are made from it.

import { placeLabels } from "./annotations.js";
import { isDenied } from "./data.js";
import { relationText, relationTextColor } from "./display.js";
import { pointOn } from "./geometry.js";
import { wrapLabel } from "./labels.js";

const STEPS = 12; // pieces of a link's course

/**
 * Return { dots, links, labels }, all in CSS pixels.
 *
 * view: { width, height, reserved: rectangles that no label may take, scale, hovered,
 * project({ x, y }) -> { x, y }, placeOf(concept) -> { x, y } in layout units }.
 * curves: Map relation -> curve. measure(font, text) -> width.
 */
export function makePicture(graph, scene, curves, view, measure, theme) {
  const { scale, project, placeOf } = view;
  const important = (concept) => concept === scene.selected || concept === view.hovered;
  const dots = scene.concepts.map((concept) => {
    const strong = important(concept);
    const unshown = strong ? (scene.unshown?.(concept) ?? 0) : 0;
    return {
      concept,
      ...project(placeOf(concept)),
      radius: graph.radius[concept] * scale,
      lines: wrapLabel(graph.label[concept], 18, strong ? 4 : 2),
      strong,
      badge: unshown ? `+${unshown}` : "",
    };
  });
  const links = scene.relations.map((relation) => {
    const [from, to] = [graph.from[relation], graph.to[relation]];
    const [a, b] = [placeOf(from), placeOf(to)];
    const curve = curves.get(relation);
    const at = (t) => project(pointOn(a, b, graph.radius[from], curve, t));
    const reach = (Math.hypot(a.x - b.x, a.y - b.y) - graph.radius[from] - graph.radius[to]) * scale;
    return {
      relation,
      at,
      loop: from === to,
      text: relationText(graph, relation),
      color: relationTextColor(graph, relation, theme),
      strong: important(from) || important(to) || Boolean(scene.onPath?.has(relation)),
      barred: isDenied(graph, relation),
      length: from === to ? 60 : reach,
    };
  });
  const byWeight = (a, b) => b.strong - a.strong;
  const labels = placeLabels(
    [...dots].sort((a, b) => byWeight(a, b) || a.concept - b.concept),
    [...links].sort((a, b) => byWeight(a, b) || a.relation - b.relation),
    view,
    measure,
    theme,
  );
  return { dots, links, labels };
}

/** The course of a link as points. */
export function courseOf(link) {
  return Array.from({ length: STEPS + 1 }, (_, i) => link.at(i / STEPS));
}
