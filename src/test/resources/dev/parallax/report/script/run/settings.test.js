import {equal, test} from "../testing/testing.js";
import {settingsOf} from "./settings.js";

test("settings in a flat list", () => {
  equal(settingsOf({topics: {k: 0, names: null}, cohorts: ["2016", "2024"], input: {}, strict: true}),
    [["topics.k", "0"], ["topics.names", "–"], ["cohorts", "2016; 2024"], ["strict", "yes"]]);
});
