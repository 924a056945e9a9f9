// When things happen: once, in the next task, or when the first picture is on the screen.

const LONGEST = 1500; // milliseconds to wait for frames, which a page in the background never gets

/** Call a function once and keep what it returned. */
export function once(make) {
  let made = null;
  return () => (made ??= make());
}

/** Let the page answer to clicks and keys before going on. */
export function nextTask() {
  // Where there is no yield, a timeout; browsers make those wait some milliseconds in a row.
  return globalThis.scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/** Twice: the first frame draws, the second comes when it is on the screen. */
export async function picturePainted() {
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.race([frames, new Promise((resolve) => setTimeout(resolve, LONGEST))]);
  performance.mark("usable");
  await nextTask();
}
