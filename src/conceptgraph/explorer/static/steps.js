// Back and forward. The browser's own history where the page may use it, so that its buttons
// work too; a list of our own in a notebook's frame, where its history belongs to the notebook.

/** Make the history; `go(hash)` is called when a person moves in it. */
export function createSteps(go, changed) {
  const own = window.top !== window;
  let steps = [location.hash.slice(1)];
  let at = 0;
  let begun = own;

  if (!own) {
    window.addEventListener("popstate", (event) => {
      const hash = location.hash.slice(1);
      if (event.state && Number.isInteger(event.state.at)) at = event.state.at;
      else {
        // Somebody typed another address: that is a new step.
        at += 1;
        steps = [...steps.slice(0, at), hash];
        history.replaceState({ at }, "");
      }
      go(hash);
      changed();
    });
  }

  function move(by) {
    if (at + by < 0 || at + by >= steps.length) return;
    if (!own) {
      history.go(by);
      return;
    }
    at += by;
    go(steps[at]);
    changed();
  }

  /** Mark the first step in the browser's history; not before the first picture, it takes time. */
  function begin() {
    if (begun) return;
    begun = true;
    history.replaceState({ at }, "");
  }

  return {
    begin,
    /** Enter a new state, as a step or in place of the present one. */
    put(hash, asStep) {
      if (hash === steps[at]) return;
      begin();
      if (asStep) {
        at += 1;
        steps = [...steps.slice(0, at), hash];
      } else steps[at] = hash;
      if (!own) history[asStep ? "pushState" : "replaceState"]({ at }, "", `#${hash}`);
      changed();
    },
    back: () => move(-1),
    forward: () => move(1),
    canGoBack: () => at > 0,
    canGoForward: () => at < steps.length - 1,
  };
}
