// Who acts on whom: entities on a ring, arrows between them, a cohort on either side of each line.

import {sideName, sideOf} from "../data/pair.js";
import {documentById, entityName} from "../data/tables.js";
import {bdi, h, s} from "../draw/dom.js";
import {picture} from "../draw/pictures.js";
import {plot} from "../draw/plot.js";
import {chart} from "../table/chart.js";
import {shortened} from "../text/names.js";
import {nodesOf, pairsOf} from "./deeds.js";
import {deedList} from "./sentences.js";

/** Of fewer relations than these an arrow is a sentence, and a ring of them says no more than the list. */
const FEWEST = 10;

const MOST_LETTERS = 18;

/** Width of a letter of a name, on the average. */
const LETTER = 6.2;

const NODES = 14;
const EDGES = 16;

const COLUMNS = [["who acts", row => entityName(row.agent)], ["on whom", row => entityName(row.patient)],
  ["cohort", row => sideName(row.side)], ["relations", row => row.rows.length]];

/** The picture, and under it each pair with its sentences; null where nobody acts on anybody. */
export function network(rows) {
  const edges = ["a", "b"].flatMap(side => pairsOf(rows.filter(row =>
    sideOf(documentById.get(row.document_id).cohort) === side)).map(pair => ({...pair, side})))
    .sort((one, other) => other.rows.length - one.rows.length);
  if (edges.length === 0) return null;
  const relations = d3.sum(edges, edge => edge.rows.length);
  const figure = relations < FEWEST ? tooFew(relations) : drawing(edges);
  figure.append(h("div", {class: "edges"}, edges.slice(0, EDGES).map(edgePart)));
  return figure;
}

/** A picture of a handful of sentences would look like a structure. */
const tooFew = relations => h("figure", {class: "chart"}, h("figcaption", {}, h("h3", {}, "Who acts on whom"),
  h("p", {}, `Too few for a picture: ${relations === 1 ? "one relation" : `${relations} relations`} of one who is named to another, listed here with the sentences.`)));

function drawing(edges) {
  const nodes = nodesOf(edges, NODES);
  const drawn = edges.filter(edge => nodes.includes(edge.agent) && nodes.includes(edge.patient));
  return chart("Who acts on whom",
    ["An arrow leads from who acts to who is acted upon: ", h("span", {class: "a"}, bdi(sideName("a"))), ", ",
      h("span", {class: "b"}, bdi(sideName("b"))), "; its width is the number of relations. Choose an arrow, or a line below, for the sentences."],
    plot(width => ring(nodes, drawn, Math.min(width, 620))), COLUMNS, () => edges);
}

const edgeId = edge => `acts-${edge.side}-${edge.agent}-${edge.patient}`;

const edgePart = edge => h("details", {class: edge.side, id: edgeId(edge)},
  h("summary", {}, bdi(entityName(edge.agent)), " → ", bdi(entityName(edge.patient)),
    h("span", {class: "count"}, ` ${edge.rows.length} in `, bdi(sideName(edge.side)))),
  deedList(edge.rows));

function ring(nodes, edges, width) {
  const height = Math.max(320, width * 0.72);
  const [cx, cy, r] = [width / 2, height / 2, Math.min(width * 0.28, height * 0.38)];
  const at = id => {
    const angle = 2 * Math.PI * nodes.indexOf(id) / nodes.length - Math.PI / 2;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  };
  return picture(width, height, "Who acts on whom", edges.map(edge => arrow(edge, at)),
    nodes.map(id => node(id, at(id), cx, Math.min(MOST_LETTERS, Math.floor((cx - r - 9) / LETTER)))));
}

function arrow(edge, at) {
  const [[x1, y1], [x2, y2]] = [at(edge.agent), at(edge.patient)];
  const bend = edge.side === "a" ? 0.12 : 0.22;
  const [mx, my] = [(x1 + x2) / 2 + (y2 - y1) * bend, (y1 + y2) / 2 - (x2 - x1) * bend];
  const angle = Math.atan2(y2 - my, x2 - mx);
  const tip = turn => `${x2 - 11 * Math.cos(angle + turn)},${y2 - 11 * Math.sin(angle + turn)}`;
  return s("g", {class: `${edge.side} edge`, onclick: () => open(edge)},
    s("title", {}, `${entityName(edge.agent)} → ${entityName(edge.patient)}, ${sideName(edge.side)}: ${edge.rows.length} relations`),
    s("path", {d: `M${x1},${y1} Q${mx},${my} ${x2},${y2}`, "stroke-width": Math.min(6, 0.8 + edge.rows.length)}),
    s("polygon", {points: `${x2},${y2} ${tip(0.35)} ${tip(-0.35)}`}));
}

const node = (id, [x, y], cx, letters) => s("g", {class: "axis node"}, s("circle", {cx: x, cy: y, r: 4}),
  s("text", {x: x + (x < cx - 1 ? -9 : 9), y, dy: "0.32em", "text-anchor": x < cx - 1 ? "end" : "start"},
    shortened(entityName(id), letters)));

/** The sentences of an arrow; a pair that has no line of its own has none. */
function open(edge) {
  const part = document.getElementById(edgeId(edge));
  if (!part) return;
  part.open = true;
  part.scrollIntoView({block: "nearest"});
}
