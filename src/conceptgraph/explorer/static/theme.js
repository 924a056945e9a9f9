// Light and dark: what the reader's system prefers, or what the switch says.

import { byId } from "./dom.js";

const CHOICES = ["automatic", "light", "dark"];
const STORED = "conceptgraph-theme";

/** Make the switch; `changed` is called with the new theme whenever colors change. */
export function createTheme(changed) {
  const button = byId("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  let choice = recall();

  function apply() {
    const dark = choice === "dark" || (choice === "automatic" && system.matches);
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    button.title = `Theme: ${choice} (t)`;
    button.setAttribute("aria-label", `Theme: ${choice}`);
  }

  /** Colors and font for the canvases, from the style sheet. */
  function read() {
    const style = getComputedStyle(document.documentElement);
    const color = (name) => style.getPropertyValue(`--${name}`).trim();
    return {
      dark: document.documentElement.dataset.theme === "dark",
      surface: color("surface"),
      text: color("text"),
      muted: color("muted"),
      line: color("line"),
      faint: color("faint"),
      accent: color("accent"),
      font: color("sans"),
    };
  }

  function next() {
    choice = CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length];
    remember(choice);
    apply();
    changed(read());
  }

  button.addEventListener("click", next);
  system.addEventListener("change", () => {
    apply();
    changed(read());
  });
  apply();
  return { read, next };
}

// In a sandboxed frame there is no storage, and asking for it is an error.
function recall() {
  try {
    const stored = localStorage.getItem(STORED);
    return CHOICES.includes(stored) ? stored : CHOICES[0];
  } catch {
    return CHOICES[0];
  }
}

function remember(choice) {
  try {
    localStorage.setItem(STORED, choice);
  } catch {
    // Not remembered, then.
  }
}
