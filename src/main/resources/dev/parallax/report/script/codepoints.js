// Offsets of the tables count code points, those of JavaScript halves of them: emoji are two.

const cache = new Map();

/** A text that is cut by code points. */
function codePoints(text) {
  if (cache.has(text)) return cache.get(text);
  const plainText = !/[\uD800-\uDBFF]/.test(text);
  const units = plainText ? null : Array.from(text);
  const sliceable = {
    length: plainText ? text.length : units.length,
    slice: (start, end) => (plainText ? text.slice(start, end) : units.slice(start, end).join("")),
  };
  if (cache.size > 20) cache.clear();
  cache.set(text, sliceable);
  return sliceable;
}
