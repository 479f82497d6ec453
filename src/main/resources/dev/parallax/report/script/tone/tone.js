// Tone: documents by instrument, its course over a document, how things are said, and how far the
// instruments agree.

import {byPlace} from "../data/measures.js";
import {measuresDrawnAs} from "../data/pair.js";
import {job} from "../data/tables.js";
import {body, h} from "../draw/dom.js";
import {multiples} from "../draw/plot.js";
import {chart} from "../table/chart.js";
import {MEASURE_COLUMNS} from "../table/columns.js";
import {measureTable} from "../table/measures.js";
import {agreement} from "./agreement.js";
import {courses} from "./course.js";
import {inShort} from "./in-short.js";
import {swarm} from "./swarm.js";

export function renderTone() {
  const rows = measuresDrawnAs("instruments").sort(byPlace);
  const byKey = new Map(rows.map(row => [row.key, row]));
  const means = job.instruments.map(name => byKey.get(`${name}_mean`)).filter(Boolean);
  body("tone").replaceChildren(...(means.length === 0
    ? [h("p", {class: "none"}, "Tone was not compared.")]
    : [inShort(means[0]), swarms(means), courses(means, byKey), spreads(rows), manners(rows),
      agreement(means)].filter(Boolean)));
}

const swarms = means => chart("Documents by tone", "Each small mark is a document: its mean over sentences. Large marks are the cohorts’ means, with intervals where they are inferred.",
  multiples(means.map(swarm)), MEASURE_COLUMNS, () => means);

const spreads = rows => measureTable("Means and spread", "One axis for all rows, but an instrument’s units are its own: compare cohorts within a row, not rows.",
  rows.filter(row => row.quantity === "mean" && !row.key.includes("_part_")));

function manners(rows) {
  const shares = rows.filter(row => row.quantity === "share");
  return shares.length ? measureTable("How things are said",
    "Shares of sentences, and of finite verbs by tense.", shares) : null;
}
