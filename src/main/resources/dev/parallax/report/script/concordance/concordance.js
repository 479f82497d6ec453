// Contexts: a word or pattern wherever it stands in the documents on this page.

import {isPaired, sideName, sideOf} from "../data/pair.js";
import {documents, job} from "../data/tables.js";
import {announce, bdi, body, h} from "../draw/dom.js";
import {fileButton} from "../take/files.js";
import {formatNumber} from "../text/figures.js";
import {patternLink} from "../text/links.js";
import {collocates} from "./collocates.js";
import {contextOf, spanOf, WINDOWS} from "./context.js";
import {dispersion} from "./dispersion.js";
import {cohortOf, hitsOf, isMeasured, wordsOf} from "./hits.js";
import {lexicon, searchable} from "./lexicon.js";
import {allLines, listLines} from "./lines.js";
import {ORDERS, speakerOf} from "./order.js";
import {spoken} from "./pattern.js";
import {pointsBefore, textAt} from "./places.js";
import {sought} from "./state.js";

const EXAMPLES = ["we must", "threat*", "lemma:go", "pos:ADJ order"];

export function renderConcordance() {
  const place = body("contexts");
  if (!searchable().length) {
    place.replaceChildren(h("p", {class: "none"},
      "This page holds no whole texts. ./parallax kwic PATTERN shows contexts from the tables."));
    return;
  }
  const input = h("input", {type: "search", id: "pattern", autocomplete: "off", spellcheck: "false",
    value: sought.pattern, placeholder: "A word, threat*, lemma:go, pos:ADJ order"});
  place.replaceChildren(
    h("form", {class: "toolbar", onsubmit: event => { event.preventDefault(); seek(input.value); }},
      h("label", {class: "search wide"}, h("span", {class: "visually-hidden"}, "Word or pattern"), input),
      h("button", {type: "submit"}, "Find")),
    h("p", {class: "note examples"}, "For example: ", EXAMPLES.map(one =>
      h("button", {type: "button", class: "quiet", onclick: () => { input.value = one; seek(one); }}, one))),
    h("div", {id: "found-contexts", class: "contexts"}));
  if (sought.pattern) seek(sought.pattern);
}

/** Seeks a pattern and shows what is found. */
export function seek(pattern) {
  const place = document.getElementById("found-contexts");
  if (!place) return;
  const {hits, problem} = hitsOf(pattern);
  Object.assign(sought, {pattern: pattern.trim(), hits});
  document.getElementById("pattern").value = sought.pattern;
  const told = problem || totals();
  announce(typeof told === "string" ? told : `${formatNumber(hits.length)} hits`);
  sought.list = h("div", {class: "lines"});
  place.replaceChildren(h("p", {class: "found", tabindex: "-1"}, told),
    ...(hits.length ? [lineBar(), sought.list, dispersion(spoken(sought.pattern), hits), collocates(spoken(sought.pattern), hits)] : []));
  if (hits.length) listLines();
}

/** How many hits there are, by cohort, and where not all documents could be searched. */
function totals() {
  const {hits} = sought;
  const outside = hits.filter(hit => !isMeasured(hit)).length;
  const inDocuments = new Set(hits.map(hit => hit.place)).size;
  return [h("b", {}, `${formatNumber(hits.length)} ${hits.length === 1 ? "hit" : "hits"}`),
    ` in ${formatNumber(inDocuments)} ${inDocuments === 1 ? "document" : "documents"}`,
    isPaired() ? [": ", sideTotal("a"), "; ", sideTotal("b")] : null, ".",
    outside ? ` ${formatNumber(outside)} of them stand in headings, notes and the like, which no measure counts.` : null,
    leftOut()];
}

function sideTotal(side) {
  const own = sought.hits.filter(hit => sideOf(cohortOf(hit)) === side);
  const words = d3.sum(searchable().filter(place => sideOf(documents[place].cohort) === side), wordsOf);
  const rate = words ? 1000 * own.filter(isMeasured).length / words : 0;
  return [h("span", {class: side}, bdi(sideName(side))), ` ${formatNumber(own.length)}`,
    ` (${rate.toFixed(2)} per 1,000 words of paragraphs)`];
}

function leftOut() {
  const [held, all] = [searchable().length, d3.sum(job.cohorts, cohort => d3.sum(Object.values(job.documents_read[cohort])))];
  return held === all ? null : h("span", {class: "left-out-here"},
    ` Searched: ${formatNumber(held)} of ${formatNumber(all)} documents, for which this page has room; ./parallax kwic searches all.`);
}

function lineBar() {
  return h("div", {class: "toolbar"},
    choice("Sorted by", ORDERS, sought.order, value => { sought.order = value; }),
    choice("Context", WINDOWS, sought.window, value => { sought.window = Number(value); }),
    isPaired() ? choice("Of", [["", "both"], ["a", sideName("a")], ["b", sideName("b")]], sought.side,
      value => { sought.side = value; }) : null,
    fileButton("CSV", `contexts of ${spoken(sought.pattern)}`, () => ({columns: LINE_COLUMNS, rows: allLines(),
      caption: `Contexts of “${spoken(sought.pattern)}”, ${formatNumber(sought.hits.length)} hits`})),
    h("a", {class: "quiet", href: patternLink(sought.pattern)}, "Link"));
}

const choice = (name, values, chosen, choose) => h("label", {class: "choice"}, `${name} `,
  h("select", {onchange: event => { choose(event.target.value); listLines(); }},
    values.map(([value, text]) => h("option", {value, selected: value === chosen}, text))));

const pointOf = (hit, end) => pointsBefore(textAt(hit.place), spanOf(hit)[end]);

const LINE_COLUMNS = [...["document_id", "cohort", "title", "author", "date"].map(name =>
  [name, hit => documents[hit.place][name]]),
["segment_kind", hit => hit.kind], ["speaker", speakerOf],
["start_char", hit => pointOf(hit, 0)], ["end_char", hit => pointOf(hit, 1)],
["left", hit => contextOf(hit, sought.window).before], ["hit", hit => contextOf(hit, sought.window).word],
["right", hit => contextOf(hit, sought.window).after]];

/** Whether words can be looked up on this page. */
export const hasContexts = () => lexicon() !== null;
