// How firm each topic is: would it be found again?

import {topicSettings} from "../data/tables.js";
import {bdi, h, s} from "../draw/dom.js";
import {mark, sureness} from "../draw/marks.js";
import {picture} from "../draw/pictures.js";
import {responsive} from "../draw/responsive.js";
import {chart} from "../table/chart.js";
import {columnHead} from "../table/measures.js";
import {figure, plainColumns} from "../table/rows.js";
import {formatNumber, isNumber, NONE, plain, SHARE} from "../text/figures.js";
import {aliveTopics, nameOf, topicById} from "./data.js";

const TOPIC_COLUMNS = plainColumns(["topic_id", "name", "label", "n_tokens", "token_share", "npmi", "umass",
  "exclusivity", "stability", "unstable", "unstable_reason", "untested_reason", "likeness"]);

const HEADS = [["Topic", "name"], ["Share of the words that topics know, %", "value"],
  ["Coherence (NPMI)", "value"], ["Stability, 0 to 1", "strip"], ["Stability", "value"]];

/** The likeness from which a topic of another fit counts as the same. */
const sameTopic = topicSettings.same_topic;

export function firmness() {
  const rows = [...aliveTopics].sort((one, other) =>
    other.stability - one.stability || d3.ascending(one.topic_id, other.topic_id));
  const mixed = rows.some(topic => !topic.unstable);
  const table = h("table", {class: "measures firmness", role: "table"},
    h("thead", {role: "rowgroup"}, h("tr", {role: "row"}, HEADS.map(([text, kind]) => columnHead(text, kind)))),
    h("tbody", {role: "rowgroup"}, rows.map(topic => topicRow(topic, mixed))));
  responsive(table, () => drawStrips(table));
  return chart("How firm each topic is", note(), table, TOPIC_COLUMNS, () => rows);
}

const note = () => `Stability: how like the nearest topic is when the model is fitted again on resampled paragraphs, 1 being the same.${
  isNumber(sameTopic) ? ` Below ${formatNumber(sameTopic)} (dotted) it is another topic.` : ""} Coherence: whether its words stand together; 0 is chance.`;

function topicRow(topic, mixed) {
  const doubts = [mixed && topic.unstable ? "unstable" : null,
    topic.untested_reason ? "sought in new documents: not tested" : null,
    hasMoved(topic) ? "its words have changed since it was named" : null].filter(Boolean);
  return h("tr", {role: "row", "data-topic": topic.topic_id, class: topic.unstable ? "descriptive" : "inferred"},
    h("th", {scope: "row", role: "rowheader", class: "name"}, bdi(nameOf(topic)),
      doubts.map(doubt => h("span", {class: "doubts"}, doubt))),
    valueCell(topic.token_share, isNumber(topic.token_share) ? plain(topic.token_share, SHARE.scale) : NONE),
    valueCell(topic.npmi, formatNumber(topic.npmi)),
    h("td", {role: "cell", class: "strip"}),
    valueCell(topic.stability, formatNumber(topic.stability)));
}

/** Whether a topic is no longer like what it was when the settings named or merged it. */
const hasMoved = topic => isNumber(topic.likeness) && isNumber(sameTopic) && topic.likeness < sameTopic;

const valueCell = (value, text) => h("td", {role: "cell", class: "value"}, figure(value, text));

function drawStrips(table) {
  const width = Math.max(60, table.querySelector("td.strip").clientWidth - 12);
  const x = d3.scaleLinear([0, 1], [7, width - 7]);
  table.querySelectorAll("tr[data-topic]").forEach(line =>
    line.querySelector(".strip").replaceChildren(strip(topicById.get(line.dataset.topic), x, width)));
}

const strip = (topic, x, width) => picture(width, 20, `Stability ${formatNumber(topic.stability)}`,
  s("line", {class: "grid", x1: x(0), x2: x(1), y1: 10, y2: 10}),
  isNumber(sameTopic) ? s("line", {class: "zero", x1: x(sameTopic), x2: x(sameTopic), y1: 0, y2: 20}) : null,
  isNumber(topic.stability)
    ? s("g", {class: `neutral ${sureness(!topic.unstable)}`}, mark("difference", x(topic.stability), 10, 4)) : null);
