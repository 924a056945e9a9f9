// The stage, where the focus view is: how large it is, what lies over it, when its size changes.

import { byId } from "./dom.js";

/** Make the stage; `resized()` is called after its size has changed. */
export function createStage(resized) {
  const stage = byId("network");
  const zoom = document.querySelector("#stage .over.zoom");
  let reserved = [];
  let covered = 0;
  let fitted = "";

  /** The room for a layout, in CSS pixels, and how much of its lower right corner is covered. */
  const screen = () => ({
    width: Math.max(160, stage.clientWidth),
    height: Math.max(120, stage.clientHeight - 40),
    corner: { width: zoom.offsetWidth, height: zoom.offsetHeight },
  });
  const sizeNow = () => `${stage.clientWidth}x${stage.clientHeight}`;

  return {
    screen,
    /** Rectangles, by their middle, that chips and buttons cover. */
    reserved: () => reserved,
    /** How many CSS pixels the chips at the top take. */
    covered: () => covered,
    isHidden: () => !stage.clientWidth,
    isFitted: () => fitted === sizeNow(),

    /** Look again what lies over the stage. */
    measure() {
      const origin = stage.getBoundingClientRect();
      covered = document.querySelector("#stage .over.top").getBoundingClientRect().bottom - origin.top + 6;
      reserved = [...document.querySelectorAll("#stage .over > *")].map((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        return { x: left - origin.left + width / 2, y: top - origin.top + height / 2, width, height };
      });
    },

    watch() {
      fitted = sizeNow();
      new ResizeObserver(() => {
        if (fitted === sizeNow()) return;
        requestAnimationFrame(() => {
          fitted = sizeNow();
          resized();
        });
      }).observe(stage);
    },
  };
}
