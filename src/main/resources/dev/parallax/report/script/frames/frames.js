// Frames, a table a set.

import {byRank, familyByName} from "../data/measures.js";
import {measuresDrawnAs, sideName} from "../data/pair.js";
import {bdi, body, h} from "../draw/dom.js";
import {measureTable} from "../table/measures.js";
import {figure} from "../table/rows.js";
import {formatDifference, formatProbability, formatValue} from "../text/figures.js";
import {bothInstruments, framesOf} from "./both.js";

export function renderFrames() {
  const rows = measuresDrawnAs("groups").sort(byRank);
  const sets = d3.groups(rows, row => row.group).sort(([one], [other]) => d3.ascending(one, other));
  body("frames").replaceChildren(...(sets.length
    ? sets.flatMap(([set, own]) => [frameTable(set, own), bothOf(set, own)].filter(Boolean))
    : [h("p", {class: "none"}, "No frames were compared.")]));
}

/** What is in no frame is no frame: it would stretch the scale of those that are. */
const isOfNone = row => row.key.endsWith("/other");

function frameTable(set, rows) {
  const table = measureTable(set ? `Frames of the set ${set}` : "Frames",
    "Clearest difference first. A sentence can be in several frames, so that shares do not add up to 100 %.",
    rows.filter(row => !isOfNone(row)), row => bdi(row.label));
  const none = rows.filter(isOfNone);
  if (none.length) {
    table.querySelector("figcaption").append(h("p", {},
      "Sentences in none of these frames: ", none.map(bothShares), "."));
  }
  return table;
}

/** A set whose frames have no patterns stands here, too: by what its examples say. */
function bothOf(set, rows) {
  const scores = scoresOf().filter(row => row.group === set);
  return bothInstruments(set, framesOf([...rows.filter(row => !isOfNone(row)), ...scores]));
}

/** Comparisons of frames by the other instrument. */
const scoresOf = () => measuresDrawnAs("general").filter(row => familyByName.get(row.family).section === "frames")
  .sort(byRank);

/** It is a measure of its own, counted and tested among the others, so that numbers of measures add up. */
const bothShares = row => [["a", "b"].map((side, i) => [i ? ", " : "", bdi(sideName(side)), " ",
  figure(row[`mean_${side}`], formatValue(row[`mean_${side}`], row))]),
" (difference ", figure(row.difference, formatDifference(row.difference, row)),
row.inferred ? [", q ", figure(row.q, formatProbability(row.q))] : "", "; counted among the measures of frames)"];
