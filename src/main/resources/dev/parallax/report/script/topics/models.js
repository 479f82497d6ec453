// The numbers of topics that were tried.

import {tableRows, topicSettings} from "../data/tables.js";
import {h, s} from "../draw/dom.js";
import {round} from "../draw/marks.js";
import {picture} from "../draw/pictures.js";
import {dataTable, readableColumns, scrolled} from "../table/rows.js";
import {formatNumber, isNumber} from "../text/figures.js";

const COLUMNS = readableColumns(["n_topics", "chosen", "start", "score", "npmi", "stability",
  "exclusivity", "held_out_log_likelihood", "held_out_standard_error", "n_refits"]);

const SIZE = {width: 360, height: 150, left: 60, top: 12, bottom: 30};

export function triedModels() {
  const rows = tableRows("topic_models");
  if (rows.length === 0) return null;
  const chosen = rows.find(row => row.chosen) || rows[0];
  return h("div", {}, h("h3", {}, "How many topics"),
    h("p", {class: "note"}, `${why(rows, chosen)} They are told from ${formatNumber(chosen.n_units)} units of text (paragraphs, or parts of long ones) in ${formatNumber(chosen.n_documents)} documents.`),
    likelihoods(rows.filter(row => isNumber(row.held_out_standard_error))),
    scrolled("Numbers of topics tried", dataTable(COLUMNS, rows)));
}

function why(rows, chosen) {
  if (rows.length > 1) {
    return `Of ${rows.map(row => row.n_topics).join(", ")} topics tried, ${chosen.n_topics} is the smallest number that foretells documents as well as the best one, but for a standard error.`;
  }
  return `${chosen.n_topics} topics, ${onlyOne(chosen)}.`;
}

/** Likelihoods of documents left out with a standard error to either side; the chosen one filled. */
function likelihoods(rows) {
  if (rows.length < 2) return null;
  const bounds = rows.flatMap(row => [-1, 1].map(sign =>
    row.held_out_log_likelihood + sign * row.held_out_standard_error));
  const x = d3.scalePoint(rows.map(row => row.n_topics), [SIZE.left, SIZE.width - 20]).padding(0.5);
  const y = d3.scaleLinear(d3.extent(bounds), [SIZE.height - SIZE.bottom, SIZE.top]);
  return picture(SIZE.width, SIZE.height, "Log-likelihood a token of documents left out, by the number of topics",
    s("g", {class: "neutral"}, rows.map(row => likelihood(row, x(row.n_topics), y))),
    s("text", {x: 0, y: SIZE.top}, formatNumber(d3.max(bounds))),
    s("text", {x: 0, y: SIZE.height - SIZE.bottom}, formatNumber(d3.min(bounds))));
}

function likelihood(row, x, y) {
  const reach = [-1, 1].map(sign =>
    round(y(row.held_out_log_likelihood + sign * row.held_out_standard_error)));
  return s("g", {class: row.chosen ? "" : "descriptive"},
    s("line", {x1: x, x2: x, y1: reach[0], y2: reach[1]}),
    s("circle", {class: "mark", cx: x, cy: round(y(row.held_out_log_likelihood)), r: 4.5}),
    s("text", {x, y: SIZE.height - 8, "text-anchor": "middle"}, String(row.n_topics)));
}

function onlyOne(chosen) {
  if (chosen.start !== "cold") return "going on from the run before";
  return topicSettings.k === 0 ? "the only number that so little text allows" : "as the settings say";
}
