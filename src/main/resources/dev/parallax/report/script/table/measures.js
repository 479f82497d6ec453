// A table that is a picture: a row a measure, its means and its difference drawn on scales that all
// rows share, its sentences a click away.

import {sideName} from "../data/pair.js";
import {bdi, h} from "../draw/dom.js";
import {responsive} from "../draw/responsive.js";
import {unitHead} from "../text/figures.js";
import {chart} from "./chart.js";
import {MEASURE_COLUMNS} from "./columns.js";
import {limitedOnNarrow} from "./limited.js";
import {measureRows, rowName, voiceOfAll} from "./measure.js";
import {sameUnit} from "./scales.js";
import {drawStrips} from "./strips.js";
import {shownNote} from "./told.js";

const UNTESTED = " Too few documents to test: marks are hollow, and dashed lines show how far a difference hangs on single paragraphs.";

/**
 * The table of some comparisons.
 * @param rows comparisons; where their units differ, each has an axis of its own
 * @param name row => what stands in the row's first cell
 * @param more row => what an opened row shows before its figures
 */
export function measureTable(title, note, rows, name = rowName, more = () => null) {
  const tested = rows.some(row => row.inferred);
  const table = h("table", {class: tested ? "measures" : "measures untested", role: "table"},
    measureHead(rows),
    h("tbody", {role: "rowgroup"}, rows.map(row => measureRows(row, {name, more, tested}))));
  if (rows.length) responsive(table, width => drawStrips(table, rows, width));
  return limitedOnNarrow(chart(title, [note, voiceOfAll(table), shownNote(rows), tested || rows.length === 0 ? null : UNTESTED], table, MEASURE_COLUMNS, () => rows));
}

/** The cell above a column. */
export const columnHead = (text, kind) =>
  h("th", {scope: "col", role: "columnheader", class: kind}, text);

/** What is counted, where all rows count alike. */
function commonUnit(rows) {
  const heads = new Set(rows.map(unitHead));
  return unitHead(heads.size === 1 ? rows[0] : {...rows[0], unit_name: ""});
}

function measureHead(rows) {
  const same = rows.length > 0 && sameUnit(rows);
  const unit = same && commonUnit(rows) ? `, ${commonUnit(rows)}` : "";
  const points = same && rows[0].scale === "per_cent" ? ", points" : "";
  const means = side => columnHead([h("span", {class: side}, bdi(sideName(side))), unit], "value");
  return h("thead", {role: "rowgroup"}, h("tr", {role: "row"},
    columnHead("Measure", "name"), means("a"), means("b"),
    columnHead("Means", "strip"), columnHead("Difference", "strip"),
    columnHead(["Difference", points], "value"), columnHead("q", "value q")));
}
