// Voices: how the author's words differ from those of others, and what others are quoted with.

import {byPlace, byRank, families} from "../data/measures.js";
import {measures} from "../data/pair.js";
import {body} from "../draw/dom.js";
import {showSection} from "../draw/sections.js";
import {measureTable} from "../table/measures.js";
import {apart, sideBySide} from "./apart.js";
import {quoted} from "./quoted.js";

const ROWS = 24;

export function renderVoices() {
  const section = document.getElementById("voices");
  const parts = [tones(), others(), ...quoted()].filter(Boolean);
  body("voices").replaceChildren(...parts);
  showSection(section, parts.length > 0 || section.querySelector(".general").children.length > 0);
}

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
