import {equal, test} from "../testing/testing.js";
import {matching} from "./list.js";
import {excerpts} from "./opened.js";
import {nextStop, stopsOf} from "./layers.js";

test("a document is found by title, author and id", () => {
  const rows = [{document_id: "d0", title: "On Tax", author: null}, {document_id: "d1", title: " ", author: "Ann"}];
  const found = text => matching(rows, text).map(row => row.document_id);
  equal([found("tax"), found(" ANN "), found("d1"), found(""), found("sea")], [["d0"], ["d1"], ["d1"], ["d0", "d1"], []]);
});

test("excerpts are each shown once, in their order", () => {
  const sentence = (document_id, start_char, text = "x") => ({document_id, start_char, text});
  equal(excerpts([sentence("d0", 9), sentence("d1", 1), sentence("d0", 3), sentence("d0", 9, "again"), sentence("d0", 5, null)], "d0"),
    [sentence("d0", 3), sentence("d0", 9)]);
});

test("steps go round in a ring", () => {
  equal([nextStop(-1, 1, 3), nextStop(0, 1, 3), nextStop(2, 1, 3)], [0, 1, 0]);
  equal([nextStop(-1, -1, 3), nextStop(2, -1, 3), nextStop(0, -1, 3)], [2, 1, 2]);
});

test("steps lead through what is shown", () => {
  const on = (tone, frames, entities, quoted = false) => stopsOf({tone, frames, entities, quoted});
  equal([on(true, true, true), on(true, false, true), on(true, false, false), on(false, false, false), on(true, false, false, true)],
    ["mark.frame,mark.entity", "mark.entity", ".sentence", "", "mark.quoted"]);
});
