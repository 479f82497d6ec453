import {equal, isTrue, test} from "../testing/testing.js";
import {jitter, logTicks, scatterAxes} from "./axes.js";

test("a word stands a little apart, always at the same distance", () => {
  ["sea", "ship", "🚢", ""].forEach(word => {
    isTrue(jitter(word, 6) >= 0 && jitter(word, 6) < 6, jitter(word, 6));
    equal(jitter(word, 6), jitter(word, 6));
  });
});

test("a cohort that does not use a word has it in the margin", () => {
  const rows = [{key: "sea", mean_a: 0, mean_b: 0.01}, {key: "ship", mean_a: 0.001, mean_b: 0.002}];
  const {atX, atY, x, margin} = scatterAxes(rows, 600, 500);
  isTrue(atX(rows[0]) < x.range()[0], "left of the axis");
  rows.forEach(row => isTrue(atX(row) >= margin.left && atX(row) <= 600 && atY(row) >= 0 && atY(row) <= 500, row.key));
});

test("no rates at all give axes all the same", () => {
  const {low, high} = scatterAxes([], 600, 500);
  isTrue(low > 0 && high > low, `${low} to ${high}`);
});

test("few ticks are at 1, 2 and 5, many at powers of ten", () => {
  const few = logTicks(d3.scaleLog([0.001, 0.01], [0, 100]));
  isTrue(few.length > 0 && few.length < 8, few.join());
  const many = logTicks(d3.scaleLog([1e-7, 1], [0, 100]));
  many.forEach(tick => isTrue(Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-6, tick));
});
