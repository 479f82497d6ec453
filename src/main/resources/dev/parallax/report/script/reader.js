// A document with what was found in it. Sentences carry the tone, marks inside them frames and
// entities; what is at a place is told in a line above the text.

const objects = (columns, rows) => (rows || []).map(cells =>
  Object.fromEntries(columns.map((column, i) => [column, cells[i]])));

function readerText(row, held) {
  const columns = texts().columns;
  const found = {};
  for (const kind of Object.keys(columns)) found[kind] = objects(columns[kind], held[kind]);
  const text = codePoints(held.text);
  const article = h("article", {class: "text", lang: "en", tabindex: "0", role: "region", "aria-label": "Text of the document"},
    (found.segments || []).map(segment => segmentElement(segment, found, text)));
  const told = h("p", {class: "told", "aria-live": "polite"}, "Point at a highlight, or step through them.");
  const tell = event => {
    const place = event.target.closest("[data-told], [data-start]");
    if (place) told.replaceChildren(bdi(describe(place)));
  };
  ["pointerover", "click", "focusin"].forEach(name => article.addEventListener(name, tell));
  const bar = layerBar(article, found);
  applyLayers(article);
  return [h("div", {class: "reader-bar"}, bar, told), article];
}

function describe(place) {
  const sentence = place.closest("[data-start]");
  return [place.dataset.told, sentence ? sentence.dataset.tone : ""].filter(Boolean).join(" · ");
}

const nameAt = index => texts().names[index];

const within = (list, start, end) => list.filter(one => one.start_char >= start && one.start_char < end);

function segmentElement(segment, found, text) {
  const kind = nameAt(segment.kind);
  const tag = {title: "h4", heading: "h4"}[kind] || "p";
  const [start, end] = [segment.start_char, segment.end_char];
  const inner = tag === "p"
    ? sentencesOf(start, end, found, text) : [bdi(text.slice(start, end))];
  return h(tag, {class: kind, dir: "auto"}, inner);
}

function sentencesOf(start, end, found, text) {
  const pieces = [];
  let at = start;
  for (const sentence of within(found.sentences || [], start, end)) {
    if (sentence.start_char > at) pieces.push(text.slice(at, sentence.start_char));
    pieces.push(sentenceElement(sentence, found, text));
    at = Math.max(at, sentence.end_char);
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}

const toneColumns = () => (texts().columns.sentences || []).filter(column => column.startsWith("tone_"));

function sentenceElement(sentence, found, text) {
  const tones = toneColumns().map(column => `${instrumentName(column.slice(5))} ${formatNumber(sentence[column])}`);
  const manner = [sentence.hedged ? "hedged" : null, sentence.prescriptive ? "says what ought to be" : null];
  const span = h("span", {class: "sentence", tabindex: "-1", "data-start": sentence.start_char,
    "data-end": sentence.end_char, "data-tone": ["Tone: ", tones.join(", "), ...manner.filter(Boolean).map(word => `, ${word}`)].join("")},
    markedPieces(sentence, found, text));
  toneColumns().forEach(column => {
    if (isNumber(sentence[column])) span.setAttribute(`data-${column.replace("_", "-")}`, sentence[column]);
  });
  return span;
}

/** The pieces of a sentence between the ends of its marks, each with all marks that cover it. */
function markedPieces(sentence, found, text) {
  const [start, end] = [sentence.start_char, sentence.end_char];
  const frames = within(found.frame_hits || [], start, end);
  const named = within(found.mentions || [], start, end).filter(one => one.entity_id !== null);
  const all = [...frames, ...named];
  const cuts = [...new Set([start, end, ...all.flatMap(one => [one.start_char, Math.min(one.end_char, end)])])].sort((x, y) => x - y);
  const covers = (list, from) => list.filter(one => one.start_char <= from && from < one.end_char);
  return cuts.slice(0, -1).map((from, i) => {
    const here = [covers(frames, from), covers(named, from)];
    const piece = text.slice(from, cuts[i + 1]);
    return here.some(list => list.length) ? markElement(piece, ...here) : piece;
  });
}

function markElement(piece, frames, named) {
  const told = [...new Set(frames.map(frameText)), ...new Set(named.map(one => entityName(nameAt(one.entity_id))))];
  return h("mark", {class: [frames.length ? "frame" : "", named.length ? "entity" : ""].join(" ").trim(),
    tabindex: "-1", "data-told": told.join(" · ")}, piece);
}

const frameLabels = new Map(comparisons.filter(row => row.family === "frame").map(row => [row.key, row.label]));

function frameText(hit) {
  const key = `${nameAt(hit.frame_set)}/${nameAt(hit.frame)}`;
  return `Frame: ${frameLabels.get(key) || key}${hit.negated ? ", denied" : ""}${hit.hypothetical ? ", supposed" : ""}`;
}

const LAYERS = [["tone", "Tone"], ["frames", "Frames"], ["entities", "Entities"]];

function layerBar(article) {
  const columns = toneColumns();
  reading.instrument = columns.includes(reading.instrument) ? reading.instrument
    : instruments().map(name => `tone_${name}`).find(column => columns.includes(column)) || columns[0];
  const choice = h("select", {"aria-label": "Instrument of tone",
    onchange: event => { reading.instrument = event.target.value; applyLayers(article); }},
    columns.map(column => h("option", {value: column, selected: column === reading.instrument},
      instrumentName(column.slice(5)))));
  const toggles = LAYERS.map(([layer, name]) => h("button", {type: "button", class: `layer ${layer}`,
    "data-layer": layer, "aria-pressed": String(reading.layers[layer]), onclick: event => {
      reading.layers[layer] = !reading.layers[layer];
      event.currentTarget.setAttribute("aria-pressed", String(reading.layers[layer]));
      applyLayers(article);
    }}, name));
  const step = by => h("button", {type: "button", class: "quiet", onclick: () => stepTo(article, by)},
    by > 0 ? "Next highlight" : "Previous");
  return h("div", {class: "toolbar"}, h("div", {class: "segmented", role: "group", "aria-label": "Highlights"}, toggles),
    columns.length > 1 ? choice : null, step(-1), step(1));
}

function applyLayers(article) {
  LAYERS.forEach(([layer]) => article.classList.toggle(`show-${layer}`, reading.layers[layer]));
  const attribute = `data-${(reading.instrument || "").replace("_", "-")}`;
  const sentences = [...article.querySelectorAll(".sentence")];
  const values = sentences.map(one => Math.abs(Number(one.getAttribute(attribute) || 0))).sort(d3.ascending);
  const reach = d3.quantile(values, 0.95) || 1;
  sentences.forEach(one => {
    const tone = Number(one.getAttribute(attribute) || 0);
    one.classList.toggle("negative", tone < 0);
    one.style.setProperty("--depth", `${Math.round(Math.min(1, Math.abs(tone) / reach) * 100)}%`);
  });
}

/** Moves to the next place that is highlighted, so that all can be reached by keyboard. */
function stepTo(article, by) {
  const wanted = [reading.layers.frames ? "mark.frame" : null, reading.layers.entities ? "mark.entity" : null,
    reading.layers.tone && !reading.layers.frames && !reading.layers.entities ? ".sentence" : null].filter(Boolean);
  const stops = wanted.length ? [...article.querySelectorAll(wanted.join(","))] : [];
  if (stops.length === 0) return;
  const from = stops.indexOf(reading.stop);
  reading.stop = stops[(from + by + stops.length) % stops.length];
  reading.stop.focus();
}
