// The details of one concept: what it is called, and everything said of it with its proof.

import { el, swatch } from "./dom.js";
import { otherEnd, predicateOf, relationsOf } from "./data.js";
import { groupColor } from "./display.js";
import { withCommas } from "./labels.js";
import { badgesOf, conceptButton, lineSwatch, quotesOf } from "./relation_parts.js";

const AT_ONCE = 12; // relations of a section
const IN_ALL = 30; // relations of all sections, beyond which a section begins with a few
const A_FEW = 3;

/**
 * Elements for a concept. `page` has: visible, dark, text, go(concept), copy(quote),
 * expand(concept), collapse(concept), pathFrom(concept), unshown, isShown, isOpened, highlight.
 */
export function conceptDetails(graph, concept, page) {
  const name = graph.label[concept];
  const kind = graph.kinds[graph.kind[concept]];
  const aliases = graph.aliases.get(concept) ?? [];
  return [
    el(
      "header",
      { class: "concept-head" },
      el(
        "p",
        { class: "eyebrow" },
        swatch(groupColor(graph, graph.group[concept], page.dark)),
        el("span", { dir: "auto" }, graph.groupNames[graph.group[concept]]),
      ),
      el("h2", { dir: "auto", tabindex: "-1" }, name),
      aliases.length
        ? el("p", { class: "aliases" }, "also ", el("bdi", {}, aliases.join(", ")))
        : null,
      graph.definition.has(concept)
        ? el("p", { class: "definition", dir: "auto" }, graph.definition.get(concept))
        : null,
      el(
        "dl",
        { class: "facts-row" },
        kind ? fact("Kind", kind) : null,
        fact("Salience", graph.salience[concept].toFixed(2)),
        fact("Relations", String(graph.degree[concept])),
      ),
      actions(concept, page),
    ),
    ...relationSections(graph, concept, page),
  ];
}

function fact(name, value) {
  return el("div", {}, el("dt", {}, name), el("dd", {}, value));
}

function actions(concept, page) {
  const button = (text, act, title) =>
    el("button", { type: "button", class: "act", title, on: { click: act } }, text);
  return el(
    "div",
    { class: "acts" },
    page.isFocused ? null : button("Focus", () => page.go(concept), "Show its surroundings (Enter)"),
    page.isShown && page.unshown
      ? button(`Expand +${page.unshown}`, () => page.expand(concept), "Show its other neighbors (e)")
      : null,
    page.isShown ? button("Collapse", () => page.collapse(concept), "Hide what hangs on it alone (c)") : null,
    button("Path from here", () => page.pathFrom(concept), "Choose another concept (p)"),
  );
}

/** A section per family and direction, families in their documented order. */
function relationSections(graph, concept, page) {
  const groups = new Map();
  let hidden = 0;
  for (const relation of relationsOf(graph, concept)) {
    if (!page.visible.relations[relation]) {
      hidden++;
      continue;
    }
    const outgoing = graph.from[relation] === concept;
    const key = predicateOf(graph, relation).family * 2 + (outgoing ? 0 : 1);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(relation);
  }
  let left = IN_ALL;
  const sections = [...groups]
    .sort((a, b) => a[0] - b[0])
    .map(([key, relations]) => {
      const most = Math.max(A_FEW, Math.min(AT_ONCE, left));
      left -= Math.min(most, relations.length);
      return section(graph, concept, page, key, relations, most);
    });
  if (!sections.length) sections.push(el("p", { class: "quiet" }, "No relations are shown."));
  if (hidden) sections.push(el("p", { class: "quiet" }, `Filters hide ${hidden} of its relations.`));
  return sections;
}

function section(graph, concept, page, key, relations, first) {
  const list = el("ul", { class: "relations" });
  const title = el(
    "h3",
    {},
    el("span", { class: "arrow", "aria-hidden": "true" }, key % 2 ? "←" : "→"),
    graph.families[key >> 1],
    el("span", { class: "unseen" }, key % 2 ? ", incoming" : ", outgoing"),
    el("span", { class: "count" }, String(relations.length)),
  );
  const add = (start, most) => {
    const part = relations.slice(start, start + most);
    list.append(...part.map((relation) => relationItem(graph, concept, page, relation)));
    const left = relations.length - start - part.length;
    if (left <= 0) return;
    const more = el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          class: "more",
          on: {
            click: () => {
              more.remove();
              add(start + most, AT_ONCE);
            },
          },
        },
        `${left} more`,
      ),
    );
    list.append(more);
  };
  add(0, first);
  return el("section", { class: "family" }, title, list);
}

function relationItem(graph, concept, page, relation) {
  const outgoing = graph.from[relation] === concept;
  const { label } = predicateOf(graph, relation);
  const other = conceptButton(graph, otherEnd(graph, relation, concept), page.go);
  const predicate = el("span", { class: "predicate", dir: "auto" }, label);
  const self = el("span", { class: "self", dir: "auto" }, graph.label[concept]);
  const words = outgoing ? [predicate, " → ", other] : [other, " ", predicate, " → ", self];
  return el(
    "li",
    { class: relation === page.highlight ? "relation lit" : "relation", "data-relation": relation },
    el("div", { class: "triple" }, lineSwatch(graph, relation, page.dark), words, badgesOf(graph, relation)),
    quotesOf(graph, page.text, relation, page.visible, page.copy),
  );
}

/** What the panel shows while no concept is selected: what there is, and where to begin. */
export function graphDetails(graph, page) {
  const counts = [
    ["Concepts", graph.size],
    ["Relations", graph.relations],
    ["Quotes", graph.evidence.document.length],
    ["Sources", graph.documents.id.length],
  ];
  const top = Array.from({ length: Math.min(12, graph.size) }, (_, concept) => concept);
  return [
    el(
      "header",
      { class: "concept-head" },
      el("p", { class: "eyebrow" }, "Overview"),
      el("h2", { dir: "auto", tabindex: "-1" }, graph.title),
      el("dl", { class: "facts-row" }, counts.map(([name, n]) => fact(name, withCommas(n)))),
    ),
    el(
      "section",
      { class: "family" },
      el("h3", {}, "Most salient concepts"),
      el(
        "ol",
        { class: "top" },
        top.map((concept) =>
          el(
            "li",
            {},
            swatch(groupColor(graph, graph.group[concept], page.dark)),
            conceptButton(graph, concept, page.go),
            el("span", { class: "count" }, String(graph.degree[concept])),
          ),
        ),
      ),
    ),
    el(
      "p",
      { class: "quiet" },
      "Click a concept for its relations and the sentences that prove them; double-click to focus it. Press / to search.",
    ),
  ];
}
