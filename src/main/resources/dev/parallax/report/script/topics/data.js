// The topics of the run, and those that are gone.

import {tableRows} from "../data/tables.js";

export const topicById = new Map(tableRows("topics").map(row => [row.topic_id, row]));
export const topics = [...topicById.values()];
/** Those that are measured: what is part of a merged topic is measured there. */
export const aliveTopics = topics.filter(topic => topic.alive && !topic.merged_into);

const termsByTopic = d3.group(tableRows("topic_terms"), row => row.topic_id);

/** The words of a topic, those that tell most of it first. */
export const termsOf = id => termsByTopic.get(id) || [];

/** What the settings call a topic, or else its most telling words. */
export const nameOf = topic => topic.name || topic.label;

export const topicLabel = id => (topicById.has(id) ? nameOf(topicById.get(id)) : id);

/** The topics that the settings merge into one. */
export const partsOf = id => topics.filter(topic => topic.merged_into === id);
