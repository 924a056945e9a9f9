// The page: wires data, explorer and vis-network together, in the order in which a reader needs them.

import { byId } from "./dom.js";
import { readBlock, readCompressedText } from "./payload.js";
import { readGraph, readText } from "./data.js";
import { Explorer } from "./explorer.js";
import { nextTask, once, picturePainted } from "./moments.js";
import { testDoor } from "./test_door.js";

/** The text block and vis-network stand after this script, so that the page draws before them. */
const allArrived = once(async () => {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
});

const loadText = once(async () => {
  await allArrived();
  return readText(await readBlock(byId("graph-text"), nextTask));
});

/** Run vis-network: its text stands in the page as compressed data, and the policy knows its hash. */
const loadVis = once(async () => {
  await allArrived();
  await nextTask();
  const script = document.createElement("script");
  script.textContent = await readCompressedText(byId("vis-network"), nextTask);
  await nextTask();
  document.head.append(script);
  await nextTask();
});

async function start() {
  const graph = readGraph(await readBlock(byId("graph-core")));
  const painted = picturePainted();
  const explorer = new Explorer(graph, { loadText, loadVis, painted });
  explorer.start();
  window.__kg_test = testDoor(explorer);
  await explorer.settled;
  document.documentElement.dataset.ready = "1";
  performance.mark("settled");
}

start();
