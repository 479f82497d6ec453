// How marks part a sentence.

/** Those that begin within a span. */
export const within = (list, start, end) =>
  list.filter(one => one.start_char >= start && one.start_char < end);

/** Those that reach into a span, as far as they lie in it. */
export const reaching = (list, start, end) =>
  list.filter(one => one.start_char < end && one.end_char > start)
    .map(one => ({...one, start_char: Math.max(start, one.start_char)}));

/**
 * The pieces of a span between the ends of its marks.
 * @param layers lists of marks
 * @return start and end of each piece, and of each layer the marks that cover it
 */
export function pieces(start, end, layers) {
  const ends = layers.flat().flatMap(one => [one.start_char, Math.min(one.end_char, end)]);
  const cuts = [...new Set([start, end, ...ends])].sort(d3.ascending);
  return d3.pairs(cuts).map(([from, to]) => ({from, to,
    covers: layers.map(marks => marks.filter(one => one.start_char <= from && from < one.end_char))}));
}
