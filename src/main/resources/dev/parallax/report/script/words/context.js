// A word with what stands before and after it.

const CONTEXT = 70;

const flowing = text => text.replace(/\s+/g, " ");

/**
 * Where context is cut it begins and ends with a whole word, if there is one.
 * @param text that is cut by code points
 */
export function inContext(text, start, end) {
  const before = flowing(text.slice(Math.max(0, start - CONTEXT), start));
  const after = flowing(text.slice(end, end + CONTEXT));
  // Older browsers know no lookbehind.
  return {
    before: start > CONTEXT ? `… ${before.replace(/^\S* (?=.)/, "")}` : before,
    word: text.slice(start, end),
    after: end + CONTEXT < text.length ? `${after.replace(/(.) \S*$/, "$1")} …` : after,
  };
}
