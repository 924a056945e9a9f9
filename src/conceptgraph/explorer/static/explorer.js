// The explorer: holds the state, derives what is shown from it, and hands that to the renderers.

import { wireControls } from "./controls.js";
import { createDetailsPane } from "./details_pane.js";
import { byId } from "./dom.js";
import { copyText } from "./exports.js";
import { applyFilter } from "./filters.js";
import { createFilterPanel } from "./filter_panel.js";
import { countUnshown } from "./focus.js";
import { createFirstView } from "./first_view.js";
import { createFocusView } from "./focus_view.js";
import { helpContent } from "./help.js";
import { createMapView } from "./map_view.js";
import { nextTask } from "./moments.js";
import { findPaths } from "./paths.js";
import { makeScene } from "./scene.js";
import { buildSearch, findConcepts } from "./search.js";
import { createStage } from "./stage.js";
import { fromHash, isStep, reduce, toHash } from "./state.js";
import { showHovered, showStatus } from "./status.js";
import { createSteps } from "./steps.js";
import { createTheme } from "./theme.js";

// The parts of the state that decide what the focus view shows.
const SCENE = ["base", "concept", "hops", "from", "to", "directed", "opened", "closed"];
const PHONE = "(max-width: 960px)";

export class Explorer {
  /**
   * `loadText()` brings the text block; `loadVis()` runs vis-network; `painted` resolves when the
   * first picture is on the screen, and what it does not need waits for that.
   */
  constructor(graph, { loadText, loadVis, painted }) {
    this.graph = graph;
    this.loadText = loadText;
    this.loadVis = loadVis;
    this.painted = painted;
    this.state = fromHash(location.hash, graph);
    this.visible = applyFilter(graph, this.state.filter);
    this.paths = [];
    this.scene = null;
    this.dragged = new Map(); // concept -> its place as parts of the stage's width and height
    this.search = null;
    this.highlight = -1;
    this.isPainted = false;
  }

  start() {
    const { graph } = this;
    this.theme = createTheme((theme) => this.recolor(theme));
    this.colors = this.theme.read();
    this.stage = createStage(() => this.refit());
    this.pane = createDetailsPane(this);
    this.handlers = {
      select: (concept) => this.pickConcept(concept),
      focus: (concept) => this.dispatch({ type: "focus", concept }),
      toggle: (concept) => this.toggle(concept),
      relation: (relation) => this.pickRelation(relation),
      dragged: (concept, { x, y }) => {
        const { width, height } = this.stage.screen();
        this.dragged.set(concept, [x / width, y / height]);
      },
      drawn: () => this.scheduleMap(),
      reserved: this.stage.reserved,
      covered: this.stage.covered,
    };
    this.focus = createFirstView(byId("network"), graph, this.handlers);
    this.map = createMapView(byId("map"), graph, {
      focus: (concept) => this.dispatch({ type: "focus", concept }),
      hover: (concept, x, y) => showHovered(graph, concept, x, y),
    });
    this.filters = createFilterPanel(byId("filters"), graph, (filter) =>
      this.dispatch({ type: "filter", filter }),
    );
    this.steps = createSteps(
      (hash) => this.enter(fromHash(hash, graph)),
      () => this.renderSteps(),
    );
    wireControls(this);
    this.render(null);
    this.stage.watch();
    this.settled = this.settle();
  }

  /**
   * After the first picture: the map, the legend, the details, then vis-network; each in a task of
   * its own, so that a click or a key never waits for more than one.
   */
  async settle() {
    await this.painted;
    this.isPainted = true;
    this.renderMap();
    this.steps.begin();
    await nextTask();
    this.renderFilters();
    await this.panelReady;
    await this.loadVis();
    setTimeout(() => (this.search ??= buildSearch(this.graph)), 300);
    const first = this.focus;
    this.focus = createFocusView(byId("network"), this.graph, this.handlers);
    this.focus.show(this.scene, this.colors, false);
    this.focus.look(first.camera());
    await this.focus.whenDrawn();
    first.remove();
  }

  // State

  dispatch(action) {
    const before = this.state;
    this.state = reduce(before, action);
    this.steps.put(toHash(this.state, this.graph), isStep(action));
    this.render(before, action.type);
  }

  enter(state) {
    const before = this.state;
    this.state = state;
    this.render(before);
  }

  pickConcept(concept) {
    this.highlight = -1;
    if (this.state.base === "path" && (this.state.from < 0 || this.state.to < 0)) {
      this.setPath(this.state.from < 0 ? { from: concept } : { to: concept });
      return;
    }
    this.dispatch({ type: "select", concept });
    this.showTab("details");
  }

  pickRelation(relation) {
    const { graph, state } = this;
    const ends = [graph.from[relation], graph.to[relation]];
    this.highlight = relation;
    const concept = ends.includes(state.selected) ? state.selected : ends[0];
    this.dispatch({ type: "select", concept });
    this.showTab("details");
  }

  toggle(concept) {
    const shown = new Set(this.scene.concepts);
    const more = countUnshown(this.graph, this.visible, concept, shown) > 0;
    const opened = this.state.opened.includes(concept);
    this.dispatch({ type: more && !opened ? "expand" : "collapse", concept });
  }

  setPath(part) {
    this.dispatch({ type: "path", ...part });
    this.showTab("details");
    const missing = this.state.from < 0 ? "path-from" : this.state.to < 0 ? "path-to" : "";
    if (missing) this.panelReady.then(() => byId(missing)?.focus());
  }

  // Deriving and rendering

  render(before, cause = "") {
    const { state, graph } = this;
    const filtered = !before || before.filter !== state.filter;
    if (filtered) this.visible = applyFilter(graph, state.filter);
    const moved = !before || filtered || SCENE.some((name) => before[name] !== state[name]);
    byId("layout").dataset.large = state.large; // first: the scene is made for the room there is
    if (moved) {
      const { from, to, directed } = state;
      this.paths =
        state.base === "path" ? findPaths(graph, this.visible, from, to, { directed }) : [];
      const keep = cause === "expand" || cause === "collapse";
      if (!keep) this.dragged.clear();
      this.makeScene(keep && this.scene ? this.focus.places() : null);
    }
    this.scene.selected = state.selected;
    byId("map-swap").setAttribute("aria-pressed", String(state.large === "map"));
    this.renderStatus(moved);
    this.stage.measure();
    const fit = moved && cause !== "expand" && cause !== "collapse";
    this.focus.show(this.scene, this.colors, fit);
    if (before && filtered) this.renderFilters();
    this.renderMap();
    this.renderSteps();
    this.panelReady = this.pane.render();
  }

  /** `before` holds places that stay as they are. */
  makeScene(before) {
    const { state, visible, paths, dragged } = this;
    const screen = this.stage.screen();
    this.scene = makeScene(this.graph, { state, visible, paths, screen, before, dragged });
  }

  renderMap() {
    const { visible, scene, state } = this;
    if (!this.isPainted && state.large !== "map") return;
    this.map.update(
      { visible, shown: scene.shown, inView: this.focus.inView(), selected: state.selected },
      this.colors,
    );
  }

  renderStatus(moved) {
    const said = showStatus(this.graph, this.scene, this.state, this.visible);
    if (moved) this.announce(said);
  }

  renderFilters() {
    this.filters.render(this.state.filter, this.visible, this.colors.dark);
  }

  renderSteps() {
    byId("go-back").disabled = !this.steps.canGoBack();
    byId("go-forward").disabled = !this.steps.canGoForward();
  }

  recolor(theme) {
    this.colors = theme;
    this.renderFilters();
    this.focus.show(this.scene, theme, false);
    this.renderMap();
    this.panelReady = this.pane.render();
  }

  // Parts of the page

  find(typed) {
    this.search ??= buildSearch(this.graph);
    return findConcepts(this.search, typed);
  }

  scheduleMap() {
    if (this.mapFrame || !this.scene) return;
    this.mapFrame = requestAnimationFrame(() => {
      this.mapFrame = 0;
      this.renderMap();
    });
  }

  swap() {
    this.dispatch({ type: "large", large: this.state.large === "map" ? "focus" : "map" });
  }

  openPath() {
    const from = this.state.selected >= 0 ? this.state.selected : this.state.from;
    this.setPath({ from, to: this.state.base === "path" ? this.state.to : -1 });
  }

  openHelp() {
    const dialog = byId("help");
    dialog.replaceChildren(...helpContent(this.graph, this.colors.dark, () => dialog.close()));
    dialog.showModal();
  }

  showTab(tab, asked = false) {
    if (!asked && !matchMedia(PHONE).matches) return;
    byId("layout").dataset.tab = tab;
    for (const button of byId("tabs").children) {
      button.setAttribute("aria-pressed", String(button.dataset.tab === tab));
    }
  }

  /** Exports take the finished picture. */
  finishExport(act) {
    byId("export-menu").open = false;
    this.settled.then(act);
  }

  async copy(text, done) {
    this.announce((await copyText(text)) ? done : "The browser did not allow copying");
  }

  announce(text) {
    byId("live").textContent = text;
  }

  /**
   * Another window has room for other concepts. What was brought by hand stays as it is, what was
   * dragged where it is in the window.
   */
  refit() {
    const { state } = this;
    this.stage.measure();
    if (state.opened.length || state.closed.length || this.stage.isHidden()) {
      this.focus.fit();
      return;
    }
    const unshown = (scene) => (state.selected < 0 ? 0 : scene.unshown(state.selected));
    const before = unshown(this.scene);
    this.makeScene(null);
    this.scene.selected = state.selected;
    this.renderStatus(false);
    this.focus.show(this.scene, this.colors, true);
    this.renderMap();
    if (unshown(this.scene) !== before) this.panelReady = this.pane.render();
  }

  /** Whether all that was asked for is on the screen. */
  isResting() {
    const settled = this.pane.isDone() && this.stage.isFitted();
    return settled && this.focus.isResting() && !this.mapFrame && this.map.isResting();
  }
}
