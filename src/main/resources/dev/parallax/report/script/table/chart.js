// Pictures with their titles, and the rows behind them for those who would rather read than look.

import {freshId, h} from "../draw/dom.js";
import {takeAlong} from "../take/take.js";
import {dataTable} from "./rows.js";

/**
 * A picture with its title, and a button that shows its rows.
 * @param columns [heading, row => cell] each
 * @param rows gives the rows
 */
export function chart(title, note, content, columns, rows) {
  const heading = h("figcaption", {}, h("h3", {}, title), note ? h("p", {}, note) : null);
  const {button, table} = dataButton(title, columns, rows);
  const take = takeAlong(() => figure, title, {columns, rows});
  take.prepend(button);
  const figure = h("figure", {class: "chart"}, heading, content, h("div", {class: "data"}, take, table));
  return figure;
}

function dataButton(title, columns, rows) {
  const id = freshId("data-of");
  const table = h("div", {id, class: "data-rows", hidden: true, tabindex: "0", role: "region",
    "aria-label": `Data of ${title}`});
  const button = h("button", {type: "button", class: "quiet data-button", "aria-expanded": "false",
    "aria-controls": id, onclick: () => toggle(button, table, () => [dataTable(columns, rows())])},
  "Data", h("span", {class: "visually-hidden"}, ` of ${title}`));
  return {button, table};
}

/** Opens or closes what a button controls; it is filled when it is first opened. */
export function toggle(button, controlled, content) {
  const opens = controlled.hidden;
  if (opens && !controlled.firstChild) controlled.append(...content());
  controlled.hidden = !opens;
  button.setAttribute("aria-expanded", String(opens));
}
