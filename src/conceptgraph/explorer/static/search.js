// Find concepts by what a person types: prefixes first, then words, then parts, then typos.
//
// All names stand in one long string, a line each. Scanning it with indexOf runs at memory
// speed, needs no index, and meets names in order of rank.

// Names compared letter by letter for each piece of a query, in order of rank.
const MOST_CHECKED = 1500;

/** Build the search text. Linear; done when the page is idle or on the first key. */
export function buildSearch(graph) {
  const names = [];
  const conceptOfLine = [];
  const add = (name, concept) => {
    names.push(name.includes("\n") ? name.replaceAll("\n", " ") : name);
    conceptOfLine.push(concept);
  };
  for (let c = 0; c < graph.size; c++) {
    add(graph.label[c], c);
    if (graph.aliases.has(c)) for (const alias of graph.aliases.get(c)) add(alias, c);
  }
  const text = `\n${fold(names.join("\n"))}\n`;
  // lineStart[i] is the line break before line i.
  const lineStart = new Uint32Array(names.length + 1);
  for (let i = 1; i <= names.length; i++) lineStart[i] = text.indexOf("\n", lineStart[i - 1] + 1);
  return { text, lineStart, conceptOfLine };
}

/** Lower case, without accents, so that "Müller" is found by "muller". */
export function fold(text) {
  const lower = text.toLowerCase();
  return /[^\u0000-\u007f]/.test(lower) ? lower.normalize("NFKD").replace(/\p{M}/gu, "") : lower;
}

/** Return up to `limit` concepts, best first. */
export function findConcepts(search, typed, limit = 12) {
  const query = fold(typed.trim()).replace(/\s+/g, " ");
  if (!query) return [];
  const found = new Set();
  collect(search, "\n" + query + "\n", found, limit);
  collect(search, "\n" + query, found, limit);
  collect(search, " " + query, found, limit);
  collect(search, query, found, limit);
  if (found.size < limit && query.includes(" ")) collectAllWords(search, query, found, limit);
  if (found.size < limit && query.length >= 3) collectTypos(search, query, found, limit);
  return [...found];
}

function collect({ text, lineStart, conceptOfLine }, wanted, found, limit) {
  for (let at = text.indexOf(wanted); at >= 0 && found.size < limit; ) {
    // A match may begin with the line break (or space) before the word.
    const line = lineAt(lineStart, wanted[0] === "\n" ? at : at - 1);
    found.add(conceptOfLine[line]);
    at = text.indexOf(wanted, Math.max(at + 1, lineStart[line + 1]));
  }
}

/** The line of a position: the last one that starts at or before it. */
function lineAt(lineStart, position) {
  let low = 0;
  let high = lineStart.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStart[middle] <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Names that hold every word of the query, in any order. */
function collectAllWords({ text, lineStart, conceptOfLine }, query, found, limit) {
  const words = query.split(" ").sort((a, b) => b.length - a.length);
  let checked = 0;
  for (let at = text.indexOf(words[0]); at >= 0 && found.size < limit; ) {
    const line = lineAt(lineStart, at - 1);
    const name = text.slice(lineStart[line] + 1, lineStart[line + 1]);
    if (words.every((word) => name.includes(word))) found.add(conceptOfLine[line]);
    if (++checked > MOST_CHECKED) return;
    at = text.indexOf(words[0], Math.max(at + 1, lineStart[line + 1]));
  }
}

/**
 * Names with a part one typo away (two, from eight characters on). A typo touches at most two
 * neighboring pieces of a query, so one of 2 * typos + 1 pieces is intact: only names with it are
 * compared.
 */
function collectTypos({ text, lineStart, conceptOfLine }, query, found, limit) {
  const typos = query.length >= 8 ? 2 : 1;
  const width = Math.ceil(query.length / (2 * typos + 1));
  const distance = distanceTo(query);
  const best = new Map();
  for (let cut = 0; cut < query.length; cut += width) {
    const piece = query.slice(cut, cut + width);
    let checked = 0;
    for (let at = text.indexOf(piece); at >= 0 && checked < MOST_CHECKED; checked++) {
      const line = lineAt(lineStart, at - 1);
      const edits = distance(text, lineStart[line] + 1, lineStart[line + 1]);
      const concept = conceptOfLine[line];
      if (edits <= typos && edits < (best.get(concept)?.edits ?? typos + 1)) {
        const gap = Math.abs(lineStart[line + 1] - lineStart[line] - 1 - query.length);
        best.set(concept, { concept, edits, gap });
      }
      at = text.indexOf(piece, Math.max(at + 1, lineStart[line + 1]));
    }
  }
  const ordered = [...best.values()].sort(
    (a, b) => a.edits - b.edits || a.gap - b.gap || a.concept - b.concept,
  );
  for (const { concept } of ordered) {
    if (found.size >= limit) return;
    found.add(concept);
  }
}

/**
 * Return a function (text, start, end) -> the least edits (a letter too many, too few, wrong, or
 * two swapped) that turn the query into some part of that stretch. Bit-parallel, a few
 * operations a character (Myers 1999, with swaps as in Hyyrö 2003); the first 31 characters of
 * the query count.
 */
export function distanceTo(query) {
  const length = Math.min(query.length, 31);
  const last = 1 << (length - 1);
  const places = new Int32Array(65_536); // by UTF-16 code unit: where it stands in the query
  for (let i = 0; i < length; i++) places[query.charCodeAt(i)] |= 1 << i;
  return (text, start, end) => {
    let up = -1;
    let down = 0;
    let diagonal = 0;
    let before = 0;
    let score = length;
    let least = length;
    for (let i = start; i < end; i++) {
      const here = places[text.charCodeAt(i)];
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & up) + up) ^ up) | here | down | swapped;
      let right = down | ~(diagonal | up);
      let left = diagonal & up;
      if (right & last) score++;
      else if (left & last) score--;
      right <<= 1;
      left <<= 1;
      up = left | ~(diagonal | right);
      down = right & diagonal;
      before = here;
      if (score < least) least = score;
    }
    return least;
  };
}
