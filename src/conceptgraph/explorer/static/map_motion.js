// Pointer, wheel, touch and keys on the map, told as motions.

const TOUCH_REACH = 26;
const STILL = 6; // CSS pixels a pointer may travel and still click
const KEY_STEP = 60;

/** Wire a canvas. `motion` has panBy, zoomAt, goHome, jump, pick, hover and middle. */
export function wireMotion(canvas, motion, reach) {
  const pointers = new Map();
  let travel = 0;

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, [event.offsetX, event.offsetY]);
    if (pointers.size === 1) travel = 0;
  });

  canvas.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    const now = [event.offsetX, event.offsetY];
    if (!before) {
      motion.hover(...now);
      return;
    }
    travel += Math.abs(now[0] - before[0]) + Math.abs(now[1] - before[1]);
    if (pointers.size === 2) pinch(event.pointerId, before, now);
    else motion.panBy(now[0] - before[0], now[1] - before[1]);
    pointers.set(event.pointerId, now);
  });

  function pinch(id, before, now) {
    const [, other] = [...pointers].find(([each]) => each !== id);
    const span = (place) => Math.hypot(place[0] - other[0], place[1] - other[1]) || 1;
    motion.zoomAt((now[0] + other[0]) / 2, (now[1] + other[1]) / 2, span(now) / span(before));
  }

  canvas.addEventListener("pointerup", (event) => {
    const alone = pointers.size === 1;
    if (!pointers.delete(event.pointerId) || !alone || travel > STILL) return;
    const place = [event.offsetX, event.offsetY];
    if (motion.jump(...place)) return;
    motion.pick(...place, event.pointerType === "touch" ? TOUCH_REACH : reach);
  });
  canvas.addEventListener("pointercancel", (event) => pointers.delete(event.pointerId));
  canvas.addEventListener("pointerleave", () => motion.hover(null, null));

  canvas.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      motion.zoomAt(event.offsetX, event.offsetY, Math.exp(-event.deltaY * 0.0016));
    },
    { passive: false },
  );

  canvas.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = {
      ArrowLeft: () => motion.panBy(KEY_STEP, 0),
      ArrowRight: () => motion.panBy(-KEY_STEP, 0),
      ArrowUp: () => motion.panBy(0, KEY_STEP),
      ArrowDown: () => motion.panBy(0, -KEY_STEP),
      "+": () => motion.zoomAt(...motion.middle(), 1.4),
      "=": () => motion.zoomAt(...motion.middle(), 1.4),
      "-": () => motion.zoomAt(...motion.middle(), 1 / 1.4),
      0: () => motion.goHome(),
    }[event.key];
    if (!act) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  });
}
