// Each document's own figures, for pictures of how they are spread.

import {sideOf} from "./pair.js";
import {documents, readBlock} from "./tables.js";

const points = readBlock("points");

const ofMeasure = (values, group, key) => (values[group] || {})[key];

/** A document's own figure; null where it was not taken, 0 where nothing was counted. */
export function documentRate(comparison, place) {
  const group = `${comparison.family}|${comparison.voice}`;
  const own = ofMeasure(points.denominators, group, comparison.key)
    || ofMeasure(points.denominators, group, "*");
  // Where most documents have nothing, places that have something stand alone.
  const whole = own ? own[place] ?? 0 : 0;
  if (whole <= 0) return null;
  const numerators = ofMeasure(points.numerators, group, comparison.key);
  return numerators ? (numerators[place] ?? 0) / whole : 0;
}

/** Documents of a side, each with its figure, but for those where it was not taken. */
export function documentPoints(comparison, side) {
  return documents.filter(doc => sideOf(doc.cohort) === side)
    .map(doc => ({doc, value: documentRate(comparison, doc.place)}))
    .filter(point => point.value !== null);
}

/** More than can be told apart within a row of a table. */
const STRIP_POINTS = 150;

/** Values of the documents on a side, where they are few enough to be told apart. */
export function documentValues(comparison, side) {
  const own = documents.filter(doc => sideOf(doc.cohort) === side);
  return own.length > STRIP_POINTS ? []
    : documentPoints(comparison, side).map(point => point.value);
}
