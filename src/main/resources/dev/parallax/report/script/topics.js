// Topics, where the run has them.

function renderTopics() {
  const topics = tableRows("topics");
  const rows = measures("topic").sort(byRank);
  const section = document.getElementById("topics");
  section.hidden = topics.length === 0;
  document.querySelector('#sections a[href="#topics"]').parentElement.hidden = section.hidden;
  if (section.hidden) return;
  const terms = d3.group(tableRows("topic_terms"), row => row.topic_id);
  const name = row => [bdi(row.label), h("span", {class: "group"}, " ",
    bdi(topWords(terms.get(row.key))))];
  const columns = Object.keys(topics[0]).map(column => [column, row => row[column]]);
  body("topics").replaceChildren(
    ...(rows.length ? [measureTable("Shares of topics", "Clearest difference first.", rows, name)] : []),
    chart("Topics of the run", "Terms, coherence, stability, and which topic of the run before each comes from.",
      topicList(topics, terms), columns, () => topics));
}

const topWords = rows => (rows || []).slice(0, 8).map(row => row.term).join(", ");

const TOPIC_FIGURES = ["coherence", "stability", "n_documents", "lineage"];

function topicList(topics, terms) {
  return h("div", {class: "topic-list"}, topics.map(topic => h("div", {class: "topic"},
    h("h4", {}, bdi(topic.label || topic.topic_id)),
    h("p", {}, bdi(topWords(terms.get(topic.topic_id)))),
    h("dl", {class: "figures"}, TOPIC_FIGURES.filter(column => topic[column] !== undefined && topic[column] !== null)
      .map(column => h("div", {}, h("dt", {}, column.replace("n_", "").replace("_", " ")),
        h("dd", {}, bdi(formatCell(topic[column])))))))));
}
