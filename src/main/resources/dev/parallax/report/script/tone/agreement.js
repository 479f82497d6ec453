// How far instruments agree: of documents in pictures, of sentences in a table.

import {sideName, sideOf} from "../data/pair.js";
import {documentRate} from "../data/points.js";
import {documents, documentTitle, instrumentName, job} from "../data/tables.js";
import {bdi, h, s} from "../draw/dom.js";
import {mark, round} from "../draw/marks.js";
import {axisBelow, axisLeft, picture, tickText} from "../draw/pictures.js";
import {multiple, multiples} from "../draw/plot.js";
import {chart} from "../table/chart.js";
import {figure, plainColumns} from "../table/rows.js";
import {formatNumber, NONE} from "../text/figures.js";
import {verdictOf} from "./verdict.js";

export function agreement(means) {
  if (means.length < 2) return null;
  const rows = (job.instrument_agreement || []).filter(row => sideOf(row.cohort));
  const twos = means.flatMap((one, i) => means.slice(i + 1).map(other => [one, other]));
  return chart("Do the instruments agree?",
    ["Each mark is a document, placed by two instruments. In the table: the rank correlation (Spearman’s ρ) of their scores over sentences. Where it is low, a difference by one instrument alone says little. ",
      h("strong", {}, verdictOf(means, side => bdi(sideName(side))))],
    [multiples(twos.map(([one, other]) => multiple(null, width =>
      agreementPicture(one, other, Math.min(width, 420))))), rows.length ? agreementTable(rows) : null],
    plainColumns(["cohort", "instrument_a", "instrument_b", "sentences", "spearman"]), () => rows);
}

/** Rank correlations, a row two instruments, a column a cohort. */
function agreementTable(rows) {
  const cohorts = [...new Set(rows.map(row => row.cohort))];
  const twos = d3.groups(rows, row => `${instrumentName(row.instrument_a)} and ${instrumentName(row.instrument_b)}`);
  return h("table", {class: "plain agreement"},
    h("thead", {}, h("tr", {}, h("th", {scope: "col"}, "Instruments"), cohorts.map(cohort =>
      h("th", {scope: "col", class: "number"}, h("span", {class: sideOf(cohort)}, bdi(cohort)), ", ρ (sentences)")))),
    h("tbody", {}, twos.map(([name, own]) => h("tr", {}, h("th", {scope: "row"}, name),
      cohorts.map(cohort => correlation(own.find(one => one.cohort === cohort)))))));
}

const correlation = row => h("td", {class: "number"}, row
  ? [figure(row.spearman, formatNumber(row.spearman)), " (",
    figure(row.sentences, formatNumber(row.sentences)), ")"] : NONE);

function agreementPicture(one, other, width) {
  const height = Math.round(width * 0.75);
  const points = pointsOf(one, other);
  const x = d3.scaleLinear(d3.extent(points, point => point.x), [50, width - 12]).nice();
  const y = d3.scaleLinear(d3.extent(points, point => point.y), [height - 44, 12]).nice();
  const size = points.length > 200 ? 1.6 : 3;
  return picture(width, height, `${points.length} documents by ${one.group} and ${other.group}`,
    axisBelow(x, height - 40, 5, tickText("score")), axisLeft(y, 46, 5, tickText("score")),
    s("line", {class: "base", x1: 46, x2: width - 12, y1: height - 40, y2: height - 40}),
    s("line", {class: "base", x1: 46, x2: 46, y1: 12, y2: height - 40}),
    points.map(point => s("g", {class: `${point.side} dots`}, s("title", {}, documentTitle(point.doc)),
      mark(point.side, round(x(point.x)), round(y(point.y)), size))),
    s("text", {class: "axis-title", x: width - 12, y: height - 6, "text-anchor": "end"}, one.group),
    s("text", {class: "axis-title", x: 12, y: 12, "text-anchor": "end", transform: "rotate(-90 12 12)"}, other.group));
}

/** From left to right, so that of many documents those of neither cohort hide the others'. */
const pointsOf = (one, other) => documents
  .map(doc => ({doc, side: sideOf(doc.cohort), x: documentRate(one, doc.place), y: documentRate(other, doc.place)}))
  .filter(point => point.side && point.x !== null && point.y !== null)
  .sort((point, next) => point.x - next.x);
