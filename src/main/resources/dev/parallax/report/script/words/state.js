// Which words are shown, and which of them is looked at.

export const words = {family: null, rows: [], all: [], chosen: null, plot: null, card: null, opener: null,
  isNamesShown: true, isFunctionShown: true};

/** A word without the quotation marks of its label. */
export const wordText = row => row.label.replace(/^“|”$/g, "");
