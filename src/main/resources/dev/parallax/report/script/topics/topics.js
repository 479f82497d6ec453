// Topics: their shares, the words that make them, how firm they are, and what became of those of the
// run before.

import {byRank} from "../data/measures.js";
import {measuresDrawnAs} from "../data/pair.js";
import {job} from "../data/tables.js";
import {bdi, body, h} from "../draw/dom.js";
import {showSection} from "../draw/sections.js";
import {limited} from "../table/limited.js";
import {measureTable} from "../table/measures.js";
import {errorNote} from "../table/told.js";
import {formatNumber} from "../text/figures.js";
import {aliveTopics, partsOf, termsOf, topicById, topics} from "./data.js";
import {firmness} from "./firmness.js";
import {lineageOf} from "./lineage.js";
import {triedModels} from "./models.js";
import {topicPanel} from "./panel.js";

/** Rows of a table before one asks for all. */
const MOST = 12;

/** How notes begin that speak of topics by hand. */
const BY_HAND = "topics.by_hand.";

export function renderTopics() {
  showSection(document.getElementById("topics"), topics.length > 0);
  if (topics.length === 0) return;
  body("topics").replaceChildren(...[
    unstableNotice(), handNotice(), shares(measuresDrawnAs("topics").sort(byRank)),
    aliveTopics.length ? limited(firmness(), "tr[data-topic]", MOST) : null, lineageOf(topics), triedModels()].filter(Boolean));
}

/** What stands before all else where topics are too unsure to conclude from. */
function unstableNotice() {
  const unsure = aliveTopics.filter(topic => topic.unstable).length;
  if (unsure === 0) return null;
  return h("div", {class: "notice"},
    h("h3", {}, unsure === aliveTopics.length ? "These topics are unstable"
      : `${formatNumber(unsure)} of ${formatNumber(aliveTopics.length)} topics are unstable`),
    h("p", {}, "Fitted again to other paragraphs of the same documents, they may come out otherwise. Read them as a way into the texts; nothing is concluded from them."),
    job.unstable_topics ? h("p", {class: "note"}, bdi(job.unstable_topics)) : null);
}

/** What became of names, merged topics and topics that were looked for, where it is not as the settings say. */
function handNotice() {
  const notes = (job.notes || []).filter(note => note.startsWith(BY_HAND));
  return notes.length ? h("div", {class: "notice"}, h("h3", {}, "Of the topics that the settings name"),
    h("ul", {}, notes.map(note => h("li", {}, bdi(note.slice(BY_HAND.length)))))) : null;
}

const shares = rows => (rows.length
  ? limited(measureTable("Shares of topics",
    ["Share of a document’s words, as far as topics know them, that speak of it; clearest difference first. Open a row for its words and sentences. ", errorNote(rows)],
    rows, topicRowName, row => topicPanel(row.key)), "tr[data-id]", MOST)
  : h("p", {class: "none"}, "Topics were not compared."));

/** A topic's name, and words that are not part of it already. */
function topicRowName(row) {
  const topic = topicById.get(row.key);
  const named = new Set((topic && !topic.name ? topic.label : "").split(", "));
  const more = termsOf(row.key).map(one => one.term).filter(term => !named.has(term)).slice(0, 5);
  return [bdi(row.label), more.length ? h("span", {class: "group"}, " ", bdi(more.join(", "))) : null,
    // That it is there is no finding: its words were laid into the model.
    topic && (topic.seeds || []).length ? h("span", {class: "group"}, " looked for by words of the settings") : null,
    partsOf(row.key).length ? h("span", {class: "group"}, ` ${formatNumber(partsOf(row.key).length)} topics, merged in the settings`) : null];
}
