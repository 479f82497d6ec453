import {equal, isTrue, test} from "../testing/testing.js";
import {logDice, nearby} from "./collocates.js";

test("what is near stands in the same sentence, at most five tokens away", () => {
  const flags = Array.from({length: 20}, (any, i) => (i === 0 || i === 9 ? 1 : 0));
  equal(nearby({types: flags, flags}, 10, 11), [9, 11, 12, 13, 14, 15]);
  equal(nearby({types: flags, flags}, 7, 8), [6, 5, 4, 3, 2, 8]);
});

test("two that always stand together have 14, and twice as far apart 13", () => {
  equal(logDice(5, 5, 5), 14);
  equal(logDice(5, 10, 10), 13);
  isTrue(logDice(0, 3, 3) === null, "never");
});
