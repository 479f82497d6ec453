// Which measures the author and those quoted differ in.

import {interval} from "../data/measures.js";

const keyOf = row => `${row.family}|${row.key}`;

/** Rows of one measure beside each other, measures in the order of their first row. */
export function sideBySide(rows) {
  const groups = new Map();
  rows.forEach(row => groups.set(keyOf(row), [...(groups.get(keyOf(row)) || []), row]));
  return [...groups.values()].flat();
}

const isOutside = (value, bounds) => bounds !== null && (value < bounds[0] || value > bounds[1]);

/**
 * Whether two differences of one measure are told apart: that one is significant and the other is
 * not is no difference between them (Gelman and Stern 2006).
 */
export function partWays(one, other) {
  if (one.difference === null || other.difference === null) return false;
  const opposite = one.difference * other.difference < 0;
  const apart = isOutside(one.difference, interval(other)) && isOutside(other.difference, interval(one));
  return opposite && (isOutside(0, interval(one)) || isOutside(0, interval(other))) || apart;
}

/** The rows of author and others, measure by measure, where the two part ways. */
export function apart(rows) {
  const others = new Map(rows.filter(row => row.voice === "attributed").map(row => [keyOf(row), row]));
  return rows.filter(row => row.voice === "author")
    .map(row => [row, others.get(keyOf(row))])
    .filter(([row, other]) => other && partWays(row, other))
    .flat();
}
