// Both instruments of each frame in one picture: the difference of shares of sentences that patterns
// find, and that of the scores of a head. Each has an axis of its own; nothing is in the middle of both.

import {interval, pictureOf} from "../data/measures.js";
import {sideName, sideOf} from "../data/pair.js";
import {job} from "../data/tables.js";
import {bdi, h, s} from "../draw/dom.js";
import {round, sureness} from "../draw/marks.js";
import {picture, tickText} from "../draw/pictures.js";
import {responsive} from "../draw/responsive.js";
import {chart} from "../table/chart.js";
import {MEASURE_COLUMNS} from "../table/columns.js";
import {correctedInterval, correctedText, isCorrected} from "../table/corrected.js";
import {columnHead} from "../table/measures.js";
import {figure} from "../table/rows.js";
import {formatDifference, formatProbability, isNumber, NONE} from "../text/figures.js";
import {agreementOfAll, agreementText} from "./agreement.js";
import {axisOf} from "./axis.js";

const NARROW = 600;
const LINE = 13;
const AXES = 44;

/**
 * The frames of a set with both their comparisons.
 * @param rows of either instrument
 */
export function framesOf(rows) {
  const byKey = new Map();
  rows.forEach(row => {
    const frame = byKey.get(row.key) || {key: row.key, label: row.label, hits: null, score: null};
    frame[pictureOf(row) === "groups" ? "hits" : "score"] = row;
    byKey.set(row.key, frame);
  });
  return [...byKey.values()];
}

/** The picture of a set; null where no frame of it has a score. */
export function bothInstruments(set, frames) {
  if (!frames.some(({score}) => score)) return null;
  const rows = frames.flatMap(({hits, score}) => [hits, score]).filter(Boolean);
  const table = h("table", {class: "measures both", role: "table"},
    h("thead", {role: "rowgroup"}, h("tr", {role: "row"}, columnHead("Frame", "name"),
      columnHead("Patterns", "value"), columnHead("Scores", "value"),
      columnHead("Differences", "strip"), columnHead("Together", "says"))),
    h("tbody", {role: "rowgroup"}, frames.map(frameRow)));
  responsive(table, width => drawAll(table, frames, rows, width));
  const figured = chart(`Both instruments: ${set}`, [
    "Differences, ", bdi(sideName("b")), " less ", bdi(sideName("a")),
    ". Squares: shares of sentences that patterns find, in points. Triangles: mean scores of sentences, in standard deviations. ",
    rows.some(isCorrected) ? "Crosses: what your labels make of the one and the other, in points. " : null,
    frames.some(({key}) => rankingsOf(key).length)
      ? "Ranked: how often a sentence in which patterns find the frame scores higher than one in which they do not; .500 would be chance. " : null,
    h("strong", {}, agreementOfAll(frames))], table, MEASURE_COLUMNS, () => rows);
  figured.dataset.both = set;
  return figured;
}

const frameRow = frame => h("tr", {role: "row", "data-frame": frame.key},
  h("th", {scope: "row", role: "rowheader", class: "name"}, bdi(frame.label)),
  differenceCell(frame.hits, "patterns"), differenceCell(frame.score, "scores"),
  h("td", {role: "cell", class: "strip"}),
  h("td", {role: "cell", class: "says"}, agreementText(frame), rankings(frame), corrections(frame)));

function differenceCell(row, head) {
  const isThere = row && isNumber(row.difference);
  return h("td", {role: "cell", class: `value ${row && row.discovery ? "discovery" : ""}`, "data-head": head},
    isThere ? figure(row.difference, formatDifference(row.difference, {...row, unit_name: "sd"})) : NONE);
}

/** What labels make of each instrument's difference; why there is nothing is told where a row is opened. */
function corrections({hits, score}) {
  const told = [["patterns", hits], ["scores", score]].filter(([, row]) => row && isCorrected(row))
    .map(([name, row]) => h("span", {class: "corrected"}, `By your labels, ${name}: ${correctedText(row)}`));
  const isShort = [hits, score].some(row => row && row.corrected_reason && !isCorrected(row));
  return told.length || !isShort ? told : h("span", {class: "corrected"}, "Too few of your labels to correct it.");
}

/** How well scores tell sentences with a hit from those without, cohort by cohort. */
function rankings({key}) {
  const rows = rankingsOf(key);
  return rows.length ? h("span", {class: "ranked"}, "Ranked ", rows.map((row, i) => [i ? ", " : "",
    figure(row.area_under_curve, formatProbability(row.area_under_curve)), " in ", bdi(row.cohort)])) : null;
}

const rankingsOf = key => (job.frame_agreement || []).filter(row => row.frame === key && sideOf(row.cohort)
  && isNumber(row.area_under_curve));

function drawAll(table, frames, rows, width) {
  const isWide = width >= NARROW;
  table.classList.toggle("narrow", !isWide);
  const room = Math.max(120, isWide ? table.querySelector("td.strip").clientWidth - 12 : width - 8);
  const axes = {shares: axisOf(rows, "shares", room), scores: axisOf(rows, "scores", room)};
  table.querySelector("thead .strip").replaceChildren("Differences",
    ...(isWide ? [picture(room, AXES, "Scales of the differences", scales(axes, 0))] : []));
  table.querySelectorAll("tbody tr").forEach((line, i) =>
    line.querySelector(".strip").replaceChildren(strip(frames[i], axes, room, !isWide)));
}

/** The marks of a frame, a line each, in the order in which they are told. */
function strip(frame, axes, width, withAxes) {
  const lines = [
    frame.hits && (y => squareMark(frame.hits, axes.shares, y)),
    frame.score && (y => triangleMark(frame.score, axes.scores, y)),
    frame.hits && isCorrected(frame.hits) && (y => crossMark(frame.hits, axes.shares, y)),
    frame.score && isCorrected(frame.score) && (y => crossMark(frame.score, axes.shares, y)),
  ].filter(Boolean);
  const height = LINE * lines.length + 4;
  return picture(width, height + (withAxes ? AXES : 0), toldTo(frame),
    s("line", {class: "zero", x1: axes.shares(0), x2: axes.shares(0), y1: 0, y2: height}),
    lines.map((line, i) => line(LINE * i + 8)), withAxes ? scales(axes, height) : null);
}

const toldTo = ({label, hits, score}) => [label,
  hits && `patterns ${formatDifference(hits.difference, hits)}`,
  score && `scores ${formatDifference(score.difference, score)}`].filter(Boolean).join(", ");

/** Two axes, one below the other, each with its unit. */
const scales = (axes, y) => [["shares", "per_cent", "points"], ["scores", "number", "sd"]].map(([name, scale, unit], i) =>
  s("g", {class: "axis"}, axes[name].ticks(4).map(tick => s("text", {x: round(axes[name](tick)), y: y + 14 + 20 * i, "text-anchor": "middle"},
    `${tickText(scale)(tick)}${tick === 0 ? ` ${unit}` : ""}`))));

const bar = (bounds, x, y) => (bounds
  ? s("line", {class: "interval", x1: x(bounds[0]), x2: x(bounds[1]), y1: y, y2: y}) : null);

function squareMark(row, x, y) {
  if (!isNumber(row.difference)) return null;
  return s("g", {class: `neutral ${sureness(row.inferred)}`}, bar(interval(row), x, y),
    s("rect", {x: x(row.difference) - 4, y: y - 4, width: 8, height: 8, class: "mark"}));
}

function triangleMark(row, x, y) {
  if (!isNumber(row.difference)) return null;
  const at = round(x(row.difference));
  return s("g", {class: `scores ${sureness(row.inferred)}`}, bar(interval(row), x, y),
    s("path", {d: `M${at} ${y - 5}L${at + 5} ${y + 4}L${at - 5} ${y + 4}Z`, class: "mark"}));
}

function crossMark(row, x, y) {
  const at = round(x(row.corrected_difference));
  return s("g", {class: "labelled"}, bar(correctedInterval(row), x, y),
    s("path", {d: `M${at - 4} ${y - 4}L${at + 4} ${y + 4}M${at - 4} ${y + 4}L${at + 4} ${y - 4}`, class: "cross"}));
}
