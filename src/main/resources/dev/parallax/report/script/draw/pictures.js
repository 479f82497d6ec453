// Frames of pictures: the drawing itself, and its axes.

import {factor} from "../text/figures.js";
import {s} from "./dom.js";
import {round} from "./marks.js";

/** A drawing with the words that stand for it where it is not seen. */
export function picture(width, height, label, ...children) {
  return s("svg", {viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label},
    ...children);
}

/** An axis below a picture, without transforms: Chromium loses them on paper, in heads of tables that it repeats. */
export function axisBelow(x, y, ticks, format) {
  return s("g", {class: "axis"}, x.ticks(ticks).map(tick => {
    const at = round(x(tick));
    return [s("line", {x1: at, x2: at, y1: y, y2: y + 4}),
      s("text", {x: at, y: y + 16, "text-anchor": "middle"}, format(tick))];
  }));
}

/** An axis at the left of a picture. */
export function axisLeft(y, x, ticks, format) {
  return s("g", {class: "axis"}, y.ticks(ticks).map(tick =>
    s("g", {transform: `translate(${x},${round(y(tick))})`},
      s("line", {x2: -4}), s("text", {x: -7, dy: "0.32em", "text-anchor": "end"}, format(tick)))));
}

/** Ticks of an axis are written as plain figures: the unit stands in the title. */
export const tickText = scale => value => {
  const digits = String(Math.round(value * factor(scale) * 1000) / 1000);
  return digits.replace("-", "−");
};
