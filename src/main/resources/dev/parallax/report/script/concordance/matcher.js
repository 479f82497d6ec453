// Where a pattern stands among the tokens of a document. TokenMatcher.java finds the same.

import {FIRST, TOUCHES} from "./codes.js";
import {folded, isLike} from "./pattern.js";

const NOWHERE = -1;

const HYPHENS = new Set(["-", "\u2010", "\u2011"]);

/**
 * A function that gives the hits in a document, each [first token, token behind the last].
 * @param words of a pattern
 * @param lexicon of the page
 * @return {find, problem}
 */
export function matcherOf(words, lexicon) {
  const problem = words.flatMap(word => word.tests).map(test => partProblem(test, lexicon)).find(Boolean);
  if (problem) return {find: () => [], problem};
  const matchers = words.map(word => wordMatcher(word, lexicon));
  const isHyphen = lexicon.forms.map(form => HYPHENS.has(form));
  return {find: tokens => hitsIn(tokens, {matchers, isHyphen}), problem: null};
}

function partProblem({asked, glob}, {parts, tags}) {
  if (asked !== "part" || parts.length === 0) return null;
  const isThere = parts.some((part, i) => isLike(glob, part) || isLike(glob, tags[i]));
  return isThere ? null : `No word here has the part of speech “${glob}”; there are ${
    [...new Set(parts)].sort().map(part => part.toUpperCase()).join(", ")}.`;
}

function hitsIn(tokens, pattern) {
  const hits = [];
  const {types, flags} = tokens;
  let end = 0;
  for (let first = 0; first < types.length; first += 1) {
    if (first >= end) {
      end = first + 1;
      while (end < types.length && !(flags[end] & FIRST)) end += 1;
    }
    const after = matchAt(tokens, first, end, pattern);
    if (after !== NOWHERE) hits.push([first, after]);
  }
  return hits;
}

function matchAt(tokens, first, end, {matchers, isHyphen}) {
  let at = matchers[0](tokens, first, end);
  for (let word = 1; word < matchers.length && at !== NOWHERE; word += 1) {
    const next = at < end ? matchers[word](tokens, at, end) : NOWHERE;
    at = next === NOWHERE && joins(tokens, at, end, isHyphen) ? matchers[word](tokens, at + 1, end) : next;
  }
  return at;
}

/** Whether a token is a hyphen within a compound. */
const joins = ({types, flags}, at, end, isHyphen) => at + 1 < end && isHyphen[types[at]]
  && (flags[at] & TOUCHES) !== 0 && (flags[at + 1] & TOUCHES) !== 0;

function wordMatcher({tests, literal, whole}, lexicon) {
  if (whole !== null) return wholeMatcher(whole, lexicon);
  if (literal !== null) return spelledMatcher(literal, lexicon);
  const passes = lexicon.forms.map((form, type) => tests.every(test => isPassed(test, type, lexicon)));
  return ({types}, at) => (passes[types[at]] ? at + 1 : NOWHERE);
}

const TESTED = {
  form: (glob, type, {forms}) => isLike(glob, forms[type]),
  lemma: (glob, type, {lemmas}) => isLike(glob, folded(lemmas[type])),
  part: (glob, type, {parts, tags}) => isLike(glob, parts[type]) || isLike(glob, tags[type]),
  name: (glob, type, {named}) => named[type] === (glob === "yes"),
};

const isPassed = ({asked, glob}, type, lexicon) => TESTED[asked](glob, type, lexicon);

const beginnings = (word, {forms}) => forms.map(form => form !== "" && word.startsWith(form));

/** One token, or several that touch, that spell a word. */
function spelledMatcher(word, lexicon) {
  const begins = beginnings(word, lexicon);
  return ({types, flags}, at, end) => {
    if (!begins[types[at]]) return NOWHERE;
    let spelled = lexicon.forms[types[at]];
    let next = at + 1;
    while (spelled.length < word.length && next < end && flags[next] & TOUCHES) {
      spelled += lexicon.forms[types[next]];
      next += 1;
    }
    return spelled === word ? next : NOWHERE;
  };
}

/** A word as written, with its contractions and possessives, from its beginning to its end. */
function wholeMatcher(word, lexicon) {
  const begins = beginnings(word, lexicon);
  return (tokens, at, end) => {
    const {types} = tokens;
    if (!begins[types[at]] || !lexicon.words[types[at]] || continues(tokens, at, lexicon)) return NOWHERE;
    let spelled = lexicon.forms[types[at]];
    let next = at + 1;
    while (next < end && spelled.length <= word.length && continues(tokens, next, lexicon)) {
      spelled += lexicon.forms[types[next]];
      next += 1;
    }
    return spelled === word ? next : NOWHERE;
  };
}

/** Whether a token goes on with the word before it, as ’s and not of “cannot” do. */
function continues({types, flags}, at, lexicon) {
  let first = at;
  while (first > 0 && !(flags[first] & FIRST) && flags[first] & TOUCHES && goesOn(types[first], lexicon)) first -= 1;
  return first < at && lexicon.words[types[first]];
}

function goesOn(type, {forms, words, tags}) {
  const isQuote = forms[type].startsWith("'");
  return isQuote ? words[type] || tags[type] === "pos" : /^[\p{L}\p{N}]/u.test(forms[type]);
}
