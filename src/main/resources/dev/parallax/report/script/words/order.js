// Which words come first: in lists, and among those that are found.

import {isLike} from "../concordance/pattern.js";
import {byRank} from "../data/measures.js";
import {isNumber} from "../text/figures.js";
import {isWritten} from "./kinds.js";
import {wordText} from "./state.js";

const MOST_TYPICAL = 14;

/** The words that speak most for a side: the strongest by rank, which has what was tested first. */
export function mostTypical(rows, side) {
  const sign = side === "b" ? 1 : -1;
  return rows.filter(row => isNumber(row.difference) && sign * row.difference > 0).sort(byRank)
    .slice(0, MOST_TYPICAL);
}

const normal = text => text.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ");

/** How well a word fits what was typed: 0 exactly, 1 it begins so, 2 it holds it; -1 not at all. */
function fit(text, wanted) {
  if (wanted.includes("*")) return isLike(wanted, text) ? 1 : -1;
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  return text.includes(wanted) ? 2 : -1;
}

/** Words that fit what was typed, the best first; {row, fit} each. */
export function found(rows, text) {
  const wanted = normal(text);
  return wanted === "" ? [] : rows.map(row => ({row, fit: fit(normal(wordText(row)), wanted)}))
    .filter(one => one.fit >= 0)
    .sort((one, other) => one.fit - other.fit || one.row.rank - other.row.rank);
}

/** What was found, in a sentence. */
export function foundText(results, text) {
  if (results.length === 0) return `No word or phrase that was compared is like “${text.trim()}”.`;
  if (text.includes("*")) return `${results.length} found.`;
  const number = wanted => results.filter(one => one.fit === wanted).length;
  const parts = [[number(0), "exactly so"], [number(1), "begin so"], [number(2), "hold it"]].filter(([n]) => n > 0);
  return `${results.length} found: ${parts.map(([n, how]) => `${n} ${how}`).join(", ")}.`;
}

/** The very word that was typed, where it is counted as it is written and in no other way; else null. */
export function onlyWritten(results) {
  const same = results.filter(one => one.fit === 0).map(one => one.row);
  return same.length > 0 && same.every(isWritten) ? same[0] : null;
}
