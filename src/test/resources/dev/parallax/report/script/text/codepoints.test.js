import {equal, test} from "../testing/testing.js";
import {codePoints} from "./codepoints.js";

test("a text without emoji", () => {
  const text = codePoints("harbour");
  equal([text.length, text.slice(1, 4)], [7, "arb"]);
});

test("an emoji is one code point", () => {
  const text = codePoints("a 🚢 sails");
  equal([text.length, text.slice(2, 3), text.slice(4, 9)], [9, "🚢", "sails"]);
});

test("many texts", () => {
  for (let i = 0; i < 100; i++) equal(codePoints(`🌊${i}`).slice(0, 1), "🌊");
});
