import {equal, isTrue, randoms, test} from "../testing/testing.js";
import {pieces, reaching, within} from "./pieces.js";

const mark = (start_char, end_char) => ({start_char, end_char});

test("marks that overlap part a sentence", () => {
  const frame = mark(2, 6);
  const entity = mark(4, 8);
  equal(pieces(0, 10, [[frame], [entity]]).map(({from, to, covers}) => [from, to, covers.map(marks => marks.length)]),
    [[0, 2, [0, 0]], [2, 4, [1, 0]], [4, 6, [1, 1]], [6, 8, [0, 1]], [8, 10, [0, 0]]]);
});

test("a mark that reaches beyond the sentence ends with it", () => {
  equal(pieces(0, 5, [[mark(3, 9)]]).map(({from, to}) => [from, to]), [[0, 3], [3, 5]]);
});

test("whatever the marks, pieces make up the sentence and no mark ends within one", () => {
  const random = randoms(3);
  for (let i = 0; i < 200; i++) {
    const marks = Array.from({length: 5}, () => Math.floor(random() * 20)).map(start => mark(start, start + 1 + Math.floor(random() * 6)));
    const all = pieces(0, 20, [marks]);
    equal([all[0].from, all[all.length - 1].to], [0, 20]);
    d3.pairs(all).forEach(([one, other]) => equal(one.to, other.from));
    all.forEach(({from, to, covers}) => marks.forEach(one =>
      isTrue(covers[0].includes(one) ? one.start_char <= from && to <= Math.max(one.end_char, 20)
        : one.end_char <= from || one.start_char >= to, JSON.stringify([from, to, one]))));
  }
});

test("what begins within a span", () => equal(within([mark(0, 2), mark(2, 9), mark(5, 6)], 2, 5), [mark(2, 9)]));

test("what reaches into a span is cut where the span begins, and keeps what it tells", () => equal(
  reaching([{...mark(0, 4), speaker: 1}, mark(5, 9), mark(9, 12), mark(0, 2)], 2, 9),
  [{...mark(2, 4), speaker: 1}, mark(5, 9)]));
