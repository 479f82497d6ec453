// The kinds of tokens that the embedded documents have, and the tokens of each document. They are
// large, so they are read when a word is first sought.

import {documents, readBlock} from "../data/tables.js";
import {numbersOf, tokensOf} from "./codes.js";
import {folded} from "./pattern.js";

let held = null;
const read = new Map();

/** Coarse parts of speech of words that say little by themselves. */
const FUNCTION = new Set(["ADP", "PART", "AUX", "CCONJ", "NUM", "DET", "PRON", "INTJ", "SYM", "X"]);

function lexiconOf({types, tags, kinds, alphabet, documents: codes}) {
  const forms = types.map(([form]) => folded(form));
  const tagOf = types.map(([, facts]) => tags[facts >> 2]);
  return {
    alphabet, codes, kinds,
    written: types.map(([form]) => form),
    forms,
    lemmas: types.map(([, , lemma], i) => lemma ?? forms[i]),
    tags: tagOf.map(([tag]) => tag.toLowerCase()),
    parts: tagOf.map(([, part]) => part.toLowerCase()),
    named: types.map(([, facts]) => (facts & 2) !== 0),
    touching: types.map(([, facts]) => (facts & 1) !== 0),
    words: types.map(([form]) => /[\p{L}\p{N}]/u.test(form)),
    isFunction: tagOf.map(([tag, part]) => FUNCTION.has(part) || tag.startsWith("W")),
  };
}

/** What types of tokens there are; null where the page holds no text. */
export function lexicon() {
  const block = held ? null : readBlock("tokens");
  if (block && block.types.length) held = lexiconOf(block);
  return held;
}

/** The tokens of a document by its place; null of one whose text is not on the page. */
export function tokensAt(place) {
  const codes = lexicon().codes[documents[place].document_id];
  if (codes === undefined) return null;
  if (!read.has(place)) {
    read.set(place, tokensOf(numbersOf(codes, lexicon().alphabet), lexicon().touching));
  }
  return read.get(place);
}

/** Places of the documents whose tokens are here. */
export const searchable = () => (lexicon()
  ? documents.filter(row => lexicon().codes[row.document_id] !== undefined).map(row => row.place) : []);
