// What the default instrument says of the cohorts' mean tone, and what forbids to conclude from it.

import {sideName} from "../data/pair.js";
import {instrumentPhrase} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {figure} from "../table/rows.js";
import {formatDifference, formatProbability, formatReach, isNumber} from "../text/figures.js";

export function inShort(row) {
  if (!isNumber(row.difference) || row.difference === 0) return null;
  const higher = row.difference > 0 ? "b" : "a";
  return h("div", {class: "in-short"},
    h("p", {}, `By ${instrumentPhrase(row.instrument)} mean tone is higher in `,
      h("span", {class: higher}, bdi(sideName(higher))), " (difference ",
      figure(row.difference, formatDifference(row.difference, row)),
      row.inferred ? [", q ", figure(row.q, formatProbability(row.q))] : null, "; ", sure(row), ").",
      errorOf(row),
      row.opposed_by ? ` By ${row.opposed_by} it has the other sign.` : null,
      endOf(row)));
}

/** What the error could have made is told with the error's reach. */
const sure = row => (row.within_error === true && row.inferred
  ? row.discovery ? "unlikely to be chance" : "could be chance" : row.sure);

function endOf(row) {
  if (row.conclusive) return null;
  return row.discovery && row.within_error !== true ? " Take it as a finding of one instrument."
    : " So no difference of tone can be concluded.";
}

const errorOf = row => (row.within_error === true
  ? [" The instrument’s own error reaches ",
    figure(row.error_reach, formatReach(row.error_reach, row)),
    ": it alone could have made the difference."] : null);
