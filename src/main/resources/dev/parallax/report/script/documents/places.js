// Links to places of documents.

import {documentById} from "../data/tables.js";
import {h} from "../draw/dom.js";
import {openDocument} from "./opened.js";
import {reading} from "./state.js";

/** Opens a document and, where a link names one, shows the sentence at a place in it. */
export function showDocument(id, span) {
  const row = documentById.get(id);
  if (row) openDocument(row.place);
  else {
    reading.pane.replaceChildren(h("p", {class: "none"},
      "This page does not list that document; the table documents does."));
  }
  show(span ? sentenceAt(reading.pane, span) : reading.pane.querySelector("h3"));
}

function show(target) {
  const shown = target || reading.pane;
  shown.classList.add("target");
  reading.pane.scrollIntoView({block: "start"});
  shown.scrollIntoView({block: "center"});
  if (shown.hasAttribute("tabindex")) shown.focus({preventScroll: true});
}

/** The sentence at a place, or the excerpt that stands for it where the text is left out. */
function sentenceAt(pane, [start, end]) {
  return [...pane.querySelectorAll("[data-start]")].find(one =>
    Number(one.dataset.start) <= start && start < Number(one.dataset.end) && end > Number(one.dataset.start))
    || pane.querySelector(`#place-${start}`);
}
