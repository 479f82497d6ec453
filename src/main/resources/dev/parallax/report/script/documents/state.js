// What is read at the moment, and how.

export const reading = {
  /** Place of the document; null before one is opened. */
  place: null,
  /** Which highlights are on. */
  layers: {tone: true, frames: true, entities: true, quoted: true},
  /** Column of the tone that is shown. */
  instrument: null,
  /** The highlight that the reader stands at. */
  stop: null,
  /** The list of documents, and where one is read. */
  list: null,
  pane: null,
};
