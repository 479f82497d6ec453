// How tone runs from the beginning of a document to its end.

import {s} from "../draw/dom.js";
import {mark, sureness} from "../draw/marks.js";
import {axisLeft, picture, tickText} from "../draw/pictures.js";
import {multiple, multiples} from "../draw/plot.js";
import {chart} from "../table/chart.js";
import {MEASURE_COLUMNS} from "../table/columns.js";
import {meansOf} from "../table/scales.js";
import {rowText} from "../table/told.js";
import {isNumber} from "../text/figures.js";

const PARTS = [1, 2, 3, 4, 5];
const NAMES = ["first", 2, 3, 4, "last"];
const HEIGHT = 210;
const LEFT = 44;

/** Where the axis begins, and cohorts stand a little apart from each other. */
const SHIFT = {a: -4, b: 4};

/** The courses by all instruments that have measured every part. */
export function courses(means, byKey) {
  const shown = means.map(mean => PARTS.map(part => byKey.get(`${mean.instrument}_part_${part}`)))
    .filter(rows => rows.every(Boolean));
  if (shown.length === 0) return null;
  return chart("Course over the document", "Mean tone in each fifth of a document, from its beginning to its end.",
    multiples(shown.map(rows => multiple(rows[0].group, width => coursePicture(rows, width)))),
    MEASURE_COLUMNS, () => shown.flat());
}

function coursePicture(rows, width) {
  const y = d3.scaleLinear(d3.extent([...meansOf(rows), 0]), [HEIGHT - 30, 10]).nice();
  const x = d3.scalePoint(PARTS, [LEFT + 14, width - 22]);
  return picture(width, HEIGHT, rows.map(rowText).join(". "),
    s("line", {class: "zero", x1: LEFT, x2: width - 8, y1: y(0), y2: y(0)}),
    axisLeft(y, LEFT, 4, tickText("score")),
    s("g", {class: "axis"}, PARTS.map((part, i) =>
      s("text", {x: x(part), y: HEIGHT - 8, "text-anchor": "middle"}, NAMES[i]))),
    ["a", "b"].map(side => course(rows, side, x, y)));
}

function course(rows, side, x, y) {
  const places = rows.map((row, i) => ({row, mean: row[`mean_${side}`], x: x(PARTS[i]) + SHIFT[side]}))
    .filter(place => isNumber(place.mean));
  const path = d3.line(place => place.x, place => y(place.mean))(places);
  return s("g", {class: `${side} ${sureness(rows[0].inferred)}`},
    s("path", {class: "course", d: path}),
    places.map(place => courseMark(place, side, y)));
}

function courseMark({row, mean, x}, side, y) {
  const low = row[`mean_low_${side}`];
  return s("g", {},
    isNumber(low) ? s("line", {class: "interval", x1: x, x2: x, y1: y(low), y2: y(row[`mean_high_${side}`])}) : null,
    mark(side, x, y(mean), 4.2));
}
