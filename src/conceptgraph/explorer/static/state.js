// What the page is looking at, as one plain value; how actions change it; how it stands in the
// address. Pure. Concepts are indices here and ids in the address.

import { NO_FILTER } from "./filters.js";

/**
 * base: what the focus view shows: "overview", "concept" or "path".
 * concept, hops: for "concept". from, to, directed: for "path" (-1: not chosen yet).
 * selected: the concept in the details panel, -1 for none.
 * opened, closed: concepts whose neighbors were expanded or collapsed by hand.
 * large: "focus" or "map", whichever has the large place.
 */
export const START = Object.freeze({
  base: "overview",
  concept: -1,
  hops: 1,
  from: -1,
  to: -1,
  directed: false,
  selected: -1,
  opened: Object.freeze([]),
  closed: Object.freeze([]),
  large: "focus",
  filter: NO_FILTER,
});

/** Return the state after an action. Unknown actions are errors. */
export function reduce(state, action) {
  switch (action.type) {
    case "focus":
      return {
        ...state,
        base: "concept",
        concept: action.concept,
        selected: action.concept,
        large: "focus",
        opened: [],
        closed: [],
      };
    case "select":
      return { ...state, selected: action.concept };
    case "hops":
      return { ...state, hops: action.hops, opened: [], closed: [] };
    case "overview":
      return { ...state, base: "overview", selected: -1, opened: [], closed: [], large: "focus" };
    case "expand":
      return {
        ...state,
        selected: action.concept,
        opened: [...without(state.opened, action.concept), action.concept],
        closed: without(state.closed, action.concept),
      };
    case "collapse":
      return {
        ...state,
        selected: action.concept,
        opened: without(state.opened, action.concept),
        closed: [...without(state.closed, action.concept), action.concept],
      };
    case "path":
      return {
        ...state,
        base: "path",
        from: action.from ?? state.from,
        to: action.to ?? state.to,
        directed: action.directed ?? state.directed,
        selected: -1,
        opened: [],
        closed: [],
        large: "focus",
      };
    case "large":
      return { ...state, large: action.large };
    case "filter":
      return { ...state, filter: action.filter };
    default:
      throw new Error(`unknown action: ${action.type}`);
  }
}

/** Actions that change what is looked at make a step that "back" undoes. */
export function isStep(action) {
  return action.type !== "select" && action.type !== "filter" && !action.quiet;
}

function without(list, value) {
  return list.filter((each) => each !== value);
}

/** The state as the part of the address after "#"; "" for the opening state. */
export function toHash(state, graph) {
  const parts = [];
  const id = (concept) => (concept < 0 ? "" : graph.id.at(concept));
  const put = (name, value) => parts.push(`${name}=${value}`);
  if (state.base === "concept") put("c", id(state.concept));
  if (state.base === "path") put("p", `${id(state.from)}.${id(state.to)}`);
  if (state.base === "path" && state.directed) put("d", 1);
  if (state.hops !== 1) put("h", state.hops);
  const usual = state.base === "concept" ? state.concept : -1;
  if (state.selected !== usual) put("s", id(state.selected));
  if (state.opened.length) put("o", state.opened.map(id).join("."));
  if (state.closed.length) put("k", state.closed.map(id).join("."));
  if (state.large === "map") put("v", "map");
  for (const [facet, values] of Object.entries(state.filter.off).sort()) {
    put(`f.${facet}`, values.join("."));
  }
  if (state.filter.least) put("min", state.filter.least);
  return parts.join("&");
}

/** The state of an address; what it names and the graph lacks is left out. */
export function fromHash(hash, graph) {
  const values = new Map(
    hash
      .replace(/^#/, "")
      .split("&")
      .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]),
  );
  const index = (id) => (id ? graph.id.indexOf(id) : -1);
  const indices = (name) =>
    (values.get(name) ?? "").split(".").map(index).filter((concept) => concept >= 0);
  const state = { ...START, opened: indices("o"), closed: indices("k") };
  if (values.get("h") === "2") state.hops = 2;
  if (values.get("v") === "map") state.large = "map";
  if (index(values.get("c")) >= 0) {
    state.base = "concept";
    state.concept = state.selected = index(values.get("c"));
  } else if (values.has("p")) {
    const [from, to] = values.get("p").split(".");
    Object.assign(state, { base: "path", from: index(from), to: index(to) });
    state.directed = values.get("d") === "1";
  }
  if (values.has("s")) state.selected = index(values.get("s"));
  state.filter = filterOf(values);
  return state;
}

function filterOf(values) {
  const off = {};
  for (const [name, list] of values) {
    const numbers = list.split(".").filter((part) => /^\d{1,9}$/.test(part)).map(Number);
    const facet = /^f\.(family|group|document|speaker|polarity|hedge|kind)$/.exec(name)?.[1];
    if (facet && numbers.length) off[facet] = numbers.sort((a, b) => a - b);
  }
  const least = Number.parseInt(values.get("min") ?? "0", 10);
  return { off, least: least > 0 && least <= 1000 ? least : 0 };
}
