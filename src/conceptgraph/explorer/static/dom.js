// The only place where elements are made. Text reaches the page as text nodes, never as markup.

/**
 * Make an element. `attributes` may hold `class`, any attribute (false or null leaves it out),
 * and `on`: an object of event listeners. Children are elements, strings, or null.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") {
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/** A small square of color; the style sheet cannot know it, and the policy forbids style="". */
export function swatch(color, shape = "dot") {
  const element = el("span", { class: `swatch ${shape}`, "aria-hidden": "true" });
  element.style.setProperty("--swatch", color);
  return element;
}

/** The element of an id that the page is known to have. */
export function byId(id) {
  return document.getElementById(id);
}
