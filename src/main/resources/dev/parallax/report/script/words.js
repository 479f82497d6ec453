// Words by their rate in either cohort, as users of scattertext know it: a word above the diagonal
// is used more in cohort b, one below it more in cohort a.

const words = {chosen: null, rows: [], family: null};

function renderWords() {
  const known = familiesDrawnAs("scatter").map(one => one.family).filter(family => measures(family).length);
  if (known.length === 0) {
    body("words").replaceChildren(h("p", {class: "none"}, "No words were compared."));
    return;
  }
  if (!known.includes(words.family)) words.family = known[0];
  words.rows = measures(words.family).filter(row => isNumber(row.mean_a) && isNumber(row.mean_b)).sort(byRank);
  words.chosen = null;
  const plot = h("div", {class: "scatter"});
  const panel = h("div", {class: "word-panel", id: "word-panel"});
  words.panel = panel;
  words.plot = plot;
  responsive(plot, width => drawScatter(plot, width));
  body("words").replaceChildren(
    wordControls(known),
    h("div", {class: "word-grid"},
      chart("Rates in either cohort", wordNote(), plot, WORD_COLUMNS, () => words.rows),
      h("div", {class: "extremes"}, extremes("b"), extremes("a"))),
    panel);
}

const WORD_COLUMNS = ["key", "mean_a", "mean_b", "difference", "log_odds", "log_odds_z",
  "document_frequency_a", "document_frequency_b", "q"].map(column => [column, row => row[column]]);

function wordNote() {
  const found = words.rows.filter(isDiscovery).length;
  const tested = words.rows.some(row => row.inferred);
  return `${formatNumber(words.rows.length)} ${familyByName.get(words.family).title}, rates per 1,000 words on logarithmic axes. ${
    tested ? `Filled dots (${formatNumber(found)}) differ with q of at most .05; rings do not.` : "Rings: described, not tested."}`;
}

function wordControls(known) {
  const results = h("ul", {class: "results", id: "word-results", "aria-label": "Words found"});
  const input = h("input", {type: "search", id: "word-search", autocomplete: "off", spellcheck: "false",
    placeholder: "Find a word", "aria-controls": "word-results",
    oninput: () => findWords(input.value, results),
    onkeydown: event => {
      const first = results.querySelector("button");
      if (event.key === "Enter" && first) { event.preventDefault(); first.click(); }
    }});
  return h("div", {class: "toolbar"},
    h("div", {class: "segmented", role: "group", "aria-label": "What is shown"}, known.map(family =>
      h("button", {type: "button", "aria-pressed": String(family === words.family),
        onclick: () => { words.family = family; renderWords(); }}, familyByName.get(family).heading))),
    h("label", {class: "search"}, h("span", {class: "visually-hidden"}, "Find a word"), input), results);
}

function findWords(text, results) {
  const wanted = text.trim().toLowerCase();
  const found = wanted ? words.rows.filter(row => row.key.toLowerCase().includes(wanted)) : [];
  found.sort((a, b) => a.key.indexOf(wanted) - b.key.indexOf(wanted) || a.rank - b.rank);
  const ids = new Set(found.map(row => row.comparison_id));
  words.plot.classList.toggle("searching", wanted !== "");
  words.plot.querySelectorAll(".word-dot").forEach(dot =>
    dot.classList.toggle("found", ids.has(dot.dataset.id)));
  results.replaceChildren(...found.slice(0, 12).map(row => h("li", {}, wordButton(row))));
  announce(wanted ? `${found.length} found` : "");
}

function wordButton(row) {
  return h("button", {type: "button", class: "word", onclick: () => chooseWord(row, true)},
    bdi(wordText(row)), h("span", {class: "group"}, ` ${row.group}`));
}

const wordText = row => row.label.replace(/^“|”$/g, "");

function extremes(side) {
  const sign = side === "b" ? 1 : -1;
  const order = row => sign * (isNumber(row.log_odds_z) ? row.log_odds_z : row.difference);
  const most = [...words.rows].filter(row => order(row) > 0).sort((x, y) => order(y) - order(x)).slice(0, 14);
  return h("div", {class: side}, h("h4", {}, "Most typical of ", bdi(sideName(side))),
    h("ul", {}, most.map(row => h("li", {}, wordButton(row)))));
}

function drawScatter(plot, width) {
  const height = Math.max(320, Math.min(620, Math.round(width * 0.86)));
  const axes = scatterAxes(width, height);
  const colour = d3.scaleLinear([-colourReach(), 0, colourReach()], [-1, 0, 1]).clamp(true);
  // Clear words are drawn last, so that they are not hidden.
  const drawn = [...words.rows].reverse();
  const dots = drawn.map(row => wordDot(row, axes, colour));
  const svg = picture(width, height, `${words.rows.length} words by their rates`,
    s("path", {class: "zero", d: `M${axes.x(axes.low)} ${axes.y(axes.low)}L${axes.x(axes.high)} ${axes.y(axes.high)}`}),
    scatterFrame(axes, width, height), s("g", {}, dots), s("g", {class: "word-labels"}, wordLabels(axes, width)),
    s("g", {class: "hover"}));
  const finder = d3.Delaunay.from(words.rows, row => axes.x.at(row), row => axes.y.at(row));
  svg.addEventListener("pointermove", event => hoverWord(svg, nearest(event, svg, finder, axes), axes, width));
  svg.addEventListener("pointerleave", () => hoverWord(svg, null));
  svg.addEventListener("click", event => {
    const row = nearest(event, svg, finder, axes);
    if (row) chooseWord(row, false);
  });
  plot.replaceChildren(svg);
  if (words.chosen) markWord(words.chosen);
}

const colourReach = () => d3.quantile(words.rows.map(row => Math.abs(row.log_odds || 0)).sort(d3.ascending), 0.92) || 1;

/** Logarithmic axes with a margin for words that a cohort does not use. */
function scatterAxes(width, height) {
  const rates = words.rows.flatMap(row => [row.mean_a, row.mean_b]).filter(rate => rate > 0);
  const [low, high] = rates.length ? d3.extent(rates) : [0.001, 1];
  const margin = {left: 64, bottom: 58, right: 14, top: 12};
  const axis = range => d3.scaleLog([low, high * 1.05], range);
  const x = axis([margin.left + 16, width - margin.right]);
  const y = axis([height - margin.bottom - 16, margin.top]);
  // Rare words share their few rates: a little apart, each can be seen.
  x.at = row => (row.mean_a > 0 ? x(row.mean_a) + jitter(row.key, 6) - 3 : margin.left + jitter(row.key, 9));
  y.at = row => (row.mean_b > 0 ? y(row.mean_b) + jitter(`${row.key}|`, 6) - 3 : height - margin.bottom - jitter(`${row.key}|`, 9));
  return {x, y, low, high: high * 1.05, margin};
}

/** A distance from 0 to the reach, for a text always the same. */
function jitter(text, reach) {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + char.codePointAt(0)) % 9973;
  return (hash / 9973) * reach;
}

function scatterFrame(axes, width, height) {
  const {x, y, margin} = axes;
  const text = value => tickText("per_thousand_words")(value);
  const bottom = height - margin.bottom;
  const ticks = scale => scale.ticks(4).filter(tick => /^[125]/.test(String(tick * 1e6)) || Math.log10(tick) % 1 === 0)
    .filter((tick, i, all) => all.length < 8 || Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6));
  return s("g", {class: "axis"},
    s("line", {class: "base", x1: margin.left, x2: width - margin.right, y1: bottom, y2: bottom}),
    s("line", {class: "base", x1: margin.left, x2: margin.left, y1: margin.top, y2: bottom}),
    ticks(x).map(tick => s("text", {x: x(tick), y: bottom + 16, "text-anchor": "middle"}, text(tick))),
    ticks(y).map(tick => s("text", {x: margin.left - 6, y: y(tick), dy: "0.32em", "text-anchor": "end"}, text(tick))),
    s("text", {class: "axis-title a", x: width - margin.right, y: height - 14, "text-anchor": "end"}, `${pair.a} →`),
    s("text", {class: "axis-title b", x: 14, y: margin.top, "text-anchor": "end", transform: `rotate(-90 14 ${margin.top})`}, `${pair.b} →`),
    s("text", {x: margin.left, y: bottom + 30, "text-anchor": "middle"}, "none"));
}

function wordDot(row, axes, colour) {
  const lean = colour(row.log_odds || 0);
  const dot = s("circle", {class: `word-dot ${isDiscovery(row) ? "discovery" : "ring"} ${lean < 0 ? "a" : "b"}`,
    cx: round(axes.x.at(row)), cy: round(axes.y.at(row)), r: isDiscovery(row) ? 3.6 : 2.2,
    "data-id": row.comparison_id});
  dot.style.setProperty("--lean", `${Math.round(Math.abs(lean) * 100)}%`);
  return dot;
}

/** Names of the clearest words, as many as stand clear of each other. */
function wordLabels(axes, width) {
  const taken = [];
  const placed = [];
  const most = width < 500 ? 16 : 70;
  for (const row of words.rows) {
    if (placed.length >= most) break;
    const text = wordText(row).slice(0, 30);
    const size = {w: text.length * 6.1 + 8, h: 13};
    const [x, y] = [axes.x.at(row), axes.y.at(row)];
    const spot = [[x + 6, y], [x - 6 - size.w, y]].find(([left, middle]) => {
      const box = [left, middle - size.h / 2, left + size.w, middle + size.h / 2];
      return box[0] > axes.margin.left && box[2] < width && taken.every(other =>
        box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3]);
    });
    if (spot) {
      taken.push([spot[0], spot[1] - size.h / 2, spot[0] + size.w, spot[1] + size.h / 2]);
      const before = spot[0] < x;
      placed.push(s("text", {x: round(before ? x - 6 : x + 6), y: round(y), dy: "0.32em",
        "text-anchor": before ? "end" : "start"}, text));
    }
  }
  return placed;
}

function nearest(event, svg, finder, axes) {
  const [x, y] = d3.pointer(event, svg);
  const row = words.rows[finder.find(x, y)];
  return row && Math.hypot(axes.x.at(row) - x, axes.y.at(row) - y) < 24 ? row : null;
}

function hoverWord(svg, row, axes, width) {
  const layer = svg.querySelector(".hover");
  if (!row) { layer.replaceChildren(); return; }
  const [x, y] = [axes.x.at(row), axes.y.at(row)];
  const after = x < width * 0.6;
  layer.replaceChildren(s("circle", {class: "halo", cx: x, cy: y, r: 7}),
    s("text", {x: after ? x + 11 : x - 11, y: y - 9, "text-anchor": after ? "start" : "end"},
      `${wordText(row)}  ${plain(row.mean_a, row.scale)} → ${plain(row.mean_b, row.scale)}`));
}

function markWord(row) {
  words.plot.querySelectorAll(".word-dot").forEach(dot =>
    dot.classList.toggle("chosen", dot.dataset.id === row.comparison_id));
}

function chooseWord(row, move) {
  words.chosen = row;
  markWord(row);
  const heading = h("h3", {tabindex: "-1"}, bdi(row.label), h("span", {class: "group"}, ` ${row.group}`));
  words.panel.replaceChildren(heading, wordFigures(row), concordance(row));
  if (move) heading.focus();
  announce(`${row.label}: ${rowText(row)}`);
}

function wordFigures(row) {
  const bounds = interval(row);
  const cells = [
    [pair.a, figure(row.mean_a, formatValue(row.mean_a, row))],
    [pair.b, figure(row.mean_b, formatValue(row.mean_b, row))],
    ["difference", figure(row.difference, formatDifference(row.difference, row))],
    bounds ? [row.inferred ? "95 % interval" : "within these documents",
      `${signed(bounds[0], row.scale)} to ${signed(bounds[1], row.scale)}`] : null,
    ["documents with it", `${formatNumber(row.document_frequency_a)} and ${formatNumber(row.document_frequency_b)}`],
    isNumber(row.log_odds) ? ["log-odds, shrunken", figure(row.log_odds, formatNumber(row.log_odds))] : null,
    row.inferred ? ["q", figure(row.q, formatProbability(row.q))] : ["", "described, not tested"],
    row.fragile ? ["", "fragile: hangs on one unit"] : null,
  ];
  return h("dl", {class: "figures"}, cells.filter(Boolean).map(([term, value]) =>
    h("div", {}, h("dt", {}, bdi(term)), h("dd", {}, value))));
}
