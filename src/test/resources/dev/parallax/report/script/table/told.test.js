import {page} from "../testing/page.js";
import {equal, isTrue, test} from "../testing/testing.js";
import {errorNote, rowText, shareShown, shownNote} from "./told.js";

const rows = (...within) => within.map(within_error =>
  ({difference: 0.1, within_error, error_reach: within_error === null ? null : 0.2}));

test("all differences may be errors", () => {
  isTrue(errorNote(rows(true, true)).startsWith("None of these differences is larger"), errorNote(rows(true, true)));
});

test("some of them may be", () => {
  equal(errorNote(rows(true, false)), "1 of 2 differences is no larger than the instrument’s own error: nothing can be concluded from it.");
  equal(errorNote(rows(true, true, null)), "2 of the 2 differences whose error is known are no larger than the instrument’s own error: nothing can be concluded from those.");
});

test("none may be, or no error is known", () => equal([errorNote(rows(false)), errorNote(rows(null)), errorNote([])], ["", "", ""]));

test("a row without a difference does not count", () => {
  equal(errorNote([...rows(true), {difference: null, within_error: null, error_reach: null}]), errorNote(rows(true)));
});

test("how many of the rows are unlikely to be chance", () => {
  const told = (...found) => shownNote(found.map(discovery => ({inferred: discovery !== null, discovery: discovery === true})));
  equal([told(true, true), told(true, false), told(true, true, false), told(false, null), told(null), told()],
    ["", " 1 of these differences is unlikely to be chance (bold q).",
      " 2 of these differences are unlikely to be chance (bold q).", " Each of these differences could be chance.", "", ""]);
});

test("a row for those who do not see it", () => {
  equal(rowText({...page.comparisons.rows[0], label: "Tax", scale: "per_cent", unit_name: "", mean_a: 0.1, mean_b: 0.3,
    difference: 0.2, inferred: true, q: 0.01, sure: "unlikely to be chance"}), "Tax. rest: 10.0 %; 2030: 30.0 %; difference +20.0 points, q .010, unlikely to be chance");
});

test("how much is shown", () => equal([shareShown(25, 3000), shareShown(3, 3)], ["25 of 3,000; the table comparisons has all.", ""]));
