// Where in each document a word stands: a row a document, a tick a hit.

import {sideOf} from "../data/pair.js";
import {documents, documentTitle} from "../data/tables.js";
import {s} from "../draw/dom.js";
import {round} from "../draw/marks.js";
import {picture} from "../draw/pictures.js";
import {plot} from "../draw/plot.js";
import {chart} from "../table/chart.js";
import {formatNumber} from "../text/figures.js";
import {shortened} from "../text/names.js";
import {tokensAt} from "./lexicon.js";

const MOST = 40;
const LINE = 16;

const COLUMNS = [["document_id", ({row}) => row.document_id], ["cohort", ({row}) => row.cohort],
  ["hits", ({hits}) => hits.length], ["tokens", ({length}) => length],
  ["places of tokens", ({hits}) => hits.map(hit => hit.first).join(" ")]];

/** Documents with their hits, those with most first where there is no room for all; then as they stand. */
function spread(hits, most = MOST) {
  const groups = d3.groups(hits, hit => hit.place)
    .map(([place, own]) => ({row: documents[place], hits: own, length: tokensAt(place).types.length}));
  groups.sort((one, other) => other.hits.length - one.hits.length || one.row.place - other.row.place);
  return groups.slice(0, most).sort((one, other) => one.row.place - other.row.place);
}

export function dispersion(pattern, hits) {
  const rows = spread(hits);
  const all = new Set(hits.map(hit => hit.place)).size;
  return chart(`Where “${pattern}” stands in each document`,
    `A row a document, from its beginning (left) to its end; a tick a hit.${rows.length < all
      ? ` The ${rows.length} of ${formatNumber(all)} documents with most hits; Data has all.` : ""}`,
    plot(width => drawn(rows, width)), COLUMNS, () => spread(hits, Infinity));
}

function drawn(rows, width) {
  const left = Math.min(220, width * 0.38);
  const x = d3.scaleLinear([0, 1], [left, width - 40]);
  return picture(width, rows.length * LINE + 6, "Places of the word in documents",
    rows.map((row, i) => documentRow(row, i * LINE + LINE / 2 + 3, x)));
}

/** How many letters there is room for; capitals are wider. */
const lettersIn = (width, title) => Math.floor(width / (title === title.toUpperCase() ? 7.8 : 6.2));

const documentRow = ({row, hits, length}, y, x) => s("g", {class: `axis ${sideOf(row.cohort) || "neutral"}`},
  s("text", {x: x(0) - 8, y, dy: "0.32em", "text-anchor": "end"}, shortened(documentTitle(row), lettersIn(x(0) - 8, documentTitle(row)))),
  s("line", {class: "grid", x1: x(0), x2: x(1), y1: y, y2: y}),
  hits.map(hit => s("line", {class: "stroke", x1: round(x(hit.first / length)), x2: round(x(hit.first / length)), y1: y - 5, y2: y + 5})),
  s("text", {x: x(1) + 6, y, dy: "0.32em"}, formatNumber(hits.length)));
