import {equal, isTrue, randoms, test} from "../testing/testing.js";
import {isLike, readPattern, spoken} from "./pattern.js";

test("a star stands for any letters, or none", () => {
  isTrue(isLike("threat*", "threat") && isLike("threat*", "threatened") && !isLike("threat*", "a threat"), "prefix");
  isTrue(isLike("*ness", "kindness") && isLike("*", "") && isLike("a*b*c", "aXbYbc") && !isLike("a*b", "ab c"), "others");
});

test("stars are found as a regular expression finds them", () => {
  const random = randoms(3);
  const text = length => Array.from({length}, () => "ab"[Math.floor(random() * 2)]).join("");
  for (let i = 0; i < 500; i += 1) {
    const glob = text(5).replace(/b/g, () => (random() < 0.5 ? "*" : "b"));
    const word = text(6);
    equal(isLike(glob, word), new RegExp(`^${glob.replace(/\*/g, ".*")}$`).test(word));
  }
});

test("words, lemmas, parts and names are told apart, and AT&T is a word", () => {
  const {words} = readPattern("“AT&T lemma:Go&pos:VERB don’t written:we're”");
  equal(words.map(word => word.literal), ["at&t", null, "don't", null]);
  equal(words[1].tests.map(({asked, glob}) => [asked, glob]), [["lemma", "go"], ["part", "verb"]]);
  equal(words[3].whole, "we're");
});

test("titles say patterns as people do", () => {
  equal([spoken("written:america"), spoken("lemma:ally&pos:NOUN&name:no"), spoken("pos:ADJ order")], ["america", "ally", "pos:ADJ order"]);
});

test("what no word can be is told", () => {
  ["", "  ", "lemma:", "name:perhaps", "written:", "a ".repeat(13), "x".repeat(301)]
    .forEach(typed => isTrue(readPattern(typed).problem, typed));
});
