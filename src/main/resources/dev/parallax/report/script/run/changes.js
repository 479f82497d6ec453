// What has changed since the run before.

import {comparisonById} from "../data/measures.js";
import {job, tableRows} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {topicLabel} from "../topics/data.js";
import {listing} from "./lists.js";

const TITLE = "Changes since the run before";

/** Kinds of changes by how their names begin: a title, the columns, and what a row is shown as. */
const KINDS = [
  ["document_", "Documents that came, went or changed",
    ["kind", "subject", "path_before", "cohort", "cohort_before", "error_class", "cause"], row => row],
  ["measure_", "Measures that moved",
    ["kind", "subject", "cohorts", "difference_before", "difference", "movement", "conclusion_before", "conclusion", "cause"],
    ofMeasure],
  ["topic_", "Topics that came or went, or are named or merged otherwise",
    ["kind", "topic", "name_before", "name", "other_topic", "likeness", "cause"], ofTopic],
];

export function changesOfRun() {
  const rows = tableRows("changes");
  const {note, differs} = job.changes || {};
  if (rows.length === 0) {
    return h("div", {}, h("h3", {}, TITLE), h("p", {}, note ? bdi(note)
      : "None: either nothing has changed, or there was no run before."));
  }
  return h("div", {class: "changes"}, h("h3", {}, TITLE),
    differs && differs.length ? h("p", {class: "note"}, `What differs between the runs: ${differs.join(", ")}.`) : null,
    KINDS.map(([prefix, title, columns, shown]) =>
      ofKind(title, columns, rows.filter(row => row.kind.startsWith(prefix)).map(shown))));
}

const ofKind = (title, columns, rows) => (rows.length ? listing(title, rows, columns, "") : null);

/** A measure by its name, where this run has it; one that is gone by family and key. */
function ofMeasure(row) {
  const measure = comparisonById.get(row.comparison_id);
  const subject = measure ? [measure.label, measure.group].filter(Boolean).join(", ") : row.key;
  return {...row, subject: `${subject} (${row.family})`, cohorts: `${row.cohort_a}, ${row.cohort_b}`};
}

function ofTopic(row) {
  return {...row, topic: row.topic_label, name: row.topic_name, name_before: row.topic_name_before,
    likeness: row.topic_similarity,
    other_topic: row.other_topic_id === null ? null : topicLabel(row.other_topic_id)};
}
