// Which cohorts are compared at the moment, and who wants to know when that changes.

import {comparisons, familiesDrawnAs, leads} from "./measures.js";
import {readBlock} from "./tables.js";

/** Pairs of cohorts, each with the sides on which cohorts stand. */
export const pairs = readBlock("pairs");

let place = 0;
const renderers = [];

/** Place of the pair among all. */
export const chosenPlace = () => place;

const chosen = () => pairs[place] || null;

/** The pair that is compared; null where there is none. */
export const chosenPair = chosen;

/** Draws now, and again whenever another pair of cohorts is chosen. */
export function onPair(render) {
  renderers.push(render);
  render();
}

export function choosePair(index) {
  place = index;
  renderers.forEach(render => render());
}

/** Whether there is anything to compare. */
export const isPaired = () => chosen() !== null;

/** What the cohort, or the cohorts, of a side are called. */
export const sideName = side => chosen()[side];

/** Which side of the pair a cohort's documents stand on; null for neither. */
export const sideOf = cohort => (chosen() && chosen().sides[cohort]) || null;

/** Comparisons of the pair, in one family: of the voice that leads, or of each where null is given. */
export function measures(family, voice) {
  const pair = chosen();
  return comparisons.filter(row => pair && row.family === family
    && row.cohort_a === pair.a && row.cohort_b === pair.b
    && (voice === null || (voice === undefined ? leads(row) : row.voice === voice)));
}

/** Comparisons of the pair, in all families that are drawn so. */
export const measuresDrawnAs = (picture, voice) =>
  familiesDrawnAs(picture).flatMap(one => measures(one.family, voice));
