// The axis of an instrument's differences, with nothing in the middle.

import {interval} from "../data/measures.js";
import {correctedInterval, isCorrected, labelUnit} from "../table/corrected.js";
import {isNumber} from "../text/figures.js";

/** What of a row stands on the axis of shares, or on that of scores. */
function endsOf(row, unit) {
  const own = (row.scale === "per_cent" ? "shares" : "scores") === unit ? [row.difference, ...(interval(row) || [])] : [];
  const labelled = unit === "shares" && isCorrected(row) && labelUnit(row).scale === "per_cent"
    ? [row.corrected_difference, ...(correctedInterval(row) || [])] : [];
  return [...own, ...labelled].filter(isNumber);
}

/** How far the axis reaches either way. */
export const reachOf = (rows, unit) =>
  (d3.max(rows.flatMap(row => endsOf(row, unit)), Math.abs) || 1) * 1.08;

/**
 * The axis.
 * @param unit shares or scores
 */
export function axisOf(rows, unit, width) {
  const reach = reachOf(rows, unit);
  return d3.scaleLinear([-reach, reach], [10, width - 10]);
}
