// Keys and signs, in a dialog.

import { el, swatch } from "./dom.js";
import { pick } from "./display.js";

const KEYS = [
  ["/", "search; arrow keys and Enter choose"],
  ["arrow keys", "move between concepts in the graph"],
  ["Enter", "focus the selected concept"],
  ["e", "expand the selected concept"],
  ["c", "collapse it"],
  ["1, 2", "one or two hops"],
  ["p", "path between two concepts"],
  ["o", "overview"],
  ["m", "large map"],
  ["+ − 0", "zoom in, out, fit"],
  ["Alt ← →", "back, forward"],
  ["t", "light or dark"],
  ["Esc", "close, or drop the selection"],
];

export function helpContent(graph, dark, close) {
  const other = pick(graph.style.other, dark);
  const signs = [
    [swatch(other, "line"), "affirmed"],
    [swatch(pick(graph.style.denied, dark), "line denied"), "denied: red, dashed, with a bar"],
    [swatch(other, "line hedged"), "hedged (may, might, …): dotted, and “?” after the words"],
    [el("span", { class: "sign" }, "“"), "before the words: somebody says so"],
    [el("span", { class: "sign" }, "+7"), "neighbors that are not shown"],
  ];
  return [
    el(
      "div",
      { class: "help-columns" },
      el("section", {}, el("h2", {}, "Keys"), el("dl", {}, KEYS.map(([key, what]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", {}, what))))),
      el(
        "section",
        {},
        el("h2", {}, "Signs"),
        el("dl", {}, signs.map(([sign, what]) => el("div", {}, el("dt", {}, sign), el("dd", {}, what)))),
        el("p", { class: "quiet" }, "Size: how salient a concept is. Color of a dot: its community. Color of a line: the family of the relation. Double-click focuses, right-click expands or collapses."),
        el("p", { class: "quiet" }, "This page is one file. It makes no request and sends nothing."),
      ),
    ),
    el("button", { type: "button", class: "act", autofocus: true, on: { click: close } }, "Close"),
  ];
}
