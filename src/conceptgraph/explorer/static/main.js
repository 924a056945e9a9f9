// The page: wires data, explorer and vis-network together, in the order in which a reader needs them.

import { byId } from "./dom.js";
import { readBlock, readCompressedText } from "./payload.js";
import { readGraph, readText } from "./data.js";
import { Explorer } from "./explorer.js";
import { testDoor } from "./test_door.js";

const LONGEST = 1500; // milliseconds to wait for frames, which a page in the background never gets

/** Call a function once and keep what it returned. */
function once(make) {
  let made = null;
  return () => (made ??= make());
}

/** The text block and vis-network stand after this script, so that the page draws before them. */
const allArrived = once(async () => {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
});

const loadText = once(async () => {
  await allArrived();
  return readText(await readBlock(byId("graph-text")));
});

/** Run vis-network: its text stands in the page as compressed data, and the policy knows its hash. */
const loadVis = once(async () => {
  await allArrived();
  await nextTask();
  const script = document.createElement("script");
  script.textContent = await readCompressedText(byId("vis-network"));
  document.head.append(script);
  await nextTask();
});

/** Let the page answer to clicks and keys, and draw, before going on. */
function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Twice: the first frame draws, the second comes when it is on the screen. */
async function picturePainted() {
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.race([frames, new Promise((resolve) => setTimeout(resolve, LONGEST))]);
  performance.mark("usable");
  await nextTask();
}

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
