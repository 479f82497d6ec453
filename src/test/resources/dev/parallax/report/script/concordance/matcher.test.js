import {equal, isTrue, test} from "../testing/testing.js";
import {BEGINS, FIRST, TOUCHES} from "./codes.js";
import {matcherOf} from "./matcher.js";
import {readPattern} from "./pattern.js";

const FORMS = ["long", "-", "term", "plan", "we", "'re", "going", "nato", ",", "'"];
const lexicon = {
  forms: FORMS, lemmas: FORMS.map(form => ({going: "go", "'re": "be"}[form] || form)),
  tags: ["jj", "hyph", "nn", "nn", "prp", "vbp", "vbg", "nnp", ",", "pos"],
  parts: ["adj", "x", "noun", "noun", "pron", "verb", "verb", "propn", "x", "part"],
  named: FORMS.map(form => form === "nato"), words: FORMS.map(form => /\w/.test(form)),
};

/** A text: a token touches the one before where a + says so, and | begins a sentence. */
function tokens(text) {
  const parts = text.split(" ");
  return {types: parts.map(part => FORMS.indexOf(part.replace(/^[+|]/, ""))),
    flags: parts.map((part, i) => (i === 0 ? FIRST | BEGINS : part[0] === "|" ? FIRST : part[0] === "+" ? TOUCHES : 0))};
}

const found = (pattern, text) => matcherOf(readPattern(pattern).words, lexicon).find(tokens(text));

test("a hyphen between two words is passed over, and no other", () => {
  equal(found("long term plan", "long +- +term plan"), [[0, 4]]);
  equal(found("long term", "long - term"), []);
  equal(found("term plan", "term , plan"), []);
});

test("nothing is found across sentences", () => equal(found("term plan", "term |plan"), []));

test("several tokens spell a word, where they touch", () => {
  equal(found("we're", "we +'re going"), [[0, 2]]);
  equal(found("we’re", "we 're going"), []);
  equal(found("long-term", "long +- +term"), [[0, 3]]);
});

test("a word as written has all of its tokens", () => {
  equal(found("written:we", "we +'re going |we going"), [[3, 4]]);
  equal(found("written:we're", "we +'re going"), [[0, 2]]);
  equal(found("written:nato'", "nato +' plan"), [[0, 2]]);
});

test("tests of one token hold together", () => {
  equal(found("lemma:go&pos:VERB", "going plan"), [[0, 1]]);
  equal(found("pos:nn* pos:NOUN", "term plan nato"), [[0, 2]]);
  equal(found("name:yes", "term nato"), [[1, 2]]);
  equal(found("* plan", "term plan , plan"), [[0, 2], [2, 4]]);
});

test("a part of speech that no word has is told", () => {
  isTrue(/part of speech “advb”.*NOUN/.test(matcherOf(readPattern("pos:ADVB").words, lexicon).problem), "told");
});
