// Which words are shown, and which of them is looked at.

export const words = {family: null, rows: [], chosen: null, plot: null, panel: null};

/** A word without the quotation marks of its label. */
export const wordText = row => row.label.replace(/^“|”$/g, "");
