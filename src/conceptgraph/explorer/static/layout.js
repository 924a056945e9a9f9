// Places for the concepts in focus: forces first, then room for every label. Pure and
// deterministic; a few milliseconds for 30 concepts, some tens for 150.

const SWEEPS = 90;
const SETTLED = 15; // sweeps after which boxes that still overlap are between walls
const ROUNDS = 50;
const EVENNESS = 0.4;
const EDGE = 20;
const LABEL = 50;
const ROOMY = 1.7; // how much of a drawing may be empty at least, as a multiple of the labels' area

/**
 * Return places as { x, y }, two Float64Arrays in the order of the boxes, around (0, 0).
 *
 * @param boxes [{ width, height, drop, x, y, pinned }] the room a concept with its label needs, its
 *   middle `drop` below the dot's; x and y where the dot starts; a pinned one keeps its place as
 *   far as it can
 * @param links [[i, j], ...] pairs of indices into boxes
 * @param screen { width, height, corner: { width, height } } the room there is, and how much of its
 *   lower right corner something else covers
 * @param fill whether the picture fills that room, around the pinned ones; else it goes on from them
 */
export function layoutFocus(boxes, links, screen, fill = true) {
  const count = boxes.length;
  const x = Float64Array.from(boxes, (box) => box.x);
  const y = Float64Array.from(boxes, (box) => box.y);
  if (count < 2) return { x: x.fill(0), y: y.fill(0) };
  const widths = Float64Array.from(boxes, (box) => box.width);
  const heights = Float64Array.from(boxes, (box) => box.height);
  const drops = Float64Array.from(boxes, (box) => box.drop);
  const pinned = Uint8Array.from(boxes, (box) => (box.pinned ? 1 : 0));
  const room = roomFor(widths, heights, screen);
  runForces(x, y, links, pinned, room.inner);
  if (fill) {
    for (const values of [x, y]) loosen(values);
    stretch(x, room.inner.width);
    stretch(y, room.inner.height);
    boxes.forEach((box, i) => {
      if (box.pinned) [x[i], y[i]] = [box.x, box.y];
    });
  }
  makeRoom(x, y, { widths, heights, drops }, pinned, fill ? room : null);
  return { x, y };
}

/**
 * The screen, or as much more as the labels need; `inner`: without the outermost labels; `left`
 * and `top`: where the covered corner begins.
 */
function roomFor(widths, heights, screen) {
  let area = 0;
  let sum = 0;
  for (let i = 0; i < widths.length; i++) {
    area += widths[i] * heights[i];
    sum += widths[i];
  }
  const grow = Math.sqrt(Math.max(1, (area * ROOMY) / (screen.width * screen.height)));
  const room = { width: screen.width - EDGE, height: screen.height - EDGE };
  const inner = {
    width: Math.max(120, room.width - sum / widths.length),
    height: Math.max(120, room.height - LABEL),
  };
  return {
    width: room.width * grow,
    height: room.height * grow,
    inner: { width: inner.width * grow, height: inner.height * grow },
    left: room.width * grow / 2 - screen.corner.width * grow,
    top: room.height * grow / 2 - screen.corner.height * grow,
  };
}

/**
 * Repulsion between all, springs along links, a pull to the middle; cooled (Fruchterman 1991).
 * It runs once, before a browser has compiled it well: few rounds, and little in the inner loop.
 */
function runForces(x, y, links, pinned, room) {
  const count = x.length;
  const spread = Math.sqrt((room.width * room.height) / count);
  const push = spread * spread;
  const aspect = Math.max(0.5, Math.min(2, room.width / room.height));
  for (let i = 0; i < count; i++) y[i] *= aspect;
  const forceX = new Float64Array(count);
  const forceY = new Float64Array(count);
  const strengths = strengthsOf(links, count, spread);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) {
      const xi = x[i];
      const yi = y[i];
      let fx = -0.35 * xi;
      let fy = -0.35 * yi;
      for (let j = 0; j < i; j++) {
        const dx = xi - x[j];
        const dy = yi - y[j];
        const share = push / (dx * dx + dy * dy + 1);
        fx += dx * share;
        fy += dy * share;
        forceX[j] -= dx * share;
        forceY[j] -= dy * share;
      }
      forceX[i] = fx;
      forceY[i] = fy;
    }
    links.forEach(([a, b], link) => {
      const dx = x[a] - x[b];
      const dy = y[a] - y[b];
      const pull = Math.sqrt(dx * dx + dy * dy) * strengths[link];
      forceX[a] -= dx * pull;
      forceY[a] -= dy * pull;
      forceX[b] += dx * pull;
      forceY[b] += dy * pull;
    });
    const heat = spread * 0.9 * (1 - round / ROUNDS) + 0.5;
    for (let i = 0; i < count; i++) {
      if (pinned[i]) continue;
      const size = Math.sqrt(forceX[i] * forceX[i] + forceY[i] * forceY[i]) + 0.01;
      const step = Math.min(size, heat) / size;
      x[i] += forceX[i] * step;
      y[i] += forceY[i] * step;
    }
  }
  for (let i = 0; i < count; i++) y[i] /= aspect;
}

/** How strongly each link pulls: less where both ends have many. */
function strengthsOf(links, count, spread) {
  const degree = new Float64Array(count);
  for (const [a, b] of links) {
    degree[a]++;
    degree[b]++;
  }
  return links.map(([a, b]) => 1 / (spread * Math.sqrt(Math.min(degree[a], degree[b]))));
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

/** Stretch coordinates over the room, around 0. */
function stretch(values, room) {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const factor = high - low > 1 ? Math.min(2.2, room / (high - low)) : 1;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] - (low + high) / 2) * factor;
}

/**
 * Push overlapping boxes apart, along the shorter way, and back into the room, if there is one.
 * What is stacked from wall to wall gets out by the longer way, now and then.
 */
function makeRoom(x, y, { widths, heights, drops }, pinned, room) {
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = false;
    const aslant = room && sweep > SETTLED && sweep % 3 === 0;
    for (let i = 0; i < x.length; i++) {
      for (let j = 0; j < i; j++) {
        const dx = x[i] - x[j];
        const dy = y[i] + drops[i] - y[j] - drops[j];
        const overX = (widths[i] + widths[j]) / 2 - Math.abs(dx);
        const overY = (heights[i] + heights[j]) / 2 - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        moved = true;
        const across = overX < overY !== aslant;
        const along = across ? x : y;
        const sign = (across ? dx : dy) < 0 ? -1 : 1;
        const push = (Math.min(overX, overY) / 2 + 0.5) * sign;
        if (pinned[i] === pinned[j]) {
          along[i] += push;
          along[j] -= push;
        } else if (pinned[i]) along[j] -= 2 * push;
        else along[i] += 2 * push;
      }
    }
    if (!moved) return;
    if (!room) continue;
    for (let i = 0; i < x.length; i++) {
      if (!pinned[i]) [x[i], y[i]] = inside(x[i], y[i], widths[i], heights[i], drops[i], room);
    }
  }
}

/** The place nearest to (x, y) where a box is in the room and not under its covered corner. */
function inside(x, y, width, height, drop, room) {
  const right = Math.max(0, (room.width - width) / 2);
  const bottom = Math.max(0, (room.height - height) / 2);
  const place = [Math.max(-right, Math.min(right, x)), Math.max(-bottom, Math.min(bottom, y + drop)) - drop];
  const [overX, overY] = [place[0] + width / 2 - room.left, place[1] + drop + height / 2 - room.top];
  if (overX <= 0 || overY <= 0) return place;
  if (overX < overY) place[0] -= overX;
  else place[1] -= overY;
  return place;
}
