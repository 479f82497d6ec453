// The search for a word: what is found is listed, and marked in the picture.

import {announce, h} from "../draw/dom.js";
import {wordButton} from "./choice.js";
import {found} from "./order.js";
import {words} from "./state.js";

const LISTED = 12;

export function wordSearch() {
  const results = h("ul", {class: "results", id: "word-results", "aria-label": "Words found"});
  const input = h("input", {type: "search", id: "word-search", autocomplete: "off", spellcheck: "false",
    placeholder: "Find a word", "aria-controls": "word-results",
    oninput: () => find(input.value, results),
    onkeydown: event => {
      const first = results.querySelector("button");
      if (event.key === "Enter" && first) {
        event.preventDefault();
        first.click();
      }
    }});
  return [h("label", {class: "search"}, h("span", {class: "visually-hidden"}, "Find a word"), input), results];
}

function find(text, results) {
  const rows = found(words.rows, text);
  const ids = new Set(rows.map(row => row.comparison_id));
  const isSearching = text.trim() !== "";
  words.plot.classList.toggle("searching", isSearching);
  words.plot.querySelectorAll(".word-dot").forEach(dot =>
    dot.classList.toggle("found", ids.has(dot.dataset.id)));
  results.replaceChildren(...rows.slice(0, LISTED).map(row => h("li", {}, wordButton(row))));
  announce(isSearching ? `${rows.length} found` : "");
}
