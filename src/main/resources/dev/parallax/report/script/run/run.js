// The run: what went in, what was left out, what has changed.

import {job, tableRows} from "../data/tables.js";
import {bdi, body, h} from "../draw/dom.js";
import {scrolled} from "../table/rows.js";
import {calibration} from "./calibration.js";
import {changesOfRun} from "./changes.js";
import {documentsRead, leftOutOfPage} from "./contents.js";
import {listing, pairsList} from "./lists.js";
import {settingsOf} from "./settings.js";

export function renderRun() {
  body("run").replaceChildren(...[
    documentsRead(), leftOutOfPage(), changesOfRun(),
    listing("Rejected files", tableRows("rejects"), ["path", "stage", "error_class", "message"], "No file was rejected."),
    calibration(),
    pairsList("Issues found in documents", job.issues_by_code),
    pairsList("Rows by table", job.rows_by_table),
    pairsList("Versions", job.versions),
    disclosure("Settings", settings()),
    ignored(job.ignored || []), notes(), hashes(),
  ].filter(Boolean));
}

const disclosure = (title, content) => h("details", {}, h("summary", {}, title), content);

const textItems = lines => h("ul", {}, lines.map(line => h("li", {}, bdi(line))));

const ignored = files => disclosure(`Files that were ignored (${files.length})`, textItems(files));

function notes() {
  const all = [...(job.notes || []), ...(job.metadata_problems || [])];
  return all.length ? h("div", {}, h("h3", {}, "Notes"), textItems(all)) : null;
}

const hashes = () => h("dl", {class: "figures"}, ["snapshot", "config_hash"].map(name =>
  h("div", {class: "hash"}, h("dt", {}, name.replace("_", " ")), h("dd", {}, h("code", {}, job[name])))));

const settings = () => scrolled("Settings", h("table", {class: "plain"},
  h("tbody", {}, settingsOf(job.config || {}).map(([path, value]) =>
    h("tr", {}, h("th", {scope: "row"}, h("code", {}, bdi(path))), h("td", {}, bdi(value)))))));
