// Documents as a swarm of dots along the scale of an instrument.

import {documentPoints} from "../data/points.js";
import {documentTitle} from "../data/tables.js";
import {s} from "../draw/dom.js";
import {cohortMarks, round, zeroLine} from "../draw/marks.js";
import {axisBelow, picture, tickText} from "../draw/pictures.js";
import {multiple} from "../draw/plot.js";
import {meansOf} from "../table/scales.js";
import {rowText} from "../table/told.js";
import {formatNumber} from "../text/figures.js";

const HEIGHT = 190;
const BASE = HEIGHT - 24;

/** Where the lane of a cohort lies. */
const LANES = {a: 46, b: 122};

/** How far a lane reaches, either way. */
const REACH = 44;

export const swarm = row => multiple(row.group, width => swarmPicture(row, width));

function swarmPicture(row, width) {
  const points = {a: documentPoints(row, "a"), b: documentPoints(row, "b")};
  const values = [...points.a, ...points.b].map(point => point.value);
  const x = d3.scaleLinear(d3.extent([...values, ...meansOf([row])]), [10, width - 10]).nice();
  return picture(width, HEIGHT, rowText(row),
    zeroLine(x, 8, HEIGHT - 28),
    ["a", "b"].map(side => s("g", {class: side}, swarmDots(points[side], x, LANES[side]))),
    ["a", "b"].map(side => s("g", {transform: "translate(0,32)"},
      cohortMarks(row, side, x, LANES[side], []))),
    s("line", {class: "base", x1: 10, x2: width - 10, y1: BASE, y2: BASE}),
    axisBelow(x, BASE, Math.max(3, Math.floor(width / 70)), tickText(row.scale)));
}

const swarmDots = (points, x, y) => {
  const size = points.length > 300 ? 1.8 : 3;
  return stacked(points, x, size).map(({point, place, offset}) =>
    s("circle", {class: "dot", cx: place, cy: round(y + offset), r: size},
      s("title", {}, `${documentTitle(point.doc)}: ${formatNumber(point.value)}`)));
};

/** Dots that would overlap are stacked around the lane's middle, above and below in turn. */
export function stacked(points, x, size) {
  const bins = d3.groups(points, point => Math.round(x(point.value) / (2 * size)));
  const tallest = d3.max(bins, ([, bin]) => bin.length) || 1;
  const step = Math.min(2 * size + 0.5, REACH / tallest);
  return bins.flatMap(([bin, own]) => own.map((point, i) =>
    ({point, place: bin * 2 * size, offset: (i % 2 ? 1 : -1) * Math.ceil(i / 2) * step})));
}
