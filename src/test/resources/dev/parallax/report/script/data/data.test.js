import {equal, test} from "../testing/testing.js";
import {comparisons, interval} from "./measures.js";
import {choosePair, measures, measuresDrawnAs, onPair, sideName, sideOf} from "./pair.js";
import {documentPoints, documentRate, documentValues} from "./points.js";
import {documents, documentTitle, entityName, instrumentName} from "./tables.js";

test("the first pair is shown, then the one that is chosen", () => {
  const drawn = [];
  onPair(() => drawn.push([sideName("a"), measures("frame").map(row => row.comparison_id).join()]));
  choosePair(1);
  choosePair(0);
  equal(drawn, [["rest", "c0"], ["2016", "c1"], ["rest", "c0"]]);
});

test("every cohort stands on the side that the run says", () => {
  equal(["2016", "2024", "2030", "none"].map(sideOf), ["a", "a", "b", null]);
  choosePair(1);
  equal(["2016", "2024", "2030"].map(sideOf), ["a", "b", null]);
  equal(measures("frame", null).length, 2);
  equal(measuresDrawnAs("groups").length, 1);
  choosePair(0);
});

test("the interval that belongs to a row", () => equal(comparisons.map(interval), [[0.1, 0.3], [-0.3, 0.1], null]));

test("a document's own figure", () => {
  const [tax, war] = comparisons;
  equal([0, 1, 2].map(place => documentRate(tax, place)), [0.5, 0, null]);
  equal([0, 1, 2].map(place => documentRate(war, place)), [0, 0, null]);
  equal(documentRate({...tax, family: "tone"}, 0), null);
  const few = {family: "agency", voice: "all", key: "few"};
  equal([0, 1, 2].map(place => documentRate(few, place)), [0, 0.5, null]);
  equal(documentValues(tax, "a"), [0.5, 0]);
  equal(documentPoints(tax, "b"), []);
});

test("names of what has none are its ids", () => {
  equal(documents.map(documentTitle), ["d0", "On tax", "On ships"]);
  equal([entityName("country:JPN"), entityName("country:XXX")], ["Japan", "country:XXX"]);
  equal([instrumentName("fitted"), instrumentName("later")], ["fitted model", "later"]);
});
