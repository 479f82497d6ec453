// Rows behind a picture, for those who would rather read than look.

const DATA_ROWS = 300;

/**
 * A picture with its title, and a button that shows its rows.
 * @param columns [heading, row => cell] each
 */
function chart(title, note, content, columns, rows) {
  const heading = h("figcaption", {}, h("h3", {}, title), note ? h("p", {}, note) : null);
  return h("figure", {class: "chart"}, heading, content, dataButton(title, columns, rows));
}

function dataButton(title, columns, rows) {
  const id = freshId("data-of");
  const table = h("div", {id, class: "data-rows", hidden: true, tabindex: "0", role: "region",
    "aria-label": `Data of ${title}`});
  const button = h("button", {type: "button", class: "quiet data-button", "aria-expanded": "false",
    "aria-controls": id, onclick: () => toggle()}, "Data");
  button.append(h("span", {class: "visually-hidden"}, ` of ${title}`));
  function toggle() {
    const open = table.hidden;
    if (open && !table.firstChild) table.append(dataTable(columns, rows()));
    table.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  }
  return h("div", {class: "data"}, button, table);
}

function dataTable(columns, rows) {
  const shown = rows.slice(0, DATA_ROWS);
  const note = rows.length > shown.length
    ? h("p", {class: "note"}, `The first ${formatNumber(shown.length)} of ${formatNumber(rows.length)} rows; all are in the tables.`)
    : null;
  return h("div", {},
    h("table", {class: "plain"},
      h("thead", {}, h("tr", {}, columns.map(([name]) => h("th", {scope: "col"}, bdi(name))))),
      h("tbody", {}, shown.map(row => h("tr", {}, columns.map(([, cell]) => dataCell(cell(row))))))),
    note);
}

function dataCell(cell) {
  return typeof cell === "number"
    ? h("td", {class: "number"}, figure(cell, formatNumber(cell)))
    : h("td", {}, bdi(formatCell(cell)));
}
