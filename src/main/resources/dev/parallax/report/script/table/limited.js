// Long tables show their first rows; the others are a press away, and on paper.

import {h} from "../draw/dom.js";
import {formatNumber} from "../text/figures.js";

/** Leaves out rows beyond a number, with a button that shows them. */
export function limited(chart, selector, most) {
  const rows = [...chart.querySelectorAll(selector)];
  if (rows.length <= most) return chart;
  rows.slice(most).forEach(row => row.classList.add("beyond"));
  const button = h("button", {type: "button", class: "quiet limit-button", onclick: () => {
    rows.forEach(row => row.classList.remove("beyond"));
    button.remove();
  }}, `Show all ${formatNumber(rows.length)}`);
  const data = chart.querySelector(".data");
  if (data) data.before(button);
  else chart.append(button);
  return chart;
}
