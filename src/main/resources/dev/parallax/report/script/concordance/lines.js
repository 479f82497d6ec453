// The lines of a concordance, with the document that each is from.

import {sideOf} from "../data/pair.js";
import {documents, documentTitle} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {formatNumber} from "../text/figures.js";
import {documentLink} from "../text/links.js";
import {contextOf, spanOf} from "./context.js";
import {cohortOf, isMeasured} from "./hits.js";
import {ordered, speakerOf} from "./order.js";
import {pointsBefore, textAt} from "./places.js";
import {sought} from "./state.js";

const AT_ONCE = 50;

const isShown = hit => sought.side === "" || sideOf(cohortOf(hit)) === sought.side;

/** Lists the lines anew, the first of them. */
export function listLines() {
  const hits = ordered(sought.hits.filter(isShown), sought.order);
  const list = h("ol", {class: "kwic", "aria-label": "Contexts"});
  sought.list.replaceChildren(list, moreButton(hits, list));
  showMore(hits, list, AT_ONCE);
}

/** The lines that are listed in their order, all of them: for files. */
export const allLines = () => ordered(sought.hits.filter(isShown), sought.order);

function moreButton(hits, list) {
  return h("p", {class: "more-lines"}, h("span", {}), " ",
    h("button", {type: "button", class: "quiet", onclick: () => showMore(hits, list, 4 * AT_ONCE)}, "Show more lines"));
}

function showMore(hits, list, number) {
  const from = list.children.length;
  list.append(...hits.slice(from, from + number).map(line));
  const shown = list.children.length;
  const [told, button] = list.nextSibling.children;
  told.textContent = hits.length === 0 ? "" : `Lines 1 to ${formatNumber(shown)} of ${formatNumber(hits.length)}.`;
  button.hidden = shown === hits.length;
}

/** A link to the place of a hit. */
function hitLink(hit) {
  const text = textAt(hit.place);
  const [start, end] = spanOf(hit).map(units => pointsBefore(text, units));
  return documentLink(documents[hit.place].document_id, start, end);
}

function line(hit) {
  const row = documents[hit.place];
  const {before, word, after} = contextOf(hit, sought.window);
  const said = speakerOf(hit);
  return h("li", {class: sideOf(row.cohort) || ""},
    h("a", {href: hitLink(hit)},
      h("span", {class: "before"}, bdi(before)), h("b", {}, bdi(word)), h("span", {class: "after"}, bdi(after))),
    h("span", {class: "source"}, bdi(documentTitle(row)), ` · ${row.cohort}`,
      isMeasured(hit) ? null : ` · ${hit.kind}`, said ? [" · said by ", bdi(said)] : null));
}
