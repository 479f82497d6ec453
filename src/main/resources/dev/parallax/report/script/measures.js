// A table that is a picture: a row a measure, its means and its difference drawn on scales that all
// rows share, its sentences a click away.

const STRIP_POINTS = 150;

const UNTESTED = " Described, not tested: marks are hollow, and dashed lines show how far a difference hangs on single paragraphs.";

const DETAILS = [
  ["units", row => `${formatNumber(row.n_a)} and ${formatNumber(row.n_b)}`],
  ["documents with it", row => `${formatNumber(row.document_frequency_a)} and ${formatNumber(row.document_frequency_b)}`],
  ["pooled rates", row => isNumber(row.pooled_rate_a) && isNumber(row.pooled_rate_b)
    ? `${formatValue(row.pooled_rate_a, row)} and ${formatValue(row.pooled_rate_b, row)}` : null],
  ["Hedges’ g", row => number(row.hedges_g)],
  ["Cliff’s delta", row => number(row.cliffs_delta)],
  ["log₂ ratio", row => number(row.log2_ratio)],
  ["log-odds", row => number(row.log_odds)],
  ["p", row => (isNumber(row.p) ? formatProbability(row.p) : null)],
  ["smallest possible p", row => (isNumber(row.p_min) ? formatProbability(row.p_min) : null)],
  ["q", row => (isNumber(row.q) ? formatProbability(row.q) : null)],
  ["instrument’s error (sd)", row => (isNumber(row.error_sd) ? formatReach(row.error_sd, row) : null)],
  ["reach of that error", row => (isNumber(row.error_reach) ? formatReach(row.error_reach, row) : null)],
  ["most from", row => row.main_source || null],
];

const number = value => (isNumber(value) ? formatNumber(value) : null);

/** What a reader should know of a row before believing it. */
function doubts(row, mixed) {
  const found = [];
  if (mixed && !row.inferred) found.push("described");
  if (row.fragile) found.push("fragile");
  if (row.unsettled) found.push("unsettled");
  if (row.one_source) found.push("one pattern");
  const opposed = row.opposed_instruments;
  if (opposed && opposed !== "none") {
    found.push(`the opposite by ${opposed.split(", ").map(instrumentName).join(" and ")}`);
  }
  if (row.within_error === true) found.push("within the instrument’s error");
  return found;
}

/**
 * The table of some comparisons.
 * @param rows comparisons; where their units differ, each has an axis of its own
 * @param name row => element of the row's name
 */
function measureTable(title, note, rows, name = rowName) {
  const tested = rows.some(row => row.inferred);
  const table = h("table", {class: tested ? "measures" : "measures untested", role: "table"},
    measureHead(rows),
    h("tbody", {role: "rowgroup"}, rows.map(row => measureRows(row, name, tested))));
  if (rows.length) responsive(table, width => drawStrips(table, rows, width));
  return chart(title, [note, tested || rows.length === 0 ? null : UNTESTED], table, MEASURE_COLUMNS, () => rows);
}

const MEASURE_COLUMNS = [
  ["measure", row => row.label], ["family", row => row.family], ["key", row => row.key],
  ["voice", row => row.voice], ["unit", unitHead],
  ...["n_a", "mean_a", "mean_low_a", "mean_high_a", "n_b", "mean_b", "mean_low_b", "mean_high_b",
    "difference", "difference_low", "difference_high", "within_low", "within_high", "inference",
    "p", "q", "hedges_g", "error_reach", "within_error", "opposed_instruments", "fragile", "unsettled"].map(column => [column, row => row[column]]),
];

/** Whether rows can share an axis: shares of different wholes can, numbers of different things not. */
const sameUnit = rows => new Set(rows.map(row => (row.scale === "number" ? unitHead(row) : row.scale))).size < 2;

function measureHead(rows) {
  const same = rows.length && sameUnit(rows);
  const heads = new Set(rows.map(unitHead));
  const of = heads.size === 1 ? rows[0] : {...rows[0], unit_name: ""};
  const unit = same && unitHead(of) ? `, ${unitHead(of)}` : "";
  const points = same && rows[0].scale === "per_cent" ? ", points" : "";
  return h("thead", {role: "rowgroup"}, h("tr", {role: "row"},
    head("Measure", "name"),
    head([h("span", {class: "a"}, bdi(pair.a)), unit], "value"),
    head([h("span", {class: "b"}, bdi(pair.b)), unit], "value"),
    head("Means", "strip"), head("Difference", "strip"),
    head(["Difference", points], "value"), head("q", "value q")));
}

const head = (text, kind) => h("th", {scope: "col", role: "columnheader", class: kind}, text);

function rowName(row) {
  return [bdi(row.label), row.group ? h("span", {class: "group"}, " ", bdi(row.group)) : null,
    row.voice !== "all" ? h("span", {class: "group"}, ` ${row.voice}’s words`) : null];
}

function measureRows(row, name, mixed) {
  const id = freshId("evidence");
  const details = h("tr", {id, class: "details", role: "row", hidden: true});
  const button = h("button", {type: "button", class: "row-button", "aria-expanded": "false",
    "aria-controls": id, onclick: () => toggleDetails(row, button, details)}, name(row));
  const marks = doubts(row, mixed);
  const values = side => h("td", {role: "cell", class: "value"},
    figure(row[`mean_${side}`], isNumber(row[`mean_${side}`]) ? plain(row[`mean_${side}`], row.scale) : NONE));
  return [h("tr", {role: "row", class: row.inferred ? "inferred" : "descriptive", "data-id": row.comparison_id},
    h("th", {scope: "row", role: "rowheader", class: "name"}, button,
      marks.length ? h("span", {class: "doubts"}, marks.join(", ")) : null),
    values("a"), values("b"),
    h("td", {role: "cell", class: "strip means"}), h("td", {role: "cell", class: "strip differs"}),
    h("td", {role: "cell", class: "value"},
      figure(row.difference, isNumber(row.difference) ? signed(row.difference, row.scale) : NONE)),
    h("td", {role: "cell", class: `value q ${isDiscovery(row) ? "discovery" : ""}`},
      figure(row.q, row.inferred ? formatProbability(row.q) : NONE))), details];
}

function toggleDetails(row, button, details) {
  const open = details.hidden;
  if (open && !details.firstChild) {
    details.append(h("td", {colspan: details.closest(".untested") ? 6 : 7, role: "cell"}, pictureOf(row) === "topics" ? topicPanel(row.key) : null,
      detailList(row), evidencePanel(row)));
  }
  details.hidden = !open;
  button.setAttribute("aria-expanded", String(open));
}

function detailList(row) {
  return h("dl", {class: "figures"}, DETAILS.map(([term, value]) => {
    const text = value(row);
    return text === null ? null : h("div", {}, h("dt", {}, term), h("dd", {}, bdi(text)));
  }));
}

/** Values of the documents on a side, where they are few enough to be told apart. */
function documentValues(row, side) {
  const own = documents.filter(doc => sideOf(doc.cohort) === side);
  if (own.length > STRIP_POINTS) return [];
  return own.map(doc => documentRate(row, doc.place)).filter(value => value !== null);
}

/** Whether a figure is an amount of something, which cannot be less than none. */
const isAmount = row => row.scale === "per_cent" || row.scale === "per_thousand_words";

function meansDomain(rows, values) {
  const all = rows.flatMap(row => [row.mean_a, row.mean_b, row.mean_low_a, row.mean_high_a,
    row.mean_low_b, row.mean_high_b]).filter(isNumber);
  // Single documents may lie far out: the scale is that of the means, with some room.
  const low = d3.min(all);
  const high = d3.max(all);
  const room = (high - low) * 0.25 || Math.abs(high) || 1;
  const floor = rows[0] && isAmount(rows[0]) ? 0 : low - room;
  return [Math.max(floor, Math.min(low - room, d3.min(values) ?? low)), Math.min(high + room, d3.max([...values, high]))];
}

function differenceDomain(rows) {
  const all = rows.flatMap(row => [row.difference, ...(interval(row) || [])]).filter(isNumber);
  const reach = (d3.max(all, Math.abs) || 1) * 1.08;
  return [-reach, reach];
}

function drawStrips(table, rows, width) {
  const narrow = width < 740;
  table.classList.toggle("narrow", narrow);
  const cell = table.querySelector("td.means");
  const stripWidth = Math.max(80, narrow ? Math.floor((width - 16) / 2) : cell.clientWidth - 12);
  const values = new Map(rows.map(row => [row, {a: documentValues(row, "a"), b: documentValues(row, "b")}]));
  const same = sameUnit(rows);
  const axes = sharing => {
    const shown = sharing.flatMap(row => [...values.get(row).a, ...values.get(row).b]);
    return {x: d3.scaleLinear(meansDomain(sharing, shown), [7, stripWidth - 7]).clamp(true),
      dx: d3.scaleLinear(differenceDomain(sharing), [7, stripWidth - 7])};
  };
  const shared = same ? axes(rows) : null;
  const byId = new Map(rows.map(row => [row.comparison_id, row]));
  table.querySelectorAll("tbody > tr[data-id]").forEach(line => {
    const row = byId.get(line.dataset.id);
    const {x, dx} = shared || axes([row]);
    line.querySelector(".means").replaceChildren(meansStrip(row, x, stripWidth, values.get(row)));
    line.querySelector(".differs").replaceChildren(differenceStrip(row, dx, stripWidth));
  });
}

function meansStrip(row, x, width, values) {
  return picture(width, 30, `${valueText(row, "a")}; ${valueText(row, "b")}`,
    x.domain()[0] < 0 && x.domain()[1] > 0 ? s("line", {class: "zero", x1: x(0), x2: x(0), y1: 0, y2: 30}) : null,
    cohortMarks(row, "a", x, 9, values.a), cohortMarks(row, "b", x, 21, values.b));
}

function differenceStrip(row, x, width) {
  return picture(width, 30, `Difference ${formatDifference(row.difference, row)}`,
    s("line", {class: "zero", x1: x(0), x2: x(0), y1: 0, y2: 30}), differenceMarks(row, x, 15));
}
