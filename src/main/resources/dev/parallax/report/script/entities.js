// Entities: how prominent they are, what tone they are spoken of in, and who appears with whom.

const ENTITY_ROWS = 25;
const MATRIX_SIZE = 12;

function renderEntities() {
  const prominent = familiesDrawnAs("prominence").find(one => measures(one.family).length);
  const rows = prominent ? measures(prominent.family).sort(byRank) : [];
  const toned = measuresDrawnAs("targets").sort(byRank);
  const parts = [];
  if (rows.length) {
    parts.push(measureTable(prominent.heading,
      shownOf(rows, "Clearest difference first."), rows.slice(0, ENTITY_ROWS), entityRowName));
  }
  parts.push(...toneToward(toned));
  const matrix = pairMatrix();
  if (matrix) parts.push(matrix);
  body("entities").replaceChildren(...(parts.length ? parts
    : [h("p", {class: "none"}, "No entities were compared.")]));
}

const DESCRIBED_ROWS = 10;

/** Tone toward entities: those that were tested, then of the others those with a difference. */
function toneToward(rows) {
  const tested = rows.filter(row => row.inferred);
  const described = rows.filter(row => !row.inferred && isNumber(row.difference));
  const nowhere = rows.length - tested.length - described.length;
  const limits = errorNote([...tested, ...described]);
  const parts = [];
  if (tested.length) {
    parts.push(measureTable("Tone toward them", [shownOf(tested, "How sentences speak of them, from −1 to 1. Clearest difference first."), " ", limits],
      tested.slice(0, ENTITY_ROWS), entityRowName));
  }
  if (described.length) {
    const shown = described.slice(0, tested.length ? DESCRIBED_ROWS : ENTITY_ROWS);
    parts.push(measureTable(tested.length ? "Tone toward those whom few documents name" : "Tone toward them",
      [tested.length ? "Too few for a test. " : `How sentences speak of them, from −1 to 1. ${limits} `,
        shown.length < described.length ? `${shown.length} of ${formatNumber(described.length)}; the table comparisons has all.` : ""],
      shown, entityRowName));
  }
  if (nowhere) {
    parts.push(h("p", {class: "note tone-nowhere"}, `${formatNumber(nowhere)} ${parts.length ? "more " : ""}${
      nowhere === 1 ? "entity has" : "entities have"} a tone in one cohort only: nothing to compare it with.`));
  }
  return parts;
}

/** How many differences are no larger than the error of the instrument that made them, as far as that is known. */
function errorNote(rows) {
  const differences = rows.filter(row => isNumber(row.difference));
  const known = differences.filter(row => isNumber(row.error_reach));
  const within = known.filter(row => row.within_error === true).length;
  if (within === 0) return "";
  const all = known.length === differences.length;
  if (all && within === known.length) {
    return "None of these differences is larger than the instrument’s own error: nothing can be concluded from them.";
  }
  return `${formatNumber(within)} of ${all ? `${formatNumber(known.length)} differences` : `the ${formatNumber(known.length)} differences whose error is known`} ${
    within === 1 ? "is" : "are"} no larger than the instrument’s own error: nothing can be concluded from ${within === 1 ? "it" : "those"}.`;
}

const shownOf = (rows, text) => (rows.length > ENTITY_ROWS
  ? `${text} ${ENTITY_ROWS} of ${formatNumber(rows.length)}; the table comparisons has all.` : text);

function entityRowName(row) {
  const entity = entities.get(row.key);
  return [bdi(row.label), entity ? h("span", {class: "group"}, ` ${entity.type.toLowerCase()}`) : null];
}

function pairMatrix() {
  if (!pair) return null;
  const rows = tableRows("entity_pairs").filter(row => sideOf(row.cohort));
  const counts = d3.rollup(rows.flatMap(row => [[row.entity_id_a, row.n_sentences], [row.entity_id_b, row.n_sentences]]),
    list => d3.sum(list, ([, n]) => n), ([id]) => id);
  const shown = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MATRIX_SIZE).map(([id]) => id);
  if (shown.length < 2) return null;
  const plot = h("div", {class: "plot"});
  responsive(plot, width => plot.replaceChildren(matrixPicture(shown, rows, Math.min(width, 640))));
  return chart("Who appears with whom",
    [`Sentences that name both. Above the diagonal `, h("span", {class: "a"}, bdi(pair.a)), ", below it ",
      h("span", {class: "b"}, bdi(pair.b)), "; a mark’s area is the share of the cohort’s most frequent pair."],
    plot, [["first", row => entityName(row.entity_id_a)], ["second", row => entityName(row.entity_id_b)],
      ["cohort", row => row.cohort], ["n_sentences", row => row.n_sentences],
      ["n_documents", row => row.n_documents], ["npmi", row => row.npmi]], () => rows);
}

function matrixPicture(ids, rows, width) {
  const left = Math.min(150, width * 0.34);
  const cell = (width - left) / ids.length;
  const height = cell * ids.length + 92;
  const place = new Map(ids.map((id, i) => [id, i]));
  const inside = rows.filter(row => place.has(row.entity_id_a) && place.has(row.entity_id_b));
  const most = {a: d3.max(inside.filter(row => sideOf(row.cohort) === "a"), row => row.n_sentences) || 1,
    b: d3.max(inside.filter(row => sideOf(row.cohort) === "b"), row => row.n_sentences) || 1};
  const short = (id, n) => { const name = entityName(id); return name.length > n ? `${name.slice(0, n - 1)}…` : name; };
  return picture(width, height, "Pairs of entities named in one sentence",
    ids.map((id, i) => s("g", {class: "axis"},
      s("line", {class: "grid", x1: left, x2: width, y1: (i + 0.5) * cell, y2: (i + 0.5) * cell}),
      s("line", {class: "grid", x1: left + (i + 0.5) * cell, x2: left + (i + 0.5) * cell, y1: 0, y2: ids.length * cell}),
      s("text", {x: left - 8, y: (i + 0.5) * cell, dy: "0.32em", "text-anchor": "end"}, short(id, Math.floor(left / 6.5))),
      s("text", {transform: `translate(${left + (i + 0.5) * cell + 3},${ids.length * cell + 10}) rotate(-60)`,
        "text-anchor": "end"}, short(id, 14)))),
    inside.map(row => {
      const side = sideOf(row.cohort);
      const [i, j] = [place.get(row.entity_id_a), place.get(row.entity_id_b)].sort((x, y) => x - y);
      const [column, line] = side === "a" ? [j, i] : [i, j];
      const r = Math.max(1, Math.sqrt(row.n_sentences / most[side]) * cell * 0.44);
      return s("g", {class: `${side} dots`},
        s("title", {}, `${entityName(row.entity_id_a)} and ${entityName(row.entity_id_b)}, ${row.cohort}: ${row.n_sentences} sentences, ${row.n_documents} documents`),
        mark(side, left + (column + 0.5) * cell, (line + 0.5) * cell, side === "a" ? r : r - 1));
    }));
}
