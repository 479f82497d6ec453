// The word that is looked at: a card beside it with its figures, and the way to its contexts.

import {hasContexts, seek} from "../concordance/concordance.js";
import {interval} from "../data/measures.js";
import {sideName} from "../data/pair.js";
import {announce, bdi, body, h} from "../draw/dom.js";
import {evidencePanel} from "../table/evidence.js";
import {figure, termList} from "../table/rows.js";
import {rowText} from "../table/told.js";
import {takeAlong} from "../take/take.js";
import {formatDifference, formatNumber, formatProbability, isNumber, plain, signed} from "../text/figures.js";
import {patternLink} from "../text/links.js";
import {kindOf, patternOf} from "./kinds.js";
import {words, wordText} from "./state.js";

const rates = row => ["a", "b"].map(side =>
  (isNumber(row[`mean_${side}`]) ? plain(row[`mean_${side}`], row.scale) : "–")).join(" : ");

/** A word with its rates in either cohort; pressed, its card opens below. Beside words of other kinds it says its own. */
export const wordButton = (row, isMixed) => h("button", {type: "button", class: "word",
  onclick: event => chooseWord(row, event.currentTarget.getBoundingClientRect(), event.currentTarget)},
bdi(wordText(row)), h("span", {class: "group"}, ` ${isMixed ? kindOf(row) : row.group}`), h("span", {class: "rates"}, ` ${rates(row)}`));

/**
 * Shows the card of a word.
 * @param beside the box, on the screen, that it stands beside
 * @param opener what the reader's place goes back to; null where a pointer chose
 */
export function chooseWord(row, beside, opener) {
  Object.assign(words, {chosen: row, opener});
  markChosen();
  const heading = h("h3", {tabindex: "-1"}, bdi(row.label), h("span", {class: "group"}, ` ${kindOf(row)}`));
  words.card.replaceChildren(heading,
    h("button", {type: "button", class: "close", "aria-label": "Close", onclick: closeCard}, "×"),
    cohortTable(row), termList("figures", figures(row)), contextsOf(row),
    takeAlong(() => words.card, `${wordText(row)}, ${kindOf(row)}`, null, row.comparison_id));
  words.card.hidden = false;
  place(beside);
  if (opener) heading.focus({preventScroll: true});
  announce(`${row.label}: ${rowText(row)}`);
}

export function closeCard() {
  words.card.hidden = true;
  words.chosen = null;
  markChosen();
  if (words.opener && words.opener.isConnected) words.opener.focus();
}

/** Beside a box, within the section. */
function place(beside) {
  const room = body("words").getBoundingClientRect();
  const width = words.card.offsetWidth;
  const left = Math.max(0, Math.min(beside.left - room.left + 16, room.width - width));
  words.card.style.setProperty("--left", `${Math.round(left)}px`);
  words.card.style.setProperty("--top", `${Math.round(beside.bottom - room.top + 8)}px`);
}

/** Marks the chosen word in the picture. */
export function markChosen() {
  words.plot.querySelectorAll(".word-dot").forEach(dot =>
    dot.classList.toggle("chosen", words.chosen !== null && dot.dataset.id === words.chosen.comparison_id));
}

const COHORT_ROWS = [
  ["times", (row, side) => figure(row[`numerator_${side}`], formatNumber(row[`numerator_${side}`]))],
  ["per 1,000 words, mean of documents", (row, side) => figure(row[`mean_${side}`], isNumber(row[`mean_${side}`]) ? plain(row[`mean_${side}`], row.scale) : "–")],
  ["documents", (row, side) => [figure(row[`document_frequency_${side}`], formatNumber(row[`document_frequency_${side}`])),
    ` of ${formatNumber(row[`n_${side}`])}`]],
];

const cohortTable = row => h("table", {class: "counts-of-word"},
  h("thead", {}, h("tr", {}, h("td", {}), ["a", "b"].map(side => h("th", {scope: "col", class: side}, h("span", {class: side}, bdi(sideName(side))))))),
  h("tbody", {}, COHORT_ROWS.map(([name, cell]) => h("tr", {}, h("th", {scope: "row"}, name),
    ["a", "b"].map(side => h("td", {}, cell(row, side)))))));

const figures = row => [
  ["difference", figure(row.difference, formatDifference(row.difference, row))],
  intervalOf(row),
  isNumber(row.log_odds_z) ? ["z of the log-odds", figure(row.log_odds_z, formatNumber(row.log_odds_z))] : null,
  row.inferred ? ["q", [figure(row.q, formatProbability(row.q)), ` ${row.sure}`]] : ["", row.sure],
  row.doubts.length ? ["", row.doubts.join(", ")] : null,
];

function intervalOf(row) {
  const bounds = interval(row);
  return bounds ? [row.inferred ? "95 % interval" : "within these documents",
    `${signed(bounds[0], row.scale)} to ${signed(bounds[1], row.scale)}`] : null;
}

/** The way to the contexts or, where the page holds no texts, the sentences that it does hold. */
function contextsOf(row) {
  if (!hasContexts()) return evidencePanel(row);
  return h("p", {}, h("a", {class: "button", href: patternLink(patternOf(row)), onclick: () => {
    words.card.hidden = true;
    seek(patternOf(row));
    document.getElementById("contexts").scrollIntoView();
  }}, "Every context, and what stands beside it"));
}

/** The box of a place in the picture, on the screen. */
export function boxAt(svg, x, y) {
  const room = svg.getBoundingClientRect();
  const scale = room.width / svg.viewBox.baseVal.width;
  return new DOMRect(room.left + x * scale, room.top + y * scale, 0, 0);
}
