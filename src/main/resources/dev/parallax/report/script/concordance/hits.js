// All hits of a pattern in the documents on this page.

import {documents} from "../data/tables.js";
import {lexicon, searchable, tokensAt} from "./lexicon.js";
import {matcherOf} from "./matcher.js";
import {readPattern} from "./pattern.js";

const PARAGRAPH = "paragraph";

/**
 * The hits, in the order of the documents.
 * @return {hits: [{place, first, end, kind}], problem}
 */
export function hitsOf(pattern) {
  const {words, problem} = readPattern(pattern);
  if (problem) return {hits: [], problem};
  if (!lexicon()) return {hits: [], problem: null};
  const matcher = matcherOf(words, lexicon());
  const hits = [];
  for (const place of searchable()) {
    const tokens = tokensAt(place);
    for (const [first, end] of matcher.find(tokens)) {
      hits.push({place, first, end, kind: lexicon().kinds[tokens.kinds[first]]});
    }
  }
  return {hits, problem: matcher.problem};
}

export const isMeasured = hit => hit.kind === PARAGRAPH;

const wordCounts = new Map();

/** How many words the paragraphs of a document have. */
export function wordsOf(place) {
  if (!wordCounts.has(place)) {
    const {types, kinds} = tokensAt(place);
    const measured = lexicon().kinds.indexOf(PARAGRAPH);
    const counted = types.filter((type, i) => kinds[i] === measured && lexicon().words[type]);
    wordCounts.set(place, counted.length);
  }
  return wordCounts.get(place);
}

export const cohortOf = hit => documents[hit.place].cohort;
