// The run: what went in, what was left out, what has changed.

function renderRun() {
  const parts = [
    leftOutOfPage(), changesOfRun(),
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

function leftOutOfPage() {
  const rows = job.left_out;
  if (rows.length === 0) return h("p", {}, "Nothing that this page shows in part: it holds all it speaks of.");
  return h("div", {class: "left-out"}, h("h3", {}, "What this page leaves out"),
    h("ul", {}, rows.map(row => h("li", {}, `${formatNumber(row.shown)} of ${formatNumber(row.all)} ${row.what} are here; the ${row.where} has all.`))));
}

function changesOfRun() {
  const rows = tableRows("changes");
  const {note, differs} = job.changes || {};
  if (rows.length === 0) {
    return h("div", {}, h("h3", {}, "Changes since the run before"), h("p", {}, note ? bdi(note) : "None."));
  }
  rows.filter(row => comparisonById.has(row.comparison_id)).forEach(row => {
    const measure = comparisonById.get(row.comparison_id);
    row.subject = [measure.label, measure.group, measure.family].filter(Boolean).join(", ");
  });
  const columns = ["kind", "subject", "cause", "difference_before", "difference", "movement", "conclusion_changed"];
  return h("div", {}, listing("Changes since the run before", rows, columns, ""),
    differs && differs.length ? h("p", {class: "note"}, `What differs: ${differs.join(", ")}.`) : null);
}

function listing(title, rows, columns, none) {
  const shown = columns.filter(column => rows.some(row => row[column] !== null && row[column] !== undefined));
  return h("div", {}, h("h3", {}, title),
    rows.length ? h("div", {class: "data-rows", tabindex: "0", role: "region", "aria-label": title},
      dataTable(shown.map(column => [column.replace(/_/g, " "), row => row[column]]), rows)) : h("p", {}, none));
}

function calibration() {
  const rows = tableRows("calibration");
  return rows.length ? listing("Newest calibration of the job: how often the tests find a difference where none can be", rows,
    ["size", "family", "band", "tried", "splits", "false_positives", "false_positives_low", "false_positives_high", "coverage"], "") : null;
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
