// What is said of rows in words.

import {sideName} from "../data/pair.js";
import {formatDifference, formatNumber, formatProbability, formatValue, isNumber} from "../text/figures.js";

const LEVEL = 0.05;

/** A cohort's mean. */
export const valueText = (row, side) =>
  `${sideName(side)}: ${formatValue(row[`mean_${side}`], row)}`;

/** A row for those who do not see its picture. */
export const rowText = row => `${row.label}. ${valueText(row, "a")}; ${valueText(row, "b")}; difference ${
  formatDifference(row.difference, row)}, ${
  row.inferred ? `q ${formatProbability(row.q)}` : "too few documents to test"}`;

/** How sure a difference is, in the words that people use. */
export function sureText(row) {
  if (row.discovery) return "unlikely to be chance";
  if (!row.inferred) return "too few documents to test";
  // That no difference could be shown is not to say that there is none.
  return isNumber(row.p) && row.p <= LEVEL
    ? `could be chance among so many tests; alone it would stand out (p ${formatProbability(row.p)})` : "could be chance";
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
