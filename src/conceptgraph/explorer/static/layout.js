// Places for the concepts in focus: forces first, then room for every label. Pure and
// deterministic; a few milliseconds for 30 concepts, some tens for 150.

const SWEEPS = 80;
const EVENNESS = 0.4;

/**
 * Return places as { x, y }, two Float64Arrays in the order of the boxes, around (0, 0).
 *
 * @param boxes [{ width, height, x, y, pinned }] the room a concept with its label needs; x and y
 *   where it starts; a pinned one keeps its place as far as it can
 * @param links [[i, j], ...] pairs of indices into boxes
 * @param screen { width, height } the room there is
 */
export function layoutFocus(boxes, links, screen) {
  const count = boxes.length;
  const x = Float64Array.from(boxes, (box) => box.x);
  const y = Float64Array.from(boxes, (box) => box.y);
  if (count < 2) return { x: x.fill(0), y: y.fill(0) };
  const pinned = boxes.map((box) => Boolean(box.pinned));
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const spread = Math.sqrt(Math.max(screen.width * screen.height * 0.8, area * 2.4) / count);
  const aspect = Math.max(0.5, Math.min(2, screen.width / screen.height));
  runForces(x, y, links, pinned, spread, aspect);
  if (!pinned.some(Boolean)) {
    loosen(x);
    loosen(y);
    fitInto(x, y, boxes, screen, area);
  }
  makeRoom(x, y, boxes, pinned);
  return { x, y };
}

/** Repulsion between all, springs along links, a pull to the middle; cooled (Fruchterman 1991). */
function runForces(x, y, links, pinned, spread, aspect) {
  const count = x.length;
  const rounds = count < 60 ? 300 : 200;
  const forceX = new Float64Array(count);
  const forceY = new Float64Array(count);
  const degree = new Float64Array(count);
  for (const [a, b] of links) {
    degree[a]++;
    degree[b]++;
  }
  for (let round = 0; round < rounds; round++) {
    const heat = spread * 0.9 * (1 - round / rounds) + 0.5;
    forceX.fill(0);
    forceY.fill(0);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < i; j++) {
        const dx = x[i] - x[j];
        const dy = (y[i] - y[j]) * aspect;
        const push = (spread * spread) / (dx * dx + dy * dy + 1);
        forceX[i] += dx * push;
        forceY[i] += dy * push;
        forceX[j] -= dx * push;
        forceY[j] -= dy * push;
      }
    }
    for (const [a, b] of links) {
      const dx = x[a] - x[b];
      const dy = (y[a] - y[b]) * aspect;
      const distance = Math.sqrt(dx * dx + dy * dy) + 0.01;
      const pull = distance / spread / Math.sqrt(Math.min(degree[a], degree[b]));
      forceX[a] -= dx * pull;
      forceY[a] -= dy * pull;
      forceX[b] += dx * pull;
      forceY[b] += dy * pull;
    }
    for (let i = 0; i < count; i++) {
      if (pinned[i]) continue;
      const fx = forceX[i] - x[i] * 0.35;
      const fy = forceY[i] - y[i] * aspect * 0.35;
      const size = Math.hypot(fx, fy) + 0.01;
      const step = Math.min(size, heat) / size;
      x[i] += fx * step;
      y[i] += (fy * step) / aspect;
    }
  }
}

/** Move each coordinate part of the way to its even rank: crowds thin out, order stays. */
function loosen(values) {
  const count = values.length;
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const order = [...values.keys()].sort((a, b) => values[a] - values[b] || a - b);
  order.forEach((index, rank) => {
    const even = low + ((high - low) * rank) / (count - 1);
    values[index] += EVENNESS * (even - values[index]);
  });
}

/** Stretch the drawing over the screen, or over as much more as the labels need. */
function fitInto(x, y, boxes, screen, area) {
  const grow = Math.sqrt(Math.max(1, (area * 2.4) / (screen.width * screen.height)));
  const stretch = (values, room) => {
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    const factor = high - low > 1 ? Math.min(2.2, room / (high - low)) : 1;
    for (let i = 0; i < values.length; i++) values[i] = (values[i] - (low + high) / 2) * factor;
  };
  const widest = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  stretch(x, Math.max(120, screen.width * grow - widest - 24));
  stretch(y, Math.max(120, screen.height * grow - 110));
}

/** Push overlapping boxes apart, along the shorter way, until none overlap. */
function makeRoom(x, y, boxes, pinned) {
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = false;
    for (let i = 0; i < boxes.length; i++) {
      for (let j = 0; j < i; j++) {
        const dx = x[i] - x[j];
        const dy = y[i] - y[j];
        const overX = (boxes[i].width + boxes[j].width) / 2 - Math.abs(dx);
        const overY = (boxes[i].height + boxes[j].height) / 2 - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        moved = true;
        const along = overX < overY ? x : y;
        const sign = (overX < overY ? dx : dy) < 0 ? -1 : 1;
        const push = (Math.min(overX, overY) / 2 + 0.5) * sign;
        if (pinned[i] === pinned[j]) {
          along[i] += push;
          along[j] -= push;
        } else if (pinned[i]) along[j] -= 2 * push;
        else along[i] += 2 * push;
      }
    }
    if (!moved) return;
  }
}
