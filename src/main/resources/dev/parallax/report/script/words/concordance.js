// Keyword in context: where a word stands in the documents on this page.

import {sideName, sideOf} from "../data/pair.js";
import {documents, documentTitle, evidenceById, job, lines, texts} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {evidencePanel, nothingOf} from "../table/evidence.js";
import {codePoints} from "../text/codepoints.js";
import {inContext} from "./context.js";

export function concordance(row) {
  const places = lines[`${row.family}|${row.key}`] || [];
  if (places.length === 0) return withoutLines(row);
  return h("div", {class: "concordance"}, ["a", "b"].map(side => {
    const own = places.filter(([place]) => sideOf(documents[place].cohort) === side);
    return h("section", {class: side, "aria-label": `Lines of ${sideName(side)}`},
      h("h4", {}, bdi(sideName(side))),
      own.length ? h("ol", {}, own.map(contextLine)) : nothingOf(row, side, "No line on this page."));
  }));
}

function withoutLines(row) {
  if (evidenceById.has(row.comparison_id)) return evidencePanel(row);
  return h("p", {class: "none"}, job.include_text === "full"
    ? "No line of it is on this page; the table tokens has all of them."
    : "This page holds no lines of the texts; the table tokens has all of them.");
}

function contextLine([place, start, end]) {
  const row = documents[place];
  const {before, word, after} = inContext(codePoints(texts().documents[row.document_id].text), start, end);
  return h("li", {},
    h("a", {href: `#document-${place}-${start}-${end}`, title: documentTitle(row)},
      h("span", {class: "before"}, bdi(before)), h("b", {}, bdi(word)),
      h("span", {class: "after"}, bdi(after))));
}
