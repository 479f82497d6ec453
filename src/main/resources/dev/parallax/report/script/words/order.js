// Which words come first: in lists, and among those that are found.

import {isNumber} from "../text/figures.js";

const MOST_TYPICAL = 14;

/** The words that speak most for a side, by the size of their log-odds against its error. */
export function mostTypical(rows, side) {
  const sign = side === "b" ? 1 : -1;
  const lean = row => sign * (isNumber(row.log_odds_z) ? row.log_odds_z : row.difference);
  return rows.filter(row => lean(row) > 0).sort((one, other) => lean(other) - lean(one))
    .slice(0, MOST_TYPICAL);
}

/** Words that hold what was typed, those first that begin with it. */
export function found(rows, text) {
  const wanted = text.trim().toLowerCase();
  const place = row => row.key.toLowerCase().indexOf(wanted);
  return wanted === "" ? [] : rows.filter(row => place(row) >= 0)
    .sort((one, other) => place(one) - place(other) || one.rank - other.rank);
}
