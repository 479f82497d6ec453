// What the page holds: parts of a run's tables, as they are there.

function readBlock(name) {
  const block = document.getElementById(`data-${name}`);
  return block ? JSON.parse(block.textContent) : null;
}

function rowsOf(block) {
  if (!block) return [];
  return block.rows.map(cells => {
    const row = {};
    block.columns.forEach((column, i) => { row[column] = cells[i]; });
    return row;
  });
}

const tableRows = name => rowsOf(readBlock(name));

const job = readBlock("job");
const documents = tableRows("documents");
documents.forEach((row, place) => { row.place = place; });
const documentById = new Map(documents.map(row => [row.document_id, row]));

const labels = readBlock("labels");
const comparisons = [...tableRows("comparisons"), ...tableRows("terms")];
comparisons.forEach((row, i) => {
  [row.label, row.group, row.scale, row.unit_name] = labels[i];
  row.inferred = row.inference === "inferred";
});
/** Families of measures, in the order they are shown; one that the run does not declare is general. */
const families = readBlock("families") || [];
const familyByName = new Map(families.map(one => [one.family, one]));
comparisons.forEach(({family}) => {
  if (!familyByName.has(family)) {
    const name = family.replace(/_/g, " ");
    const undeclared = {family, title: name, heading: name, section: "other", picture: "general",
      about: "The run does not say what this measures."};
    familyByName.set(family, undeclared);
    families.push(undeclared);
  }
});
const pictureOf = row => familyByName.get(row.family).picture;
const familiesDrawnAs = picture => families.filter(one => one.picture === picture);

const comparisonById = new Map(comparisons.map(row => [row.comparison_id, row]));

const entities = new Map(tableRows("entities").map(row => [row.entity_id, row]));
const entityName = id => (entities.has(id) ? entities.get(id).name : id);

const evidenceById = d3.group(tableRows("evidence"), row => row.comparison_id);

const points = readBlock("points");
const lines = readBlock("lines");

/** Texts are large: they are read when the first document is opened. */
const texts = (() => {
  let block = null;
  return () => (block = block || readBlock("texts"));
})();

/** A document's own figure, or null where it was not taken. */
function documentRate(comparison, place) {
  const group = `${comparison.family}|${comparison.voice}`;
  const denominators = points.denominators[group] || {};
  const own = denominators[comparison.key] || denominators["*"];
  if (!own || !(own[place] > 0)) return null;
  const numerators = (points.numerators[group] || {})[comparison.key];
  return numerators && numerators[place] !== null ? numerators[place] / own[place] : 0;
}

/** A row's interval of the difference: of inference, or within these documents. */
function interval(row) {
  const low = row.inferred ? row.difference_low : row.within_low;
  const high = row.inferred ? row.difference_high : row.within_high;
  return isNumber(low) && isNumber(high) ? [low, high] : null;
}

const isDiscovery = row => isNumber(row.q) && row.q <= 0.05;
