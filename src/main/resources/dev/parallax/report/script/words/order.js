// Which words come first: in lists, and among those that are found.

import {byRank} from "../data/measures.js";
import {isNumber} from "../text/figures.js";

const MOST_TYPICAL = 14;

/** The words that speak most for a side: the strongest by rank, which has what was tested first. */
export function mostTypical(rows, side) {
  const sign = side === "b" ? 1 : -1;
  return rows.filter(row => isNumber(row.difference) && sign * row.difference > 0).sort(byRank)
    .slice(0, MOST_TYPICAL);
}

/** Words that hold what was typed, those first that begin with it. */
export function found(rows, text) {
  const wanted = text.trim().toLowerCase();
  const place = row => row.key.toLowerCase().indexOf(wanted);
  return wanted === "" ? [] : rows.filter(row => place(row) >= 0)
    .sort((one, other) => place(one) - place(other) || one.rank - other.rank);
}
