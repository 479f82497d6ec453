// Names of the clearest words, as many as stand clear of each other.

import {firstLetters} from "../text/names.js";

const MOST = 70;
const MOST_NARROW = 16;
const LONGEST = 30;

/** Of a line of the page's small type, in pixels. */
const HEIGHT = 13;
const OF_A_LETTER = 6.1;
const GAP = 6;

/**
 * Where names stand.
 * @param places of words, the clearest first: text, x, y
 * @param left edge of the room that there is
 * @param width right edge
 */
export function wordLabels(places, left, width) {
  const taken = [];
  const placed = [];
  const most = width < 500 ? MOST_NARROW : MOST;
  for (const place of places) {
    if (placed.length === most) break;
    const label = labelOf(place, box => box.left > left && box.right < width
      && taken.every(other => isApart(box, other)));
    if (label) {
      taken.push(label.box);
      placed.push(label);
    }
  }
  return placed;
}

/** A name behind its word or, where that is no place for it, before it. */
function labelOf({text: whole, x, y}, isFree) {
  const text = firstLetters(whole, LONGEST);
  const size = text.length * OF_A_LETTER + 8;
  const box = left => ({left, right: left + size, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2});
  return [{text, x: x + GAP, y, anchor: "start", box: box(x + GAP)},
    {text, x: x - GAP, y, anchor: "end", box: box(x - GAP - size)}].find(label => isFree(label.box));
}

const isApart = (one, other) => one.right < other.left || one.left > other.right
  || one.bottom < other.top || one.top > other.bottom;
