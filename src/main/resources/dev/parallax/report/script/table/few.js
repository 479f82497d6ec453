// Actors of whom so little is said that a share of it would say nothing: they are named, not drawn.

import {bdi, h} from "../draw/dom.js";
import {formatNumber} from "../text/figures.js";

const NAMED = 12;

/** Rows to be drawn, and those of too few mentions. */
export const apart = rows => ({drawn: rows.filter(row => !row.few), few: rows.filter(row => row.few)});

/** A paragraph that names those of too few mentions; null where there are none. */
export function fewNote(rows) {
  if (rows.length === 0) return null;
  const left = rows.length - NAMED;
  return h("p", {class: "note few"}, "Too few mentions to compare: ",
    rows.slice(0, NAMED).map((row, i) => [i ? "; " : "", bdi(row.label)]),
    left > 0 ? `; and ${formatNumber(left)} more` : "", ". The table comparisons has their figures.");
}
