import {comparisons} from "../data/measures.js";
import {equal, isTrue, test} from "../testing/testing.js";
import {DETAILS} from "./columns.js";
import {measureRows, rowName} from "./measure.js";

const [tested, described] = comparisons;
const shown = (row, isTested) => measureRows(row, {name: rowName, more: () => null, tested: isTested})[0];

const figuresOf = element => (element.name === "data" ? [[element.attributes.value, element.textContent]]
  : element.children.filter(child => child.children).flatMap(figuresOf));

test("a row says its figures, and holds them as they are", () => {
  equal(figuresOf(shown(tested, true)),
    [["0.1", "10.0"], ["0.3", "30.0"], ["0.2", "+20.0"], ["0.01", ".010"]]);
  equal(figuresOf(shown({...described, mean_a: null}, true)),
    [["", "–"], ["0.1", "10.0"], ["-0.1", "−10.0"], ["", "–"]]);
});

test("among rows that were tested, one that was not says so", () => {
  isTrue(shown(described, true).textContent.includes("too few documents"), "beside tests");
  isTrue(!shown(described, false).textContent.includes("too few documents"), "without any");
});

test("what speaks against a row stands in it", () => {
  isTrue(shown({...tested, doubts: ["fragile", "one pattern"]}, true).textContent.includes("fragile, one pattern"), "doubts");
});

test("whose words are measured is told where it is not everyone's", () => {
  const name = row => rowName(row).filter(Boolean).map(part => part.textContent).join("");
  equal(comparisons.map(name), ["Tax set", "War set", "War set authors’ own words"]);
});

test("what a row does not have is not told", () => {
  const told = row => DETAILS.map(([term, words]) => [term, words(row)]).filter(([, words]) => words !== null);
  equal(told({scale: "score", unit_name: "", n_a: 6, n_b: 7, document_frequency_a: 1, document_frequency_b: 2,
    p: null, q: 0.0004, error_reach: 0.25, main_source: null, pooled_rate_a: 0.1, pooled_rate_b: null}),
  [["documents, or whatever is compared", "6 and 7"], ["documents with it", "1 and 2"], ["q", "< .001"], ["reach of that error", "±\u00A00.250"]]);
});
