// A row of the table of measures, and what opens below it.

import {bdi, freshId, h} from "../draw/dom.js";
import {formatDifference, formatProbability, formatValue, isNumber, NONE, plain, signed, unitHead} from "../text/figures.js";
import {toggle} from "./chart.js";
import {DETAILS} from "./columns.js";
import {sideName} from "../data/pair.js";
import {tableRows} from "../data/tables.js";
import {isCorrected, labelUnit} from "./corrected.js";
import {acrossPairs} from "./pairs.js";
import {citation} from "../take/run.js";
import {measureLink} from "../text/links.js";
import {trust} from "../voices/trust.js";
import {evidencePanel} from "./evidence.js";
import {figure, termList} from "./rows.js";

const shares = tableRows("voice_shares");

const VOICES = {author: "authors’ own words", attributed: "words attributed to others"};

/** What a measure is called, and whose words are measured. */
export function rowName(row) {
  return [bdi(row.label), row.group ? h("span", {class: "group"}, " ", bdi(row.group)) : null,
    row.voice === "all" ? null : h("span", {class: "group voice"}, ` ${VOICES[row.voice]}`, trusted(row))];
}

/** Whose words all rows of a table measure: it is told once, above them. */
export function voiceOfAll(table) {
  const rows = table.querySelectorAll("tbody > tr[data-id]").length;
  const told = [...table.querySelectorAll(".voice")].map(one => one.textContent.trim());
  if (rows < 2 || told.length < rows || told.some(one => one !== told[0])) return "";
  table.classList.add("one-voice");
  return ` In all rows: ${told[0]}.`;
}

/** From this share on, what is not the voice's own is too little to speak of in each row. */
const NEARLY_ALL = 0.95;

/** How much of a voice is its own, cohort by cohort, where that is not nearly all of it. */
function trusted(row) {
  const parts = trust(shares, row).filter(({right}) => !right || right < NEARLY_ALL);
  return parts.length ? [" (", parts.map(({cohort, right}, i) =>
    [i ? " and " : "", right ? `about ${Math.round(100 * right)} % theirs in ` : "no more than mistakes would give in ",
      bdi(cohort)]), ")"] : null;
}

/** The row itself and, hidden, what it tells when it is opened. */
export function measureRows(row, {name, more, tested}) {
  const id = freshId("evidence");
  const details = h("tr", {id, class: "details", role: "row", hidden: true});
  const button = h("button", {type: "button", class: "row-button", "aria-expanded": "false",
    "aria-controls": id, onclick: () => toggle(button, details, () => opened(row, more, tested))},
  name(row));
  return [h("tr", {role: "row", class: row.inferred ? "inferred" : "descriptive", "data-id": row.comparison_id},
    h("th", {scope: "row", role: "rowheader", class: "name", "data-unit": unitBelow(row, button)}, button, doubtful(row, tested)),
    valueCell(row, "a"), valueCell(row, "b"),
    h("td", {role: "cell", class: "strip means"}), h("td", {role: "cell", class: "strip differs"}),
    differenceCell(row), sureCell(row)), details];
}

/** The unit that narrow tables tell below the name, unless the name ends with it. */
const unitBelow = (row, button) => (button.textContent.endsWith(unitHead(row)) ? "" : unitHead(row));

/** Among rows that were tested, one that was not says so. */
function doubtful(row, tested) {
  const doubts = [...(tested && !row.inferred ? ["too few documents"] : []), ...row.doubts];
  return doubts.length ? h("span", {class: "doubts"}, doubts.join(", ")) : null;
}

function valueCell(row, side) {
  const mean = row[`mean_${side}`];
  return h("td", {role: "cell", class: "value", "data-head": sideName(side)},
    figure(mean, isNumber(mean) ? plain(mean, row.scale) : NONE),
    byLabels(row, `corrected_mean_${side}`, formatValue));
}

/** What labels of the user's make of a figure, below it. */
const byLabels = (row, column, format) => (isCorrected(row)
  ? h("span", {class: "corrected"}, "labels: ", figure(row[column], format(row[column], labelUnit(row)))) : null);

const differenceCell = row => h("td", {role: "cell", class: "value", "data-head": "difference"},
  figure(row.difference, isNumber(row.difference) ? signed(row.difference, row.scale) : NONE),
  byLabels(row, "corrected_difference", formatDifference));

const sureCell = row => h("td", {role: "cell", class: `value q ${row.discovery ? "discovery" : ""}`, "data-head": "q"},
  figure(row.q, row.inferred ? formatProbability(row.q) : NONE));

/** A table without tests has no column of q. */
const opened = (row, more, tested) => [h("td", {colspan: tested ? 7 : 6, role: "cell"}, more(row),
  termList("figures", DETAILS.map(([term, value]) => [term, value(row)])
    .filter(([, text]) => text !== null).map(([term, text]) => [term, bdi(text)])),
  acrossPairs(row), evidencePanel(row), cited(row))];

/** How to cite a measure, and the link to it. */
const cited = row => h("div", {class: "take"}, h("a", {class: "quiet", href: measureLink(row.comparison_id)}, "Link"),
  h("span", {class: "note"}, citation(row.label, row.comparison_id)));
