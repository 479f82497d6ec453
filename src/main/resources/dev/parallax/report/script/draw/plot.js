// Places for pictures, which are drawn for the width there is.

import {bdi, h} from "./dom.js";
import {responsive} from "./responsive.js";

/** A picture of its own: draw gives it for a width. */
export function plot(draw, kind = "plot") {
  const place = h("div", {class: kind});
  return responsive(place, width => place.replaceChildren(draw(width)));
}

/** One of several small pictures side by side. */
export const multiple = (title, draw) =>
  h("div", {class: "multiple"}, title ? h("h4", {}, bdi(title)) : null, plot(draw));

export const multiples = pictures => h("div", {class: "multiples"}, pictures);
