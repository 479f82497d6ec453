// Files that the page hands out. It makes them itself, and nothing is sent anywhere.

import {h} from "../draw/dom.js";
import {csvOf} from "./csv.js";
import {fileName, runLine} from "./run.js";

const KEPT_MILLIS = 60000;

/** Hands out a file. */
export function handOut(name, type, content) {
  const blob = content instanceof Blob ? content : new Blob([content], {type});
  const url = URL.createObjectURL(blob);
  h("a", {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLIS);
}

/**
 * A button that hands out rows.
 * @param rows gives {columns, rows, caption} when it is pressed
 */
export const fileButton = (text, title, rows) => h("button", {type: "button", class: "quiet", onclick: () => {
  const {columns, rows: all, caption} = rows();
  handOut(fileName(title, "csv"), "text/csv;charset=utf-8", csvOf(columns, all, [caption, runLine()]));
}}, text, h("span", {class: "visually-hidden"}, ` of ${title}`));
