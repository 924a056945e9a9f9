// The legend, which is the filter: every value with its sign, its count, and a box to switch it.

import { el, swatch } from "./dom.js";
import { allOn, FACETS, isFiltering, isUseful, NO_FILTER, only, toggled, valuesOf } from "./filters.js";
import { groupColor, pick } from "./display.js";
import { withCommas } from "./labels.js";

const AT_ONCE = 10;
const OPEN_AT_FIRST = new Set(["family", "group"]);

/** Make the panel in a section. `change(filter, quiet)` is called when a person switches one. */
export function createFilterPanel(section, graph, change) {
  const open = new Map(FACETS.map(({ name }) => [name, OPEN_AT_FIRST.has(name)]));
  const unfolded = new Set();
  let shown = null;

  function render(filter, visible, dark) {
    shown = { filter, visible, dark };
    const focus = document.activeElement?.dataset?.key;
    const top = section.scrollTop;
    section.replaceChildren(
      summary(filter, visible),
      ...FACETS.map((facet) => facetBox(facet)).filter(Boolean),
      confidenceBox(filter),
    );
    section.scrollTop = top;
    if (focus) section.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.focus();
  }

  function summary(filter, visible) {
    const parts = [];
    if (visible.hiddenConcepts) parts.push(`${withCommas(visible.hiddenConcepts)} concepts`);
    if (visible.hiddenRelations) parts.push(`${withCommas(visible.hiddenRelations)} relations`);
    return el(
      "header",
      { class: "filter-head" },
      el("h2", {}, "Legend and filters"),
      isFiltering(filter)
        ? el(
            "p",
            { class: "hidden-count" },
            parts.length ? `Hidden: ${parts.join(", ")}. ` : "Nothing is hidden. ",
            el("button", { type: "button", class: "link", "data-key": "reset", on: { click: () => change(NO_FILTER) } }, "Show all"),
          )
        : null,
    );
  }

  function facetBox({ name, title }) {
    const { filter } = shown;
    const off = new Set(filter.off[name] ?? []);
    if (!isUseful(graph, name) && !off.size) return null;
    const values = valuesOf(graph, name);
    // Rows of a closed facet are made, and its counts taken, when it opens: most never are.
    const isOpen = open.get(name);
    const counts = isOpen ? shown.visible.counts[name] : [];
    const order = [...values.keys()].filter((value) => counts[value] > 0 || (isOpen && off.has(value)));
    if (name !== "family" && name !== "group") order.sort((a, b) => counts[b] - counts[a] || a - b);
    const list = unfolded.has(name) ? order : order.slice(0, AT_ONCE);
    const box = el(
      "details",
      { class: "facet", open: isOpen, "data-facet": name },
      el("summary", { "data-key": `${name}-summary` }, title, off.size ? el("span", { class: "off-count" }, `${off.size} off`) : null),
      el("ul", {}, list.map((value) => row(name, value, values, counts[value], !off.has(value)))),
      el(
        "p",
        { class: "facet-foot" },
        order.length > list.length
          ? el("button", { type: "button", class: "link", "data-key": `${name}-more`, on: { click: () => unfold(name) } }, `${order.length - list.length} more`)
          : null,
        off.size
          ? el("button", { type: "button", class: "link", "data-key": `${name}-all`, on: { click: () => change(allOn(filter, name)) } }, "All on")
          : null,
      ),
    );
    box.addEventListener("toggle", () => {
      if (open.get(name) === box.open) return;
      open.set(name, box.open);
      render(shown.filter, shown.visible, shown.dark);
    });
    return box;
  }

  function unfold(name) {
    unfolded.add(name);
    render(shown.filter, shown.visible, shown.dark);
  }

  function row(facet, value, values, count, on) {
    const key = `${facet}-${value}`;
    const { filter } = shown;
    return el(
      "li",
      {},
      el(
        "label",
        { class: on ? "" : "off" },
        el("input", {
          type: "checkbox",
          checked: on,
          "data-key": key,
          on: { change: () => change(toggled(filter, facet, value)) },
        }),
        sign(facet, value),
        el("span", { class: "name", dir: "auto", title: values[value] }, values[value]),
      ),
      el(
        "button",
        {
          type: "button",
          class: "only",
          "data-key": `${key}-only`,
          "aria-label": `Only ${values[value]}`,
          on: { click: () => change(only(filter, facet, value, values.length)) },
        },
        "only",
      ),
      el("span", { class: "count" }, withCommas(count)),
    );
  }

  function sign(facet, value) {
    const { dark } = shown;
    if (facet === "family") return swatch(pick(graph.style.families[value][1], dark), "line");
    if (facet === "group") return swatch(groupColor(graph, value, dark));
    if (facet === "polarity") {
      return swatch(pick(value ? graph.style.denied : graph.style.other, dark), value ? "line denied" : "line");
    }
    if (facet === "hedge") return swatch(pick(graph.style.other, dark), value ? "line hedged" : "line");
    return null;
  }

  function confidenceBox(filter) {
    const output = el("output", {}, `${Math.round(filter.least / 10)} %`);
    const input = el("input", {
      type: "range",
      min: "0",
      max: "100",
      step: "5",
      value: String(Math.round(filter.least / 10)),
      "data-key": "confidence",
      "aria-label": "Least confidence",
      on: {
        input: () => (output.textContent = `${input.value} %`),
        change: () => change({ ...filter, least: Number(input.value) * 10 }),
      },
    });
    return el("div", { class: "facet confidence" }, el("label", {}, el("span", {}, "At least this sure"), output), input);
  }

  return { render };
}
