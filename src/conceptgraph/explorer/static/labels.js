// Where labels go: a grid of what is taken on the screen, and the breaking of long labels.

const CELL = 5;

export const DOT = 1;
export const LABEL = 2;

/**
 * A screen of cells, each free or taken by a dot or by a label. Important labels may cover small
 * dots (`over` DOT), no label covers another. All measures are CSS pixels.
 */
export class LabelGrid {
  constructor(width, height) {
    this.columns = Math.ceil(width / CELL);
    this.rows = Math.ceil(height / CELL);
    this.taken = new Uint8Array(this.columns * this.rows);
  }

  /** Take a rectangle given by its center, whether or not it was free. */
  block(x, y, width, height, by = LABEL) {
    this.#cells(x, y, width, height, (cell) => {
      this.taken[cell] = Math.max(this.taken[cell], by);
      return true;
    });
  }

  /** Take a rectangle if all of it is on the screen and free; return whether it was. */
  place(x, y, width, height, over = 0) {
    if (x - width / 2 < 0 || y - height / 2 < 0) return false;
    if (x + width / 2 > this.columns * CELL || y + height / 2 > this.rows * CELL) return false;
    const free = this.#cells(x, y, width, height, (cell) => this.taken[cell] <= over);
    if (free) this.block(x, y, width, height);
    return free;
  }

  #cells(x, y, width, height, visit) {
    const left = Math.max(0, Math.floor((x - width / 2) / CELL));
    const right = Math.min(this.columns - 1, Math.floor((x + width / 2) / CELL));
    const top = Math.max(0, Math.floor((y - height / 2) / CELL));
    const bottom = Math.min(this.rows - 1, Math.floor((y + height / 2) / CELL));
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!visit(row * this.columns + column)) return false;
      }
    }
    return true;
  }
}

/** Break a label at spaces into lines of about `width` characters, with "…" if it is too long. */
export function wrapLabel(label, width = 18, lines = 2) {
  const result = [""];
  for (const word of label.split(/\s+/)) {
    const line = result.at(-1);
    if (line === "") result[result.length - 1] = word;
    else if (line.length + 1 + word.length <= width) result[result.length - 1] = `${line} ${word}`;
    else result.push(word);
  }
  const kept = result.slice(0, lines).map((line) => shorten(line, width + 6));
  if (result.length > lines) kept[lines - 1] = shorten(`${kept[lines - 1]} ${result[lines]}…`, width + 4);
  return kept;
}

/** 12345 as "12,345". (The first toLocaleString of a page takes longer than drawing the map.) */
export function withCommas(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Cut a text to `most` characters (code points), the last one "…". */
export function shorten(text, most) {
  const points = [...text];
  return points.length <= most ? text : `${points.slice(0, most - 1).join("").trimEnd()}…`;
}
