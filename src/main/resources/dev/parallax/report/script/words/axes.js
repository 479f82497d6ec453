// The logarithmic axes of the scatter, with a margin for words that a cohort does not use.

import {sideName} from "../data/pair.js";
import {s} from "../draw/dom.js";
import {tickText} from "../draw/pictures.js";

export function scatterAxes(rows, width, height) {
  const rates = rows.flatMap(row => [row.mean_a, row.mean_b]).filter(rate => rate > 0);
  const low = d3.min(rates) ?? 0.001;
  const high = (d3.max(rates) ?? 1) * 1.05;
  const margin = {left: 64, bottom: 58, right: 14, top: 12};
  const x = d3.scaleLog([low, high], [margin.left + 16, width - margin.right]);
  const y = d3.scaleLog([low, high], [height - margin.bottom - 16, margin.top]);
  // Rare words share their few rates: a little apart, each can be seen.
  const atX = row => (row.mean_a > 0 ? x(row.mean_a) + jitter(row.key, 6) - 3
    : margin.left + jitter(row.key, 9));
  const atY = row => (row.mean_b > 0 ? y(row.mean_b) + jitter(`${row.key}|`, 6) - 3
    : height - margin.bottom - jitter(`${row.key}|`, 9));
  return {x, y, atX, atY, low, high, margin};
}

/** A distance from 0 to the reach, for a text always the same. */
export function jitter(text, reach) {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + char.codePointAt(0)) % 9973;
  return (hash / 9973) * reach;
}

/** Ticks at 1, 2 and 5; at powers of ten alone where that is many. */
export function logTicks(scale) {
  const ticks = scale.ticks(4).filter(tick => /^[125]/.test(String(tick * 1e6)) || Math.log10(tick) % 1 === 0);
  return ticks.length < 8 ? ticks
    : ticks.filter(tick => Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6));
}

export function scatterFrame({x, y, margin}, width, height) {
  const text = tickText("per_thousand_words");
  const bottom = height - margin.bottom;
  const right = width - margin.right;
  return s("g", {class: "axis"},
    s("line", {class: "base", x1: margin.left, x2: right, y1: bottom, y2: bottom}),
    s("line", {class: "base", x1: margin.left, x2: margin.left, y1: margin.top, y2: bottom}),
    logTicks(x).map(tick => s("text", {x: x(tick), y: bottom + 16, "text-anchor": "middle"}, text(tick))),
    logTicks(y).map(tick => s("text", {x: margin.left - 6, y: y(tick), dy: "0.32em", "text-anchor": "end"}, text(tick))),
    s("text", {class: "axis-title a", x: right, y: height - 14, "text-anchor": "end"}, `${sideName("a")} →`),
    s("text", {class: "axis-title b", x: 14, y: margin.top, "text-anchor": "end", transform: `rotate(-90 14 ${margin.top})`}, `${sideName("b")} →`),
    s("text", {x: margin.left, y: bottom + 30, "text-anchor": "middle"}, "none"));
}
