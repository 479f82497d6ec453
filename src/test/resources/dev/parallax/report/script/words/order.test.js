import {equal, test} from "../testing/testing.js";
import {found, foundText, mostTypical, onlyWritten} from "./order.js";

const word = (label, rank, difference) => ({label, key: label, rank, difference});
const keys = rows => rows.map(row => row.key);
const foundKeys = (rows, text) => keys(found(rows, text).map(one => one.row));

test("the most typical words of either side are those of the best ranks", () => {
  const rows = [word("three", 3, 9), word("one", 1, 2), word("two", 2, -5), word("four", 4, 0), word("five", 5, null)];
  equal(keys(mostTypical(rows, "b")), ["one", "three"]);
  equal(keys(mostTypical(rows, "a")), ["two"]);
});

test("a list has an end", () => {
  const many = Array.from({length: 40}, (any, i) => word(`w${i}`, i, i + 1));
  equal(mostTypical(many, "b").length, 14);
});

test("what is exactly so comes first, then what begins so, then what holds it, the clearest first", () => {
  const rows = [word("retreat", 1), word("treaty", 5), word("treats", 4), word("treat", 9)];
  equal(foundKeys(rows, " Treat "), ["treat", "treats", "treaty", "retreat"]);
  equal(foundText(found(rows, "treat"), "treat"), "4 found: 1 exactly so, 2 begin so, 1 hold it.");
});

test("a star stands for any letters", () => {
  const rows = [word("retreat", 1), word("treaty", 5), word("we must", 2)];
  equal(foundKeys(rows, "*treat"), ["retreat"]);
  equal(foundKeys(rows, "we  must"), ["we must"]);
  equal(foundText(found(rows, "treat*"), "treat*"), "1 found.");
});

test("capitals and apostrophes make no difference", () => {
  equal(foundKeys([word("the nato", 1), word("nato", 2)], "NATO"), ["nato", "the nato"]);
  equal(foundKeys([word("don't", 1)], "don’t"), ["don't"]);
});

test("nothing typed finds nothing, and what is not there is told", () => {
  equal(found([word("one", 1)], "  "), []);
  equal(foundText([], "sea"), "No word or phrase that was compared is like “sea”.");
});

test("a word that is counted as written alone is told from one that is counted in other ways, too", () => {
  const of = (family, label) => ({...word(label, 1), family});
  const rows = [of("word", "we"), of("phrase", "we must"), of("word", "war"), of("term", "war")];
  equal(onlyWritten(found(rows, "we")).family, "word");
  equal(onlyWritten(found(rows, "war")), null);
  equal(onlyWritten(found(rows, "w")), null);
});
