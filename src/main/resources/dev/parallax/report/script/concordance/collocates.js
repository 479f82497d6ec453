// Which words stand near a hit more than elsewhere, cohort by cohort.

import {sideName, sideOf} from "../data/pair.js";
import {documents} from "../data/tables.js";
import {h} from "../draw/dom.js";
import {chart} from "../table/chart.js";
import {dataTable} from "../table/rows.js";
import {FIRST} from "./codes.js";
import {cohortOf} from "./hits.js";
import {lexicon, searchable, tokensAt} from "./lexicon.js";

/** Tokens to either side, within the sentence. */
const NEAR = 5;
const LEAST = 3;
const SHOWN = 20;

/** Places of tokens near a hit, in its sentence; the hit's own are left out. */
export function nearby({types, flags}, first, end) {
  const near = [];
  for (let at = first - 1; at >= Math.max(0, first - NEAR) && !(flags[at + 1] & FIRST); at -= 1) near.push(at);
  for (let at = end; at < Math.min(types.length, end + NEAR) && !(flags[at] & FIRST); at += 1) near.push(at);
  return near;
}

/** The logarithm of Dice's coefficient, at most 14: how often of all their occurrences two stand together (Rychlý 2008). */
export const logDice = (together, one, other) =>
  (together === 0 ? null : 14 + Math.log2(2 * together / (one + other)));

const counts = new Map();

/** How often each form occurs in the documents of a side. */
export function collocateCounts(side) {
  const key = searchable().filter(place => sideOf(documents[place].cohort) === side).join();
  if (!counts.has(key)) {
    const own = new Map();
    const places = key === "" ? [] : key.split(",").map(Number);
    places.forEach(place => tokensAt(place).types.forEach(type => {
      const form = lexicon().forms[type];
      own.set(form, (own.get(form) || 0) + 1);
    }));
    counts.set(key, own);
  }
  return counts.get(key);
}

/** Hits of a side that have a form near them, by form; each hit counts a form once. */
function together(hits) {
  const near = new Map();
  for (const {place, first, end} of hits) {
    const tokens = tokensAt(place);
    const types = nearby(tokens, first, end).map(at => tokens.types[at])
      .filter(type => lexicon().words[type] && !lexicon().isFunction[type]);
    new Set(types.map(type => lexicon().forms[type])).forEach(form => near.set(form, (near.get(form) || 0) + 1));
  }
  return near;
}

function collocatesOf(hits) {
  const sides = Object.fromEntries(["a", "b"].map(side => {
    const own = hits.filter(hit => sideOf(cohortOf(hit)) === side);
    return [side, {hits: own.length, near: together(own), all: collocateCounts(side)}];
  }));
  const forms = [...new Set([...sides.a.near.keys(), ...sides.b.near.keys()])];
  const ofSide = (form, {hits: number, near, all}) => {
    const n = near.get(form) || 0;
    return {n, dice: logDice(n, number, all.get(form) || 0)};
  };
  return forms.map(form => ({form, a: ofSide(form, sides.a), b: ofSide(form, sides.b)}))
    .filter(({a, b}) => a.n + b.n >= LEAST)
    .sort((one, other) => Math.max(other.a.dice, other.b.dice) - Math.max(one.a.dice, one.b.dice)
      || d3.ascending(one.form, other.form));
}

export function collocates(pattern, hits) {
  const rows = collocatesOf(hits);
  const columns = [["word", row => row.form], ...["a", "b"].flatMap(side => [
    [`hits of ${sideName(side)} with it`, row => row[side].n], [`logDice in ${sideName(side)}`, row => row[side].dice]])];
  const shown = rows.slice(0, SHOWN);
  return chart(`What stands beside “${pattern}”`,
    `Words as written at most ${NEAR} tokens away in the same sentence, near at least ${LEAST} hits; function words are left out. logDice tells how closely two words keep together: 14 at most, a step of 1 is twice as close; it does not grow with the corpus. ${
      rows.length > shown.length ? `The first ${shown.length} of ${rows.length}; Data has all.` : ""}`,
    rows.length ? h("div", {class: "table-wide"}, dataTable(columns, shown))
      : h("p", {class: "none"}, "No word stands near enough hits."), columns, () => rows);
}
