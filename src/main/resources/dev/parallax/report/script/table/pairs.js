// One measure in all pairs of cohorts, side by side.

import {comparisons} from "../data/measures.js";
import {pairs} from "../data/pair.js";
import {h} from "../draw/dom.js";
import {formatDifference, formatProbability, formatValue, isNumber, NONE} from "../text/figures.js";
import {figure} from "./rows.js";

/** The comparisons of a measure in every pair, in the order of the pairs. */
const sameMeasure = row => comparisons.filter(other => other.family === row.family
  && other.key === row.key && other.voice === row.voice);

const COLUMNS = ["pair", "first", "second", "difference", "q", "how sure"];

const cells = row => [`${row.cohort_a} against ${row.cohort_b}`,
  figure(row.mean_a, formatValue(row.mean_a, row)), figure(row.mean_b, formatValue(row.mean_b, row)),
  figure(row.difference, formatDifference(row.difference, row)),
  isNumber(row.q) ? figure(row.q, formatProbability(row.q)) : NONE, row.sure];

/** A table of them; null where there is one pair only. */
export function acrossPairs(row) {
  if (pairs.length < 2) return null;
  return h("div", {class: "across table-wide", tabindex: "0", role: "region", "aria-label": `${row.label} in all pairs of cohorts`}, h("h4", {}, "In all pairs of cohorts"),
    h("table", {class: "plain"},
      h("thead", {}, h("tr", {}, COLUMNS.map(name => h("th", {scope: "col"}, name)))),
      h("tbody", {}, sameMeasure(row).map(other => h("tr", {}, cells(other).map((cell, i) =>
        (i ? h("td", {}, cell) : h("th", {scope: "row"}, h("bdi", {}, cell)))))))));
}
