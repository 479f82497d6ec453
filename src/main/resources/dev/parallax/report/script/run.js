// The run: what went in, what was left out, what has changed.

function renderRun() {
  const parts = [
    inputs(), leftOutOfPage(), changesOfRun(),
    listing("Rejected files", tableRows("rejects"), ["path", "stage", "error_class", "message"], "No file was rejected."),
    calibration(),
    pairsList("Issues found in documents", job.issues_by_code),
    pairsList("Rows by table", job.rows_by_table),
    pairsList("Versions", job.versions),
    disclosure("Settings", settingsTable()),
    disclosure(`Files that were ignored (${(job.ignored || []).length})`,
      h("ul", {}, (job.ignored || []).map(line => h("li", {}, bdi(line))))),
    notes(),
    h("dl", {class: "figures"}, ["snapshot", "config_hash"].map(name => h("div", {class: "hash"},
      h("dt", {}, name.replace("_", " ")), h("dd", {}, h("code", {}, job[name]))))),
  ];
  body("run").replaceChildren(...parts.filter(Boolean));
}

/** How many documents of which kind went in, by cohort: all of the run, not those listed alone. */
function inputs() {
  const formats = cohort => Object.entries(job.documents_read[cohort]);
  return h("div", {}, h("h3", {}, "Documents read"), h("dl", {class: "figures compact", id: "documents-read"}, job.cohorts.map(cohort =>
    h("div", {}, h("dt", {}, bdi(cohort)), h("dd", {}, formatNumber(d3.sum(formats(cohort), ([, count]) => count)), " (",
      bdi(formats(cohort).map(([format, count]) => `${formatNumber(count)} ${format}`).join(", ")), ")")))));
}

function leftOutOfPage() {
  const rows = job.left_out;
  if (rows.length === 0) return h("p", {}, "This page leaves nothing out of what it shows; the tables beside it hold more columns.");
  return h("div", {class: "left-out"}, h("h3", {}, "What this page leaves out"),
    h("ul", {}, rows.map(row => h("li", {}, `${formatNumber(row.shown)} of ${formatNumber(row.all)} ${row.what} are here; the ${row.where} has all.`))));
}

function changesOfRun() {
  const rows = tableRows("changes");
  const {note, differs} = job.changes || {};
  if (rows.length === 0) {
    return h("div", {}, h("h3", {}, "Changes since the run before"), h("p", {}, note ? bdi(note)
      : "None: either nothing has changed, or there was no run before."));
  }
  const of = prefix => rows.filter(row => row.kind.startsWith(prefix));
  const lists = [
    listing("Documents that came, went or changed", of("document_"), ["kind", "subject", "path_before", "cohort", "cohort_before", "error_class", "cause"], ""),
    listing("Measures that moved", of("measure_").map(namedChange),
      ["kind", "subject", "cohorts", "difference_before", "difference", "movement", "conclusion_before", "conclusion", "cause"], ""),
    listing("Topics that came or went", of("topic_").map(topicChange), ["kind", "topic", "other_topic", "likeness", "cause"], ""),
  ];
  return h("div", {class: "changes"}, h("h3", {}, "Changes since the run before"),
    differs && differs.length ? h("p", {class: "note"}, `What differs between the runs: ${differs.join(", ")}.`) : null,
    lists.filter(list => list.querySelector("table")));
}

/** A measure by its name, where this run has it; one that is gone by family and key. */
function namedChange(row) {
  const measure = comparisonById.get(row.comparison_id);
  const subject = measure ? [measure.label, measure.group].filter(Boolean).join(", ") : row.key;
  return {...row, subject: `${subject} (${row.family})`, cohorts: `${row.cohort_a}, ${row.cohort_b}`};
}

function topicChange(row) {
  return {...row, topic: row.topic_label, likeness: row.topic_similarity,
    other_topic: row.other_topic_id === null ? null : topicLabel(row.other_topic_id)};
}

function listing(title, rows, columns, none) {
  const shown = columns.filter(column => rows.some(row => row[column] !== null && row[column] !== undefined));
  return h("div", {}, h("h3", {}, title),
    rows.length ? h("div", {class: "data-rows", tabindex: "0", role: "region", "aria-label": title},
      dataTable(shown.map(column => [column.replace(/_/g, " "), row => row[column]]), rows)) : h("p", {}, none));
}

const CALIBRATION_COLUMNS = ["size", "family", "band", "measures", "tried", "splits", "false_positives",
  "false_positives_low", "false_positives_high", "coverage", "power"];

function calibration() {
  const rows = tableRows("calibration");
  if (rows.length === 0) return null;
  const list = listing("Calibration: how often the tests find a difference where none can be", rows, CALIBRATION_COLUMNS, "");
  list.id = "calibration";
  list.querySelector("h3").after(h("p", {class: "note"}, "The job’s newest. Documents were parted at random many times: at most 5 % of such tests should have p of at most .05 (false positives), and 95 % of intervals should cover zero (coverage)."));
  return list;
}

function pairsList(title, map) {
  const entries = Object.entries(map || {});
  if (entries.length === 0) return null;
  return h("div", {}, h("h3", {}, title), h("dl", {class: "figures compact"}, entries.map(([name, value]) =>
    h("div", {}, h("dt", {}, bdi(name)), h("dd", {}, typeof value === "number" ? figure(value, formatNumber(value)) : bdi(value))))));
}

function settingsTable(section = job.config, prefix = "") {
  const rows = [];
  (function walk(value, path) {
    const nested = value !== null && typeof value === "object" && !Array.isArray(value);
    if (nested) Object.entries(value).forEach(([name, inner]) => walk(inner, path ? `${path}.${name}` : name));
    else rows.push([path, formatCell(value)]);
  })(section || {}, prefix);
  return h("div", {class: "data-rows", tabindex: "0", role: "region", "aria-label": "Settings"},
    h("table", {class: "plain"}, h("tbody", {}, rows.map(([path, value]) =>
      h("tr", {}, h("th", {scope: "row"}, h("code", {}, bdi(path))), h("td", {}, bdi(value)))))));
}

const disclosure = (title, content) => h("details", {}, h("summary", {}, title), content);

function notes() {
  const all = [...(job.notes || []), ...(job.metadata_problems || [])];
  return all.length ? h("div", {}, h("h3", {}, "Notes"), h("ul", {}, all.map(line => h("li", {}, bdi(line))))) : null;
}
