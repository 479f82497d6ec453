// Whose words stand where, as far as they are told to be somebody else's.

import {texts} from "./tables.js";

const NOBODY_NAMED = "somebody who is not named";

/** To whom the words at a code point of a document are attributed; null where to nobody, or where its text is not here. */
export function speakerAt(documentId, point) {
  const {columns, names, documents} = texts();
  const rows = (documents[documentId] || {}).quotations;
  if (!columns.quotations || !rows || rows.length === 0) return null;
  const [attributed, speaker, spans] = ["attributed", "speaker", "spans"].map(name => columns.quotations.indexOf(name));
  const row = rows.find(cells => cells[attributed] && cells[spans].some(([from, to]) => from <= point && point < to));
  if (!row) return null;
  return row[speaker] === null ? NOBODY_NAMED : names[row[speaker]];
}
