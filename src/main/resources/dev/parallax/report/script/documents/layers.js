// Which highlights are on, and the way from one to the next.

import {instrumentName, job} from "../data/tables.js";
import {h} from "../draw/dom.js";
import {instrumentOf, toneAttribute, toneColumns} from "./marked.js";
import {reading} from "./state.js";

const LAYERS = [["tone", "Tone"], ["frames", "Frames"], ["entities", "Entities"], ["quoted", "Quoted"]];

export function layerBar(article) {
  const columns = toneColumns();
  if (!columns.includes(reading.instrument)) reading.instrument = firstOf(columns);
  return h("div", {class: "toolbar"},
    h("div", {class: "segmented", role: "group", "aria-label": "Highlights"},
      LAYERS.map(([layer, name]) => layerSwitch(article, layer, name))),
    columns.length > 1 ? instrumentChoice(article, columns) : null,
    h("span", {class: "steps"}, stepButton(article, -1, "Previous highlight"), stepButton(article, 1, "Next highlight")));
}

/** The default instrument's column, where sentences have it. */
const firstOf = columns => job.instruments.map(name => `tone_${name}`)
  .find(column => columns.includes(column)) || columns[0];

const layerSwitch = (article, layer, name) => h("button", {type: "button", class: `layer ${layer}`,
  "data-layer": layer, "aria-pressed": String(reading.layers[layer]), onclick: event => {
    reading.layers[layer] = !reading.layers[layer];
    event.currentTarget.setAttribute("aria-pressed", String(reading.layers[layer]));
    applyLayers(article);
  }}, name);

const instrumentChoice = (article, columns) => h("select", {"aria-label": "Instrument of tone",
  onchange: event => {
    reading.instrument = event.target.value;
    applyLayers(article);
  }}, columns.map(column => h("option", {value: column, selected: column === reading.instrument},
  instrumentName(instrumentOf(column)))));

const stepButton = (article, by, name) =>
  h("button", {type: "button", class: "quiet", onclick: () => stepTo(article, by)}, name);

/** Shows the layers that are on; colours are as deep as tone is strong in this document. */
export function applyLayers(article) {
  LAYERS.forEach(([layer]) => article.classList.toggle(`show-${layer}`, reading.layers[layer]));
  const attribute = toneAttribute(reading.instrument || "");
  const sentences = [...article.querySelectorAll(".sentence")].map(element =>
    ({element, tone: Number(element.getAttribute(attribute) || 0)}));
  const sizes = sentences.map(one => Math.abs(one.tone)).sort(d3.ascending);
  const reach = d3.quantile(sizes, 0.95) || 1;
  sentences.forEach(({element, tone}) => {
    element.classList.toggle("negative", tone < 0);
    element.style.setProperty("--depth", `${Math.round(Math.min(1, Math.abs(tone) / reach) * 100)}%`);
  });
}

/** What can be stepped through: marks that are shown or, where tone alone is shown, sentences. */
export function stopsOf({tone, frames, entities, quoted}) {
  const marks = [frames && "mark.frame", entities && "mark.entity", quoted && "mark.quoted"].filter(Boolean);
  return tone && marks.length === 0 ? ".sentence" : marks.join(",");
}

/** Moves to the next place that is highlighted, so that all can be reached by keyboard. */
function stepTo(article, by) {
  const wanted = stopsOf(reading.layers);
  const stops = wanted === "" ? [] : [...article.querySelectorAll(wanted)];
  if (stops.length === 0) return;
  reading.stop = stops[nextStop(stops.indexOf(reading.stop), by, stops.length)];
  reading.stop.focus();
}

/** The next of some places, in a ring; from nowhere (-1) the first or, backwards, the last. */
export const nextStop = (from, by, number) =>
  (from < 0 && by < 0 ? number - 1 : (from + by + number) % number);
