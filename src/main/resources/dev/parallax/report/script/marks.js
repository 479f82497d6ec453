// The marks of all pictures: cohort a is round, cohort b a diamond, a difference a square. What is
// inferred is filled and solid, what is only described hollow and dashed.

function diamond(x, y, r) {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}

function mark(side, x, y, r = 4.5) {
  if (side === "a") return s("circle", {cx: x, cy: y, r, class: "mark"});
  if (side === "b") return s("path", {d: diamond(x, y, r + 1), class: "mark"});
  return s("rect", {x: x - r, y: y - r, width: 2 * r, height: 2 * r, class: "mark"});
}

/** A mean of a cohort with its interval, and a faint tick for each document. */
function cohortMarks(row, side, x, y, values) {
  const mean = row[`mean_${side}`];
  if (!isNumber(mean)) return null;
  const low = row[`mean_low_${side}`];
  const high = row[`mean_high_${side}`];
  return s("g", {class: `${side} ${row.inferred ? "" : "descriptive"}`},
    values.map(value => s("line", {class: "tick", x1: x(value), x2: x(value), y1: y - 5, y2: y + 5})),
    isNumber(low) ? s("line", {class: "interval", x1: x(low), x2: x(high), y1: y, y2: y}) : null,
    mark(side, x(mean), y));
}

/** A difference with its interval, and the line where there is none. */
function differenceMarks(row, x, y) {
  if (!isNumber(row.difference)) return null;
  const bounds = interval(row);
  return s("g", {class: `neutral ${row.inferred ? "" : "descriptive"} ${isDiscovery(row) ? "discovery" : ""}`},
    bounds ? s("line", {class: "interval", x1: x(bounds[0]), x2: x(bounds[1]), y1: y, y2: y}) : null,
    mark("difference", x(row.difference), y, 4));
}

function picture(width, height, label, ...children) {
  return s("svg", {viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label},
    ...children);
}

const round = number => Math.round(number * 10) / 10;

/** An axis below a picture. */
function axisBelow(x, y, ticks, format) {
  return s("g", {class: "axis"}, x.ticks(ticks).map(tick =>
    s("g", {transform: `translate(${round(x(tick))},${y})`},
      s("line", {y2: 4}), s("text", {y: 16, "text-anchor": "middle"}, format(tick)))));
}

function axisLeft(y, x, ticks, format) {
  return s("g", {class: "axis"}, y.ticks(ticks).map(tick =>
    s("g", {transform: `translate(${x},${round(y(tick))})`},
      s("line", {x2: -4}), s("text", {x: -7, dy: "0.32em", "text-anchor": "end"}, format(tick)))));
}

/** Ticks of an axis are written as plain figures: the unit stands in the title. */
const tickText = scale => value => {
  const digits = String(round(value * FACTORS[scale] * 100) / 100);
  return digits.replace("-", "−");
};

const valueText = (row, side) =>
  `${sideName(side)}: ${formatValue(row[`mean_${side}`], row)}`;

const rowText = row => `${row.label}. ${valueText(row, "a")}; ${valueText(row, "b")}; difference ${
  formatDifference(row.difference, row)}, ${row.inferred ? `q ${formatProbability(row.q)}` : "described, not tested"}`;
