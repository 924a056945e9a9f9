// What tests and measurements may ask of the page. It does nothing that a person cannot do.

import { relationsOf } from "./data.js";
import { byId } from "./dom.js";

/** Make the door; main.js puts it on the window. Concepts are named by their labels here. */
export function testDoor(explorer) {
  const { graph, map } = explorer;
  const index = (label) => graph.label.indexOf(label);
  return {
    /** Open the panel of every concept; returns how many there were. */
    visitAll: async () => {
      const text = await explorer.loadText();
      const panel = byId("details");
      for (let concept = 0; concept < graph.size; concept++) {
        panel.replaceChildren(...explorer.pane.elements(text, concept));
      }
      explorer.pane.fill(text);
      return graph.size;
    },
    /** Milliseconds from navigation until the first picture, NaN before it. */
    usable: () => performance.getEntriesByName("usable")[0]?.startTime ?? NaN,
    /** Milliseconds to focus the concept of a rank and fill its panel. */
    timeFocus: async (rank) => {
      await explorer.loadText();
      const start = performance.now();
      explorer.dispatch({ type: "focus", concept: Math.min(rank, graph.size - 1) });
      await explorer.panelReady;
      return performance.now() - start;
    },
    find: (typed) => explorer.find(typed).map((concept) => graph.label[concept]),
    focus: (label) => explorer.dispatch({ type: "focus", concept: index(label) }),
    labels: () => graph.label,
    degree: (label) => relationsOf(graph, index(label)).length,
    shown: () => explorer.scene.concepts.map((concept) => graph.label[concept]),
    shownRelations: () => explorer.scene.relations.length,
    drawing: () => explorer.focus.drawing(),
    place: (label) => explorer.focus.screenPlace(index(label)),
    scale: () => explorer.focus.scale(),
    mapPlace: (label) => map.screenPlace(index(label)),
    mapZoom: () => map.zoomOf(),
    mapIsResting: () => map.isResting(),
    isResting: () => explorer.isResting(),
  };
}
