// Rows of tables of entities.

import {entities} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {shareShown} from "../table/told.js";

/** As many as a table of entities shows. */
export const ENTITY_ROWS = 25;

/** A note on a table, with how many of its rows are shown. */
export const shownOf = (rows, text) => [text, shareShown(Math.min(ENTITY_ROWS, rows.length), rows.length)]
  .filter(Boolean).join(" ");

/** An entity's name and kind. */
export function entityRowName(row) {
  const entity = entities.get(row.key);
  return [bdi(row.label), entity ? h("span", {class: "group"}, ` ${entity.type.toLowerCase()}`) : null];
}
