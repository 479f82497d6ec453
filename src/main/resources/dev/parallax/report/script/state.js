// Which cohorts are compared at the moment, and who wants to know when that changes.

const pairs = [...new Map(comparisons.map(row =>
  [`${row.cohort_a}\n${row.cohort_b}`, {a: row.cohort_a, b: row.cohort_b}])).values()];
let pair = pairs[0] || null;
const renderers = [];

/** Draws now, and again whenever another pair of cohorts is chosen. */
function onPair(render) {
  renderers.push(render);
  render();
}

function choosePair(index) {
  pair = pairs[index];
  showOverview(index);
  renderers.forEach(render => render());
}

function showOverview(index) {
  document.querySelectorAll(".overview[data-pair]").forEach(overview => {
    overview.hidden = Number(overview.dataset.pair) !== index;
  });
}

/** Comparisons of the pair, in one family. */
function measures(family, voice = "all") {
  return comparisons.filter(row => pair && row.family === family
    && row.cohort_a === pair.a && row.cohort_b === pair.b
    && (voice === null || row.voice === voice));
}

/** Comparisons of the pair, in all families that are drawn so. */
const measuresDrawnAs = (picture, voice = "all") =>
  familiesDrawnAs(picture).flatMap(one => measures(one.family, voice));

/** Which side of the pair a cohort stands on; "rest" is all but the other one. */
function sideOf(cohort) {
  if (!pair) return null;
  if (cohort === pair.b) return "b";
  return cohort === pair.a || pair.a === "rest" ? "a" : null;
}

const sideName = side => (side === "a" ? pair.a : pair.b);
