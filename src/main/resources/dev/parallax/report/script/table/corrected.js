// What labels of the user's make of a comparison, beside what the instrument says.

import {familyByName} from "../data/measures.js";
import {formatDifference, formatNumber, formatValue, isNumber} from "../text/figures.js";

/** Labels of frames say yes or no, whatever the instrument counts in: what they correct is a share. */
export const labelUnit = row => ((familyByName.get(row.family) || {}).section === "frames"
  ? {scale: "per_cent", unit_name: ""} : row);

/** Whether labels correct the row's difference. */
export const isCorrected = row => isNumber(row.corrected_difference);

/** The ends of the interval of the corrected difference, or null. */
export const correctedInterval = row => (isCorrected(row) && isNumber(row.corrected_low)
  ? [row.corrected_low, row.corrected_high] : null);

/** The corrected difference with its interval. */
export function correctedText(row) {
  if (!isCorrected(row)) return null;
  const unit = labelUnit(row);
  const bounds = correctedInterval(row);
  return formatDifference(row.corrected_difference, unit)
    + (bounds ? `, from ${bounds.map(end => formatDifference(end, unit)).join(" to ")}` : "");
}

/** All that there is to tell of a correction, or why there is none; null where no label speaks of the measure. */
export function correctionDetails(row) {
  const labels = isNumber(row.labels_a)
    ? `${formatNumber(row.labels_a)} and ${formatNumber(row.labels_b)} labelled sentences` : null;
  const unit = labelUnit(row);
  const means = isCorrected(row)
    ? `means ${formatValue(row.corrected_mean_a, unit)} and ${formatValue(row.corrected_mean_b, unit)}` : null;
  return [correctedText(row), means, labels, row.corrected_reason || null].filter(Boolean).join("; ") || null;
}
