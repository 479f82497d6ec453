// The scatter of words by their rates in either cohort.

import {s} from "../draw/dom.js";
import {round} from "../draw/marks.js";
import {picture} from "../draw/pictures.js";
import {plain} from "../text/figures.js";
import {scatterAxes, scatterFrame} from "./axes.js";
import {boxAt, chooseWord, markChosen} from "./choice.js";
import {wordLabels} from "./labels.js";
import {words, wordText} from "./state.js";
import {depthOf, sideOfWord} from "./strength.js";

/** How near a pointer must come to a word, in pixels. */
const NEAR = 24;

export function drawScatter(width) {
  const height = Math.max(320, Math.min(620, Math.round(width * 0.86)));
  const axes = scatterAxes(words.rows, width, height);
  const svg = picture(width, height, `${words.rows.length} words by their rates`,
    s("path", {class: "zero", d: `M${axes.x(axes.low)} ${axes.y(axes.low)}L${axes.x(axes.high)} ${axes.y(axes.high)}`}),
    scatterFrame(axes, width, height), s("g", {}, dots(axes)),
    s("g", {class: "word-labels"}, labels(axes, width)), s("g", {class: "hover"}));
  listen(svg, axes, width);
  words.plot.replaceChildren(svg);
  markChosen();
}

/** Clear words are drawn last, so that they are not hidden. */
function dots(axes) {
  const isAnyTested = words.rows.some(row => row.inferred);
  return [...words.rows].reverse().map(row => wordDot(row, axes, depthOf(row, isAnyTested)));
}

function wordDot(row, axes, depth) {
  const dot = s("circle", {class: `word-dot ${row.discovery ? "discovery" : "ring"} ${sideOfWord(row)}`,
    cx: round(axes.atX(row)), cy: round(axes.atY(row)), r: row.discovery ? 3.6 : 2.2,
    "data-id": row.comparison_id});
  dot.style.setProperty("--lean", `${Math.round(depth * 100)}%`);
  return dot;
}

const labels = (axes, width) => wordLabels(words.rows.map(row =>
  ({text: wordText(row), x: axes.atX(row), y: axes.atY(row)})), axes.margin.left, width)
  .map(label => s("text", {x: round(label.x), y: round(label.y), dy: "0.32em", "text-anchor": label.anchor}, label.text));

function listen(svg, axes, width) {
  const finder = d3.Delaunay.from(words.rows, axes.atX, axes.atY);
  const wordAt = event => nearest(d3.pointer(event, svg), finder, axes);
  svg.addEventListener("pointermove", event => hoverWord(svg, wordAt(event), axes, width));
  svg.addEventListener("pointerleave", () => hoverWord(svg, null, axes, width));
  svg.addEventListener("click", event => {
    const row = wordAt(event);
    if (row) chooseWord(row, boxAt(svg, axes.atX(row), axes.atY(row)), null);
  });
}

function nearest([x, y], finder, axes) {
  const row = words.rows[finder.find(x, y)];
  return row && Math.hypot(axes.atX(row) - x, axes.atY(row) - y) < NEAR ? row : null;
}

function hoverWord(svg, row, axes, width) {
  svg.querySelector(".hover").replaceChildren(...(row ? hovered(row, axes, width) : []));
}

function hovered(row, axes, width) {
  const [x, y] = [axes.atX(row), axes.atY(row)];
  const after = x < width * 0.6;
  return [s("circle", {class: "halo", cx: x, cy: y, r: 7}),
    s("text", {x: after ? x + 11 : x - 11, y: y - 9, "text-anchor": after ? "start" : "end"},
      `${wordText(row)}  ${plain(row.mean_a, row.scale)} → ${plain(row.mean_b, row.scale)}`)];
}
