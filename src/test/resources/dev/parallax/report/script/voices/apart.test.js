import {equal, test} from "../testing/testing.js";
import {apart, partWays, sideBySide} from "./apart.js";

const row = (key, voice, difference, low, high) => ({family: "tone", key, voice, difference,
  interval: "difference", difference_low: low, difference_high: high});

test("rows of one measure stand beside each other", () => equal(
  sideBySide([row("x", "all"), row("y", "all"), row("x", "author")]).map(one => one.key), ["x", "x", "y"]));

test("neither difference lies in the interval of the other", () => {
  equal(partWays(row("x", "author", 1, 0.5, 1.5), row("x", "attributed", 3, 2, 4)), true);
  equal(partWays(row("x", "author", 1, 0.5, 3.5), row("x", "attributed", 3, 2, 4)), false);
});

test("opposite signs count where one of them is told from nought", () => {
  equal(partWays(row("x", "author", 1, 0.5, 1.5), row("x", "attributed", -0.1, -2, 2)), true);
  equal(partWays(row("x", "author", 1, -1, 3), row("x", "attributed", -0.1, -2, 2)), false);
});

test("without a difference nothing is told", () =>
  equal(partWays(row("x", "author", null), row("x", "attributed", 1, 0, 2)), false));

test("only measures of both voices are told apart", () => equal(
  apart([row("x", "author", 1, 0.5, 1.5), row("x", "attributed", 3, 2, 4), row("y", "author", 1, 0, 2)])
    .map(one => one.voice), ["author", "attributed"]));
