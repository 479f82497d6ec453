// Rows of tables as they are.

import {bdi, h} from "../draw/dom.js";
import {formatCell, formatNumber, isNumber, readable} from "../text/figures.js";

const MOST_ROWS = 300;

/** A figure that is a cell of a table: its exact value stands beside what is read. */
export function figure(value, text) {
  return h("data", {value: isNumber(value) ? value : ""}, text);
}

/** Columns under their own names. */
export const plainColumns = names => names.map(name => [name, row => row[name]]);

/** Columns under their names as words. */
export const readableColumns = names => names.map(name => [readable(name), row => row[name]]);

/**
 * A table of the first rows.
 * @param columns [heading, row => cell] each
 */
export function dataTable(columns, rows) {
  const shown = rows.slice(0, MOST_ROWS);
  const numeric = columns.map(([, cell]) => shown.some(row => typeof cell(row) === "number"));
  return h("div", {},
    h("table", {class: "plain"},
      h("thead", {}, h("tr", {}, columns.map(([name], i) =>
        h("th", {scope: "col", class: numeric[i] ? "number" : null}, bdi(name))))),
      h("tbody", {}, shown.map(row =>
        h("tr", {}, columns.map(([, cell], i) => dataCell(cell(row), numeric[i])))))),
    rows.length > shown.length ? h("p", {class: "note"},
      `The first ${formatNumber(shown.length)} of ${formatNumber(rows.length)} rows; all are in the tables.`)
      : null);
}

function dataCell(cell, isNumeric) {
  return isNumeric ? h("td", {class: "number"}, figure(cell, isNumber(cell) ? formatNumber(cell) : formatCell(cell)))
    : h("td", {}, bdi(formatCell(cell)));
}

/** A wide table that is moved through sideways. */
export const scrolled = (label, table) =>
  h("div", {class: "data-rows", tabindex: "0", role: "region", "aria-label": label}, table);

/** Terms with what is said of them; what is nothing is left out. */
export const termList = (kind, entries) => h("dl", {class: kind}, entries.filter(Boolean)
  .map(([term, value]) => h("div", {}, h("dt", {}, bdi(term)), h("dd", {}, value))));
