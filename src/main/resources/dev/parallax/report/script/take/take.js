// What can be taken along of a figure: the drawing, its rows, a link, and how to cite it.

import {freshId, h} from "../draw/dom.js";
import {drawingOf} from "./drawing.js";
import {fileButton, handOut} from "./files.js";
import {citation, fileName} from "./run.js";
import {measureLink} from "../text/links.js";

const SHARPNESS = 2;

const vector = figure => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawingOf(figure))}`;

const handOutVector = (figure, title) => handOut(fileName(title, "svg"), "image/svg+xml", vector(figure));

/** The drawing in pixels, twice as fine as on the page. */
function handOutPixels(figure, title) {
  const url = URL.createObjectURL(new Blob([vector(figure)], {type: "image/svg+xml"}));
  const image = new Image();
  image.addEventListener("load", () => {
    const canvas = h("canvas", {width: image.width * SHARPNESS, height: image.height * SHARPNESS});
    const context = canvas.getContext("2d");
    context.scale(SHARPNESS, SHARPNESS);
    context.drawImage(image, 0, 0);
    URL.revokeObjectURL(url);
    canvas.toBlob(blob => handOut(fileName(title, "png"), "image/png", blob));
  });
  image.src = url;
}

/** To the measure, or to the section that a figure stands in. */
const linkTo = (figure, id) => (id ? measureLink(id) : `#${(figure.closest("main > section") || {id: "overview"}).id}`);

/** A text to be copied, with the button that shows it. */
function citing(figure, title, id) {
  const place = freshId("cite");
  const text = h("div", {id: place, class: "citation", hidden: true});
  const button = h("button", {type: "button", class: "quiet", "aria-expanded": "false", "aria-controls": place, onclick: () => {
    text.replaceChildren(h("p", {}, citation(title, id)), h("p", {}, h("a", {href: linkTo(figure(), id)}, "Link to this place"),
      ": it holds in later runs of this job, too."));
    text.hidden = !text.hidden;
    button.setAttribute("aria-expanded", String(!text.hidden));
  }}, "Cite this");
  return {button, text};
}

/**
 * The buttons below a figure.
 * @param figure gives the element that is drawn
 * @param table {columns, rows} with rows a function; null for none
 * @param id of the comparison that it shows; null for a figure of several
 */
export function takeAlong(figure, title, table, id = null) {
  const {button, text} = citing(figure, title, id);
  const drawn = (name, act) => h("button", {type: "button", class: "quiet", onclick: () => act(figure(), title)},
    name, h("span", {class: "visually-hidden"}, ` of ${title}`));
  return h("div", {class: "take"},
    table ? fileButton("CSV", title, () => ({columns: table.columns, rows: table.rows(), caption: title})) : null,
    drawn("SVG", handOutVector), drawn("PNG", handOutPixels), button, text);
}
