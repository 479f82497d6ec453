import {equal, test} from "../testing/testing.js";
import {page} from "../testing/page.js";
import {BEGINS, FIRST, numbersOf, TOUCHES, tokensOf} from "./codes.js";

const {alphabet} = page.tokens;

test("numbers take one, two or four characters", () => {
  equal(alphabet.length, 88);
  equal(numbersOf("!#$", alphabet), [0, 1, 2]);
  equal(numbersOf(`${alphabet[64]}!${alphabet[86]}~`, alphabet), [64, 64 + 22 * 88 + 87]);
  equal(numbersOf("~!!#", alphabet), [64 + 23 * 88 + 1]);
});

test("tokens know where sentences and segments begin, and whether they touch", () => {
  const touching = [false, true];
  const {types, flags, kinds, skips} = tokensOf([1, 3, 4, 5, 3, 5, 0, 4, 2, 7, 4], touching);
  equal(Array.from(types), [0, 1, 1, 0, 0]);
  equal(Array.from(flags), [FIRST | BEGINS, TOUCHES, 0, FIRST, 0]);
  equal(Array.from(kinds), [3, 3, 3, 3, 3]);
  equal([...skips], [[4, 7]]);
});
