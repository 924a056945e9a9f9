// The keyboard: every key in one place (help.js lists them for people).

import { byId } from "./dom.js";

const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Wire the keys of the whole page and of the focus view. */
export function wireKeys(explorer) {
  const selected = () => explorer.state.selected;
  const withSelected = (act) => () => selected() >= 0 && act(selected());

  const keys = {
    "/": () => byId("search").focus(),
    o: () => explorer.dispatch({ type: "overview" }),
    m: () => explorer.swap(),
    p: () => explorer.openPath(),
    t: () => explorer.theme.next(),
    "?": () => explorer.openHelp(),
    0: () => explorer.focus.fit(),
    "+": () => explorer.focus.zoom(1.3),
    "=": () => explorer.focus.zoom(1.3),
    "-": () => explorer.focus.zoom(1 / 1.3),
    1: () => explorer.dispatch({ type: "hops", hops: 1 }),
    2: () => explorer.dispatch({ type: "hops", hops: 2 }),
    e: withSelected((concept) => explorer.dispatch({ type: "expand", concept })),
    c: withSelected((concept) => explorer.dispatch({ type: "collapse", concept })),
    Escape: () => {
      if (byId("export-menu").open) byId("export-menu").open = false;
      else explorer.dispatch({ type: "select", concept: -1 });
    },
  };

  document.addEventListener("keydown", (event) => {
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      if (event.key === "ArrowLeft") explorer.steps.back();
      else if (event.key === "ArrowRight") explorer.steps.forward();
      else return;
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = keys[event.key];
    if (!act || byId("help").open) return;
    event.preventDefault();
    act();
  });

  byId("network").addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") withSelected((concept) => explorer.dispatch({ type: "focus", concept }))();
    else if (DIRECTIONS[event.key]) step(explorer, DIRECTIONS[event.key]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  document.addEventListener("click", ({ target }) => {
    const menu = byId("export-menu");
    if (menu.open && !menu.contains(target)) menu.open = false;
  });
}

/** Select the nearest concept in a direction. */
function step(explorer, [dx, dy]) {
  const { scene, focus, graph } = explorer;
  const from = explorer.state.selected;
  const start = from >= 0 ? focus.screenPlace(from) : null;
  if (!start) {
    if (scene.concepts.length) explorer.dispatch({ type: "select", concept: scene.concepts[0] });
    return;
  }
  let best = -1;
  let least = Infinity;
  for (const concept of scene.concepts) {
    if (concept === from) continue;
    const place = focus.screenPlace(concept);
    const ahead = (place.x - start.x) * dx + (place.y - start.y) * dy;
    const aside = Math.abs((place.x - start.x) * dy) + Math.abs((place.y - start.y) * dx);
    if (ahead > 0 && aside <= ahead * 1.8 && ahead + 2 * aside < least) {
      least = ahead + 2 * aside;
      best = concept;
    }
  }
  if (best < 0) return;
  explorer.dispatch({ type: "select", concept: best });
  explorer.announce(`${graph.label[best]}, ${graph.degree[best]} relations`);
}

function isTyping(target) {
  return target.matches?.("input:not([type=checkbox]):not([type=range]), textarea, select") ?? false;
}
