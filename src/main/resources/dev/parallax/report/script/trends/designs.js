// Differences with something held constant: plain and adjusted side by side.

import {comparisons, leads} from "../data/measures.js";
import {chosenPair} from "../data/pair.js";
import {body, h} from "../draw/dom.js";
import {showSection} from "../draw/sections.js";
import {dataTable} from "../table/rows.js";
import {formatDifference, formatNumber, formatProbability, isNumber} from "../text/figures.js";

const MOST = 40;

const DESIGNS = [
  ["adjusted", "Within strata", "The difference among documents that are alike in what is held constant (an outlet, say), each value weighted by the harmonic number of its units."],
  ["paired", "The same units in both cohorts", "The mean difference within units that have documents in both cohorts."],
];

export function renderDesigns() {
  const pair = chosenPair();
  const rows = comparisons.filter(row => pair && row.cohort_a === pair.a && row.cohort_b === pair.b
    && leads(row));
  const parts = DESIGNS.map(([name, title, about]) => part(name, title, about,
    rows.filter(row => isNumber(row[`${name}_difference`])))).filter(Boolean);
  body("designs").replaceChildren(...parts);
  showSection(document.getElementById("designs"), parts.length > 0);
}

function part(name, title, about, rows) {
  if (rows.length === 0) return null;
  if (!rows.some(row => isNumber(row[`${name}_p`]))) return untested(name, title, rows);
  const shown = d3.sort(rows, row => sureness(row, name)).slice(0, MOST);
  return h("figure", {class: "chart"},
    h("figcaption", {}, h("h3", {}, title), h("p", {}, [about, said(name, rows), more(shown, rows)].filter(Boolean).join(" "))),
    dataTable([
      ["measure", row => [row.label, row.group].filter(Boolean).join(", ")],
      ["plain difference", row => formatDifference(row.difference, row)],
      ["q", row => formatProbability(row.q)],
      [name === "adjusted" ? "within strata" : "within units", row => formatDifference(row[`${name}_difference`], row)],
      ["from", row => formatDifference(row[`${name}_low`], row)],
      ["to", row => formatDifference(row[`${name}_high`], row)],
      ["its p", row => formatProbability(row[`${name}_p`])],
      ["its q", row => formatProbability(row[`${name}_q`])],
      [name === "adjusted" ? "strata" : "units", row => row[name === "adjusted" ? "adjusted_strata" : "paired_units"]],
      ["note", row => note(row, name)],
    ], shown));
}

/** Where nothing is inferred, why that is is said once. */
function untested(name, title, rows) {
  const most = d3.greatest(rows, row => row[name === "adjusted" ? "adjusted_strata" : "paired_units"]);
  return h("div", {}, h("h3", {}, title), h("p", {class: "note"},
    `Too few to test. ${most[`${name}_reason`] || ""} The table comparisons has the differences.`));
}

/** The surest first, by either difference. */
const sureness = (row, name) => Math.min(...[row.q, row[`${name}_q`]].map(q => (isNumber(q) ? q : 2)));

/** How many signs and conclusions change. */
function said(name, rows) {
  if (name !== "adjusted") return null;
  const of = change => rows.filter(row => row.adjusted_change === change).length;
  return `Of ${formatNumber(rows.length)} differences the sign of ${formatNumber(of("sign"))} changes, and the conclusion of ${formatNumber(of("conclusion"))}.`;
}

const more = (shown, rows) => (shown.length < rows.length
  ? `The surest ${formatNumber(shown.length)} are shown. ` : "")
  + "The table comparisons has all, those of large families such as words among them.";

function note(row, name) {
  const changes = {sign: "sign changes", conclusion: "conclusion changes"}[row.adjusted_change];
  return [name === "adjusted" ? changes : null, row[`${name}_reason`]].filter(Boolean).join(". ") || null;
}
