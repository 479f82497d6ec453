import {equal, isTrue, test} from "../testing/testing.js";
import {citation, fileName, runLine} from "./run.js";

test("a figure is cited with its run, its documents and its settings", () => {
  const text = citation("Rates of “peace”", "term|peace");
  ["Rates of “peace”.", "20300101T000000.000Z-abc", "(2030-01-01)", "snapshot snap", "settings conf", "measure term|peace"]
    .forEach(part => isTrue(text.includes(part), part));
  equal(runLine(), "Parallax 9.9, job, run 20300101T000000.000Z-abc");
});

test("names of files are letters and digits, whatever is shown", () => {
  equal(fileName("../../etc/<Ünicode> & “peace”", "svg"), "etc-u-nicode-peace-20300101T000000.000Z-abc.svg");
  equal(fileName("🚢", "csv"), "figure-20300101T000000.000Z-abc.csv");
  isTrue(fileName("x".repeat(500), "csv").length < 120, "long");
});
