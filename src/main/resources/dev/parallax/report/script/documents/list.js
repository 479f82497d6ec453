// The list of documents, with a search.

import {sideOf} from "../data/pair.js";
import {documents, documentTitle} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {formatNumber} from "../text/figures.js";
import {documentLink} from "../text/links.js";
import {openDocument} from "./opened.js";
import {reading} from "./state.js";

const LISTED = 60;
const MORE = 500;

export function documentList() {
  reading.list = h("ul", {class: "document-list", id: "document-list"});
  const search = h("input", {type: "search", id: "document-search", placeholder: "Find a document",
    oninput: () => fill(search.value, LISTED)});
  fill("", LISTED);
  return h("div", {class: "catalogue"},
    h("label", {class: "search"}, h("span", {class: "visually-hidden"}, "Find a document"), search),
    reading.list);
}

/** Documents that have what was typed in their title, author or id. */
export function matching(rows, text) {
  const wanted = text.trim().toLowerCase();
  return rows.filter(row =>
    `${documentTitle(row)} ${row.author || ""} ${row.document_id}`.toLowerCase().includes(wanted));
}

function fill(text, most) {
  const found = matching(documents, text);
  const more = h("li", {}, h("button", {type: "button", class: "quiet",
    onclick: () => fill(text, most + MORE)}, `Show more of ${formatNumber(found.length)}`));
  reading.list.replaceChildren(...found.slice(0, most).map(documentItem),
    ...(found.length > most ? [more] : []));
}

function documentItem(row) {
  return h("li", {}, h("button", {type: "button", class: `document ${sideOf(row.cohort) || ""}`,
    "data-place": row.place, "aria-current": row.place === reading.place ? "true" : null,
    onclick: () => {
      openDocument(row.place);
      history.replaceState(null, "", documentLink(row.document_id));
    }},
  h("span", {class: "title"}, bdi(documentTitle(row))),
  h("span", {class: "meta"}, bdi([row.cohort, row.author, row.date].filter(Boolean).join(" · ")))));
}
