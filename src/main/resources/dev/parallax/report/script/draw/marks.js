// The marks of all pictures: cohort a is round, cohort b a diamond, a difference a square. What is
// inferred is filled and solid, what is only described hollow and dashed.

import {interval} from "../data/measures.js";
import {isNumber} from "../text/figures.js";
import {s} from "./dom.js";

/** To a tenth of a pixel, which no eye tells from less. */
export const round = number => Math.round(number * 10) / 10;

const diamond = (x, y, r) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;

/** A mark of a side, a or b; of a difference otherwise. */
export function mark(side, x, y, r = 4.5) {
  if (side === "a") return s("circle", {cx: x, cy: y, r, class: "mark"});
  if (side === "b") return s("path", {d: diamond(x, y, r + 1), class: "mark"});
  return s("rect", {x: x - r, y: y - r, width: 2 * r, height: 2 * r, class: "mark"});
}

/** What is only described is hollow. */
export const sureness = isInferred => (isInferred ? "" : "descriptive");

/** A mean of a cohort with its interval, and a faint tick for each document. */
export function cohortMarks(row, side, x, y, values) {
  const mean = row[`mean_${side}`];
  if (!isNumber(mean)) return null;
  const low = row[`mean_low_${side}`];
  const high = row[`mean_high_${side}`];
  return s("g", {class: `${side} ${sureness(row.inferred)}`},
    values.map(value => s("line", {class: "tick", x1: x(value), x2: x(value), y1: y - 5, y2: y + 5})),
    isNumber(low) ? s("line", {class: "interval", x1: x(low), x2: x(high), y1: y, y2: y}) : null,
    mark(side, x(mean), y));
}

/** A difference with its interval, and the line where there is none. */
export function differenceMarks(row, x, y) {
  if (!isNumber(row.difference)) return null;
  const bounds = interval(row);
  return s("g", {class: `neutral ${sureness(row.inferred)} ${row.discovery ? "discovery" : ""}`},
    bounds ? s("line", {class: "interval", x1: x(bounds[0]), x2: x(bounds[1]), y1: y, y2: y}) : null,
    mark("difference", x(row.difference), y, 4));
}

/** Where nothing is, where a scale has such a place within it. */
export function zeroLine(x, y1, y2) {
  const [low, high] = x.domain();
  return low < 0 && high > 0 ? s("line", {class: "zero", x1: x(0), x2: x(0), y1, y2}) : null;
}
