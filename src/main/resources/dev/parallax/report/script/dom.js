// Elements are made here and nowhere else: texts become text nodes, never markup, so that what an
// essay says cannot become part of the page.

const SVG = "http://www.w3.org/2000/svg";

function element(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined));
  return node;
}

/** An element of HTML: h("p", {class: "x", onclick: f}, "text", child, …). */
function h(name, attributes, ...children) {
  return element(document.createElement(name), attributes, children);
}

/** An element of SVG. */
function s(name, attributes, ...children) {
  return element(document.createElementNS(SVG, name), attributes, children);
}

/** Text of others: isolated, so that its direction does not turn what stands around it. */
function bdi(text) {
  return h("bdi", {}, text);
}

function body(section) {
  return document.querySelector(`#${section} > .body`);
}

/** Says something to those who hear the page. */
function announce(text) {
  document.getElementById("announce").textContent = text;
}

let lastId = 0;

function freshId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
