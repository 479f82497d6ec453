// Families without a picture of their own: in their section, a table each, with a strip of documents,
// intervals, evidence and data.

import {byRank, familiesDrawnAs} from "../data/measures.js";
import {measures} from "../data/pair.js";
import {h} from "../draw/dom.js";
import {showSection} from "../draw/sections.js";
import {apart, fewNote} from "../table/few.js";
import {rowName} from "../table/measure.js";
import {measureTable} from "../table/measures.js";
import {sameUnit} from "../table/scales.js";
import {shareShown} from "../table/told.js";
import {unitHead} from "../text/figures.js";

const GENERAL_ROWS = 25;

export function renderGeneral() {
  document.querySelectorAll("main > section > .general").forEach(place => {
    const section = place.closest("section");
    const tables = familiesDrawnAs("general").filter(one => one.section === section.id)
      .map(generalTable).filter(Boolean);
    place.replaceChildren(...tables);
    // A section that has general families alone is hidden where the run has none of them.
    if (!section.querySelector(".body")) showSection(section, tables.length > 0);
  });
}

function generalTable(family) {
  const rows = measures(family.family).sort(byRank);
  if (rows.length === 0) return null;
  const {drawn, few} = apart(rows);
  const shown = drawn.slice(0, GENERAL_ROWS);
  const table = shown.length ? measureTable(family.heading,
    [`${family.about} Clearest difference first. `, shareShown(shown.length, drawn.length)],
    shown, sameUnit(shown) ? rowName : rowNameWithUnit)
    : h("figure", {class: "chart"}, h("figcaption", {}, h("h3", {}, family.heading), h("p", {}, family.about)));
  if (few.length) table.append(fewNote(few));
  table.dataset.family = family.family;
  return table;
}

/** Where rows count different things, each says what it counts. */
const rowNameWithUnit = row => [...rowName(row), h("span", {class: "group"}, ` ${unitHead(row)}`)];
