// Measures over time: small charts of the clearest trends, and a table of those that are shown.

import {comparisons, familyByName, leads} from "../data/measures.js";
import {documents, tableRows} from "../data/tables.js";
import {body, s} from "../draw/dom.js";
import {mark, round, sureness} from "../draw/marks.js";
import {axisBelow, axisLeft, picture, tickText} from "../draw/pictures.js";
import {multiple, multiples} from "../draw/plot.js";
import {showSection} from "../draw/sections.js";
import {chart} from "../table/chart.js";
import {formatNumber, formatProbability, formatValue, isNumber, plain, unitHead} from "../text/figures.js";

const CHARTS = 24;
const HEIGHT = 186;
const TOP = 26;
const BASE = HEIGHT - 28;
const LEFT = 48;

export function renderTrends() {
  const rows = tableRows("trends").filter(leads).map(named)
    .sort((one, other) => order(one) - order(other) || one.rank - other.rank);
  if (rows.length === 0) return;
  const shown = rows.slice(0, CHARTS);
  body("trends").replaceChildren(chart("Clearest trends",
    `Means of authors, or of larger units where these are compared, in stretches of time, with the straight line through all of them; bands are cohorts. The smallest q first, which stands in each title: a trend whose q is above .05 could be chance. ${formatNumber(shown.length)} charts; the table trends has all measures.`,
    multiples(shown.map(row => multiple(title(row), width => trendPicture(row, width)))),
    [["measure", row => row.label], ["unit", unitHead], ["units", row => row.n_units],
      ["slope a year", row => plain(row.slope, row.scale)],
      ["from", row => number(row.slope_low, row)], ["to", row => number(row.slope_high, row)],
      ["Spearman", row => row.spearman], ["p", row => formatProbability(row.p)],
      ["q", row => formatProbability(row.q)], ["changes most at", row => row.break_time],
      ["note", row => row.reason]],
    () => shown));
  showSection(document.getElementById("trends"), true);
}

const order = row => (isNumber(row.q) ? row.q : 2);
const number = (value, row) => (isNumber(value) ? plain(value, row.scale) : null);

/** Trends are called, and scaled, as comparisons of the same measure are. */
function named(row) {
  const same = comparisons.find(one => one.family === row.family && one.key === row.key && one.voice === row.voice);
  const family = familyByName.get(row.family);
  return {...row, label: same ? same.label : row.key, group: same ? same.group : null,
    scale: same ? same.scale : (family && family.scale) || "number", unit_name: same ? same.unit_name : ""};
}

const title = row => `${[row.label, row.group].filter(Boolean).join(", ")}, q ${formatProbability(row.q)}`;

function trendPicture(row, width) {
  const x = d3.scaleLinear([row.first_time, row.last_time], [LEFT + 8, width - 12]);
  const values = row.series.flatMap(one => [one.mean, one.low, one.high]).filter(isNumber);
  const y = d3.scaleLinear(d3.extent(values), [BASE, TOP]).nice();
  return picture(width, HEIGHT, words(row),
    bands(x), axisLeft(y, LEFT, 3, tickText(row.scale)), axisBelow(x, HEIGHT - 24, 4, String),
    s("text", {class: "axis-title", x: 2, y: 12}, unitOfAxes(row)),
    line(row, x, y),
    s("g", {class: `neutral ${sureness(row.inference === "inferred")}`}, row.series.map(one => stretch(one, x, y))));
}

/** What the left axis counts, and what the lower one does. */
const unitOfAxes = row => [unitHead(row), "by year"].filter(Boolean).join(", ");

const words = row => `${row.label}: ${row.series.map(one =>
  `${Math.round(one.first_time)} to ${Math.round(one.last_time)} ${formatValue(one.mean, row)}`).join("; ")}`;

function stretch(one, x, y) {
  const at = x((one.first_time + one.last_time) / 2);
  return s("g", {},
    isNumber(one.low) ? s("line", {class: "interval", x1: at, x2: at, y1: y(one.low), y2: y(one.high)}) : null,
    mark("difference", round(at), round(y(one.mean)), 3));
}

/** Through the middle of all stretches, with the slope of all units. */
function line(row, x, y) {
  const units = d3.sum(row.series, one => one.n_units);
  const middle = d3.sum(row.series, one => one.n_units * (one.first_time + one.last_time) / 2) / units;
  const at = time => row.mean + row.slope * (time - middle);
  return s("line", {class: "course neutral", x1: x(row.first_time), x2: x(row.last_time),
    y1: round(y(at(row.first_time))), y2: round(y(at(row.last_time)))});
}

/** The time of each cohort's documents that have a date, every other one shaded. */
function bands(x) {
  const spans = d3.rollups(documents.filter(row => /^\d{4}/.test(row.date || "")),
    rows => d3.extent(rows, row => Number(row.date.slice(0, 4))), row => row.cohort)
    .sort((one, other) => one[1][0] - other[1][0]);
  const [low, high] = x.domain();
  return s("g", {class: "bands"}, spans.filter((span, i) => i % 2 === 0 && span[1][0] <= high && span[1][1] + 1 >= low)
    .map(([cohort, [first, last]]) => s("rect", {class: "band", x: round(x(Math.max(low, first))), y: TOP - 4,
      width: round(Math.max(1, x(Math.min(high, last + 1)) - x(Math.max(low, first)))), height: BASE - TOP + 4},
    s("title", {}, cohort))));
}
