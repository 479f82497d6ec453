// Tone toward entities: those that were tested, then of the others those with a difference.

import {h} from "../draw/dom.js";
import {fewNote} from "../table/few.js";
import {measureTable} from "../table/measures.js";
import {errorNote, shareShown} from "../table/told.js";
import {formatNumber, isNumber} from "../text/figures.js";
import {ENTITY_ROWS, entityRowName, shownOf} from "./rows.js";

/** Of those that were not tested, where others were. */
const DESCRIBED_ROWS = 10;

const SCALE = "How sentences speak of them, from −1 to 1.";

export function toneToward(rows) {
  const {tested, described, few, nowhere} = apart(rows);
  const limits = errorNote([...tested, ...described]);
  const tables = [testedTable(tested, limits), describedTable(described, limits, tested.length > 0), fewNote(few)]
    .filter(Boolean);
  return nowhere === 0 ? tables
    : [...tables, h("p", {class: "note tone-nowhere"}, nowhereText(nowhere, tables.length > 0))];
}

/** Rows by what can be said of them; how many have a tone in one cohort only. */
export function apart(rows) {
  const tested = rows.filter(row => row.inferred);
  const compared = rows.filter(row => !row.inferred && isNumber(row.difference));
  return {tested, described: compared.filter(row => !row.few), few: compared.filter(row => row.few),
    nowhere: rows.length - tested.length - compared.length};
}

const testedTable = (rows, limits) => (rows.length
  ? measureTable("Tone toward them", [shownOf(rows, `${SCALE} Clearest difference first.`), " ", limits],
    rows.slice(0, ENTITY_ROWS), entityRowName)
  : null);

function describedTable(rows, limits, besideTested) {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, besideTested ? DESCRIBED_ROWS : ENTITY_ROWS);
  return measureTable(besideTested ? "Tone toward those whom few documents name" : "Tone toward them",
    [besideTested ? "Too few for a test. " : `${SCALE} ${limits} `, shareShown(shown.length, rows.length)],
    shown, entityRowName);
}

export const nowhereText = (number, besideOthers) => `${formatNumber(number)} ${besideOthers ? "more " : ""}${
  number === 1 ? "entity has" : "entities have"} a tone in one cohort only: nothing to compare it with.`;
