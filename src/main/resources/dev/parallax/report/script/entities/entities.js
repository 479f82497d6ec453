// Entities: how prominent they are, what tone they are spoken of in, and who appears with whom.

import {byRank, familiesDrawnAs} from "../data/measures.js";
import {measures, measuresDrawnAs} from "../data/pair.js";
import {body, h} from "../draw/dom.js";
import {measureTable} from "../table/measures.js";
import {pairMatrix} from "./matrix.js";
import {ENTITY_ROWS, entityRowName, shownOf} from "./rows.js";
import {toneToward} from "./toward.js";

export function renderEntities() {
  const parts = [prominence(), ...toneToward(measuresDrawnAs("targets").sort(byRank)), pairMatrix()]
    .filter(Boolean);
  body("entities").replaceChildren(...(parts.length ? parts
    : [h("p", {class: "none"}, "No entities were compared.")]));
}

/** Of the first such family that the run has. */
function prominence() {
  const family = familiesDrawnAs("prominence").find(one => measures(one.family).length);
  if (!family) return null;
  const rows = measures(family.family).sort(byRank);
  return measureTable(family.heading, shownOf(rows, "Clearest difference first."),
    rows.slice(0, ENTITY_ROWS), entityRowName);
}
