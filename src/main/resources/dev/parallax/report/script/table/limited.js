// Long tables show their first rows; the others are a press away, and on paper.

import {h} from "../draw/dom.js";
import {formatNumber} from "../text/figures.js";

/** Rows of a table on a telephone, where each of them takes a sixth of the screen. */
const ON_NARROW = 12;

/** A button that would show no more than these is as high as they are. */
const FEW_MORE = 3;

/** Leaves out rows beyond a number, with a button that shows them. */
export const limited = (chart, selector, most) => leavesOut(chart, selector, most, "beyond");

/** The same where the screen is narrow alone. */
export function limitedOnNarrow(chart) {
  const rows = "tbody > tr[data-id]";
  return chart.querySelectorAll(rows).length <= ON_NARROW + FEW_MORE ? chart : leavesOut(chart, rows, ON_NARROW, "beyond-narrow");
}

function leavesOut(chart, selector, most, kind) {
  const rows = [...chart.querySelectorAll(selector)];
  if (rows.length <= most) return chart;
  // One button is enough: what is limited everywhere is so where it is narrow.
  chart.querySelector(".limit-button")?.remove();
  rows.slice(most).forEach(row => row.classList.add(kind));
  const button = h("button", {type: "button", class: `quiet limit-button of-${kind}`, onclick: () => {
    rows.forEach(row => row.classList.remove("beyond", "beyond-narrow"));
    button.remove();
  }}, `Show all ${formatNumber(rows.length)}`);
  const data = chart.querySelector(".data");
  if (data) data.before(button);
  else chart.append(button);
  return chart;
}

/** Shows a row that is left out. */
export function reveal(row) {
  if (row.matches(".beyond, .beyond-narrow")) row.closest(":has(.limit-button)").querySelector(".limit-button").click();
}
