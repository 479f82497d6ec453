import {reachOf} from "./axis.js";
import {isTrue, test} from "../testing/testing.js";

const near = (one, other) => isTrue(Math.abs(one - other) < 1e-9, `${one} near ${other}`);

const share = {family: "frame", scale: "per_cent", difference: -0.1, interval: "difference",
  difference_low: -0.2, difference_high: 0};
const score = {family: "frame", scale: "number", difference: 0.5, interval: null};
const labelled = {...score, corrected_difference: 0.05, corrected_low: -0.3, corrected_high: 0.4};

test("each instrument has its own reach", () => {
  near(reachOf([share, score], "shares"), 0.2 * 1.08);
  near(reachOf([share, score], "scores"), 0.5 * 1.08);
});

test("what labels make of scores is a share", () => {
  near(reachOf([share, labelled], "shares"), 0.4 * 1.08);
  near(reachOf([share, labelled], "scores"), 0.5 * 1.08);
});

test("nothing to show", () => near(reachOf([], "shares"), 1.08));
