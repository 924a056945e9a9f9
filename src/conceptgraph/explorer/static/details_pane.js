// The details pane: which panel it holds, and what a panel may ask of the explorer.

import { conceptDetails, graphDetails } from "./details_panel.js";
import { byId } from "./dom.js";
import { citationOf } from "./exports.js";
import { isFiltering } from "./filters.js";
import { pathDetails } from "./path_panel.js";

/** Make the pane of an explorer. */
export function createDetailsPane(explorer) {
  const { graph } = explorer;
  const pane = byId("details");
  let turn = 0;
  let done = 0;

  /** Show what is selected, as soon as the sentences are there. */
  async function render() {
    const mine = ++turn;
    await explorer.painted;
    const text = await explorer.loadText();
    if (mine !== turn) return;
    fill(text);
    done = mine;
  }

  function fill(text) {
    const { selected } = explorer.state;
    const hadFocus = pane.contains(document.activeElement);
    pane.replaceChildren(...elements(text, selected));
    // Whoever reads the panel by keyboard goes on at its new beginning.
    if (hadFocus) pane.querySelector("h2")?.focus({ preventScroll: true });
    const lit = pane.querySelector(".lit");
    if (lit) lit.scrollIntoView({ block: "center" });
    else pane.scrollTop = 0;
    document.title = selected >= 0 ? `${graph.label[selected]} · ${graph.title}` : graph.title;
  }

  function elements(text, selected) {
    const { state, visible, scene } = explorer;
    const page = {
      visible,
      text,
      dark: explorer.colors.dark,
      highlight: explorer.highlight,
      paths: explorer.paths,
      filtering: isFiltering(state.filter),
      find: (typed) => explorer.find(typed),
      go: (concept) => {
        explorer.highlight = -1;
        explorer.dispatch({ type: "focus", concept });
      },
      copy: (quote) => explorer.copy(citationOf(quote), "Quote copied"),
      expand: (concept) => explorer.dispatch({ type: "expand", concept }),
      collapse: (concept) => explorer.dispatch({ type: "collapse", concept }),
      pathFrom: (from) => explorer.setPath({ from, to: -1 }),
      setPath: (part) => explorer.setPath(part),
      isFocused: state.base === "concept" && state.concept === selected,
      isShown: scene.shown.has(selected),
      unshown: selected >= 0 ? scene.unshown(selected) : 0,
    };
    if (selected >= 0) return conceptDetails(graph, selected, page);
    if (state.base === "path") return pathDetails(graph, state, page);
    return graphDetails(graph, page);
  }

  return { render, fill, elements, isDone: () => done === turn };
}
