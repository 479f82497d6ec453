// A hit with what stands before and behind it, never past its paragraph, heading or by-line.

import {endOf, segmentOf, starts, textAt} from "./places.js";
import {tokensAt} from "./lexicon.js";

const flowing = text => text.replace(/\s+/g, " ");

/** Windows that can be chosen, in characters to either side, and what they are called. */
export const WINDOWS = [[40, "narrow"], [80, "wide"], [160, "wider"], [Infinity, "whole paragraph"]];

/**
 * Where context is cut it begins and ends with a whole word, if there is one.
 * @param segment the part of the text that nothing is shown beyond, from where to where
 * @param at where the hit begins and ends
 */
export function inContext(text, segment, at, window) {
  const from = Math.max(segment[0], at[0] - window);
  const to = Math.min(segment[1], at[1] + window);
  const before = flowing(text.slice(from, at[0]));
  const after = flowing(text.slice(at[1], to));
  // Older browsers know no lookbehind.
  return {
    before: from > segment[0] ? `… ${before.replace(/^\S* (?=.)/, "")}` : before,
    word: flowing(text.slice(at[0], at[1])),
    after: to < segment[1] ? `${after.replace(/(.) \S*$/, "$1")} …` : after,
  };
}

/** Where a hit stands, in UTF-16 units. */
export const spanOf = ({place, first, end}) => [starts(place)[first], endOf(place, end - 1)];

export function contextOf(hit, window) {
  const [first, last] = segmentOf(tokensAt(hit.place), hit.first);
  const segment = [starts(hit.place)[first], endOf(hit.place, last)];
  return inContext(textAt(hit.place), segment, spanOf(hit), window);
}
