// What a reader takes away: pictures, data, a quote with its source.

import { isDenied, predicateOf, quoteOf } from "./data.js";
import { svgOf } from "./svg.js";

/** Save text or a blob under a name. */
export function save(content, name, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The focus view as PNG, as sharp as the screen. */
export function savePicture(focus, theme, name) {
  const source = focus.canvas();
  const picture = document.createElement("canvas");
  picture.width = source.width;
  picture.height = source.height;
  const pen = picture.getContext("2d");
  pen.fillStyle = theme.surface;
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.drawImage(source, 0, 0);
  picture.toBlob((blob) => save(blob, `${name}.png`), "image/png");
}

export function saveDrawing(graph, focus, name) {
  save(svgOf(graph, focus.drawing()), `${name}.svg`, "image/svg+xml");
}

/** What is shown, in the vocabulary of keys that the command line uses. */
export function shownRecords(graph, text, scene, visible) {
  return {
    concepts: scene.concepts.map((concept) => ({
      id: graph.id.at(concept),
      label: graph.label[concept],
      aliases: graph.aliases.get(concept) ?? [],
      kind: graph.kinds[graph.kind[concept]],
      salience: Math.round(graph.salience[concept] * 1000) / 1000,
    })),
    relations: scene.relations.map((relation) => ({
      subject: graph.id.at(graph.from[relation]),
      predicate: predicateOf(graph, relation).label,
      family: graph.families[predicateOf(graph, relation).family],
      object: graph.id.at(graph.to[relation]),
      negated: isDenied(graph, relation),
      evidence: evidenceRecords(graph, text, relation, visible),
    })),
  };
}

function evidenceRecords(graph, text, relation, visible) {
  const records = [];
  for (let q = graph.quoteStart[relation]; q < graph.quoteStart[relation + 1]; q++) {
    if (!visible.quotes[q]) continue;
    const quote = quoteOf(graph, text, q);
    records.push({
      document: quote.document,
      start: quote.start,
      end: quote.start + [...quote.sentence].length, // offsets count code points
      sentence: quote.sentence,
      modality: quote.hedge || null,
      attributed_to: quote.speaker || null,
      confidence: quote.confidence,
    });
  }
  return records;
}

/** A quote as one would paste it into a note. */
export function citationOf({ sentence, speaker, title, document, source }) {
  const where = /^https?:\/\//i.test(source) ? source : document;
  const who = speaker ? `${speaker}, in ` : "";
  return `“${sentence}” — ${who}${title}${where && where !== title ? ` (${where})` : ""}`;
}

/** Put text on the clipboard; returns whether it worked. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  }
}
