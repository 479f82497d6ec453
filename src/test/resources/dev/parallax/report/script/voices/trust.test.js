import {equal, test} from "../testing/testing.js";
import {shareIn, trust} from "./trust.js";

const share = ([cohort, voice], words, share_found, share_estimated, share_right) =>
  ({cohort, voice, text_kind: "essay", words, share_found, share_estimated, share_right});

const shares = [share(["a", "attributed"], 10, 0.1, 0.13, 0.8), share(["a", "author"], 90, 0.9, 0.87, 0.94),
  share(["b", "attributed"], 0, 0, 0, 0), share(["b", "author"], 70, 1, 1, 1)];

test("a voice is trusted as far as its cohorts' rows say", () => {
  equal(trust(shares, {cohort_a: "a", cohort_b: "b", voice: "author"}),
    [{cohort: "a", right: 0.94}, {cohort: "b", right: 1}]);
  equal(trust(shares, {cohort_a: "a", cohort_b: "b", voice: "attributed"}), [{cohort: "a", right: 0.8}]);
  equal(trust(shares, {cohort_a: "a", cohort_b: "rest", voice: "all"}), []);
});

test("what is found stands beside what it stands for", () => {
  equal(shareIn(shares, "a"), {kind: "essay", found: 0.1, estimated: 0.13, right: {attributed: 0.8, author: 0.94}});
  equal(shareIn(shares, "b"), {kind: "essay", found: 0, estimated: 0, right: {attributed: null, author: 1}});
  equal(shareIn(shares, "rest"), null);
});
