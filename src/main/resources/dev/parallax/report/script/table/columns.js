// The columns of comparisons: those of their data, and those that are told when a row is opened.

import {correctionDetails} from "./corrected.js";
import {plainColumns} from "./rows.js";
import {formatDifference, formatNumber, formatProbability, formatReach, formatValue, isNumber, unitHead} from "../text/figures.js";

/** Of the rows behind a picture of comparisons. */
export const MEASURE_COLUMNS = [
  ["measure", row => row.label], ...plainColumns(["family", "key", "voice"]), ["unit", unitHead],
  ...plainColumns(["n_a", "mean_a", "mean_low_a", "mean_high_a", "n_b", "mean_b", "mean_low_b",
    "mean_high_b", "difference", "difference_low", "difference_high", "within_low", "within_high",
    "inference", "p", "q", "tested_with", "strength", "hedges_g", "error_reach", "within_error", "opposed_instruments",
    "fragile", "unsettled", "corrected_difference", "corrected_low", "corrected_high", "corrected_mean_a",
    "corrected_mean_b", "labels_a", "labels_b", "corrected_reason"]),
];

const ifNumber = (value, format) => (isNumber(value) ? format(value) : null);

/** A number of each cohort. */
const both = (one, other) => `${formatNumber(one)} and ${formatNumber(other)}`;

/** What adjusting changes is said in words. */
const CHANGES = {sign: "the sign changes", conclusion: "the conclusion changes", none: null};

/** The difference under a further design, with its interval and how sure it is, or why it is not. */
function designText(row, design, groups) {
  if (!isNumber(row[`${design}_difference`])) return row[`${design}_reason`] || null;
  const low = row[`${design}_low`];
  return [formatDifference(row[`${design}_difference`], row),
    isNumber(low) ? `from ${formatDifference(low, row)} to ${formatDifference(row[`${design}_high`], row)}` : null,
    groups,
    isNumber(row[`${design}_p`]) ? `p ${formatProbability(row[`${design}_p`])}` : null,
    isNumber(row[`${design}_q`]) ? `q ${formatProbability(row[`${design}_q`])}` : null,
    design === "adjusted" ? CHANGES[row.adjusted_change] || null : null,
    row[`${design}_reason`] || null].filter(Boolean).join("; ");
}

/** What is told of an opened row, a term and its words; null where the row has none. */
export const DETAILS = [
  ["documents, or whatever is compared", row => both(row.n_a, row.n_b)],
  ["documents with it", row => both(row.document_frequency_a, row.document_frequency_b)],
  ["pooled rates", row => (isNumber(row.pooled_rate_a) && isNumber(row.pooled_rate_b)
    ? `${formatValue(row.pooled_rate_a, row)} and ${formatValue(row.pooled_rate_b, row)}` : null)],
  ["strength", row => ifNumber(row.strength, formatNumber)],
  ["Hedges’ g", row => ifNumber(row.hedges_g, formatNumber)],
  ["Cliff’s delta", row => ifNumber(row.cliffs_delta, formatNumber)],
  ["log₂ ratio", row => ifNumber(row.log2_ratio, formatNumber)],
  ["log-odds", row => ifNumber(row.log_odds, formatNumber)],
  ["p", row => ifNumber(row.p, formatProbability)],
  ["smallest possible p", row => ifNumber(row.p_min, formatProbability)],
  ["smallest p of these values", row => ifNumber(row.p_attainable, formatProbability)],
  ["q", row => ifNumber(row.q, formatProbability)],
  ["tested with", row => row.tested_with || null],
  ["within strata", row => designText(row, "adjusted", `${formatNumber(row.adjusted_strata)} strata`)],
  ["within those in both cohorts", row => designText(row, "paired", `${formatNumber(row.paired_units)} of them`)],
  ["corrected by your labels", correctionDetails],
  ["instrument’s error (sd)", row => ifNumber(row.error_sd, sd => formatReach(sd, row))],
  ["reach of that error", row => ifNumber(row.error_reach, reach => formatReach(reach, row))],
  ["most from", row => row.main_source || null],
];
