// What tests of the page's scripts are written with. ScriptsTest.java finds *.test.js, runs each in
// an engine of its own and tells of every test by its name.

globalThis.tests = [];

export function test(name, check) {
  globalThis.tests.push({name, check});
}

const shown = (key, value) => (value === undefined || Number.isNaN(value) ? String(value) : value);

/** Fails unless both are written alike. */
export function equal(actual, expected) {
  const [one, other] = [actual, expected].map(value => JSON.stringify(value, shown));
  if (one !== other) throw new Error(`${one} is not ${other}`);
}

export function isTrue(condition, told) {
  if (!condition) throw new Error(`Not true: ${told}`);
}

/** Numbers from 0 to 1 that are the same in every run. */
export function randoms(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
