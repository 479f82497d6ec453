// Actors: who acts, who is acted upon, who acts on whom, and with which verbs.

import {isPaired} from "../data/pair.js";
import {documentById, tableRows} from "../data/tables.js";
import {body, h} from "../draw/dom.js";
import {showSection} from "../draw/sections.js";
import {network} from "./network.js";
import {actorVerbs} from "./verbs.js";

/** Of very many documents not all are listed. */
const relations = tableRows("relations").filter(row => documentById.has(row.document_id));

export function renderActors() {
  const section = document.getElementById("actors");
  const parts = isPaired() && relations.length
    ? [network(relations), actorVerbs(relations)].filter(Boolean) : [];
  const general = section.querySelector(".general").children.length > 0;
  body("actors").replaceChildren(...(general || parts.length ? [quality(), ...parts] : []));
  showSection(section, parts.length > 0 || general);
}

const quality = () => h("p", {class: "note"},
  "Agents and patients are read from the parse, and err: of labelled sentences of blogs, mails and reviews four in five agents found are right, and four in five are found; of patients seven in ten. Errors are as frequent in both cohorts only where both are written alike.");
