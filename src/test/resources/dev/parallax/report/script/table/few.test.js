import {equal, test} from "../testing/testing.js";
import {apart, fewNote} from "./few.js";

const rows = Array.from({length: 14}, (_, i) => ({label: `N${i}`, few: i > 0}));

test("what rests on a few mentions is apart from what is drawn", () => {
  const {drawn, few} = apart(rows);
  equal([drawn.length, few.length], [1, 13]);
});

test("actors of a few mentions are named, the first of them", () => {
  equal(fewNote([]), null);
  equal(fewNote(rows.slice(0, 2)).textContent,
    "Too few mentions to compare: N0; N1. The table comparisons has their figures.");
  equal(fewNote(rows.slice(1)).textContent,
    "Too few mentions to compare: N1; N2; N3; N4; N5; N6; N7; N8; N9; N10; N11; N12; and 1 more. The table comparisons has their figures.");
});
