// Tone: documents by instrument, its course over a document, how things are said, and how far the
// instruments agree.

/** Instruments that the run has, the default in front. */
const instruments = () => job.instruments;

const instrumentName = name =>
  (comparisons.find(row => pictureOf(row) === "instruments" && row.key === `${name}_mean`) || {group: name}).group;

function renderTone() {
  const rows = measuresDrawnAs("instruments", null);
  const all = rows.filter(row => row.voice === "all");
  const byKey = new Map(all.map(row => [row.key, row]));
  const panels = instruments().filter(name => byKey.has(`${name}_mean`));
  if (panels.length === 0) {
    body("tone").replaceChildren(h("p", {class: "none"}, "Tone was not compared."));
    return;
  }
  const shares = all.filter(row => row.quantity === "share");
  const voices = rows.filter(row => row.voice !== "all" && row.key.endsWith("_mean"));
  body("tone").replaceChildren(...[
    toneInShort(byKey.get(`${panels[0]}_mean`)),
    chart("Documents by tone", "Each small mark is a document: its mean over sentences. Large marks are the cohorts’ means, with intervals where they are inferred.",
      h("div", {class: "multiples"}, panels.map(name => swarm(byKey.get(`${name}_mean`)))),
      MEASURE_COLUMNS, () => panels.map(name => byKey.get(`${name}_mean`))),
    courses(panels, byKey),
    measureTable("Means and spread", "One axis for all rows, but an instrument’s units are its own: compare cohorts within a row, not rows.",
      byInstrument(all.filter(row => row.quantity === "mean" && !row.key.includes("_part_")))),
    ...(shares.length ? [measureTable("How things are said", "Shares of sentences, and of finite verbs by tense.", byInstrument(shares))] : []),
    ...(voices.length ? [measureTable("Author against those quoted", null,
      [...all.filter(row => row.key.endsWith("_mean")), ...voices])] : []),
    agreement(panels, byKey)].filter(Boolean));
}

const MEASURES_FIRST = ["mean", "spread", "positive", "negative"];

/** Rows by instrument, the default first, and within it the mean first; what is no instrument's own comes last. */
function byInstrument(rows) {
  const names = instruments();
  const place = (list, name) => (list.indexOf(name) + 99) % 99;
  const of = row => names.find(name => row.key.startsWith(`${name}_`));
  const kind = row => row.key.slice((of(row) || "").length + 1);
  return [...rows].sort((one, other) => place(names, of(one)) - place(names, of(other))
    || place(MEASURES_FIRST, kind(one)) - place(MEASURES_FIRST, kind(other)) || d3.ascending(one.key, other.key));
}

/** What the default instrument says of the cohorts' mean tone, and what forbids to conclude from it. */
function toneInShort(row) {
  if (!isNumber(row.difference) || row.difference === 0) return null;
  const told = isDiscovery(row) ? "told from chance" : row.inferred ? "not told from chance" : "described, not tested";
  const opposed = row.opposed_instruments && row.opposed_instruments !== "none"
    ? row.opposed_instruments.split(", ").map(instrumentName).join(" and ") : null;
  return h("div", {class: "in-short"},
    h("p", {}, `By the ${row.group.replace(/^CoreNLP$/, "instrument CoreNLP")} mean tone is higher in `,
      h("span", {class: row.difference > 0 ? "b" : "a"}, bdi(sideName(row.difference > 0 ? "b" : "a"))), " (difference ",
      figure(row.difference, formatDifference(row.difference, row)),
      row.inferred ? [", q ", figure(row.q, formatProbability(row.q))] : null, "), ", told, ".",
      row.within_error === true ? [" The instrument’s own error reaches ", figure(row.error_reach, formatReach(row.error_reach, row)),
        ": it alone could have made the difference."] : null,
      opposed ? ` The opposite is heard by ${opposed}.` : null,
      row.within_error === true || opposed || !isDiscovery(row) ? " So no difference of tone can be concluded." : null));
}

function swarm(row) {
  const panel = h("div", {class: "multiple"}, h("h4", {}, bdi(row.group)));
  const plot = h("div", {class: "plot"});
  responsive(plot, width => plot.replaceChildren(swarmPicture(row, width)));
  panel.append(plot);
  return panel;
}

function swarmPicture(row, width) {
  const sides = ["a", "b"].map(side => ({side, docs: documents
    .filter(doc => sideOf(doc.cohort) === side)
    .map(doc => ({doc, value: documentRate(row, doc.place)}))
    .filter(point => point.value !== null)}));
  const bounds = ["a", "b"].flatMap(side => [row[`mean_low_${side}`], row[`mean_high_${side}`], row[`mean_${side}`]]).filter(isNumber);
  const extent = d3.extent([...sides.flatMap(one => one.docs.map(point => point.value)), ...bounds]);
  const x = d3.scaleLinear(extent, [10, width - 10]).nice();
  const height = 190;
  const lanes = {a: 46, b: 122};
  return picture(width, height, rowText(row),
    x.domain()[0] < 0 && x.domain()[1] > 0
      ? s("line", {class: "zero", x1: x(0), x2: x(0), y1: 8, y2: height - 28}) : null,
    sides.map(({side, docs}) => s("g", {class: side}, swarmDots(docs, x, lanes[side]))),
    ["a", "b"].map(side => s("g", {transform: "translate(0,32)"}, cohortMarks(row, side, x, lanes[side], []))),
    s("line", {class: "base", x1: 10, x2: width - 10, y1: height - 24, y2: height - 24}),
    axisBelow(x, height - 24, Math.max(3, Math.floor(width / 70)), tickText(row.scale)));
}

/** Dots that would overlap are stacked around the lane's middle. */
function swarmDots(docs, x, y) {
  const size = docs.length > 300 ? 1.8 : 3;
  const bins = d3.groups(docs, point => Math.round(x(point.value) / (2 * size)));
  const tallest = d3.max(bins, ([, bin]) => bin.length) || 1;
  const step = Math.min(2 * size + 0.5, 44 / tallest);
  return bins.flatMap(([place, bin]) => bin.map((point, i) => {
    const offset = (i % 2 ? 1 : -1) * Math.ceil(i / 2) * step;
    return s("circle", {class: "dot", cx: place * 2 * size, cy: round(y + offset), r: size},
      s("title", {}, `${documentTitle(point.doc)}: ${formatNumber(point.value)}`));
  }));
}

const PARTS = [1, 2, 3, 4, 5];

function courses(panels, byKey) {
  const shown = panels.filter(name => PARTS.every(part => byKey.has(`${name}_part_${part}`)));
  const rows = name => PARTS.map(part => byKey.get(`${name}_part_${part}`));
  if (shown.length === 0) return null;
  return chart("Course over the document", "Mean tone in each fifth of a document, from its beginning to its end.",
    h("div", {class: "multiples"}, shown.map(name => {
      const plot = h("div", {class: "plot"});
      responsive(plot, width => plot.replaceChildren(coursePicture(rows(name), width)));
      return h("div", {class: "multiple"}, h("h4", {}, bdi(instrumentName(name))), plot);
    })), MEASURE_COLUMNS, () => shown.flatMap(rows));
}

function coursePicture(rows, width) {
  const height = 210;
  const all = rows.flatMap(row => ["a", "b"].flatMap(side =>
    [row[`mean_${side}`], row[`mean_low_${side}`], row[`mean_high_${side}`]])).filter(isNumber);
  const y = d3.scaleLinear(d3.extent([...all, 0]), [height - 30, 10]).nice();
  const x = d3.scalePoint(PARTS, [58, width - 22]);
  const path = side => d3.line((row, i) => x(i + 1) + shift(side), row => y(row[`mean_${side}`]))(
    rows.filter(row => isNumber(row[`mean_${side}`])));
  const shift = side => (side === "a" ? -4 : 4);
  return picture(width, height, rows.map(rowText).join(". "),
    s("line", {class: "zero", x1: 44, x2: width - 8, y1: y(0), y2: y(0)}),
    axisLeft(y, 44, 4, tickText("score")),
    s("g", {class: "axis"}, PARTS.map(part => s("text", {x: x(part), y: height - 8, "text-anchor": "middle"},
      part === 1 ? "first" : part === 5 ? "last" : part))),
    ["a", "b"].map(side => s("g", {class: `${side} ${rows[0].inferred ? "" : "descriptive"}`},
      s("path", {class: "course", d: path(side)}),
      rows.map((row, i) => courseMark(row, side, x(i + 1) + shift(side), y)))));
}

function courseMark(row, side, x, y) {
  if (!isNumber(row[`mean_${side}`])) return null;
  const low = row[`mean_low_${side}`];
  return s("g", {},
    isNumber(low) ? s("line", {class: "interval", x1: x, x2: x, y1: y(low), y2: y(row[`mean_high_${side}`])}) : null,
    mark(side, x, y(row[`mean_${side}`]), 4.2));
}

const joined = names => names.join(" and ");

/** What the instruments together say of the cohorts' mean tone, in words. */
function verdictOfInstruments(panels, byKey) {
  const rows = panels.map(name => byKey.get(`${name}_mean`)).filter(row => isNumber(row.difference) && row.difference !== 0);
  const higher = side => rows.filter(row => (row.difference > 0) === (side === "b")).map(row => row.group);
  const [a, b] = [higher("a"), higher("b")];
  if (!rows.length) return ["None of them tells the cohorts’ means apart."];
  if (!a.length || !b.length) {
    const side = bdi(sideName(a.length ? "a" : "b"));
    if (rows.length === panels.length) return ["All of them give the higher mean to ", side, "."];
    const others = panels.map(name => byKey.get(`${name}_mean`)).filter(row => !rows.includes(row)).map(row => row.group);
    return ["Of them ", joined(rows.map(row => row.group)), rows.length > 1 ? " give" : " gives", " the higher mean to ",
      side, ", ", joined(others), " to neither."];
  }
  return ["They contradict each other: ", joined(a), a.length > 1 ? " give" : " gives", " the higher mean to ",
    bdi(pair.a), ", ", joined(b), " to ", bdi(pair.b), ". Neither direction can be concluded from tone alone."];
}

function agreement(panels, byKey) {
  const rows = (job.instrument_agreement || []).filter(row => sideOf(row.cohort));
  if (panels.length < 2) return null;
  const twos = panels.flatMap((one, i) => panels.slice(i + 1).map(other => [one, other]));
  return chart("Do the instruments agree?",
    ["Each mark is a document, placed by two instruments. In the table: the rank correlation (Spearman’s ρ) of their scores over sentences. Where it is low, a difference by one instrument alone says little. ",
      h("strong", {}, verdictOfInstruments(panels, byKey))],
    [h("div", {class: "multiples"}, twos.map(([one, other]) => {
      const plot = h("div", {class: "plot"});
      responsive(plot, width => plot.replaceChildren(
        agreementPicture(byKey.get(`${one}_mean`), byKey.get(`${other}_mean`), Math.min(width, 420))));
      return h("div", {class: "multiple"}, plot);
    })), rows.length ? agreementTable(rows) : null],
    ["cohort", "instrument_a", "instrument_b", "sentences", "spearman"].map(name => [name, row => row[name]]),
    () => rows);
}

/** Rank correlations, a row two instruments, a column a cohort. */
function agreementTable(rows) {
  const cohorts = [...new Set(rows.map(row => row.cohort))];
  const twos = d3.groups(rows, row => `${instrumentName(row.instrument_a)} and ${instrumentName(row.instrument_b)}`);
  return h("table", {class: "plain agreement"},
    h("thead", {}, h("tr", {}, h("th", {scope: "col"}, "Instruments"), cohorts.map(cohort =>
      h("th", {scope: "col", class: "number"}, h("span", {class: sideOf(cohort)}, bdi(cohort)), ", ρ (sentences)")))),
    h("tbody", {}, twos.map(([name, own]) => h("tr", {}, h("th", {scope: "row"}, name), cohorts.map(cohort => {
      const row = own.find(one => one.cohort === cohort);
      return h("td", {class: "number"}, row ? [figure(row.spearman, formatNumber(row.spearman)),
        " (", figure(row.sentences, formatNumber(row.sentences)), ")"] : NONE);
    })))));
}

function agreementPicture(one, other, width) {
  const height = Math.round(width * 0.75);
  const docs = documents.map(doc => ({doc, side: sideOf(doc.cohort), x: documentRate(one, doc.place),
    y: documentRate(other, doc.place)})).filter(point => point.side && point.x !== null && point.y !== null);
  const x = d3.scaleLinear(d3.extent(docs, point => point.x), [50, width - 12]).nice();
  const y = d3.scaleLinear(d3.extent(docs, point => point.y), [height - 44, 12]).nice();
  return picture(width, height, `${docs.length} documents by ${one.group} and ${other.group}`,
    axisBelow(x, height - 40, 5, tickText("score")), axisLeft(y, 46, 5, tickText("score")),
    s("line", {class: "base", x1: 46, x2: width - 12, y1: height - 40, y2: height - 40}),
    s("line", {class: "base", x1: 46, x2: 46, y1: 12, y2: height - 40}),
    docs.map(point => s("g", {class: `${point.side} dots`},
      s("title", {}, documentTitle(point.doc)), mark(point.side, round(x(point.x)), round(y(point.y)), docs.length > 200 ? 1.6 : 3))),
    s("text", {class: "axis-title", x: width - 12, y: height - 6, "text-anchor": "end"}, one.group),
    s("text", {class: "axis-title", x: 12, y: 12, "text-anchor": "end", transform: "rotate(-90 12 12)"}, other.group));
}
