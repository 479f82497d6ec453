// In which order the lines of a concordance stand.

import {speakerAt} from "../data/speakers.js";
import {documents} from "../data/tables.js";
import {BEGINS} from "./codes.js";
import {lexicon, tokensAt} from "./lexicon.js";
import {pointsBefore, starts, textAt} from "./places.js";

/** So many words beside a hit decide. */
const NEIGHBOURS = 4;

/** Orders that can be chosen, and what they are called. */
export const ORDERS = [["document", "document"], ["left", "word before"], ["right", "word after"],
  ["date", "date"], ["cohort", "cohort"], ["speaker", "speaker or author"]];

/** The words before a hit, or behind it, the nearest first, within its segment. */
function neighbours({place, first, end}, step) {
  const {types, flags} = tokensAt(place);
  const words = [];
  let at = step < 0 ? first : end - 1;
  while (words.length < NEIGHBOURS) {
    if (step < 0 && flags[at] & BEGINS) break;
    at += step;
    if (at >= types.length || step > 0 && flags[at] & BEGINS) break;
    if (lexicon().words[types[at]]) words.push(lexicon().forms[types[at]]);
  }
  return words.join(" ");
}

/** To whom the words at a hit are attributed; null where to nobody. */
export const speakerOf = ({place, first}) =>
  speakerAt(documents[place].document_id, pointsBefore(textAt(place), starts(place)[first]));

const KEYS = {
  document: () => "",
  left: hit => neighbours(hit, -1),
  right: hit => neighbours(hit, 1),
  date: hit => documents[hit.place].date || "",
  cohort: hit => documents[hit.place].cohort,
  speaker: hit => speakerOf(hit) || documents[hit.place].author || "",
};

/** Hits in an order; those that are alike stand as in the documents. */
export function ordered(hits, order) {
  const keyed = hits.map((hit, i) => ({hit, i, key: KEYS[order](hit)}));
  keyed.sort((one, other) => d3.ascending(one.key, other.key) || one.i - other.i);
  return keyed.map(({hit}) => hit);
}
