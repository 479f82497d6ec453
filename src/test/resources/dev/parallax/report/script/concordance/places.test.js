import {equal, test} from "../testing/testing.js";
import {pointsBefore, segmentOf, startsOf} from "./places.js";

test("a token stands where it is first found behind the one before, or as far on as is said", () => {
  const tokens = {types: Int32Array.from([0, 1, 0]), skips: new Map([[2, 4]])};
  equal(Array.from(startsOf(tokens, "a b a a", ["a", "b"])), [0, 2, 7]);
});

test("offsets of links count code points", () => equal(pointsBefore("🚢🚢 sea", 5), 3));

test("a segment ends where the next one begins", () => {
  equal(segmentOf({flags: [3, 0, 1, 3, 0]}, 1), [0, 2]);
  equal(segmentOf({flags: [3, 0, 1, 3, 0]}, 4), [3, 4]);
});
