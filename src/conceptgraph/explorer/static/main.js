// The page: wires state, panels and renderers together.

import { byId } from "./dom.js";
import { readBlock } from "./payload.js";
import { readGraph } from "./data.js";
import { Explorer } from "./explorer.js";
import { testDoor } from "./test_door.js";

/** The text block stands after the script, so that the page can draw before it has arrived. */
let textPromise = null;
function loadText() {
  textPromise ??= (async () => {
    if (document.readyState === "loading") {
      await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
    }
    return readBlock(byId("graph-text"));
  })();
  return textPromise;
}

async function start() {
  const graph = readGraph(await readBlock(byId("graph-core")));
  const explorer = new Explorer(graph, loadText);
  explorer.start();
  window.__kg_test = testDoor(explorer);
  document.documentElement.dataset.ready = "1";
  // Twice: the first frame draws, the second comes when it is on the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
}

start();
