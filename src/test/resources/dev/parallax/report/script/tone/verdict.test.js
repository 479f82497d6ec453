import {equal, test} from "../testing/testing.js";
import {verdictOf} from "./verdict.js";

const said = (...differences) => verdictOf(differences.map((difference, i) =>
  ({group: ["one", "two", "three"][i], difference})), side => side.toUpperCase()).join("");

test("no difference", () => {
  equal(said(0, null), "None of them tells the cohorts’ means apart.");
});

test("all agree", () => equal(said(1, 2), "All of them give the higher mean to B."));

test("some hear nothing", () => {
  equal(said(1, 0), "Of them one gives the higher mean to B, two to neither.");
  equal(said(-1, null, -2), "Of them one and three give the higher mean to A, two to neither.");
});

test("some contradict others", () => {
  equal(said(1, -2), "They contradict each other: two gives the higher mean to A, one to B."
    + " Neither direction can be concluded from tone alone.");
  equal(said(1, -2, -1), "They contradict each other: two and three give the higher mean to A, one to B."
    + " Neither direction can be concluded from tone alone.");
});
