// The word that is looked at: its figures, and the lines in which it stands.

import {interval} from "../data/measures.js";
import {sideName} from "../data/pair.js";
import {announce, bdi, h} from "../draw/dom.js";
import {figure, termList} from "../table/rows.js";
import {rowText} from "../table/told.js";
import {formatDifference, formatNumber, formatProbability, formatValue, isNumber, signed} from "../text/figures.js";
import {concordance} from "./concordance.js";
import {words, wordText} from "./state.js";

export function wordButton(row) {
  return h("button", {type: "button", class: "word", onclick: () => chooseWord(row, true)},
    bdi(wordText(row)), h("span", {class: "group"}, ` ${row.group}`));
}

/** Shows a word; the reader's place moves to it where it was chosen from a list. */
export function chooseWord(row, moves) {
  words.chosen = row;
  markChosen();
  const heading = h("h3", {tabindex: "-1"}, bdi(row.label), h("span", {class: "group"}, ` ${row.group}`));
  words.panel.replaceChildren(heading, termList("figures", figures(row)), concordance(row));
  if (moves) heading.focus();
  announce(`${row.label}: ${rowText(row)}`);
}

/** Marks the chosen word in the picture. */
export function markChosen() {
  words.plot.querySelectorAll(".word-dot").forEach(dot =>
    dot.classList.toggle("chosen", words.chosen !== null && dot.dataset.id === words.chosen.comparison_id));
}

const figures = row => [
  ...["a", "b"].map(side =>
    [sideName(side), figure(row[`mean_${side}`], formatValue(row[`mean_${side}`], row))]),
  ["difference", figure(row.difference, formatDifference(row.difference, row))],
  intervalOf(row),
  ["documents with it", `${formatNumber(row.document_frequency_a)} and ${formatNumber(row.document_frequency_b)}`],
  isNumber(row.log_odds) ? ["log-odds, shrunken", figure(row.log_odds, formatNumber(row.log_odds))] : null,
  row.inferred ? ["q", figure(row.q, formatProbability(row.q))] : ["", "described, not tested"],
  row.doubts.length ? ["", row.doubts.join(", ")] : null,
];

function intervalOf(row) {
  const bounds = interval(row);
  return bounds ? [row.inferred ? "95 % interval" : "within these documents",
    `${signed(bounds[0], row.scale)} to ${signed(bounds[1], row.scale)}`] : null;
}
