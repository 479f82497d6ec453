// What others are quoted with, speaker by speaker.

import {sideName, sideOf} from "../data/pair.js";
import {documentById, documentTitle, entityName, tableRows} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {limited} from "../table/limited.js";
import {documentLink} from "../text/links.js";
import {bySpeaker} from "./speakers.js";

/** So many speakers of a side are listed at first. */
const MOST = 12;

/** Of very many documents not all are listed. */
const quotations = tableRows("quotations").filter(row => documentById.has(row.document_id));

/** The quotations of either side, one part each; none where the page holds no texts. */
export function quoted() {
  return ["a", "b"].map(side => {
    const own = quotations.filter(row => sideOf(documentById.get(row.document_id).cohort) === side);
    return own.length ? limited(h("section", {class: `quoted ${side}`, "aria-label": `Quoted in ${sideName(side)}`},
      h("h3", {}, "Quoted in ", bdi(sideName(side))),
      bySpeaker(own, entityName).map(speakerPart)), ":scope > details", MOST) : null;
  });
}

const speakerPart = ({name, rows}) => h("details", {},
  h("summary", {}, bdi(name), h("span", {class: "count"}, ` ${rows.length}`)),
  rows.map(quotation));

function quotation(row) {
  const document = documentById.get(row.document_id);
  return h("blockquote", {}, h("p", {}, bdi(row.text)),
    h("footer", {}, h("a", {href: documentLink(row.document_id, row.start_char, row.end_char)},
      bdi(documentTitle(document))), row.kind === "direct" ? null : ` · ${row.kind}`));
}
