// The parts that panels are made of: a relation's line, its badges, a quote with its source.

import { el, swatch } from "./dom.js";
import { isCurated, isDenied, mannerOf, predicateOf, quoteOf } from "./data.js";
import { relationColor } from "./display.js";

/** A button that names a concept and goes to it. */
export function conceptButton(graph, concept, go) {
  return el(
    "button",
    { type: "button", class: "concept", dir: "auto", on: { click: () => go(concept) } },
    graph.label[concept],
  );
}

/** Marks of a relation: denied, attributed, hedged, curated. How surely is told of each quote. */
export function badgesOf(graph, relation) {
  const { attributed, hedged } = mannerOf(graph, relation);
  const badge = (kind, text) => el("span", { class: `badge ${kind}` }, text);
  return [
    isDenied(graph, relation) ? badge("denied", "denied") : null,
    attributed ? badge("attributed", "attributed") : null,
    hedged ? badge("hedged", "hedged") : null,
    isCurated(graph, relation) ? badge("curated", "curated") : null,
  ];
}

/** A small line in a relation's color: what its edge looks like. */
export function lineSwatch(graph, relation, dark) {
  const shape = isDenied(graph, relation) ? "line denied" : "line";
  return swatch(relationColor(graph, relation, dark), shape);
}

/** subject — predicate → object, both ends as buttons. */
export function sentenceOf(graph, relation, go, dark) {
  return el(
    "div",
    { class: "triple" },
    conceptButton(graph, graph.from[relation], go),
    el(
      "span",
      { class: "predicate" },
      lineSwatch(graph, relation, dark),
      ` ${predicateOf(graph, relation).label} → `,
    ),
    conceptButton(graph, graph.to[relation], go),
    badgesOf(graph, relation),
  );
}

/** The visible quotes of a relation: the first ones, and the others on demand. */
export function quotesOf(graph, text, relation, visible, copy, most = 1) {
  const all = [];
  for (let q = graph.quoteStart[relation]; q < graph.quoteStart[relation + 1]; q++) {
    if (visible.quotes[q]) all.push(q);
  }
  const box = el("div", { class: "quotes" });
  const add = (quotes) => box.append(...quotes.map((q) => quoteBox(quoteOf(graph, text, q), copy)));
  add(all.slice(0, most));
  if (all.length > most) {
    const rest = all.length - most;
    const more = el(
      "button",
      {
        type: "button",
        class: "more",
        on: {
          click: () => {
            more.remove();
            add(all.slice(most));
          },
        },
      },
      rest === 1 ? "1 more quote" : `${rest} more quotes`,
    );
    box.append(more);
  }
  if (!all.length) box.append(el("p", { class: "quiet" }, "Pinned by the vocabulary; no quote."));
  return box;
}

function quoteBox(quote, copy) {
  const facts = [
    quote.speaker ? `said by ${quote.speaker}` : "",
    quote.hedge ? `hedged: “${quote.hedge}”` : "",
    quote.condition ? `condition: ${quote.condition}` : "",
    quote.quantity ? `quantity: ${quote.quantity}` : "",
    quote.confidence < 1 ? `${Math.round(quote.confidence * 100)} % sure` : "",
  ].filter(Boolean);
  return el(
    "figure",
    { class: "quote" },
    quote.context.length
      ? el("p", { class: "context", dir: "auto" }, quote.context.map(({ text }) => text).join(" › "))
      : null,
    el("blockquote", { dir: "auto" }, quote.sentence),
    facts.length ? el("p", { class: "facts", dir: "auto" }, facts.join(" · ")) : null,
    el(
      "figcaption",
      {},
      sourceOf(quote),
      el("button", { type: "button", class: "copy", on: { click: () => copy(quote) } }, "Copy"),
    ),
  );
}

/** The source's title; a link only if it leads to http or https. */
function sourceOf({ title, source }) {
  if (!/^https?:\/\//i.test(source)) return el("span", { class: "source", dir: "auto" }, title);
  return el(
    "a",
    { class: "source", dir: "auto", href: source, target: "_blank", rel: "noopener noreferrer" },
    title,
  );
}
