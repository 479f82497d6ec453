// What the page holds: parts of a run's tables, as they are there, and what the manifest says.

export function readBlock(name) {
  const block = document.getElementById(`data-${name}`);
  return block ? JSON.parse(block.textContent) : null;
}

/** Rows as objects, from the names of columns and arrays of cells. */
export const objects = (columns, rows) => (rows || []).map(cells =>
  Object.fromEntries(columns.map((column, i) => [column, cells[i]])));

export function tableRows(name) {
  const block = readBlock(name);
  return block ? objects(block.columns, block.rows) : [];
}

export const job = readBlock("job");

/** The topics' part of the run's settings. */
export const topicSettings = (job.config || {}).topics || {};

export const documents = tableRows("documents").map((row, place) => ({...row, place}));
export const documentById = new Map(documents.map(row => [row.document_id, row]));
export const documentTitle = row => (row.title && row.title.trim() ? row.title : row.document_id);

export const entities = new Map(tableRows("entities").map(row => [row.entity_id, row]));
export const entityName = id => (entities.has(id) ? entities.get(id).name : id);

const whose = readBlock("whose");

/** Sentences of evidence, each with whose words it is there for, or null. */
export const evidenceById = d3.group(tableRows("evidence").map((row, place) =>
  ({...row, whose: whose.words[place] || whose.otherwise})), row => row.comparison_id);

let held = null;

/** Texts are large: they are read when the first document is opened. */
export function texts() {
  held = held || readBlock("texts");
  return held;
}

const named = name => job.instrument_names[name] || {title: name, phrase: name};

/** What an instrument of tone is called; one that the run does not declare keeps its name. */
export const instrumentName = name => named(name).title;

/** The same within a sentence. */
export const instrumentPhrase = name => named(name).phrase;
