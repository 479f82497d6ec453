// What is said of rows in words.

import {sideName} from "../data/pair.js";
import {formatDifference, formatNumber, formatProbability, formatValue, isNumber} from "../text/figures.js";

/** A cohort's mean. */
export const valueText = (row, side) =>
  `${sideName(side)}: ${formatValue(row[`mean_${side}`], row)}`;

/** A row for those who do not see its picture. */
export const rowText = row => `${row.label}. ${valueText(row, "a")}; ${valueText(row, "b")}; difference ${
  formatDifference(row.difference, row)}, ${row.inferred ? `q ${formatProbability(row.q)}, ` : ""}${row.sure}`;

/** How many rows are unlikely to be chance, where any was tested: the clearest of all need not be one of them. */
export function shownNote(rows) {
  const found = rows.filter(row => row.discovery).length;
  if (!rows.some(row => row.inferred)) return "";
  if (found === rows.length) return "";
  return found === 0 ? " Each of these differences could be chance."
    : ` ${formatNumber(found)} of these ${found === 1 ? "differences is" : "differences are"} unlikely to be chance (bold q).`;
}

/** How many of all rows are shown, where it is not all of them. */
export const shareShown = (shown, all) => (shown < all
  ? `${shown} of ${formatNumber(all)}; the table comparisons has all.` : "");

/** How many differences are no larger than the error of the instrument that made them, as far as that is known. */
export function errorNote(rows) {
  const differences = rows.filter(row => isNumber(row.difference));
  const known = differences.filter(row => isNumber(row.error_reach));
  const within = known.filter(row => row.within_error === true).length;
  if (within === 0) return "";
  const isAll = known.length === differences.length;
  if (isAll && within === known.length) {
    return "None of these differences is larger than the instrument’s own error: nothing can be concluded from them.";
  }
  const of = isAll ? `${formatNumber(known.length)} differences`
    : `the ${formatNumber(known.length)} differences whose error is known`;
  return `${formatNumber(within)} of ${of} ${within === 1 ? "is" : "are"} no larger than the instrument’s own error: nothing can be concluded from ${within === 1 ? "it" : "those"}.`;
}
