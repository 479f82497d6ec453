// The document that is open.

import {documents, documentTitle, evidenceById, job, texts} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {figure} from "../table/rows.js";
import {formatNumber} from "../text/figures.js";
import {readerText} from "./reader.js";
import {reading} from "./state.js";

export function openDocument(place) {
  const row = documents[place];
  if (!row) return;
  reading.place = place;
  reading.list.querySelectorAll("button.document").forEach(button => {
    if (Number(button.dataset.place) === place) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  });
  const held = texts().documents[row.document_id];
  reading.pane.replaceChildren(header(row), ...(held ? readerText(held) : [withoutText(row)]));
}

function header(row) {
  const facts = [row.cohort, row.author, row.date, row.source, row.document_id].filter(Boolean).join(" · ");
  const counts = ["n_paragraphs", "n_sentences", "n_tokens", "n_mentions"].map(column =>
    h("span", {}, figure(row[column], formatNumber(row[column])), ` ${column.slice(2)}`, " "));
  const issues = (row.issues || []).map(issue => h("li", {}, bdi(issue.message)));
  return h("header", {}, h("h3", {tabindex: "-1"}, bdi(documentTitle(row))), h("p", {class: "meta"}, bdi(facts)),
    h("p", {class: "meta counts"}, counts), issues.length ? h("ul", {class: "issues"}, issues) : null);
}

/** Of a document that is not on the page, the sentences that are: those shown as evidence. */
function withoutText(row) {
  return h("div", {},
    h("p", {class: "none"}, job.include_text === "full"
      ? "This page has no room for this document. The tables documents and sentences have all of it."
      : "This page was made without the texts of documents. The tables documents and sentences have them."),
    excerpts([...evidenceById.values()].flat(), row.document_id).map(one =>
      h("blockquote", {id: `place-${one.start_char}`, tabindex: "-1"}, h("p", {}, bdi(one.text)),
        h("footer", {}, `characters ${one.start_char} to ${one.end_char}`))));
}

/** Sentences of a document, each once, in the order in which they stand there. */
export function excerpts(evidence, documentId) {
  const byStart = new Map();
  evidence.filter(one => one.document_id === documentId && one.text)
    .forEach(one => byStart.has(one.start_char) || byStart.set(one.start_char, one));
  return [...byStart.values()].sort((one, other) => one.start_char - other.start_char);
}
