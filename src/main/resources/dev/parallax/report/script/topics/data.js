// The topics of the run, and those that are gone.

import {tableRows} from "../data/tables.js";

export const topicById = new Map(tableRows("topics").map(row => [row.topic_id, row]));
export const topics = [...topicById.values()];
export const aliveTopics = topics.filter(topic => topic.alive);

const termsByTopic = d3.group(tableRows("topic_terms"), row => row.topic_id);

/** The words of a topic, those that tell most of it first. */
export const termsOf = id => termsByTopic.get(id) || [];

export const topicLabel = id => (topicById.has(id) ? topicById.get(id).label : id);
