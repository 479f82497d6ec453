// Figures as people read them, as Figures.java writes them.

const FACTORS = {share: 100, per_thousand: 1000, score: 1};
const UNITS = {share: " %", per_thousand: " per 1,000 words", score: ""};
const NONE = "–";

const isNumber = value => typeof value === "number" && isFinite(value);

function decimals(size, scale) {
  if (scale === "score") return 3;
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

function formatValue(value, scale) {
  return isNumber(value) ? plain(value, scale) + UNITS[scale] : NONE;
}

function formatDifference(value, scale) {
  if (!isNumber(value)) return NONE;
  return signed(value, scale) + (scale === "share" ? " points" : UNITS[scale]);
}

/** How far a difference may be off, either way. */
function formatReach(value, scale) {
  return `±\u00A0${plain(value, scale)}${scale === "share" ? " points" : UNITS[scale]}`;
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
