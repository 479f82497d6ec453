// A page of a few rows, which ScriptsTest.java lays under every test: modules read it as they are
// loaded. Its elements hold names, attributes and texts, and draw nothing.

const table = (columns, ...rows) => ({columns, rows});

const READING = ["label", "group", "scale", "unit_name", "amount", "place", "instrument", "inferred",
  "discovery", "interval", "sure", "doubts", "opposed_by", "conclusive", "few", "absent"];

const COMPARISON = ["comparison_id", "family", "key", "voice", "cohort_a", "cohort_b", "mean_a", "mean_b",
  "difference", "difference_low", "difference_high", "within_low", "within_high", "q", "rank"];

/** What the page holds, by the names of its blocks. */
export const page = {
  job: {include_text: "full", run_id: "20300101T000000.000Z-abc", pipeline: "job", snapshot: "snap", config_hash: "conf",
    versions: {parallax: "9.9"}, cohorts: [], documents_read: {}, instruments: ["fitted"], config: {topics: {k: 0}},
    instrument_names: {fitted: {title: "fitted model", phrase: "the fitted model"}}},
  pairs: [
    {a: "rest", b: "2030", sides: {2016: "a", 2024: "a", 2030: "b"}},
    {a: "2016", b: "2024", sides: {2016: "a", 2024: "b"}}],
  documents: table(["document_id", "cohort", "title", "author"],
    ["d0", "2016", " ", "Ann"], ["d1", "2024", "On tax", null], ["d2", "2030", "On ships", null]),
  comparisons: table(COMPARISON,
    ["c0", "frame", "set/tax", "all", "rest", "2030", 0.1, 0.3, 0.2, 0.1, 0.3, 0, 0.4, 0.01, 1],
    ["c1", "frame", "set/war", "all", "2016", "2024", 0.2, 0.1, -0.1, null, null, -0.3, 0.1, null, 1],
    ["c2", "frame", "set/war", "author", "2016", "2024", 0.2, 0.1, -0.1, null, null, null, null, null, 1]),
  terms: null,
  readings: table(READING,
    ["Tax", "set", "per_cent", "", true, 0, null, true, true, "difference", "unlikely to be chance", [], null, true, false, []],
    ["War", "set", "per_cent", "", true, 1, null, false, false, "within", "too few documents to test", [], null, false, false, []],
    ["War", "set", "per_cent", "", true, 1, null, false, false, null, "too few documents to test", [], null, false, false, ["a"]]),
  families: [{family: "frame", title: "frames", heading: "Frames", section: "frames", picture: "groups", keys: "grouped_names", about: ""},
    {family: "term", title: "words", heading: "Words", section: "words", picture: "scatter", keys: "lemmas", about: ""},
    {family: "phrase", title: "phrases", heading: "Phrases", section: "words", picture: "scatter", keys: "phrases", about: ""},
    {family: "word", title: "words as written", heading: "As written", section: "words", picture: "scatter", keys: "word_forms", about: ""}],
  entities: table(["entity_id", "name", "type"], ["country:JPN", "Japan", "COUNTRY"]),
  entity_pairs: table(["entity_id_a", "entity_id_b", "cohort", "n_sentences"]),
  evidence: table(["comparison_id", "document_id", "cohort", "text", "start_char", "end_char"]),
  whose: {otherwise: null, words: {}},
  topics: table(["topic_id", "label", "alive"], ["topic:1", "war, peace", true], ["topic:2", "tax", false]),
  topic_terms: table(["topic_id", "term"]),
  points: {
    numerators: {"frame|all": {"set/tax": [2, null, 0]}, "agency|all": {few: {1: 3}}},
    denominators: {"frame|all": {"*": [4, 5, 0], "set/war": [10, 20, 0]}, "agency|all": {few: {0: 5, 1: 6}}}},
  roles: {nato: "name", the: "function"},
  tokens: {alphabet: "!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~", kinds: [], tags: [], types: [], documents: {}},
  texts: {columns: {}, names: [], documents: {}},
};

const isText = child => typeof child === "string" || typeof child === "number";

const element = name => ({
  name, attributes: {}, children: [], dataset: {},
  append(...children) { this.children.push(...children); },
  setAttribute(attribute, value) { this.attributes[attribute] = value; },
  addEventListener() {},
  get textContent() {
    return this.children.map(child => (isText(child) ? String(child) : child.textContent)).join("");
  },
});

globalThis.document = {
  getElementById: id => (page[id.slice("data-".length)]
    ? {textContent: JSON.stringify(page[id.slice("data-".length)])} : null),
  createElement: element,
  createElementNS: (space, name) => element(name),
};

globalThis.ResizeObserver = class {
  observe() {}
};
