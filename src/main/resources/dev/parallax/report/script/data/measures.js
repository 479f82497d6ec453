// Comparisons, each with what follows from its cells: what it is called, whether it counts as a
// discovery, which interval and which doubts it is shown with. That is decided in Reading.java.

import {objects, readBlock, tableRows} from "./tables.js";

const {columns, rows: readings} = readBlock("readings");
const read = objects(columns, readings);

const rows = [...tableRows("comparisons"), ...tableRows("terms")];
if (rows.length !== read.length) throw new Error("Readings do not fit the comparisons they are of.");

/** Readings stand in the order of the rows: the whole ones, then those in brief. */
export const comparisons = rows.map((row, i) => ({...row, ...read[i]}));
export const comparisonById = new Map(comparisons.map(row => [row.comparison_id, row]));

/** Families of measures, in the order they are shown. */
export const families = readBlock("families");
export const familyByName = new Map(families.map(one => [one.family, one]));
export const familiesDrawnAs = picture => families.filter(one => one.picture === picture);

/** Whose figures of a family come first: the author's, or those of all. */
const leadOf = family => (familyByName.get(family) || {}).voice || "all";

const nameOf = row => `${row.family}|${row.key}`;
const led = new Set(comparisons.filter(row => row.voice === leadOf(row.family)).map(nameOf));

/** Whether a figure is of the voice that leads, or of all words where the user's own measure has no other. */
export const leads = row => row.voice === leadOf(row.family)
  || (row.voice === "all" && (familyByName.get(row.family) || {}).section === "own" && !led.has(nameOf(row)));

/** How a comparison's family is drawn. */
export const pictureOf = row => familyByName.get(row.family).picture;

/** The interval that a row's difference is shown with, or null. */
export const interval = row => (row.interval
  ? [row[`${row.interval}_low`], row[`${row.interval}_high`]] : null);

/** The clearest first. */
export const byRank = (one, other) => one.rank - other.rank;

/** In the order in which their family declares measures. */
export const byPlace = (one, other) => one.place - other.place
  || d3.ascending(one.key, other.key);
