// The search for a word: what is found is told, listed, and marked in the picture.

import {collocateCounts} from "../concordance/collocates.js";
import {hasContexts, seek} from "../concordance/concordance.js";
import {isLike} from "../concordance/pattern.js";
import {announce, bdi, h} from "../draw/dom.js";
import {formatNumber} from "../text/figures.js";
import {wordButton} from "./choice.js";
import {isWritten, whyWritten} from "./kinds.js";
import {found, foundText, onlyWritten} from "./order.js";
import {words, wordText} from "./state.js";

const LISTED = 12;
const RARE = 8;

/** Words that hold less are many and rare. */
const LEAST_LETTERS = 2;

export function wordSearch() {
  const results = h("div", {class: "results", id: "word-results"});
  const input = h("input", {type: "search", id: "word-search", autocomplete: "off", spellcheck: "false",
    placeholder: "Find a word: peace, threat*, we must", "aria-controls": "word-results",
    oninput: () => find(input.value, results, LISTED),
    onkeydown: event => {
      const first = results.querySelector("button");
      if (event.key === "Enter" && first) {
        event.preventDefault();
        first.click();
      }
    }});
  return [h("label", {class: "search"}, h("span", {class: "visually-hidden"}, "Find a word"), input), results];
}

function find(text, results, most) {
  const all = found(words.all, text);
  const isSearching = text.trim() !== "";
  mark(new Set(all.map(one => one.row.comparison_id)), isSearching);
  const told = isSearching ? foundText(all, text) : "";
  announce(told);
  results.replaceChildren(...(isSearching ? [h("p", {class: "found"}, told), whereItIs(all),
    h("ul", {"aria-label": "Words found"}, all.slice(0, most).map(one => h("li", {}, wordButton(one.row, true)))),
    all.length > most ? h("button", {type: "button", class: "quiet", onclick: () => find(text, results, Infinity)},
      `Show all ${formatNumber(all.length)}`) : null,
    ...inTexts(text, all)].filter(Boolean) : []));
}

function mark(ids, isSearching) {
  // What is of another kind of words fades nothing here.
  words.plot.classList.toggle("searching", isSearching && words.rows.some(row => ids.has(row.comparison_id)));
  words.plot.querySelectorAll(".word-dot").forEach(dot =>
    dot.classList.toggle("found", ids.has(dot.dataset.id)));
}

/** Words by their dictionary form, and the picture of them, leave names and function words out. */
function whereItIs(all) {
  const row = onlyWritten(all);
  return row && !words.rows.some(isWritten) ? h("p", {class: "note"}, "“", bdi(wordText(row)),
    `” ${whyWritten(row)}, so it is counted as written alone: its figures are here, its dot is in the picture “As written”.`) : null;
}

/** What the texts hold beyond the words that were compared. */
function inTexts(text, all) {
  if (!hasContexts()) return [];
  const contexts = h("button", {type: "button", class: "quiet", onclick: () => {
    seek(text);
    document.getElementById("contexts").scrollIntoView();
  }}, "Contexts of “", bdi(text.trim()), "”");
  const known = new Set(all.map(one => wordText(one.row)));
  const rare = text.trim().length < LEAST_LETTERS ? [] : rareWords(text.trim().toLowerCase(), known);
  return [rare.length ? h("p", {class: "rare"}, "In too few documents to compare: ",
    rare.slice(0, RARE).map(({form, a, b}, i) => [i ? ", " : "", bdi(form), ` (${a} : ${b})`]),
    rare.length > RARE ? ` and ${formatNumber(rare.length - RARE)} more.` : ".") : null, contexts].filter(Boolean);
}

/** Forms that begin so, or are like the pattern, and are no word that was compared; with their counts. */
function rareWords(wanted, known) {
  const [a, b] = ["a", "b"].map(collocateCounts);
  const isWanted = wanted.includes("*") ? form => isLike(wanted, form) : form => form.startsWith(wanted);
  return [...new Set([...a.keys(), ...b.keys()])].filter(form => isWanted(form) && !known.has(form) && /[\p{L}\p{N}]/u.test(form))
    .map(form => ({form, a: a.get(form) || 0, b: b.get(form) || 0}))
    .sort((one, other) => (other.form === wanted) - (one.form === wanted)
      || other.a + other.b - one.a - one.b || d3.ascending(one.form, other.form));
}
