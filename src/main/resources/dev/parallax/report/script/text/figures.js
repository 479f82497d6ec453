// Figures as people read them, as Figures.java writes them: a test holds one against the other.

const FACTORS = {per_cent: 100, per_thousand_words: 1000, score: 1, number: 1};

/** Of a figure that is no comparison's. */
export const SHARE = {scale: "per_cent", unit_name: ""};

/** What stands where there is no figure. */
export const NONE = "–";

export const isNumber = value => typeof value === "number" && Number.isFinite(value);

/** By which a figure of a scale is multiplied where it is shown. */
export const factor = scale => FACTORS[scale];

/** What stands behind a figure of a comparison; a difference of shares is told in points. */
function unitText({scale, unit_name: name}, isDifference = false) {
  if (scale === "per_cent") return isDifference ? " points" : " %";
  if (scale === "per_thousand_words") return " per 1,000 words";
  return scale === "number" && name ? ` ${name}` : "";
}

/** The same above a column. */
export function unitHead({scale, unit_name: name}) {
  if (scale === "per_cent") return name ? `% of ${name}` : "%";
  return {per_thousand_words: "per 1,000 words", score: "score"}[scale] || name;
}

function decimals(size, scale) {
  if (scale === "score") return 3;
  if (scale === "number" && size >= 10) return 1;
  const ofOne = scale === "number" ? 2 : 1;
  if (size >= 1) return ofOne;
  return scale !== "number" && size >= 0.1 ? 2 : 3;
}

const isZero = digits => !/[1-9]/.test(digits);

/** A figure without its unit. */
export function plain(value, scale) {
  if (value === 0) return "0";
  const shown = value * factor(scale);
  const digits = Math.abs(shown).toFixed(decimals(Math.abs(shown), scale));
  return shown < 0 && !isZero(digits) ? `−${digits}` : digits;
}

/** A difference without its unit. */
export function signed(value, scale) {
  const digits = plain(value, scale);
  return value < 0 || isZero(digits) ? digits : `+${digits}`;
}

export function formatValue(value, row) {
  return isNumber(value) ? plain(value, row.scale) + unitText(row) : NONE;
}

export function formatDifference(value, row) {
  return isNumber(value) ? signed(value, row.scale) + unitText(row, true) : NONE;
}

/** How far a difference may be off, either way. */
export function formatReach(value, row) {
  return `±\u00A0${plain(value, row.scale)}${unitText(row, true)}`;
}

export function formatProbability(p) {
  if (!isNumber(p)) return NONE;
  if (p < 0.001) return "< .001";
  // What is above the level shall not read as if it were not.
  return p.toFixed(p > 0.05 && p < 0.0505 ? 4 : 3).replace(/^0\./, ".");
}

export function formatNumber(value) {
  if (!isNumber(value)) return NONE;
  if (Number.isInteger(value)) return value.toLocaleString("en-US").replace("-", "−");
  const size = Math.abs(value);
  const digits = size < 0.001 ? value.toExponential(2) : value.toFixed(3);
  return digits.replace(/-/g, "−");
}

/** Any cell of a table as people read it. */
export function formatCell(cell) {
  if (cell === null || cell === undefined) return NONE;
  if (typeof cell === "number") return formatNumber(cell);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (Array.isArray(cell)) return cell.map(formatCell).join("; ");
  if (typeof cell === "object") {
    return Object.entries(cell).map(([name, value]) => `${name}: ${formatCell(value)}`).join(", ");
  }
  return String(cell);
}

/** A name of a column or of a kind as words. */
export const readable = name => name.replace(/_/g, " ");
