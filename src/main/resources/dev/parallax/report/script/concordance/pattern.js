// Patterns of words: threat*, lemma:go, pos:ADJ order. TokenPattern.java reads them alike.

const LONGEST = 300;
const MOST_WORDS = 12;
const TESTS = [["lemma", "lemma:"], ["part", "pos:"], ["name", "name:"]];
const WHOLE = "written:";

/** Only where a test follows, so that AT&T is a word. */
const AND = /&(?=(?:lemma|pos|name):)/;

/** Text as it is compared: capitals and kinds of apostrophe make no difference. */
export const folded = text => text.toLowerCase().replace(/’/g, "'");

/** A pattern as people say it, in titles. */
export const spoken = pattern => pattern.replace(/\b(?:written|lemma):|&(?:pos|name):\S+/g, "");

/** Whether a text is like a pattern in which * stands for any letters, or none. */
export function isLike(pattern, text) {
  let [at, next, star, retry] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[next] === "*") {
      star = next++;
      retry = at;
    } else if (pattern[next] === text[at]) {
      next += 1;
      at += 1;
    } else if (star >= 0) {
      next = star + 1;
      at = ++retry;
    } else return false;
  }
  while (pattern[next] === "*") next += 1;
  return next === pattern.length;
}

/**
 * A pattern as its words, or what is wrong with it.
 * @return {words, problem}; of a word its tests, and the word itself where several tokens may spell it
 */
export function readPattern(typed) {
  const bare = typed.trim().replace(/^["“](.*)["”]$/, "$1").trim();
  const parts = bare.split(/\s+/);
  if (bare === "") return {words: [], problem: "Type a word, for example threat* or lemma:go."};
  if (bare.length > LONGEST || parts.length > MOST_WORDS) {
    return {words: [], problem: `A pattern has at most ${MOST_WORDS} words and ${LONGEST} characters.`};
  }
  const words = parts.map(part => wordOf(folded(part)));
  const wrong = words.find(word => word.problem);
  return wrong ? {words: [], problem: wrong.problem} : {words, problem: null};
}

function wordOf(part) {
  if (part.startsWith(WHOLE)) {
    const whole = part.slice(WHOLE.length);
    return {tests: [], literal: null, whole, problem: whole === "" ? missing(WHOLE) : null};
  }
  const tests = part.split(AND).map(testOf);
  const isLiteral = tests.length === 1 && tests[0].asked === "form" && !part.includes("*");
  const wrong = tests.find(test => test.problem);
  return {tests, literal: isLiteral ? part : null, whole: null, problem: wrong ? wrong.problem : null};
}

const missing = prefix => `Something must stand behind “${prefix}”.`;

function testOf(part) {
  const [asked, prefix] = TESTS.find(([, begins]) => part.startsWith(begins)) || ["form", ""];
  const glob = part.slice(prefix.length);
  if (asked === "name" && glob !== "yes" && glob !== "no") {
    return {asked, glob, problem: `name: takes yes or no, not “${glob}”.`};
  }
  return {asked, glob, problem: glob === "" ? missing(prefix) : null};
}
