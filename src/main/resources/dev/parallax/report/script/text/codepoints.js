// Offsets of the tables count code points, those of JavaScript halves of them: emoji are two.

/** Texts that were cut of late; a document is cut many times while it is read. */
const cache = new Map();
const KEPT = 20;

function sliceable(text) {
  if (!/[\uD800-\uDBFF]/.test(text)) return text;
  const points = Array.from(text);
  return {length: points.length, slice: (start, end) => points.slice(start, end).join("")};
}

/** A text that is cut by code points: its length, and slice(start, end). */
export function codePoints(text) {
  if (!cache.has(text)) {
    if (cache.size > KEPT) cache.clear();
    cache.set(text, sliceable(text));
  }
  return cache.get(text);
}
