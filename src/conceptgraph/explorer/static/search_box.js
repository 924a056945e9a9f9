// A text field that finds concepts as one types: an ARIA combobox with a list under it.

import { el, swatch } from "./dom.js";
import { groupColor } from "./display.js";

let boxes = 0;

/**
 * Wire an input and its list. `find(text)` returns concepts, `chosen(concept)` takes the choice,
 * `isDark()` says which color a swatch has.
 */
export function wireSearchBox(input, list, graph, { find, chosen, isDark }) {
  const prefix = `option-${boxes++}`;
  let found = [];
  let active = -1;

  function render() {
    const open = input.value.trim() !== "" && document.activeElement === input;
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (active >= 0) input.setAttribute("aria-activedescendant", `${prefix}-${active}`);
    else input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...found.map(option));
    if (open && !found.length) {
      list.append(el("li", { class: "none", role: "option", "aria-disabled": "true" }, "No concept found"));
    }
    list.children[active]?.scrollIntoView({ block: "nearest" });
  }

  function option(concept, index) {
    const aliases = graph.aliases.get(concept) ?? [];
    return el(
      "li",
      {
        id: `${prefix}-${index}`,
        role: "option",
        "aria-selected": String(index === active),
        on: {
          pointerdown: (event) => event.preventDefault(),
          click: () => take(concept),
        },
      },
      swatch(groupColor(graph, graph.group[concept], isDark())),
      el("span", { class: "name", dir: "auto" }, graph.label[concept]),
      aliases.length ? el("span", { class: "also", dir: "auto" }, aliases.slice(0, 3).join(", ")) : null,
      el("span", { class: "count" }, String(graph.degree[concept])),
    );
  }

  function take(concept) {
    input.value = "";
    found = [];
    active = -1;
    render();
    input.blur();
    chosen(concept);
  }

  function refresh() {
    found = input.value.trim() ? find(input.value) : [];
    active = found.length ? 0 : -1;
    render();
  }

  input.addEventListener("input", refresh);
  input.addEventListener("focus", refresh);
  input.addEventListener("blur", render);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!found.length) return;
      const by = event.key === "ArrowDown" ? 1 : -1;
      active = (active + by + found.length) % found.length;
      render();
    } else if (event.key === "Enter") {
      if (active >= 0) take(found[active]);
    } else if (event.key === "Escape") {
      if (input.value) {
        input.value = "";
        refresh();
      } else input.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
