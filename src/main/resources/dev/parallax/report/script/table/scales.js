// How far axes reach, and which rows can share one.

import {interval} from "../data/measures.js";
import {isNumber, unitHead} from "../text/figures.js";

/** Whether rows can share an axis: shares of different wholes can, numbers of different things not. */
export const sameUnit = rows =>
  new Set(rows.map(row => (row.scale === "number" ? unitHead(row) : row.scale))).size < 2;

/** The means of comparisons and the ends of their intervals, as far as they have any. */
export const meansOf = rows => rows.flatMap(row => ["a", "b"].flatMap(side =>
  [row[`mean_${side}`], row[`mean_low_${side}`], row[`mean_high_${side}`]])).filter(isNumber);

/**
 * The reach of an axis of means.
 * @param values of single documents: they may lie far out, so the scale is that of the means, with
 *     some room
 */
export function meansDomain(rows, values) {
  const all = meansOf(rows);
  const low = d3.min(all);
  const high = d3.max(all);
  const room = (high - low) * 0.25 || Math.abs(high) || 1;
  // An amount of something cannot be less than none.
  const floor = rows[0].amount ? 0 : low - room;
  const begin = Math.max(floor, Math.min(low - room, d3.min(values) ?? low));
  const end = Math.min(high + room, d3.max([...values, high]));
  return [begin, end > begin ? end : begin + room];
}

/** The reach of an axis of differences, with nothing in the middle. */
export function differenceDomain(rows) {
  const all = rows.flatMap(row => [row.difference, ...(interval(row) || [])]).filter(isNumber);
  const reach = (d3.max(all, Math.abs) || 1) * 1.08;
  return [-reach, reach];
}
