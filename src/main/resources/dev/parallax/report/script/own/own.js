// The user's own measures that are no comparisons: words of each cohort against a list of frequencies.

import {isPaired, sideOf} from "../data/pair.js";
import {tableRows} from "../data/tables.js";
import {bdi, body, h} from "../draw/dom.js";
import {showSection} from "../draw/sections.js";
import {chart} from "../table/chart.js";
import {dataTable, plainColumns, scrolled} from "../table/rows.js";
import {patternLink} from "../text/links.js";
import {perThousand, sharpest} from "./reference.js";

/** Words of either direction. */
const ROWS = 15;

const ALL_COLUMNS = plainColumns(["cohort", "rank", "word", "reference", "occurrences", "words", "documents",
  "reference_occurrences", "reference_words", "log2_ratio", "log_odds", "log_odds_z", "chi_squared_yates",
  "g_squared"]);

const SHOWN = [
  ["Word", row => row.word],
  ["Times", row => row.occurrences],
  ["Documents", row => row.documents],
  ["Here, per 1,000", row => perThousand(row.occurrences, row.words)],
  ["List, per 1,000", row => perThousand(row.reference_occurrences, row.reference_words)],
  ["z", row => row.log_odds_z],
];

const rows = tableRows("reference_keyness");
const cohorts = [...new Set(rows.map(row => row.cohort))];

export function renderOwn() {
  const section = document.getElementById("own");
  const shown = isPaired() ? cohorts.filter(sideOf).sort((one, other) => d3.ascending(sideOf(one), sideOf(other)))
    : cohorts;
  body("own").replaceChildren(...shown.map(againstList));
  showSection(section, shown.length > 0 || section.querySelector(".general").children.length > 0);
}

function againstList(cohort) {
  const own = rows.filter(row => row.cohort === cohort);
  const title = `Words of ${cohort} against ${own[0].reference}`;
  return chart(title,
    "A description: a list of frequencies has no documents, so that nothing here is tested, and z (of the log-odds ratio) ranks words without saying what is chance. Look at the documents before you quote a word.",
    h("div", {class: "beside-list"},
      direction("More often than in the list", sharpest(own, 1, ROWS), title),
      direction("Less often than in the list", sharpest(own, -1, ROWS), title)),
    ALL_COLUMNS, () => own);
}

function direction(heading, shown, title) {
  return h("div", {}, h("h4", {}, heading),
    shown.length ? scrolled(`${title}: ${heading.toLowerCase()}`, linked(dataTable(SHOWN, shown)))
      : h("p", {class: "none"}, "None among the words that this page holds."));
}

/** Words lead to their places in the texts. */
function linked(table) {
  table.querySelectorAll("tbody td:first-child").forEach(cell => {
    const word = cell.textContent;
    cell.replaceChildren(h("a", {href: patternLink(word)}, bdi(word)));
  });
  return table;
}
