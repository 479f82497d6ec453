// How often the job's tests find a difference where none can be.

import {tableRows} from "../data/tables.js";
import {h} from "../draw/dom.js";
import {listing} from "./lists.js";

const COLUMNS = ["size", "family", "band", "measures", "tried", "splits", "false_positives",
  "false_positives_low", "false_positives_high", "coverage", "power"];

export function calibration() {
  const rows = tableRows("calibration");
  if (rows.length === 0) return null;
  const list = listing("Calibration: how often the tests find a difference where none can be", rows, COLUMNS, "");
  list.id = "calibration";
  list.querySelector("h3").after(h("p", {class: "note"}, "The job’s newest. Documents were parted at random many times: at most 5 % of such tests should have p of at most .05 (false positives), and 95 % of intervals should cover zero (coverage)."));
  return list;
}
