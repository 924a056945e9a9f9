// The buttons of the page, the search field and the keys: what each does.

import { byId } from "./dom.js";
import { save, saveDrawing, savePicture, shownRecords } from "./exports.js";
import { wireKeys } from "./keys.js";
import { wireSearchBox } from "./search_box.js";

/** Wire everything on the page that acts. */
export function wireControls(explorer) {
  const on = (id, act) => byId(id).addEventListener("click", act);
  on("skip", () => byId("network").focus());
  on("go-back", () => explorer.steps.back());
  on("go-forward", () => explorer.steps.forward());
  on("go-overview", () => explorer.dispatch({ type: "overview" }));
  on("open-path", () => explorer.openPath());
  on("map-swap", () => explorer.swap());
  on("zoom-in", () => explorer.focus.zoom(1.3));
  on("zoom-out", () => explorer.focus.zoom(1 / 1.3));
  on("zoom-fit", () => explorer.focus.fit());
  on("open-help", () => explorer.openHelp());
  on("export-png", () => explorer.finishExport(() => savePicture(explorer.focus, explorer.colors, "concepts")));
  on("export-svg", () => explorer.finishExport(() => saveDrawing(explorer.graph, explorer.focus, "concepts")));
  on("export-json", () => explorer.finishExport(() => saveRecords(explorer)));
  on("copy-link", () => explorer.finishExport(() => explorer.copy(location.href, "Link copied")));
  byId("hops").addEventListener("click", ({ target }) => {
    const hops = Number(target.dataset.hops);
    if (hops) explorer.dispatch({ type: "hops", hops });
  });
  byId("tabs").addEventListener("click", ({ target }) => {
    if (target.dataset.tab) explorer.showTab(target.dataset.tab, true);
  });
  wireSearchBox(byId("search"), byId("search-results"), explorer.graph, {
    find: (typed) => explorer.find(typed),
    chosen: (concept) => {
      explorer.dispatch({ type: "focus", concept });
      byId("network").focus({ preventScroll: true }); // the arrow keys go on from here
    },
    isDark: () => explorer.colors.dark,
  });
  wireKeys(explorer);
}

async function saveRecords({ graph, scene, visible, loadText }) {
  const records = shownRecords(graph, await loadText(), scene, visible);
  save(`${JSON.stringify(records, null, 1)}\n`, "concepts.json", "application/json");
}
