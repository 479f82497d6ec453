// Voices: how the author's words differ from those of others, and what others are quoted with.

import {byPlace, byRank, families} from "../data/measures.js";
import {measures, sideName} from "../data/pair.js";
import {tableRows} from "../data/tables.js";
import {bdi, body, h} from "../draw/dom.js";
import {showSection} from "../draw/sections.js";
import {measureTable} from "../table/measures.js";
import {apart, sideBySide} from "./apart.js";
import {quoted} from "./quoted.js";
import {shareIn} from "./trust.js";

const ROWS = 24;
const shares = tableRows("voice_shares");

export function renderVoices() {
  const section = document.getElementById("voices");
  const parts = [...trusted(), tones(), others(), ...quoted()].filter(Boolean);
  body("voices").replaceChildren(...parts);
  showSection(section, parts.length > 0 || section.querySelector(".general").children.length > 0);
}

/** How many words are others', and how far each voice can be trusted, cohort by cohort. */
function trusted() {
  return ["a", "b"].map(sideName).map(cohort => [cohort, shareIn(shares, cohort)])
    .filter(([, share]) => share !== null)
    .map(([cohort, share]) => h("p", {class: "trust"}, "In ", bdi(cohort), `, ${perCent(share.found)} of the words `
      + `are given as somebody else’s. By the error rates on labelled texts of the kind “${share.kind}”, `
      + `${perCent(share.estimated)} really are; ${rights(share.right)}.`));
}

const perCent = share => `${Math.round(100 * share)} %`;

const rights = ({attributed, author}) => [
  author === null ? null : `of the words given as the author’s, about ${perCent(author)} are the author’s`,
  attributed === null ? null : attributed ? `of those given as others’, about ${perCent(attributed)} are others’`
    : "those given as others’ are no more than mistakes would give",
].filter(Boolean).join(", and ");

const byVoice = wanted => families.filter(wanted).flatMap(one => measures(one.family, null));

/** Mean tones of all words, of the author's and of those of others. */
function tones() {
  const rows = byVoice(one => one.picture === "instruments").filter(row => row.key.endsWith("_mean"));
  return rows.some(row => row.voice !== "all") ? measureTable("Tone by voice",
    "The same instruments on everybody’s words, on the author’s own and on those attributed to others.",
    sideBySide(rows.sort(byPlace))) : null;
}

/** Where the author and those quoted differ in which way they differ. */
function others() {
  const rows = apart(byVoice(one => one.picture !== "instruments").sort(byRank));
  return rows.length ? measureTable("Where voices part",
    "Measures of which the difference between cohorts is not the same for the author as for those quoted: it has the other sign, or neither difference lies in the interval of the other.",
    rows.slice(0, ROWS)) : null;
}
