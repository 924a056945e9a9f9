// The explorer: holds the state, derives what is shown from it, and hands that to the renderers.

import { conceptDetails, graphDetails } from "./details_panel.js";
import { wireControls } from "./controls.js";
import { byId } from "./dom.js";
import { citationOf, copyText } from "./exports.js";
import { applyFilter, isFiltering } from "./filters.js";
import { createFilterPanel } from "./filter_panel.js";
import { chooseConcepts, chooseRelations, countUnshown } from "./focus.js";
import { createFirstView } from "./first_view.js";
import { createFocusView } from "./focus_view.js";
import { helpContent } from "./help.js";
import { createMapView } from "./map_view.js";
import { pathDetails } from "./path_panel.js";
import { findPaths } from "./paths.js";
import { placeConcepts, roomOf } from "./scene.js";
import { buildSearch, findConcepts } from "./search.js";
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
    this.search = null;
    this.highlight = -1;
    this.panelTurn = 0;
    this.panelDone = 0;
    this.reserved = [];
    this.covered = 0;
    this.isPainted = false;
  }

  start() {
    const { graph } = this;
    this.theme = createTheme((theme) => this.recolor(theme));
    this.colors = this.theme.read();
    this.handlers = {
      select: (concept) => this.pickConcept(concept),
      focus: (concept) => this.dispatch({ type: "focus", concept }),
      toggle: (concept) => this.toggle(concept),
      relation: (relation) => this.pickRelation(relation),
      drawn: () => this.scheduleMap(),
      reserved: () => this.reserved,
      covered: () => this.covered,
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
    this.watchSize();
    this.settled = this.settle();
  }

  /** After the first picture: the map and the legend, then the details, then vis-network. */
  async settle() {
    await this.painted;
    this.isPainted = true;
    this.renderMap();
    this.steps.begin();
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
    if (moved) {
      const { from, to, directed } = state;
      this.paths =
        state.base === "path" ? findPaths(graph, this.visible, from, to, { directed }) : [];
      this.makeScene(cause === "expand" || cause === "collapse");
    }
    this.scene.selected = state.selected;
    const layout = byId("layout");
    layout.dataset.large = state.large;
    byId("map-swap").setAttribute("aria-pressed", String(state.large === "map"));
    this.renderStatus(moved);
    this.measureReserved();
    const fit = moved && cause !== "expand" && cause !== "collapse";
    this.focus.show(this.scene, this.colors, fit);
    if (before && filtered) this.renderFilters();
    this.renderMap();
    this.renderSteps();
    this.panelReady = this.renderDetails();
  }

  makeScene(keep) {
    const { graph, state, visible, paths } = this;
    const screen = this.screen();
    const concepts = chooseConcepts(graph, visible, state, roomOf(graph, screen), paths);
    const { chosen: relations, all } = chooseRelations(graph, visible, concepts, state, paths);
    const before = keep && this.scene ? this.focus.places() : null;
    const shown = new Set(concepts);
    this.scene = {
      concepts,
      relations,
      allRelations: all,
      places: placeConcepts(graph, state, concepts, relations, screen, { before, paths }),
      selected: state.selected,
      onPath: paths.length ? new Set(paths.flatMap(({ hops }) => hops.flat())) : null,
      unshown: (concept) => countUnshown(graph, visible, concept, shown),
      shown,
    };
  }

  screen() {
    const stage = byId("network");
    return { width: Math.max(280, stage.clientWidth), height: Math.max(240, stage.clientHeight - 40) };
  }

  /** Where chips and buttons lie over the focus view: rectangles by their middle. */
  measureReserved() {
    const origin = byId("network").getBoundingClientRect();
    this.covered = document.querySelector("#stage .over.top").getBoundingClientRect().bottom - origin.top + 6;
    this.reserved = [...document.querySelectorAll("#stage .over > *")].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return { x: left - origin.left + width / 2, y: top - origin.top + height / 2, width, height };
    });
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

  async renderDetails() {
    const turn = ++this.panelTurn;
    await this.painted;
    const text = await this.loadText();
    if (turn !== this.panelTurn) return;
    this.fillDetails(text);
    this.panelDone = turn;
  }

  fillDetails(text) {
    const { graph, state } = this;
    const panel = byId("details");
    const hadFocus = panel.contains(document.activeElement);
    panel.replaceChildren(...this.detailElements(text, state.selected));
    // Whoever reads the panel by keyboard goes on at its new beginning.
    if (hadFocus) panel.querySelector("h2")?.focus({ preventScroll: true });
    const lit = panel.querySelector(".lit");
    if (lit) lit.scrollIntoView({ block: "center" });
    else panel.scrollTop = 0;
    document.title = state.selected >= 0 ? `${graph.label[state.selected]} · ${graph.title}` : graph.title;
  }

  detailElements(text, selected) {
    const { graph, state, visible, scene } = this;
    const page = {
      visible,
      text,
      dark: this.colors.dark,
      highlight: this.highlight,
      paths: this.paths,
      filtering: isFiltering(state.filter),
      find: (typed) => this.find(typed),
      go: (concept) => {
        this.highlight = -1;
        this.dispatch({ type: "focus", concept });
      },
      copy: (quote) => this.copy(citationOf(quote), "Quote copied"),
      expand: (concept) => this.dispatch({ type: "expand", concept }),
      collapse: (concept) => this.dispatch({ type: "collapse", concept }),
      pathFrom: (from) => this.setPath({ from, to: -1 }),
      setPath: (part) => this.setPath(part),
      isFocused: state.base === "concept" && state.concept === selected,
      isShown: scene.shown.has(selected),
      unshown: selected >= 0 ? scene.unshown(selected) : 0,
    };
    if (selected >= 0) return conceptDetails(graph, selected, page);
    if (state.base === "path") return pathDetails(graph, state, page);
    return graphDetails(graph, page);
  }

  recolor(theme) {
    this.colors = theme;
    this.renderFilters();
    this.focus.show(this.scene, theme, false);
    this.renderMap();
    this.renderDetails();
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

  watchSize() {
    this.fitted = this.sizeNow();
    new ResizeObserver(() => {
      if (this.fitted === this.sizeNow()) return;
      requestAnimationFrame(() => {
        this.fitted = this.sizeNow();
        this.refit();
      });
    }).observe(byId("network"));
  }

  /** Another window has room for other concepts; what was brought by hand stays as it is. */
  refit() {
    const { state } = this;
    this.measureReserved();
    if (state.opened.length || state.closed.length || !byId("network").clientWidth) {
      this.focus.fit();
      return;
    }
    const unshown = (scene) => (state.selected < 0 ? 0 : scene.unshown(state.selected));
    const before = unshown(this.scene);
    this.makeScene(false);
    this.scene.selected = state.selected;
    this.renderStatus(false);
    this.focus.show(this.scene, this.colors, true);
    this.renderMap();
    if (unshown(this.scene) !== before) this.panelReady = this.renderDetails();
  }

  sizeNow() {
    const { width, height } = this.screen();
    return `${width}x${height}`;
  }

  /** Whether all that was asked for is on the screen. */
  isResting() {
    const settled = this.panelDone === this.panelTurn && this.fitted === this.sizeNow();
    return settled && this.focus.isResting() && !this.mapFrame && this.map.isResting();
  }
}
