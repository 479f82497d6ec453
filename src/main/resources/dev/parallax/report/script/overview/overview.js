// The first screen: which pair it is of, and its pictures.

import {comparisonById} from "../data/measures.js";
import {chosenPlace, isPaired} from "../data/pair.js";
import {documentValues} from "../data/points.js";
import {s} from "../draw/dom.js";
import {cohortMarks} from "../draw/marks.js";
import {axisBelow, picture, tickText} from "../draw/pictures.js";
import {isResponsive, responsive} from "../draw/responsive.js";
import {meansOf} from "../table/scales.js";
import {rowText} from "../table/told.js";

export function renderOverview() {
  const overviews = [...document.querySelectorAll(".overview[data-pair]")];
  overviews.forEach(overview => {
    overview.hidden = Number(overview.dataset.pair) !== chosenPlace();
  });
  // Very many pairs have no first screen of their own: what is missing is told.
  document.querySelector(".no-overview").hidden = !isPaired() || overviews.some(one => !one.hidden);
  document.querySelectorAll(".overview [data-comparison]").forEach(drawDifference);
}

function drawDifference(item) {
  const row = comparisonById.get(item.dataset.comparison);
  const strip = item.querySelector("[data-strip]");
  if (row && strip && !isResponsive(strip)) {
    responsive(strip, width => strip.replaceChildren(differencePicture(row, width)));
  }
}

function differencePicture(row, width) {
  const values = {a: documentValues(row, "a"), b: documentValues(row, "b")};
  const all = [...meansOf([row]), ...values.a, ...values.b];
  const floor = row.amount ? 0 : d3.min(all);
  const x = d3.scaleLinear([floor, d3.max(all)], [8, width - 8]).nice(4).clamp(true);
  return picture(width, 66, rowText(row),
    s("line", {class: "base", x1: 8, x2: width - 8, y1: 44, y2: 44}),
    axisBelow(x, 44, 4, tickText(row.scale)),
    cohortMarks(row, "a", x, 12, values.a), cohortMarks(row, "b", x, 30, values.b));
}
