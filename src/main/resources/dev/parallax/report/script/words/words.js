// Words by their rate in either cohort, as users of scattertext know it: a word above the diagonal
// is used more in cohort b, one below it more in cohort a.

import {byRank, familiesDrawnAs, familyByName} from "../data/measures.js";
import {measures, sideName} from "../data/pair.js";
import {bdi, body, h} from "../draw/dom.js";
import {responsive} from "../draw/responsive.js";
import {chart} from "../table/chart.js";
import {plainColumns} from "../table/rows.js";
import {formatNumber, isNumber} from "../text/figures.js";
import {wordButton} from "./choice.js";
import {mostTypical} from "./order.js";
import {drawScatter} from "./scatter.js";
import {wordSearch} from "./search.js";
import {words} from "./state.js";

const WORD_COLUMNS = plainColumns(["key", "mean_a", "mean_b", "difference", "strength", "log_odds", "log_odds_z",
  "document_frequency_a", "document_frequency_b", "q"]);

export function renderWords() {
  const known = familiesDrawnAs("scatter").map(one => one.family)
    .filter(family => measures(family).length);
  if (known.length === 0) {
    body("words").replaceChildren(h("p", {class: "none"}, "No words were compared."));
    return;
  }
  show(known.includes(words.family) ? words.family : known[0]);
  body("words").replaceChildren(
    h("div", {class: "toolbar"}, familyChoice(known), wordSearch()),
    h("div", {class: "word-grid"},
      chart("Rates in either cohort", note(), words.plot, WORD_COLUMNS, () => words.rows),
      h("div", {class: "extremes"}, typical("b"), typical("a"))),
    words.panel);
}

function show(family) {
  words.family = family;
  words.rows = measures(family).filter(row => isNumber(row.mean_a) && isNumber(row.mean_b)).sort(byRank);
  words.chosen = null;
  words.plot = h("div", {class: "scatter"});
  words.panel = h("div", {class: "word-panel", id: "word-panel"});
  responsive(words.plot, drawScatter);
}

function note() {
  const found = words.rows.filter(row => row.discovery).length;
  const tested = words.rows.some(row => row.inferred);
  return `${formatNumber(words.rows.length)} ${familyByName.get(words.family).title}, rates per 1,000 words on logarithmic axes. ${
    tested ? `Filled dots (${formatNumber(found)}) differ with q of at most .05; rings do not.` : "Rings: described, not tested."}`;
}

const familyChoice = known =>
  h("div", {class: "segmented", role: "group", "aria-label": "What is shown"}, known.map(family =>
    h("button", {type: "button", "aria-pressed": String(family === words.family),
      onclick: () => { words.family = family; renderWords(); }}, familyByName.get(family).heading)));

const typical = side => h("div", {class: side},
  h("h4", {}, "Most typical of ", bdi(sideName(side))),
  h("ul", {}, mostTypical(words.rows, side).map(row => h("li", {}, wordButton(row)))));
