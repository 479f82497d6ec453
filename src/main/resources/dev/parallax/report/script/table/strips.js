// The small pictures within the rows of a table of measures.

import {documentValues} from "../data/points.js";
import {s} from "../draw/dom.js";
import {cohortMarks, differenceMarks, zeroLine} from "../draw/marks.js";
import {axisBelow, picture, tickText} from "../draw/pictures.js";
import {formatDifference} from "../text/figures.js";
import {differenceDomain, meansDomain, sameUnit} from "./scales.js";
import {valueText} from "./told.js";

/** Below it pictures stand under the figures of their row, two beside each other. */
const NARROW = 600;
const HEIGHT = 30;
const AXIS = 20;

/** Draws into all rows of a table. */
export function drawStrips(table, rows, width) {
  table.classList.toggle("narrow", width < NARROW);
  const stripWidth = widthOf(table, width);
  const isWide = width >= NARROW;
  const values = new Map(rows.map(row =>
    [row, {a: documentValues(row, "a"), b: documentValues(row, "b")}]));
  const shared = sameUnit(rows) ? axes(rows, values, stripWidth) : null;
  drawHeads(table, isWide ? shared : null, rows, stripWidth);
  const byId = new Map(rows.map(row => [row.comparison_id, row]));
  table.querySelectorAll("tbody > tr[data-id]").forEach(line => {
    const row = byId.get(line.dataset.id);
    const {x, dx} = shared || axes([row], values, stripWidth);
    const withAxis = !(shared && isWide);
    line.querySelector(".means").replaceChildren(strip(row, {x, width: stripWidth, withAxis},
      `${valueText(row, "a")}; ${valueText(row, "b")}`, meansMarks(row, x, values.get(row))));
    line.querySelector(".differs").replaceChildren(strip(row, {x: dx, width: stripWidth, withAxis},
      `Difference ${formatDifference(row.difference, row)}`, differMarks(row, dx)));
  });
}

/** Where rows share their scales, these stand once, above the rows. */
function drawHeads(table, shared, rows, width) {
  [["Means", "x"], ["Difference", "dx"]].forEach(([text, scale], i) => {
    const head = table.querySelectorAll("thead th.strip")[i];
    head.replaceChildren(text, ...(shared ? [picture(width, AXIS, `Scale of ${text.toLowerCase()}`,
      axisBelow(shared[scale], 0, 3, tickText(rows[0].scale)))] : []));
  });
}

function widthOf(table, width) {
  const room = width < NARROW ? Math.floor((width - 16) / 2)
    : table.querySelector("td.means").clientWidth - 12;
  return Math.max(80, room);
}

/** The axes that some rows share, of means and of differences. */
function axes(rows, values, width) {
  const shown = rows.flatMap(row => [...values.get(row).a, ...values.get(row).b]);
  const range = [7, width - 7];
  return {x: d3.scaleLinear(meansDomain(rows, shown), range).clamp(true),
    dx: d3.scaleLinear(differenceDomain(rows), range)};
}

/** A small picture, with its own axis where rows share none. */
function strip(row, {x, width, withAxis}, label, marks) {
  return picture(width, HEIGHT + (withAxis ? AXIS : 0), label, marks,
    withAxis ? axisBelow(x, HEIGHT, Math.max(3, Math.round(width / 60)), tickText(row.scale)) : null);
}

const meansMarks = (row, x, values) => [zeroLine(x, 0, HEIGHT),
  cohortMarks(row, "a", x, 9, values.a), cohortMarks(row, "b", x, 21, values.b)];

const differMarks = (row, x) => [s("line", {class: "zero", x1: x(0), x2: x(0), y1: 0, y2: HEIGHT}),
  differenceMarks(row, x, 15)];
