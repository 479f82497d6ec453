// Where tokens stand in the text of their document.

import {documents, texts} from "../data/tables.js";
import {BEGINS} from "./codes.js";
import {lexicon, tokensAt} from "./lexicon.js";

const found = new Map();

/** The text of a document, in UTF-16. */
export const textAt = place => texts().documents[documents[place].document_id].text;

/**
 * Where tokens begin, in UTF-16 units.
 * @param forms of types as written
 */
export function startsOf({types, skips}, text, forms) {
  const starts = new Int32Array(types.length);
  let at = 0;
  types.forEach((type, i) => {
    starts[i] = skips.has(i) ? at + skips.get(i) : text.indexOf(forms[type], at);
    at = starts[i] + forms[type].length;
  });
  return starts;
}

/** Where the tokens of a document begin. */
export function starts(place) {
  if (!found.has(place)) found.set(place, startsOf(tokensAt(place), textAt(place), lexicon().written));
  return found.get(place);
}

/** Where a token ends. */
export const endOf = (place, token) =>
  starts(place)[token] + lexicon().written[tokensAt(place).types[token]].length;

/** The first and the last token of the segment that a token stands in. */
export function segmentOf({flags}, token) {
  let first = token;
  while (!(flags[first] & BEGINS)) first -= 1;
  let last = token;
  while (last + 1 < flags.length && !(flags[last + 1] & BEGINS)) last += 1;
  return [first, last];
}

/** An offset of code points, as links and tables count, of one of UTF-16 units. */
export const pointsBefore = (text, units) => {
  const before = text.slice(0, units);
  return /[\uD800-\uDBFF]/.test(before) ? Array.from(before).length : units;
};
