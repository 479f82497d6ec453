// Who appears with whom: a matrix with a cohort on either side of its diagonal.

import {isPaired, sideName, sideOf} from "../data/pair.js";
import {entityName, tableRows} from "../data/tables.js";
import {bdi, h, s} from "../draw/dom.js";
import {mark} from "../draw/marks.js";
import {picture} from "../draw/pictures.js";
import {plot} from "../draw/plot.js";
import {chart} from "../table/chart.js";
import {plainColumns} from "../table/rows.js";
import {shortened} from "../text/names.js";

const SIZE = 12;

/** Counts stand in cells that are so large. */
const ROOM_FOR_COUNT = 17;

const PAIR_COLUMNS = [["first", row => entityName(row.entity_id_a)], ["second", row => entityName(row.entity_id_b)],
  ...plainColumns(["cohort", "n_sentences", "n_documents", "npmi"])];

export function pairMatrix() {
  if (!isPaired()) return null;
  const rows = tableRows("entity_pairs").filter(row => sideOf(row.cohort));
  const ids = mostNamed(rows);
  if (ids.length < 2) return null;
  return chart("Who appears with whom",
    ["Sentences that name both. Above the diagonal ", h("span", {class: "a"}, bdi(sideName("a"))), ", below it ",
      h("span", {class: "b"}, bdi(sideName("b"))), "; a mark’s area is the share of the cohort’s most frequent pair, the number how many sentences; what a single sentence makes is grey."],
    plot(width => matrixPicture(ids, rows, Math.min(width, 640))), PAIR_COLUMNS, () => rows);
}

/** The entities that most sentences name together with others. */
export function mostNamed(rows) {
  const named = rows.flatMap(row => [row.entity_id_a, row.entity_id_b].map(id => [id, row.n_sentences]));
  const counts = d3.rollup(named, list => d3.sum(list, ([, n]) => n), ([id]) => id);
  return [...counts].sort(([id, n], [otherId, others]) => others - n || d3.ascending(id, otherId))
    .slice(0, SIZE).map(([id]) => id);
}

function matrixPicture(ids, rows, width) {
  const left = Math.min(150, width * 0.34);
  const cell = (width - left) / ids.length;
  const inside = rows.filter(row => ids.includes(row.entity_id_a) && ids.includes(row.entity_id_b));
  const most = Object.fromEntries(["a", "b"].map(side =>
    [side, d3.max(inside.filter(row => sideOf(row.cohort) === side), row => row.n_sentences) || 1]));
  return picture(width, cell * ids.length + 92, "Pairs of entities named in one sentence",
    ids.map((id, i) => gridLines(id, (i + 0.5) * cell, left, width, cell * ids.length)),
    inside.map(row => pairMark(row, ids, {left, cell, most})));
}

/** The line and the column of an entity, with its name. */
const gridLines = (id, at, left, width, height) => s("g", {class: "axis"},
  s("line", {class: "grid", x1: left, x2: width, y1: at, y2: at}),
  s("line", {class: "grid", x1: left + at, x2: left + at, y1: 0, y2: height}),
  s("text", {x: left - 8, y: at, dy: "0.32em", "text-anchor": "end"},
    shortened(entityName(id), Math.floor(left / 6.5))),
  s("text", {transform: `translate(${left + at + 3},${height + 10}) rotate(-60)`, "text-anchor": "end"},
    shortened(entityName(id), 14)));

function pairMark(row, ids, {left, cell, most}) {
  const side = sideOf(row.cohort);
  const [first, last] = [ids.indexOf(row.entity_id_a), ids.indexOf(row.entity_id_b)].sort(d3.ascending);
  const [column, line] = side === "a" ? [last, first] : [first, last];
  const r = Math.max(1, Math.sqrt(row.n_sentences / most[side]) * cell * 0.44);
  const [x, y] = [left + (column + 0.5) * cell, (line + 0.5) * cell];
  return s("g", {class: `${side} dots${row.n_sentences === 1 ? " once" : ""}`},
    s("title", {}, `${entityName(row.entity_id_a)} and ${entityName(row.entity_id_b)}, ${row.cohort}: ${row.n_sentences} sentences, ${row.n_documents} documents`),
    mark(side, x, y, side === "a" ? r : r - 1),
    cell < ROOM_FOR_COUNT ? null : s("text", {class: "count-of-pair", x, y, dy: "0.34em", "text-anchor": "middle"}, String(row.n_sentences)));
}
