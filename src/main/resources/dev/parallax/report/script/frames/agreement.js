// How the two instruments of a frame go together, in words.

import {isNumber} from "../text/figures.js";

const directionOf = row => (row && isNumber(row.difference) ? Math.sign(row.difference) : null);

/** How sure each of two differences is. */
function surenessOf(hits, score) {
  if (hits.discovery && score.discovery) return "neither difference is likely to be chance";
  if (hits.discovery) return "only that of patterns is unlikely to be chance";
  if (score.discovery) return "only that of scores is unlikely to be chance";
  return hits.inferred || score.inferred ? "both could be chance" : "too few documents to test";
}

/** Whether both point the same way (1), opposite ways (-1), or this cannot be told (0). */
export function agreementSign({hits, score}) {
  const [one, other] = [directionOf(hits), directionOf(score)];
  return one === null || other === null ? 0 : one * other;
}

/**
 * What is to be said of a frame.
 * @param frame its comparisons: hits by patterns, score by the head; null where there is none
 */
export function agreementText({hits, score}) {
  if (!score) return "Patterns alone: without examples there is no score.";
  if (!hits) return "Scores alone: patterns found too little to compare, or there are none.";
  const sign = agreementSign({hits, score});
  const sure = surenessOf(hits, score);
  if (sign > 0) return `They agree; ${sure}.`;
  if (sign < 0) {
    return hits.discovery && score.discovery
      ? `They contradict each other, and ${sure}: no direction can be concluded.`
      : `They point opposite ways; ${sure}.`;
  }
  return `At least one of them finds no difference; ${sure}.`;
}

/** How many frames both instruments measure, and in how many they point the same way. */
export function agreementOfAll(frames) {
  const both = frames.filter(({hits, score}) => hits && score);
  if (both.length === 0) return "No frame has both instruments.";
  const agreeing = both.filter(frame => agreementSign(frame) > 0).length;
  return `Both point the same way in ${agreeing} of ${both.length} frames${
    both.length - agreeing ? "; where they do not, a difference by one of them alone says little" : ""}.`;
}
