// Relations as they are read: who, what, whom, each a link to its place in the text.

import {documentById, documentTitle} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {documentLink} from "../text/links.js";

const MOST = 40;

/** A list of relations with links; beyond the first it says how many more there are. */
export function deedList(rows) {
  const left = rows.length - MOST;
  return h("ul", {class: "deeds"}, rows.slice(0, MOST).map(deed),
    left > 0 ? h("li", {class: "note"}, `${left} more are in the table relations.`) : null);
}

function deed(row) {
  const document = documentById.get(row.document_id);
  const href = documentLink(row.document_id, row.start_char, row.end_char);
  const told = [row.negated ? "denied" : null, row.modality === "asserted" ? null : row.modality,
    row.voice === "attributed" ? "said by others" : null].filter(Boolean);
  return h("li", {}, h("a", {href}, bdi(`${row.agent || "…"} ▸ ${row.predicate} ▸ ${row.patient || "…"}`)),
    told.length ? h("span", {class: "group"}, ` ${told.join(", ")}`) : null,
    h("span", {class: "group"}, " ", bdi(documentTitle(document))));
}
