// The pictures of the first screen.

function drawOverview() {
  document.querySelectorAll(".overview [data-comparison]").forEach(item => {
    const row = comparisonById.get(item.dataset.comparison);
    const strip = item.querySelector("[data-strip]");
    if (row && strip && !drawings.has(strip)) {
      responsive(strip, width => strip.replaceChildren(overviewStrip(row, width)));
    }
  });
}

function overviewStrip(row, width) {
  const bounds = [row.mean_a, row.mean_b, row.mean_low_a, row.mean_low_b, row.mean_high_a, row.mean_high_b]
    .filter(isNumber);
  const values = {a: documentValues(row, "a"), b: documentValues(row, "b")};
  const all = [...bounds, ...values.a, ...values.b];
  const floor = isAmount(row) ? 0 : d3.min(all);
  const x = d3.scaleLinear([floor, d3.max(all)], [8, width - 8]).nice(4).clamp(true);
  return picture(width, 66, rowText(row),
    s("line", {class: "base", x1: 8, x2: width - 8, y1: 44, y2: 44}),
    axisBelow(x, 44, 4, tickText(row.scale)),
    cohortMarks(row, "a", x, 12, values.a), cohortMarks(row, "b", x, 30, values.b));
}
