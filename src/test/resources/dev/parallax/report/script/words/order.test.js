import {equal, test} from "../testing/testing.js";
import {found, mostTypical} from "./order.js";

const word = (key, rank, difference) => ({key, rank, difference});
const keys = rows => rows.map(row => row.key);

test("the most typical words of either side", () => {
  const rows = [word("one", 1, 2), word("two", 2, -5), word("three", 3, 3), word("four", 4, 0)];
  equal(keys(mostTypical(rows, "b")), ["one", "three"]);
  equal(keys(mostTypical(rows, "a")), ["two"]);
});

test("the rank tells, which has the strongest first, and no difference is typical of nobody", () => {
  equal(keys(mostTypical([word("two", 2, 0.2), word("one", 1, 0.1), word("three", 3, null)], "b")), ["one", "two"]);
});

test("a list has an end", () => {
  const many = Array.from({length: 40}, (any, i) => word(`w${i}`, i, i + 1));
  equal(mostTypical(many, "b").length, 14);
});

test("words that begin with what was typed come first, then the clearest", () => {
  const rows = [word("retreat/NOUN", 1), word("treaty/NOUN", 5), word("treat/VERB", 4)];
  equal(keys(found(rows, " Treat ")), ["treat/VERB", "treaty/NOUN", "retreat/NOUN"]);
});

test("capitals make no difference", () => equal(keys(found([word("the NATO", 1), word("NATO", 2)], "nato")), ["NATO", "the NATO"]));

test("nothing typed finds nothing", () => equal(found([word("one", 1)], "  "), []));
