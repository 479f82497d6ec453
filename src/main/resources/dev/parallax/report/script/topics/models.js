// The numbers of topics that were tried.

import {tableRows, topicSettings} from "../data/tables.js";
import {h} from "../draw/dom.js";
import {dataTable, readableColumns, scrolled} from "../table/rows.js";
import {formatNumber} from "../text/figures.js";

const COLUMNS = readableColumns(["n_topics", "chosen", "start", "score", "npmi", "stability",
  "exclusivity", "held_out_log_likelihood", "n_refits"]);

export function triedModels() {
  const rows = tableRows("topic_models");
  if (rows.length === 0) return null;
  const chosen = rows.find(row => row.chosen) || rows[0];
  return h("div", {}, h("h3", {}, "How many topics"),
    h("p", {class: "note"}, `${why(rows, chosen)} They are told from ${formatNumber(chosen.n_units)} units of text (paragraphs, or parts of long ones) in ${formatNumber(chosen.n_documents)} documents.`),
    scrolled("Numbers of topics tried", dataTable(COLUMNS, rows)));
}

function why(rows, chosen) {
  if (rows.length > 1) {
    return `Of ${rows.map(row => row.n_topics).join(", ")} topics tried, ${chosen.n_topics} scored best on coherence and stability.`;
  }
  return `${chosen.n_topics} topics, ${onlyOne(chosen)}.`;
}

function onlyOne(chosen) {
  if (chosen.start !== "cold") return "going on from the run before";
  return topicSettings.k === 0 ? "the only number that so little text allows" : "as the settings say";
}
