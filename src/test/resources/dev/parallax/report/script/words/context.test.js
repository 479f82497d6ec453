import {codePoints} from "../text/codepoints.js";
import {equal, isTrue, test} from "../testing/testing.js";
import {inContext} from "./context.js";

const TEXT = `${"The people of the village spoke. ".repeat(10)}The treaty.`;
const text = codePoints(TEXT);
const at = word => [TEXT.indexOf(word), TEXT.indexOf(word) + word.length];

test("what is cut is marked, and begins and ends with a whole word", () => {
  const {before, word, after} = inContext(text, 165, 168);
  equal(word, "The");
  isTrue(/^… \w+ .* $/.test(before), before);
  isTrue(/^ .*\w …$/.test(after), after);
  const words = new Set(TEXT.split(/\s+/));
  [...before.slice(2).trim().split(" "), ...after.slice(0, -2).trim().split(" ")]
    .forEach(one => isTrue(words.has(one), one));
});

test("the ends of a text are not marked", () => {
  equal(inContext(text, 0, 3).before, "");
  equal(inContext(text, ...at("treaty")).after, ".");
});

test("lines and tabs flow into one", () => {
  equal(inContext(codePoints("one\n\ttwo\n\nthree"), 5, 8), {before: "one ", word: "two", after: " three"});
});
