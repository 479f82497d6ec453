import {equal, test} from "../testing/testing.js";
import {apart, nowhereText, toneToward} from "./toward.js";

test("rows by what can be said of them", () => {
  const {tested, described, few, nowhere} = apart([{inferred: true, difference: 1}, {inferred: false, difference: 0},
    {inferred: false, difference: 1, few: true}, {inferred: false, difference: null, few: true}, {inferred: false}]);
  equal([tested.length, described.length, few.length, nowhere], [1, 1, 1, 2]);
});

test("a tone in one cohort only", () => {
  equal(toneToward([{inferred: false, difference: null}, {inferred: false}]).map(part => part.textContent),
    ["2 entities have a tone in one cohort only: nothing to compare it with."]);
  equal(nowhereText(1, true), "1 more entity has a tone in one cohort only: nothing to compare it with.");
});
