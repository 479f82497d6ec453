// Lists of the section on the run.

import {bdi, h} from "../draw/dom.js";
import {dataTable, figure, readableColumns, scrolled, termList} from "../table/rows.js";
import {formatNumber} from "../text/figures.js";

const isThere = cell => cell !== null && cell !== undefined;

/** A table with those columns in which something stands. */
export function listing(title, rows, columns, none) {
  const shown = columns.filter(column => rows.some(row => isThere(row[column])));
  return h("div", {}, h("h3", {}, title), rows.length
    ? scrolled(title, dataTable(readableColumns(shown), rows)) : h("p", {}, none));
}

/** Names with a value each; null where there are none. */
export function pairsList(title, map) {
  const entries = Object.entries(map || {});
  return entries.length === 0 ? null
    : h("div", {}, h("h3", {}, title), termList("figures compact", entries.map(([name, value]) =>
      [name, typeof value === "number" ? figure(value, formatNumber(value)) : bdi(value)])));
}
