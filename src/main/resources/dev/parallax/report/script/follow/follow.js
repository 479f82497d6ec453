// Follows links within the page, which name what they lead to by its id.

import {seek} from "../concordance/concordance.js";
import {choosePair, pairs} from "../data/pair.js";
import {comparisonById} from "../data/measures.js";
import {showDocument} from "../documents/places.js";
import {announce} from "../draw/dom.js";
import {reveal} from "../table/limited.js";
import {readLink} from "../text/links.js";
import {showWord} from "../words/words.js";

const FOLLOWED = {
  document: ({id, span}) => showDocument(id, span),
  measure: ({id}) => showMeasure(id),
  contexts: ({id}) => {
    seek(id);
    document.getElementById("contexts").scrollIntoView();
  },
};

export function followHash() {
  const link = readLink(location.hash);
  if (link) FOLLOWED[link.kind](link);
}

/** A measure where it stands: as a word, or as a row of a table, which is opened. */
function showMeasure(id) {
  const row = comparisonById.get(id);
  if (!row) {
    announce("This page does not show that measure; the table comparisons may have it.");
    document.getElementById("overview").scrollIntoView();
    return;
  }
  choosePair(pairs.findIndex(one => one.a === row.cohort_a && one.b === row.cohort_b));
  if (!showWord(row)) showRow(id);
}

function showRow(id) {
  const line = document.querySelector(`tr[data-id="${CSS.escape(id)}"]`)
    || document.querySelector(`.overview:not([hidden]) [data-comparison="${CSS.escape(id)}"]`);
  if (!line) {
    announce("This measure is in the tables and in the data behind its section’s charts.");
    return;
  }
  reveal(line);
  const button = line.querySelector(".row-button");
  if (button && button.getAttribute("aria-expanded") === "false") button.click();
  line.classList.add("target");
  line.scrollIntoView({block: "center"});
  if (button) button.focus({preventScroll: true});
}
