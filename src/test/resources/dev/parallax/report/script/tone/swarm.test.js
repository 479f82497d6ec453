import {equal, isTrue, randoms, test} from "../testing/testing.js";
import {stacked} from "./swarm.js";

const random = randoms(3);
const x = d3.scaleLinear([-1, 1], [0, 600]);
const points = Array.from({length: 250}, (any, i) => ({doc: {place: i}, value: random() - random()}));

test("every document has its dot, near its value", () => {
  const dots = stacked(points, x, 3);
  equal(dots.length, points.length);
  dots.forEach(({point, place}) => isTrue(Math.abs(x(point.value) - place) <= 3, place));
});

test("dots of a bin do not overlap where there is room", () => {
  const offsets = stacked(points.slice(0, 7).map(point => ({...point, value: 0})), x, 3).map(dot => dot.offset);
  offsets.sort(d3.ascending);
  d3.pairs(offsets).forEach(([one, other]) => isTrue(other - one >= 6, offsets.join()));
});

test("a tall bin stays within its lane", () => {
  stacked(points.map(point => ({...point, value: 0})), x, 3).forEach(({offset}) => isTrue(Math.abs(offset) <= 22.5, offset));
});
