import {equal, test} from "../testing/testing.js";
import {isShown, kindOf, patternOf, whyWritten} from "./kinds.js";

const row = (family, key, group = "") => ({family, key, group, label: `“${key}”`});

test("a word leads to the pattern of what its measure counts", () => {
  equal(patternOf(row("term", "ally/NOUN")), "lemma:ally&pos:NOUN&name:no");
  equal(patternOf(row("phrase", "foreign policy")), "lemma:foreign lemma:policy");
  equal(patternOf(row("word", "we're")), "written:we're");
});

test("names and function words can be left out among words as written alone", () => {
  const shown = (one, isNamesShown, isFunctionShown) => isShown(one, {isNamesShown, isFunctionShown});
  equal([shown(row("word", "nato"), false, true), shown(row("word", "the"), true, false), shown(row("word", "sea"), false, false)],
    [false, false, true]);
  equal(shown(row("term", "nato/NOUN"), false, false), true);
});

test("words that are written alike are told apart", () => {
  equal([kindOf(row("term", "ally/NOUN", "noun")), kindOf(row("phrase", "x y")), kindOf(row("word", "ally"))],
    ["noun", "phrase", "as written"]);
});

test("why a word is counted as written alone", () => {
  equal(["nato", "the", "went"].map(key => whyWritten({key})), ["is a name", "is a function word", "is no dictionary form"]);
});
