// Tokens as they are written on the page: TokenCodes.java and PageTokens.java write them.

/** Codes that are no token's. */
const SENTENCE = 0;
const SEGMENT = 1;
const SKIP = 2;
const OTHERWISE = 3;
const FIRST_TYPE = 4;

/** Numbers below it take one character, those of `two` two. */
const ONE = 64;

/** What is true of a token: first of its sentence, first of its segment, right behind another. */
export const FIRST = 1;
export const BEGINS = 2;
export const TOUCHES = 4;

/** The numbers of a text of codes. */
export function numbersOf(codes, alphabet) {
  const base = alphabet.length;
  const values = new Uint8Array(128);
  Array.from(alphabet).forEach((one, i) => { values[one.charCodeAt(0)] = i; });
  const two = ONE + (base - 1 - ONE) * base;
  const numbers = [];
  let at = 0;
  const next = () => values[codes.charCodeAt(at++)];
  while (at < codes.length) {
    const first = next();
    if (first < ONE) numbers.push(first);
    else if (first < base - 1) numbers.push(ONE + (first - ONE) * base + next());
    else numbers.push(two + (next() * base + next()) * base + next());
  }
  return numbers;
}

/**
 * The tokens of a document.
 * @param touching whether tokens of a type stand right behind others for the most part
 * @return types, flags and kinds of segments, one a token, and where a place is not the first that fits
 */
export function tokensOf(numbers, touching) {
  const tokens = {types: [], flags: [], kinds: [], skips: new Map()};
  let state = {flag: FIRST | BEGINS, kind: 0, isOther: false};
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at];
    if (number === SENTENCE) state.flag |= FIRST;
    else if (number === SEGMENT) state = {flag: FIRST | BEGINS, kind: numbers[++at], isOther: false};
    else if (number === SKIP) tokens.skips.set(tokens.types.length, numbers[++at]);
    else if (number === OTHERWISE) state.isOther = true;
    else {
      add(tokens, number - FIRST_TYPE, touching, state);
      state = {flag: 0, kind: state.kind, isOther: false};
    }
  }
  return {types: Int32Array.from(tokens.types), flags: Uint8Array.from(tokens.flags),
    kinds: Uint8Array.from(tokens.kinds), skips: tokens.skips};
}

function add({types, flags, kinds}, type, touching, {flag, kind, isOther}) {
  flags.push(flag | (touching[type] !== isOther ? TOUCHES : 0));
  types.push(type);
  kinds.push(kind);
}
