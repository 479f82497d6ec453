import {equal, isTrue, test} from "../testing/testing.js";
import {differenceDomain, meansDomain, meansOf, sameUnit} from "./scales.js";

const SHARE = {scale: "per_cent", unit_name: "sentences", amount: true, interval: null};
const ROW = {...SHARE, mean_a: 0.1, mean_low_a: 0.05, mean_high_a: 0.15, mean_b: 0.3, mean_low_b: null,
  mean_high_b: null, difference: 0.2, difference_low: -0.1, difference_high: 0.5, interval: "difference"};

test("shares of different wholes share an axis, numbers of different things do not", () => {
  isTrue(sameUnit([SHARE, {...SHARE, unit_name: "verbs"}]), "shares");
  isTrue(!sameUnit([{scale: "number", unit_name: "words"}, {scale: "number", unit_name: "ropes"}]), "numbers");
  isTrue(!sameUnit([SHARE, {scale: "score", unit_name: ""}]), "a share and a score");
});

test("means and what there is of their intervals", () => equal(meansOf([ROW]), [0.1, 0.05, 0.15, 0.3]));

test("an axis of means reaches over all of them, amounts not below nothing", () => {
  const [low, high] = meansDomain([ROW], [0, 0.9]);
  isTrue(low === 0 && high >= 0.3 && high < 0.9, `${low} to ${high}`);
  const [below] = meansDomain([{...ROW, amount: false}], [-2]);
  isTrue(below < 0 && below > -2, below);
});

test("one value has an axis too", () => {
  const one = {...SHARE, mean_a: 0, mean_b: 0, mean_low_a: null, mean_high_a: null, mean_low_b: null, mean_high_b: null};
  const [low, high] = meansDomain([one], []);
  isTrue(high > low, `${low} to ${high}`);
});

test("nothing stands in the middle of an axis of differences", () => {
  const [low, high] = differenceDomain([ROW, {...ROW, interval: null, difference: -0.6}]);
  equal(low, -high);
  isTrue(high >= 0.6, high);
  equal(differenceDomain([{difference: null, interval: null}]), [-1.08, 1.08]);
});
