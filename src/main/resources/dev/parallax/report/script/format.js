// Figures as people read them, as Figures.java writes them.

const FACTORS = {per_cent: 100, per_thousand_words: 1000, score: 1, number: 1};

/** Of a figure that is no comparison's. */
const SHARE = {scale: "per_cent", unit_name: ""};

/** What stands behind a figure of a comparison; a difference of shares is told in points. */
function unitText({scale, unit_name: name}, isDifference = false) {
  if (scale === "per_cent") return isDifference ? " points" : " %";
  if (scale === "per_thousand_words") return " per 1,000 words";
  return scale === "number" && name ? ` ${name}` : "";
}

/** The same above a column. */
function unitHead({scale, unit_name: name}) {
  if (scale === "per_cent") return name ? `% of ${name}` : "%";
  return {per_thousand_words: "per 1,000 words", score: "score"}[scale] || name;
}
const NONE = "–";

const isNumber = value => typeof value === "number" && isFinite(value);

function decimals(size, scale) {
  if (scale === "score") return 3;
  if (scale === "number") return size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return size >= 1 ? 1 : size >= 0.1 ? 2 : 3;
}

const isZero = digits => !/[1-9]/.test(digits);

function plain(value, scale) {
  if (value === 0) return "0";
  const shown = value * FACTORS[scale];
  const digits = Math.abs(shown).toFixed(decimals(Math.abs(shown), scale));
  return shown < 0 && !isZero(digits) ? `−${digits}` : digits;
}

function signed(value, scale) {
  const digits = plain(value, scale);
  return value < 0 || isZero(digits) ? digits : `+${digits}`;
}

function formatValue(value, row) {
  return isNumber(value) ? plain(value, row.scale) + unitText(row) : NONE;
}

function formatDifference(value, row) {
  return isNumber(value) ? signed(value, row.scale) + unitText(row, true) : NONE;
}

/** How far a difference may be off, either way. */
function formatReach(value, row) {
  return `±\u00A0${plain(value, row.scale)}${unitText(row, true)}`;
}

function formatProbability(p) {
  if (!isNumber(p)) return NONE;
  return p < 0.001 ? "< .001" : p.toFixed(3).replace(/^0\./, ".");
}

function formatNumber(value) {
  if (!isNumber(value)) return NONE;
  if (Number.isInteger(value)) return value.toLocaleString("en-US").replace("-", "−");
  const size = Math.abs(value);
  const digits = size !== 0 && size < 0.001 ? value.toExponential(2) : value.toFixed(3);
  return digits.replace("-", "−");
}

/** A figure that is a cell of a table: its exact value stands beside what is read. */
function figure(value, text) {
  return h("data", {value: isNumber(value) ? value : ""}, text);
}

/** Any cell of a table as people read it. */
function formatCell(cell) {
  if (cell === null || cell === undefined) return NONE;
  if (typeof cell === "number") return formatNumber(cell);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (Array.isArray(cell)) return cell.map(formatCell).join("; ");
  if (typeof cell === "object") {
    return Object.entries(cell).map(([name, value]) => `${name}: ${formatCell(value)}`).join(", ");
  }
  return String(cell);
}
