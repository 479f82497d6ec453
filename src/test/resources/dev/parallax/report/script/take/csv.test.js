import {equal, test} from "../testing/testing.js";
import {csvOf, harmless} from "./csv.js";

const columns = [["word", row => row.word], ["rate", row => row.rate]];

test("numbers have all their digits, and what is none is empty", () => {
  equal(csvOf(columns, [{word: "sea", rate: 0.1 + 0.2}, {word: null, rate: NaN}, {word: "x", rate: -1e-7}], ["Rates", "run 1"]),
    "\uFEFFRates\r\nrun 1\r\nword,rate\r\nsea,0.30000000000000004\r\n,\r\nx,-1e-7\r\n");
});

test("no text is taken for a formula", () => {
  ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"].forEach(text => equal(harmless(text), `'${text}`));
  ["a=1", " =1", ""].forEach(text => equal(harmless(text), text));
});

test("commas, quotes and lines stay in their cell, and nothing speaks to a terminal", () => {
  equal(csvOf([["x", row => row]], ['a,"b"', "c\nd", "\u001b[31m"], []), '\uFEFFx\r\n"a,""b"""\r\n"c\nd"\r\n [31m\r\n');
});
