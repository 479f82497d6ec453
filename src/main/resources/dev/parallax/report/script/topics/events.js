// What a topic comes from, or where one that is gone went, in words.

import {formatNumber, isNumber, NONE} from "../text/figures.js";
import {topicLabel} from "./data.js";

const WORDS = {
  kept: () => "goes on from the run before",
  born: event => (isNumber(event.cosine) ? "new: nothing in the run before is like it"
    : "new; no topics were inherited"),
  split: (event, other) => `split from “${other}”, which goes on`,
  merged: (event, other, topic) => (topic.alive ? `has taken in “${other}”` : `merged into “${other}”`),
  died: () => "died: no topic of this run is like it",
  merged_by_hand: (event, other) => `the settings put “${other}” into it`,
};

function eventWords(topic, event) {
  const words = WORDS[event.event_kind];
  if (!words) return event.event_kind;
  const other = event.topic_id === null ? "" : topicLabel(event.topic_id);
  const alike = isNumber(event.cosine) ? ` (likeness ${formatNumber(event.cosine)})` : "";
  return words(event, other, topic) + alike;
}

/** All that happened to a topic. */
export const lineageWords = topic =>
  (topic.lineage || []).map(event => eventWords(topic, event)).join("; ") || NONE;
