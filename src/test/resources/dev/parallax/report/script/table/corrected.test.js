import {correctedInterval, correctedText, correctionDetails, isCorrected, labelUnit} from "./corrected.js";
import {equal, test} from "../testing/testing.js";

const row = {family: "frame", scale: "number", unit_name: "standard deviations", corrected_difference: -0.031,
  corrected_low: -0.062, corrected_high: 0.0004, corrected_mean_a: 0.12, corrected_mean_b: 0.089,
  labels_a: 240, labels_b: 1260, corrected_reason: null};

test("labels of frames are shares, whatever the instrument counts in", () => {
  equal(labelUnit(row).scale, "per_cent");
  equal(labelUnit({family: "word", scale: "score"}).scale, "score");
});

test("the corrected difference and its interval", () => {
  equal(correctedText(row), "−3.1 points, from −6.2 points to +0.040 points");
  equal(correctedInterval(row), [-0.062, 0.0004]);
  equal(correctionDetails(row), "−3.1 points, from −6.2 points to +0.040 points; means 12.0 % and 8.9 %;"
    + " 240 and 1,260 labelled sentences");
});

test("no interval, and why", () => {
  const wide = {...row, corrected_low: null, corrected_high: null, corrected_reason: "No interval: nothing varies."};
  equal(correctedText(wide), "−3.1 points");
  equal(correctionDetails(wide), "−3.1 points; means 12.0 % and 8.9 %; 240 and 1,260 labelled sentences;"
    + " No interval: nothing varies.");
});

test("no correction, and why", () => {
  const few = {...row, corrected_difference: null, corrected_reason: "No correction: too few."};
  equal(isCorrected(few), false);
  equal(correctedText(few), null);
  equal(correctionDetails(few), "240 and 1,260 labelled sentences; No correction: too few.");
});

test("no label speaks of it, or the row stands in brief", () => {
  equal(correctionDetails({family: "word", scale: "score"}), null);
  equal(isCorrected({family: "word"}), false);
});
