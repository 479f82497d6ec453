import {equal, test} from "../testing/testing.js";
import {mostNamed} from "./matrix.js";

const pair = (entity_id_a, entity_id_b, n_sentences) => ({entity_id_a, entity_id_b, n_sentences});

test("those that most sentences name, then by their ids", () => {
  equal(mostNamed([pair("a", "b", 1), pair("c", "b", 2), pair("e", "d", 1)]), ["b", "c", "a", "d", "e"]);
});

test("no more than the matrix holds", () => {
  equal(mostNamed(Array.from({length: 30}, (any, i) => pair(`x${i}`, `y${i}`, i))).length, 12);
});
