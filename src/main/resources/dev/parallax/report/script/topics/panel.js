// A topic's words and figures.

import {bdi, h, s} from "../draw/dom.js";
import {picture} from "../draw/pictures.js";
import {plot} from "../draw/plot.js";
import {figure, termList} from "../table/rows.js";
import {formatNumber, formatValue, isNumber, SHARE} from "../text/figures.js";
import {shortened} from "../text/names.js";
import {partsOf, termsOf, topicById} from "./data.js";
import {lineageWords} from "./events.js";

const TERMS = 10;
const LINE = 19;
const LONGEST = 24;

export function topicPanel(id) {
  const topic = topicById.get(id);
  if (!topic) return null;
  const terms = termsOf(id).slice(0, TERMS);
  const parts = partsOf(id);
  return h("div", {class: "topic"},
    h("div", {}, h("h4", {}, "Its words: share of the topic (bar) and of all words that topics know (line)"),
      plot(width => termBars(terms, Math.min(width, 460)), "plot topic-terms")),
    termList("figures", [
      ["share of the words that topics know", figure(topic.token_share, formatValue(topic.token_share, SHARE))],
      ["stability", figure(topic.stability, formatNumber(topic.stability))],
      ["coherence (NPMI)", figure(topic.npmi, formatNumber(topic.npmi))],
      ["exclusivity", figure(topic.exclusivity, formatNumber(topic.exclusivity))],
      isNumber(topic.likeness)
        ? ["likeness to what it was when the settings named it", figure(topic.likeness, formatNumber(topic.likeness))] : null,
      (topic.seeds || []).length ? ["looked for by", bdi(topic.seeds.join(", "))] : null,
      parts.length ? ["put together by the settings from", partList(parts)] : ["lineage", bdi(lineageWords(topic))],
      ["id", h("code", {}, topic.topic_id)],
    ]));
}

/** Each part with what tells it, and how firm it is by itself. */
const partList = parts => h("ul", {class: "parts"}, parts.map(part => h("li", {},
  part.name ? [bdi(part.name), ": "] : null, bdi(part.label),
  isNumber(part.stability) ? ` (stability ${formatNumber(part.stability)})` : null)));

function termBars(terms, width) {
  const left = Math.min(150, width * 0.42);
  const x = d3.scaleLinear([0, d3.max(terms, one => one.weight) || 1], [left, width - 46]);
  const spoken = terms.map(one => `${one.term} ${formatValue(one.weight, SHARE)}`).join(", ");
  return picture(width, terms.length * LINE + 2, `Words of the topic: ${spoken}`,
    terms.map((one, i) => termBar(one, i * LINE + LINE / 2, x)));
}

function termBar({term, weight, lift}, y, x) {
  const left = x.range()[0];
  const everywhere = lift > 0 ? x(Math.min(weight / lift, x.domain()[1])) : null;
  return s("g", {class: "axis"},
    s("text", {class: "term", x: left - 8, y, dy: "0.32em", "text-anchor": "end"}, shortened(term, LONGEST)),
    s("rect", {class: "bar", x: left, y: y - 6, width: Math.max(1, x(weight) - left), height: 12}),
    everywhere === null ? null
      : s("line", {class: "everywhere", x1: everywhere, x2: everywhere, y1: y - 8, y2: y + 8}),
    s("text", {x: x(weight) + 6, y, dy: "0.32em"}, formatValue(weight, SHARE)));
}
