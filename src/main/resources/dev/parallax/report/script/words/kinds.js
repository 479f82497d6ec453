// What kind of words a row is of, and the pattern that finds it in the texts.

import {familyByName} from "../data/measures.js";
import {job, readBlock} from "../data/tables.js";

/** Words as written that are names, or function words, for the most part. */
const roles = readBlock("roles") || {};

const keysOf = row => familyByName.get(row.family).keys;

export const isWritten = row => keysOf(row) === "word_forms";

/** Why a word as written is not among words by their dictionary form. */
export const whyWritten = row => ({name: "is a name", function: "is a function word"}[roles[row.key]] || "is no dictionary form");

const KINDS = {word_forms: "as written", phrases: "phrase"};

/** What stands beside a word to tell it from others that are written alike. */
export const kindOf = row => KINDS[keysOf(row)] || row.group;

/** Whether a word is shown while names, or function words, are not. */
export const isShown = (row, {isNamesShown, isFunctionShown}) => !isWritten(row)
  || (isNamesShown || roles[row.key] !== "name") && (isFunctionShown || roles[row.key] !== "function");

const isWithNames = ((job.config || {}).terms || {}).names === true;

/** The pattern of a row's word: what its measure counts. */
export function patternOf(row) {
  if (isWritten(row)) return `written:${row.key}`;
  if (keysOf(row) === "phrases") return row.key.split(" ").map(word => `lemma:${word}`).join(" ");
  const slash = row.key.lastIndexOf("/");
  return `lemma:${row.key.slice(0, slash)}&pos:${row.key.slice(slash + 1)}${isWithNames ? "" : "&name:no"}`;
}
