// Two concepts and the shortest ways between them, each hop with its quote.

import { el } from "./dom.js";
import { quotesOf, sentenceOf } from "./relation_parts.js";
import { wireSearchBox } from "./search_box.js";

/**
 * Elements for the path panel. `page` has what details need, and: paths, setPath(part),
 * find(text), filtering.
 */
export function pathDetails(graph, state, page) {
  return [
    el(
      "header",
      { class: "concept-head" },
      el("p", { class: "eyebrow" }, "Path"),
      el("h2", { tabindex: "-1" }, "From one concept to another"),
      el(
        "div",
        { class: "path-form" },
        picker(graph, "From", state.from, (from) => page.setPath({ from }), page),
        el(
          "button",
          {
            type: "button",
            class: "swap",
            title: "Swap",
            "aria-label": "Swap the two concepts",
            on: { click: () => page.setPath({ from: state.to, to: state.from }) },
          },
          "⇅",
        ),
        picker(graph, "To", state.to, (to) => page.setPath({ to }), page),
        el(
          "label",
          { class: "check" },
          el("input", {
            type: "checkbox",
            checked: state.directed,
            on: { change: () => page.setPath({ directed: !state.directed }) },
          }),
          "Follow the arrows only",
        ),
      ),
    ),
    ...outcome(graph, state, page),
  ];
}

function picker(graph, title, concept, chosen, page) {
  const id = `path-${title.toLowerCase()}`;
  const list = el("ul", { id: `${id}-results`, class: "results", role: "listbox", "aria-label": title, hidden: true });
  const input = el("input", {
    id,
    type: "text",
    role: "combobox",
    dir: "auto",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: concept >= 0 ? graph.label[concept] : "Type a name",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-results`,
    class: concept >= 0 ? "set" : "",
  });
  wireSearchBox(input, list, graph, { find: page.find, chosen, isDark: () => page.dark });
  return el("div", { class: "picker" }, el("label", { for: id }, title), input, list);
}

function outcome(graph, state, page) {
  const quiet = (text) => [el("p", { class: "quiet" }, text)];
  if (state.from < 0 || state.to < 0) return quiet("Choose two concepts.");
  if (state.from === state.to) return quiet("These are the same concept.");
  if (!page.paths.length) {
    return quiet(page.filtering ? "No path, as far as the filters show." : "No path leads from one to the other.");
  }
  return page.paths.map((path, number) => {
    const hops = path.hops.length;
    return el(
      "section",
      { class: "family path" },
      el("h3", {}, `${number + 1}. `, hops === 1 ? "1 hop" : `${hops} hops`),
      el(
        "ol",
        { class: "relations hops" },
        path.hops.map((relations) =>
          el(
            "li",
            { class: "relation" },
            relations.slice(0, 3).map((relation) => [
              sentenceOf(graph, relation, page.go, page.dark),
              quotesOf(graph, page.text, relation, page.visible, page.copy),
            ]),
          ),
        ),
      ),
    );
  });
}
