import {equal, test} from "../testing/testing.js";
import {depthOf, sideOfWord} from "./strength.js";

const word = (log_odds_z, inferred, documents = 9) => ({log_odds_z, inferred, n_a: 5, n_b: 5,
  document_frequency_a: documents, document_frequency_b: 0, difference: 1});

test("colour is as deep as the evidence is strong", () => {
  equal([0, 2, 4, -5.9, null].map(z => depthOf(word(z, true), true)), [0, 0.5, 1, 1, 0]);
});

test("what too few documents use is never deep where others were tested, nor what one alone uses", () => {
  equal(depthOf(word(9, false), true), 0.25);
  equal(depthOf(word(9, false), false), 1);
  equal(depthOf(word(9, false, 1), false), 0.25);
});

test("a word speaks for the cohort that has more of it", () => {
  equal([sideOfWord(word(-1)), sideOfWord(word(1)), sideOfWord(word(null))], ["a", "b", "b"]);
});
