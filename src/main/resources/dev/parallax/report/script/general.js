// Families without a picture of their own: in their section, a table each, with a strip of documents,
// intervals, evidence and data.

const GENERAL_ROWS = 25;

function renderGeneral() {
  document.querySelectorAll("main > section > .general").forEach(place => {
    const section = place.closest("section");
    const tables = familiesDrawnAs("general").filter(one => one.section === section.id).map(generalTable).filter(Boolean);
    place.replaceChildren(...tables);
    // A section that has general families alone is hidden where the run has none of them.
    if (!section.querySelector(".body")) {
      section.hidden = tables.length === 0;
      document.querySelector(`#sections a[href="#${section.id}"]`).parentElement.hidden = tables.length === 0;
    }
  });
}

function generalTable(family) {
  const rows = measures(family.family).sort(byRank);
  if (rows.length === 0) return null;
  const shown = rows.slice(0, GENERAL_ROWS);
  const table = measureTable(family.heading,
    [`${family.about} Clearest difference first.`,
      shown.length < rows.length ? ` ${shown.length} of ${formatNumber(rows.length)}; the table comparisons has all.` : ""],
    shown, sameUnit(shown) ? rowName : rowNameWithUnit);
  table.dataset.family = family.family;
  return table;
}

/** Where rows count different things, each says what it counts. */
const rowNameWithUnit = row => [...rowName(row), h("span", {class: "group"}, ` ${unitHead(row)}`)];
