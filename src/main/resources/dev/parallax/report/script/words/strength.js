// How deep a word's colour is: as deep as the evidence is strong.

import {isNumber} from "../text/figures.js";

/** From this z on nothing is deeper. */
const FULL = 4;

/** What so few documents use that nothing could be tested is never deeper than this. */
const UNTESTED = 0.25;

/** How strong the evidence is, from 0 to 1. */
export function depthOf(row, isAnyTested) {
  const size = isNumber(row.log_odds_z) ? Math.min(1, Math.abs(row.log_odds_z) / FULL) : 0;
  const isOfOne = row.n_a + row.n_b > 2 && row.document_frequency_a + row.document_frequency_b < 2;
  return isAnyTested && !row.inferred || isOfOne ? Math.min(size, UNTESTED) : size;
}

/** The cohort that a word speaks for. */
export const sideOfWord = row => ((isNumber(row.log_odds_z) ? row.log_odds_z : row.difference) < 0 ? "a" : "b");
