// Words by their rate in either cohort, as users of scattertext know it: a word above the diagonal
// is used more in cohort b, one below it more in cohort a.

import {byRank, familiesDrawnAs, familyByName} from "../data/measures.js";
import {measures, sideName} from "../data/pair.js";
import {bdi, body, h} from "../draw/dom.js";
import {responsive} from "../draw/responsive.js";
import {chart} from "../table/chart.js";
import {plainColumns} from "../table/rows.js";
import {formatNumber, isNumber} from "../text/figures.js";
import {chooseWord, closeCard, wordButton} from "./choice.js";
import {isShown, isWritten} from "./kinds.js";
import {mostTypical} from "./order.js";
import {drawScatter} from "./scatter.js";
import {wordSearch} from "./search.js";
import {words} from "./state.js";

const WORD_COLUMNS = plainColumns(["key", "mean_a", "mean_b", "difference", "strength", "log_odds", "log_odds_z",
  "numerator_a", "numerator_b", "document_frequency_a", "document_frequency_b", "difference_low", "difference_high", "q", "inference"]);

export function renderWords() {
  const known = familiesDrawnAs("scatter").map(one => one.family)
    .filter(family => measures(family).length);
  if (known.length === 0) {
    body("words").replaceChildren(h("p", {class: "none"}, "No words were compared."));
    return;
  }
  show(known.includes(words.family) ? words.family : known[0]);
  body("words").replaceChildren(
    h("div", {class: "toolbar"}, familyChoice(known), ...roleSwitches(), wordSearch()),
    h("div", {class: "word-grid"},
      chart("Rates in either cohort", note(), words.plot, WORD_COLUMNS, () => words.rows),
      h("div", {class: "extremes"}, typical("b"), typical("a"))),
    words.card);
}

/** Shows a comparison's word in its family; false where it is of none. */
export function showWord(row) {
  if (!familiesDrawnAs("scatter").some(one => one.family === row.family)) return false;
  words.family = row.family;
  renderWords();
  body("words").scrollIntoView();
  chooseWord(row, words.plot.getBoundingClientRect(), words.plot);
  return true;
}

function show(family) {
  words.family = family;
  const isDrawn = row => isNumber(row.mean_a) && isNumber(row.mean_b);
  words.all = familiesDrawnAs("scatter").flatMap(one => measures(one.family)).filter(isDrawn);
  words.rows = measures(family).filter(row => isDrawn(row) && isShown(row, words)).sort(byRank);
  words.chosen = null;
  words.plot = h("div", {class: "scatter"});
  words.card = h("div", {class: "word-card", id: "word-card", role: "region", "aria-label": "The chosen word", hidden: true,
    onkeydown: event => { if (event.key === "Escape") closeCard(); }});
  responsive(words.plot, drawScatter);
}

function note() {
  const found = words.rows.filter(row => row.discovery).length;
  const tested = words.rows.some(row => row.inferred);
  const isPale = words.rows.some(row => !row.inferred);
  const isWhole = measures(words.family).filter(row => row.inferred).length >= (words.rows[0] || {family_size: 0}).family_size;
  return `${isWhole ? "" : "Not all that were compared have room on this page, the clearest do; the table comparisons has all. "}${formatNumber(words.rows.length)} ${familyByName.get(words.family).title}, rates per 1,000 words on logarithmic axes; a rate is the mean of the documents’ rates, so that a long one counts as much as a short one. The deeper the colour, the stronger the evidence (z of the log-odds, full from 4 on). ${
    tested ? `${found ? `Filled dots (${formatNumber(found)}) are unlikely to be chance (q of at most .05); rings could be chance` : "All are rings: each could be chance"}${isPale ? "; pale rings are in too few documents to test" : ""}.` : "Rings: too few documents to test."}`;
}

const familyChoice = known =>
  h("div", {class: "segmented", role: "group", "aria-label": "What is shown"}, known.map(family =>
    h("button", {type: "button", "aria-pressed": String(family === words.family),
      onclick: () => { words.family = family; renderWords(); }}, familyByName.get(family).heading)));

/** Of words as written names and function words can be left out. */
function roleSwitches() {
  if (!measures(words.family).some(isWritten)) return [];
  return [["isNamesShown", "Names"], ["isFunctionShown", "Function words"]].map(([name, text]) =>
    h("label", {class: "switch"}, h("input", {type: "checkbox", checked: words[name], onchange: event => {
      words[name] = event.target.checked;
      renderWords();
    }}), ` ${text}`));
}

const typical = side => h("div", {class: side},
  h("h4", {}, "Most typical of ", bdi(sideName(side)), h("span", {class: "rates"}, ` per 1,000, ${sideName("a")} : ${sideName("b")}`)),
  h("ul", {}, mostTypical(words.rows, side).map(row => h("li", {}, wordButton(row, false)))));
