// What became of the topics of the run before.

import {bdi, h} from "../draw/dom.js";
import {chart} from "../table/chart.js";
import {formatNumber, isNumber} from "../text/figures.js";
import {nameOf} from "./data.js";
import {lineageWords} from "./events.js";

const TITLE = "Since the run before";

const EVENT_COLUMNS = [["topic_id", row => row.topic.topic_id], ["label", row => row.topic.label], ["name", row => row.topic.name],
  ["alive", row => row.topic.alive], ["event_kind", row => row.event_kind],
  ["other topic", row => row.topic_id], ["cosine", row => row.cosine]];

const kinds = topic => (topic.lineage || []).map(event => event.event_kind);

/** Of topics that were found: what the settings merge has no life of its own. */
export function lineageOf(all) {
  const topics = all.filter(topic => !kinds(topic).includes("merged_by_hand"));
  const events = topics.flatMap(topic => (topic.lineage || []).map(event => ({topic, ...event})));
  const isInherited = events.some(event => event.event_kind !== "born" || isNumber(event.cosine));
  if (!isInherited) {
    return h("div", {}, h("h3", {}, TITLE),
      h("p", {}, "No topics were inherited: all of them begin here. The next run goes on from them and keeps the ids of those it finds again."));
  }
  const moved = topics.filter(topic => !topic.alive || kinds(topic).some(kind => kind !== "kept"));
  return chart(TITLE, inShort(topics.filter(topic => topic.alive), moved.length > 0),
    h("ul", {class: "lineage"}, moved.map(topic => h("li", {class: topic.alive ? "" : "gone"},
      h("b", {}, bdi(nameOf(topic))), " ", bdi(lineageWords(topic))))),
    EVENT_COLUMNS, () => events);
}

function inShort(alive, hasMoved) {
  const kept = alive.filter(topic => kinds(topic).includes("kept")).length;
  return `${formatNumber(kept)} of ${formatNumber(alive.length)} topics go on from the run before under their ids${
    hasMoved ? "; these came, went or changed." : "; none came or went."}`;
}
