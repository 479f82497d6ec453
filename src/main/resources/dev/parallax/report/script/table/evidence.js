// Sentences that show a comparison, each a link to its place.

import {sideName} from "../data/pair.js";
import {documentById, documentTitle, evidenceById} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {codePoints} from "../text/codepoints.js";
import {documentLink} from "../text/links.js";

function placeLink(documentId, start, end) {
  const row = documentById.get(documentId);
  if (!row) return h("span", {}, bdi(documentId));
  return h("a", {href: documentLink(documentId, start, end)}, bdi(documentTitle(row)));
}

function quote(row) {
  const text = row.text === undefined
    ? `Characters ${row.start_char} to ${row.end_char}`
    : row.text;
  return h("blockquote", {},
    h("p", {}, h("bdi", {}, ...marked(row, text))),
    h("footer", {}, placeLink(row.document_id, row.start_char, row.end_char),
      row.whose ? h("span", {class: "said"}, bdi(row.whose)) : null,
      row.reason ? h("span", {class: "reason"}, bdi(row.reason)) : null));
}

/** The text with the words that count marked; their offsets are those of the document. */
function marked(row, text) {
  const points = codePoints(text);
  const parts = [];
  let at = 0;
  for (const match of row.text === undefined ? [] : row.matches || []) {
    const [start, end] = [match.start_char - row.start_char, match.end_char - row.start_char];
    if (start >= at && end <= points.length) {
      parts.push(points.slice(at, start), h("mark", {}, points.slice(start, end)));
      at = end;
    }
  }
  return [...parts, points.slice(at, points.length)];
}

const WHY_NO_EVIDENCE = {
  no_difference: "There is no difference to show.",
  no_contrast: "There is no contrast to show: chance, or the instrument’s own error, makes differences as large as this one more often than not.",
  beyond_limit: "Other comparisons of the family are clearer; settings say for how many sentences are kept.",
  of_documents: "It is a figure of documents as wholes, which no sentence shows.",
  no_sentence: "No sentence counts for it.",
};

/** What stands where a side has nothing to show. */
const nothingOf = (row, side, otherwise) => h("p", {class: "none"},
  row.absent.includes(side) ? "It does not occur in these documents." : otherwise);

/** The sentences of both cohorts, side by side. */
export function evidencePanel(comparison) {
  const rows = evidenceById.get(comparison.comparison_id) || [];
  if (rows.length === 0) {
    return h("p", {class: "none"}, WHY_NO_EVIDENCE[comparison.evidence]
      || "Its sentences are not on this page; the table evidence has them.");
  }
  return h("div", {class: "quotes"}, ["a", "b"].map(side => {
    const own = rows.filter(row => row.cohort === sideName(side));
    return h("div", {class: `side ${side}`},
      h("p", {class: "cohort"}, bdi(sideName(side))),
      own.length ? own.map(quote) : nothingOf(comparison, side, "No sentence shows it here."));
  }));
}
