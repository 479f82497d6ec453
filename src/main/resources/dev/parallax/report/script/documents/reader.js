// A document with what was found in it. Sentences carry the tone, marks inside them frames and
// entities; what is at a place is told in a line above the text.

import {objects, texts} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {codePoints} from "../text/codepoints.js";
import {applyLayers, layerBar} from "./layers.js";
import {nameAt, sentenceElement} from "./marked.js";
import {within} from "./pieces.js";

export function readerText(held) {
  const text = codePoints(held.text);
  const found = foundIn(held);
  const article = h("article", {class: "text", lang: "en", tabindex: "0", role: "region", "aria-label": "Text of the document"},
    found.segments.map(segment => segmentElement(segment, found, text)));
  const bar = layerBar(article);
  applyLayers(article);
  return [h("div", {class: "reader-bar"}, bar, teller(article)), article];
}

/** What was found, by kind; a run without a table of it has found none. */
function foundIn(held) {
  const {columns} = texts();
  const found = Object.fromEntries(["segments", "sentences", "frame_hits", "mentions", "quotations"].map(kind =>
    [kind, columns[kind] ? objects(columns[kind], held[kind]) : []]));
  return {...found, quotations: found.quotations.filter(one => one.attributed).flatMap(parts)};
}

/** Each part of a quotation that somebody's words interrupt. */
const parts = ({speaker, spans}) =>
  spans.map(([start_char, end_char]) => ({speaker, start_char, end_char}));

/** The line that tells what is at the place that is pointed at. */
function teller(article) {
  const told = h("p", {class: "told", "aria-live": "polite"}, "Point at a highlight, or step through them.");
  const tell = event => {
    const place = event.target.closest("[data-told], [data-start]");
    if (place) told.replaceChildren(bdi(describe(place)));
  };
  ["pointerover", "click", "focusin"].forEach(name => article.addEventListener(name, tell));
  return told;
}

function describe(place) {
  const sentence = place.closest("[data-start]");
  return [place.dataset.told, sentence ? sentence.dataset.tone : ""].filter(Boolean).join(" · ");
}

function segmentElement(segment, found, text) {
  const kind = nameAt(segment.kind);
  const [start, end] = [segment.start_char, segment.end_char];
  return kind === "title" || kind === "heading"
    ? h("h4", {class: kind, dir: "auto"}, bdi(text.slice(start, end)))
    : h("p", {class: kind, dir: "auto"}, sentencesOf(start, end, found, text));
}

/** Sentences, and whatever stands between them. */
function sentencesOf(start, end, found, text) {
  const pieces = [];
  let at = start;
  for (const sentence of within(found.sentences, start, end)) {
    if (sentence.start_char > at) pieces.push(text.slice(at, sentence.start_char));
    pieces.push(sentenceElement(sentence, found, text));
    at = Math.max(at, sentence.end_char);
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}
