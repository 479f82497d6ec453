// Topics: their shares, the words that make them, how firm they are, and what became of those of the
// run before.

const TOPIC_TERMS = 10;
const topicById = new Map(tableRows("topics").map(row => [row.topic_id, row]));
const termsByTopic = d3.group(tableRows("topic_terms"), row => row.topic_id);
const topicLabel = id => (topicById.has(id) ? topicById.get(id).label : id);

function renderTopics() {
  const section = document.getElementById("topics");
  section.hidden = topicById.size === 0;
  document.querySelector('#sections a[href="#topics"]').parentElement.hidden = section.hidden;
  if (section.hidden) return;
  const rows = measuresDrawnAs("topics").sort(byRank);
  const alive = [...topicById.values()].filter(topic => topic.alive);
  body("topics").replaceChildren(...[
    unstableWords(alive),
    rows.length ? measureTable("Shares of topics",
      ["Share of a document’s words, as far as topics know them, that speak of it; clearest difference first. Open a row for its words and sentences. ", errorNote(rows)],
      rows, topicRowName) : h("p", {class: "none"}, "Topics were not compared."),
    alive.length ? firmness(alive) : null,
    lineageOf([...topicById.values()]),
    triedModels()].filter(Boolean));
}

/** How a reason begins that speaks of all topics of the run, as UnstableTopics.java knows it. */
const OF_ALL_TOPICS = "The topics ";

/** What stands before all else where topics are too unsure to conclude from. */
function unstableWords(alive) {
  const unsure = alive.filter(topic => topic.unstable);
  if (unsure.length === 0) return null;
  const reasons = [...new Set(unsure.map(topic => topic.unstable_reason).filter(Boolean))];
  const all = unsure.length === alive.length;
  return h("div", {class: "notice"},
    h("h3", {}, all ? "These topics are unstable" : `${formatNumber(unsure.length)} of ${formatNumber(alive.length)} topics are unstable`),
    h("p", {}, "Fitted again to other paragraphs of the same documents, they may come out otherwise. Read them as a way into the texts; nothing is concluded from them."),
    reasons.length ? h("p", {class: "note"}, reasons.length === 1 && (unsure.length === 1 || reasons[0].startsWith(OF_ALL_TOPICS))
      ? bdi(reasons[0]) : "Refits do not find any of them again.") : null);
}

function topicRowName(row) {
  const topic = topicById.get(row.key);
  const named = new Set((topic ? topic.label : "").split(", "));
  const more = (termsByTopic.get(row.key) || []).filter(one => !named.has(one.term)).slice(0, 5);
  return [bdi(row.label), more.length ? h("span", {class: "group"}, " ", bdi(more.map(one => one.term).join(", "))) : null];
}

/** A topic's words and figures. */
function topicPanel(id) {
  const topic = topicById.get(id);
  if (!topic) return null;
  const plot = h("div", {class: "plot topic-terms"});
  const terms = (termsByTopic.get(id) || []).slice(0, TOPIC_TERMS);
  responsive(plot, width => plot.replaceChildren(termBars(terms, Math.min(width, 460))));
  return h("div", {class: "topic"},
    h("div", {}, h("h4", {}, "Its words: share of the topic (bar) and of all words that topics know (line)"), plot),
    h("dl", {class: "figures"}, [
      ["share of the words that topics know", figure(topic.token_share, formatValue(topic.token_share, SHARE))],
      ["stability", figure(topic.stability, formatNumber(topic.stability))],
      ["coherence (NPMI)", figure(topic.npmi, formatNumber(topic.npmi))],
      ["exclusivity", figure(topic.exclusivity, formatNumber(topic.exclusivity))],
      ["lineage", bdi(lineageWords(topic))],
      ["id", h("code", {}, topic.topic_id)],
    ].map(([term, value]) => h("div", {}, h("dt", {}, term), h("dd", {}, value)))));
}

function termBars(terms, width) {
  const left = Math.min(150, width * 0.42);
  const step = 19;
  const most = d3.max(terms, one => one.weight) || 1;
  const x = d3.scaleLinear([0, most], [left, width - 46]);
  const spoken = terms.map(one => `${one.term} ${formatValue(one.weight, SHARE)}`).join(", ");
  return picture(width, terms.length * step + 2, `Words of the topic: ${spoken}`,
    terms.map((one, i) => {
      const y = i * step + step / 2;
      const everywhere = one.lift > 0 ? one.weight / one.lift : null;
      return s("g", {class: "axis"},
        s("text", {class: "term", x: left - 8, y, dy: "0.32em", "text-anchor": "end"}, one.term.length > 24 ? `${one.term.slice(0, 23)}…` : one.term),
        s("rect", {class: "bar", x: left, y: y - 6, width: Math.max(1, x(one.weight) - left), height: 12}),
        everywhere === null ? null : s("line", {class: "everywhere", x1: x(Math.min(everywhere, most)), x2: x(Math.min(everywhere, most)), y1: y - 8, y2: y + 8}),
        s("text", {x: x(one.weight) + 6, y, dy: "0.32em"}, formatValue(one.weight, SHARE)));
    }));
}

/** How firm each topic is: would it be found again? */
function firmness(alive) {
  const rows = [...alive].sort((one, other) => other.stability - one.stability || d3.ascending(one.topic_id, other.topic_id));
  const mixed = alive.some(topic => !topic.unstable);
  const same = ((job.config || {}).topics || {}).same_topic;
  const table = h("table", {class: "measures firmness", role: "table"},
    h("thead", {role: "rowgroup"}, h("tr", {role: "row"}, head("Topic", "name"), head("Share of the words that topics know, %", "value"),
      head("Coherence (NPMI)", "value"), head("Stability, 0 to 1", "strip"), head("Stability", "value"))),
    h("tbody", {role: "rowgroup"}, rows.map(topic => h("tr", {role: "row", "data-topic": topic.topic_id,
      class: topic.unstable ? "descriptive" : "inferred"},
    h("th", {scope: "row", role: "rowheader", class: "name"}, bdi(topic.label),
      mixed && topic.unstable ? h("span", {class: "doubts"}, "unstable") : null,
      topic.untested_reason ? h("span", {class: "doubts"}, "sought in new documents: not tested") : null),
    topicCell(topic.token_share, isNumber(topic.token_share) ? plain(topic.token_share, SHARE.scale) : NONE),
    topicCell(topic.npmi, formatNumber(topic.npmi)),
    h("td", {role: "cell", class: "strip"}),
    topicCell(topic.stability, formatNumber(topic.stability))))));
  responsive(table, () => {
    const width = Math.max(60, table.querySelector("td.strip").clientWidth - 12);
    const x = d3.scaleLinear([0, 1], [7, width - 7]);
    table.querySelectorAll("tr[data-topic]").forEach(line => line.querySelector(".strip").replaceChildren(
      stabilityStrip(topicById.get(line.dataset.topic), x, width, same)));
  });
  return chart("How firm each topic is",
    [`Stability: how like the nearest topic is when the model is fitted again on resampled paragraphs, 1 being the same.${
      isNumber(same) ? ` Below ${formatNumber(same)} (dotted) it is another topic.` : ""} Coherence: whether its words stand together; 0 is chance.`],
    table, TOPIC_COLUMNS, () => rows);
}

const topicCell = (value, text) => h("td", {role: "cell", class: "value"}, figure(value, text));

const TOPIC_COLUMNS = ["topic_id", "label", "n_tokens", "token_share", "npmi", "umass", "exclusivity",
  "stability", "unstable", "unstable_reason", "untested_reason"].map(column => [column, row => row[column]]);

function stabilityStrip(topic, x, width, same) {
  return picture(width, 20, `Stability ${formatNumber(topic.stability)}`,
    s("line", {class: "grid", x1: x(0), x2: x(1), y1: 10, y2: 10}),
    isNumber(same) ? s("line", {class: "zero", x1: x(same), x2: x(same), y1: 0, y2: 20}) : null,
    isNumber(topic.stability)
      ? s("g", {class: `neutral ${topic.unstable ? "descriptive" : ""}`}, mark("difference", x(topic.stability), 10, 4)) : null);
}

/** What a topic comes from, or where one that is gone went. */
function lineageWords(topic) {
  const words = (topic.lineage || []).map(event => {
    const other = event.topic_id === null ? "" : topicLabel(event.topic_id);
    const alike = isNumber(event.cosine) ? ` (likeness ${formatNumber(event.cosine)})` : "";
    switch (event.event_kind) {
      case "kept": return `goes on from the run before${alike}`;
      case "born": return isNumber(event.cosine) ? `new: nothing in the run before is like it${alike}` : "new; no topics were inherited";
      case "split": return `split from “${other}”, which goes on${alike}`;
      case "merged": return topic.alive ? `has taken in “${other}”${alike}` : `merged into “${other}”${alike}`;
      case "died": return `died: no topic of this run is like it${alike}`;
      default: return event.event_kind;
    }
  });
  return words.join("; ") || NONE;
}

/** What became of the topics of the run before. */
function lineageOf(topics) {
  const events = topics.flatMap(topic => (topic.lineage || []).map(event => ({topic, ...event})));
  const inherited = events.some(event => event.event_kind !== "born" || isNumber(event.cosine));
  if (!inherited) {
    return h("div", {}, h("h3", {}, "Since the run before"),
      h("p", {}, "No topics were inherited: all of them begin here. The next run goes on from them and keeps the ids of those it finds again."));
  }
  const kept = topics.filter(topic => topic.alive && (topic.lineage || []).some(event => event.event_kind === "kept")).length;
  const moved = topics.filter(topic => !topic.alive || (topic.lineage || []).some(event => event.event_kind !== "kept"));
  return chart("Since the run before",
    `${formatNumber(kept)} of ${formatNumber(topics.filter(topic => topic.alive).length)} topics go on from the run before under their ids${moved.length ? "; these came, went or changed." : "; none came or went."}`,
    h("ul", {class: "lineage"}, moved.map(topic => h("li", {class: topic.alive ? "" : "gone"},
      h("b", {}, bdi(topic.label)), " ", bdi(lineageWords(topic))))),
    [["topic_id", row => row.topic.topic_id], ["label", row => row.topic.label], ["alive", row => row.topic.alive],
      ["event_kind", row => row.event_kind], ["other topic", row => row.topic_id], ["cosine", row => row.cosine]],
    () => events);
}

/** The numbers of topics that were tried. */
function triedModels() {
  const rows = tableRows("topic_models");
  if (rows.length === 0) return null;
  const chosen = rows.find(row => row.chosen) || rows[0];
  const tried = rows.length > 1 ? `Of ${rows.map(row => row.n_topics).join(", ")} topics tried, ${chosen.n_topics} scored best on coherence and stability.`
    : `${chosen.n_topics} topics, ${chosen.start !== "cold" ? "going on from the run before"
      : ((job.config || {}).topics || {}).k === 0 ? "the only number that so little text allows" : "as the settings say"}.`;
  const columns = ["n_topics", "chosen", "start", "score", "npmi", "stability", "exclusivity", "held_out_log_likelihood", "n_refits"];
  return h("div", {}, h("h3", {}, "How many topics"),
    h("p", {class: "note"}, `${tried} They are told from ${formatNumber(chosen.n_units)} units of text (paragraphs, or parts of long ones) in ${formatNumber(chosen.n_documents)} documents.`),
    h("div", {class: "data-rows", tabindex: "0", role: "region", "aria-label": "Numbers of topics tried"},
      dataTable(columns.map(column => [column.replace(/_/g, " "), row => row[column]]), rows)));
}
