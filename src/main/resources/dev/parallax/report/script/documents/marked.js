// A sentence with its tone, and the marks of frames and entities within it.

import {comparisons, pictureOf} from "../data/measures.js";
import {entityName, instrumentName, texts} from "../data/tables.js";
import {h} from "../draw/dom.js";
import {formatNumber, isNumber} from "../text/figures.js";
import {pieces, reaching, within} from "./pieces.js";

/** Names stand once in a list; marks hold their places there. */
export const nameAt = index => texts().names[index];

/** Columns of sentences that hold a tone. */
export const toneColumns = () =>
  (texts().columns.sentences || []).filter(column => column.startsWith("tone_"));

/** The instrument of such a column. */
export const instrumentOf = column => column.slice("tone_".length);

/** The attribute of a sentence that holds a tone. */
export const toneAttribute = column => `data-${column.replace("_", "-")}`;

export function sentenceElement(sentence, found, text) {
  const span = h("span", {class: "sentence", tabindex: "-1", "data-start": sentence.start_char,
    "data-end": sentence.end_char, "data-tone": toneText(sentence)}, markedPieces(sentence, found, text));
  toneColumns().filter(column => isNumber(sentence[column])).forEach(column =>
    span.setAttribute(toneAttribute(column), sentence[column]));
  return span;
}

function toneText(sentence) {
  const tones = toneColumns().map(column =>
    `${instrumentName(instrumentOf(column))} ${formatNumber(sentence[column])}`);
  return ["Tone: ", tones.join(", "), sentence.hedged ? ", hedged" : "",
    sentence.prescriptive ? ", says what ought to be" : ""].join("");
}

function markedPieces(sentence, found, text) {
  const [start, end] = [sentence.start_char, sentence.end_char];
  const frames = within(found.frame_hits, start, end);
  const named = within(found.mentions, start, end).filter(one => one.entity_id !== null);
  const quoted = reaching(found.quotations, start, end);
  return pieces(start, end, [frames, named, quoted]).map(({from, to, covers}) => {
    const piece = text.slice(from, to);
    return covers.some(marks => marks.length) ? markElement(piece, ...covers) : piece;
  });
}

function markElement(piece, frames, named, quoted) {
  const told = new Set([...frames.map(frameText), ...named.map(one => entityName(nameAt(one.entity_id))),
    ...quoted.map(one => `Said by ${one.speaker === null ? "somebody who is not named" : nameAt(one.speaker)}`)]);
  const kinds = {frame: frames, entity: named, quoted};
  return h("mark", {class: Object.keys(kinds).filter(kind => kinds[kind].length).join(" "), tabindex: "-1", "data-told": [...told].join(" · ")}, piece);
}

const frameLabels = new Map(comparisons.filter(row => pictureOf(row) === "groups").map(row => [row.key, row.label]));

function frameText(hit) {
  const key = `${nameAt(hit.frame_set)}/${nameAt(hit.frame)}`;
  return `Frame: ${frameLabels.get(key) || key}${hit.negated ? ", denied" : ""}${hit.hypothetical ? ", supposed" : ""}`;
}
