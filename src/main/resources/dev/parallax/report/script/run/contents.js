// What went into the run, and what of it is not on this page.

import {job} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {termList} from "../table/rows.js";
import {formatNumber} from "../text/figures.js";

/** How many documents of which kind went in, by cohort: all of the run, not those listed alone. */
export function documentsRead() {
  const list = termList("figures compact", job.cohorts.map(cohort => [cohort, formatsOf(cohort)]));
  list.id = "documents-read";
  return h("div", {}, h("h3", {}, "Documents read"), list);
}

function formatsOf(cohort) {
  const formats = Object.entries(job.documents_read[cohort]);
  return [formatNumber(d3.sum(formats, ([, count]) => count)), " (",
    bdi(formats.map(([format, count]) => `${formatNumber(count)} ${format}`).join(", ")), ")"];
}

export function leftOutOfPage() {
  const rows = job.left_out;
  if (rows.length === 0) return h("p", {}, "This page leaves nothing out of what it shows; the tables beside it hold more columns.");
  return h("div", {class: "left-out"}, h("h3", {}, "What this page leaves out"),
    h("ul", {}, rows.map(row => h("li", {}, `${formatNumber(row.shown)} of ${formatNumber(row.all)} ${row.what} are here; the ${row.where} has all.`))));
}
