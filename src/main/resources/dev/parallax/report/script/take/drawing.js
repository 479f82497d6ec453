// A figure of the page as one drawing: its texts, lines and pictures where they stand, in the colours
// they have, so that what is taken along looks like what was seen.

import {s} from "../draw/dom.js";
import {runLine} from "./run.js";

const PADDING = 16;
const OF_SHAPES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity",
  "stroke-linecap", "opacity", "font-family", "font-size", "font-weight", "font-style", "text-anchor", "paint-order"];

/** What is for the page alone. */
const LEFT_OUT = ".data, .take, .visually-hidden, .word-card";

/** The drawing of an element. */
export function drawingOf(element) {
  const box = element.getBoundingClientRect();
  const [width, height] = [Math.ceil(box.width) + 2 * PADDING, Math.ceil(box.height) + 2 * PADDING + 18];
  const page = getComputedStyle(document.body);
  const origin = {x: box.left - PADDING, y: box.top - PADDING};
  return s("svg", {xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height},
    s("rect", {width, height, fill: page.backgroundColor}),
    rules(element, origin), pictures(element, origin), lines(element, origin),
    s("text", {x: PADDING, y: height - 10, fill: page.color, "font-size": 11, "font-family": page.fontFamily}, runLine()));
}

const isSeen = element => !element.closest(LEFT_OUT) && element.getClientRects().length > 0;

/** Lines below rows and headings of tables. */
const rules = (element, origin) => [...element.querySelectorAll("tr > *, figcaption")].filter(isSeen)
  .filter(one => parseFloat(getComputedStyle(one).borderBottomWidth) > 0)
  .map(one => {
    const box = one.getBoundingClientRect();
    const y = box.bottom - origin.y;
    return s("line", {x1: box.left - origin.x, x2: box.right - origin.x, y1: y, y2: y,
      stroke: getComputedStyle(one).borderBottomColor});
  });

const pictures = (element, origin) => [...element.querySelectorAll("svg")].filter(isSeen).map(svg => {
  const box = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((one, i) => dress(one, getComputedStyle(originals[i])));
  Object.entries({x: box.left - origin.x, y: box.top - origin.y, width: box.width, height: box.height,
    overflow: "visible"}).forEach(([name, value]) => copy.setAttribute(name, value));
  return copy;
});

/** Styles of the page become attributes, since the drawing leaves the page's styles behind. */
function dress(element, style) {
  element.removeAttribute("class");
  element.removeAttribute("style");
  OF_SHAPES.forEach(name => element.setAttribute(name, style.getPropertyValue(name)));
}

/** Texts outside pictures, a line each. */
function lines(element, origin) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement && !node.parentElement.closest("svg") && isSeen(node.parentElement)) texts.push(...linesOf(node, origin));
  }
  return texts;
}

/** The words of a text by the line that they stand in. */
function linesOf(node, origin) {
  const range = document.createRange();
  const found = [];
  for (const {0: word, index} of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = found[found.length - 1];
    if (box.width === 0) continue;
    if (last && Math.abs(last.bottom - box.bottom) < 2) last.words.push(word);
    else found.push({words: [word], left: box.left, top: box.top, bottom: box.bottom});
  }
  const style = getComputedStyle(node.parentElement);
  return found.map(({words, left, top, bottom}) => s("text", {
    x: left - origin.x, y: top - origin.y + (bottom - top) * 0.78, fill: style.color, "font-family": style.fontFamily,
    "font-size": style.fontSize, "font-weight": style.fontWeight, "font-style": style.fontStyle}, words.join(" ")));
}
