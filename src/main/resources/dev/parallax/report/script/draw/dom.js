// Elements are made here and nowhere else: texts become text nodes, never markup, so that what an
// essay says cannot become part of the page.

const SVG = "http://www.w3.org/2000/svg";

const isThere = value => value !== null && value !== undefined;

function attach(node, name, value) {
  if (!isThere(value) || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else node.setAttribute(name, value === true ? "" : String(value));
}

function filled(node, attributes, children) {
  Object.entries(attributes).forEach(([name, value]) => attach(node, name, value));
  node.append(...children.flat(Infinity).filter(isThere));
  return node;
}

/** An element of HTML: h("p", {class: "x", onclick: f}, "text", child, …). */
export function h(name, attributes, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** An element of SVG. */
export function s(name, attributes, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/** Text of others: isolated, so that its direction does not turn what stands around it. */
export function bdi(text) {
  return h("bdi", {}, text);
}

/** The part of a section that its script fills. */
export function body(section) {
  return document.querySelector(`#${section} > .body`);
}

/** Says something to those who hear the page. */
export function announce(text) {
  document.getElementById("announce").textContent = text;
}

let lastId = 0;

/** An id that no other element has. */
export function freshId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
