import {equal, isTrue, test} from "../testing/testing.js";
import {inContext} from "./context.js";

const TEXT = `${"The people of the village spoke. ".repeat(10)}The treaty.`;
const whole = [0, TEXT.length];
const at = word => [TEXT.indexOf(word), TEXT.indexOf(word) + word.length];

test("what is cut is marked, and begins and ends with a whole word", () => {
  const {before, word, after} = inContext(TEXT, whole, [165, 168], 70);
  equal(word, "The");
  isTrue(/^… \w+ .* $/.test(before), before);
  isTrue(/^ .*\w …$/.test(after), after);
  const words = new Set(TEXT.split(/\s+/));
  [...before.slice(2).trim().split(" "), ...after.slice(0, -2).trim().split(" ")]
    .forEach(one => isTrue(words.has(one), one));
});

test("the ends of a text are not marked", () => {
  equal(inContext(TEXT, whole, [0, 3], 70).before, "");
  equal(inContext(TEXT, whole, at("treaty"), 70).after, ".");
});

test("nothing is shown from beyond the paragraph", () => {
  equal(inContext("Heading\n\nOne two three.\n\nNext", [9, 23], [13, 16], 100),
    {before: "One ", word: "two", after: " three."});
});

test("lines and tabs flow into one", () => {
  equal(inContext("one\n\ttwo\n\nthree", [0, 15], [5, 8], 70), {before: "one ", word: "two", after: " three"});
});
