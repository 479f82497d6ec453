// Whether figures are those of Figures.java is told by FiguresTest.java.

import {equal, test} from "../testing/testing.js";
import {formatCell, formatNumber, formatProbability, formatValue, readable, SHARE, unitHead} from "./figures.js";

test("numbers of any table", () => {
  equal([0, 12345, -12345, 1.5, -0.25, 0.0004, -0.0004].map(formatNumber),
    ["0", "12,345", "−12,345", "1.500", "−0.250", "4.00e−4", "−4.00e−4"]);
});

test("what is no number", () => {
  equal([null, undefined, NaN, Infinity, "1"].map(formatNumber), ["–", "–", "–", "–", "–"]);
  equal(formatProbability(null), "–");
  equal(formatValue(NaN, SHARE), "–");
});

test("any cell", () => {
  equal([null, true, false, "text", [1, [2.5, "x"]], {one: 1, other: null}].map(formatCell),
    ["–", "yes", "no", "text", "1; 2.500; x", "one: 1, other: –"]);
});

test("what stands above a column", () => {
  equal(unitHead({scale: "per_cent", unit_name: "sentences"}), "% of sentences");
  equal(unitHead(SHARE), "%");
  equal(unitHead({scale: "per_thousand_words", unit_name: ""}), "per 1,000 words");
  equal(unitHead({scale: "score", unit_name: ""}), "score");
  equal(unitHead({scale: "number", unit_name: "ropes"}), "ropes");
});

test("names of columns as words", () => equal(readable("held_out_log_likelihood"), "held out log likelihood"));
