// The documents: a list to choose from, and one that is read.

import {documentById, documents, texts} from "../data/tables.js";
import {body, h} from "../draw/dom.js";
import {documentList} from "./list.js";
import {openDocument} from "./opened.js";
import {reading} from "./state.js";

export function renderDocuments() {
  reading.pane = h("div", {class: "reader", id: "reader"});
  body("documents").replaceChildren(h("div", {class: "shelf"}, documentList(), reading.pane));
  if (documents.length) openDocument(reading.place ?? firstReadable());
}

function firstReadable() {
  const [first] = Object.keys(texts().documents);
  return first === undefined ? 0 : documentById.get(first).place;
}
