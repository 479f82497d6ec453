// Links to places of documents.

import {documents} from "../data/tables.js";
import {h} from "../draw/dom.js";
import {openDocument} from "./opened.js";
import {reading} from "./state.js";

/** What a link leads to: the document's place and, if it names one, the sentence's; null for none. */
export function placeOf(hash) {
  const found = /^#document-(\d+)(?:-(\d+)-(\d+))?$/.exec(hash);
  if (!found) return null;
  const [, place, start, end] = found;
  return {place: Number(place), span: start === undefined ? null : [Number(start), Number(end)]};
}

export function followHash() {
  const target = placeOf(location.hash);
  if (!target) return;
  if (documents[target.place]) openDocument(target.place);
  else {
    reading.pane.replaceChildren(h("p", {class: "none"},
      "This page does not list that document; the table documents does."));
  }
  show(target.span ? sentenceAt(reading.pane, target.span) : reading.pane.querySelector("h3"));
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
