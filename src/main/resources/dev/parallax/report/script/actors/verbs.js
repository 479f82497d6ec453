// What an actor does, and what is done to it, in both cohorts side by side.

import {sideName, sideOf} from "../data/pair.js";
import {documentById, entityName} from "../data/tables.js";
import {bdi, h} from "../draw/dom.js";
import {actorsOf, verbsOf} from "./deeds.js";
import {deedList} from "./sentences.js";

const ACTORS = 12;
const VERBS = 15;

const onSide = (rows, side) => rows.filter(row => sideOf(documentById.get(row.document_id).cohort) === side);

/** A part an actor, closed; null where nobody has a role. */
export function actorVerbs(rows) {
  const actors = actorsOf(rows.filter(row => sideOf(documentById.get(row.document_id).cohort)));
  return actors.length ? h("section", {class: "actors", "aria-label": "Verbs of actors"},
    h("h3", {}, "What they do, and what is done to them"),
    h("p", {}, "Verbs, the most frequent first; choose one for its sentences. Pronouns that can be told count as names."),
    actors.slice(0, ACTORS).map(actor => h("details", {},
      h("summary", {}, bdi(entityName(actor.id)), h("span", {class: "count"}, ` ${actor.n}`)),
      roleTable("Does", rows.filter(row => row.agent_entity_id === actor.id)),
      roleTable("Is done to", rows.filter(row => row.patient_entity_id === actor.id))))) : null;
}

const roleTable = (title, rows) => rows.length ? h("div", {class: "side-by-side"},
  ["a", "b"].map(side => h("div", {class: side},
    h("h4", {}, `${title}: `, bdi(sideName(side)), ` ${onSide(rows, side).length}`),
    verbsOf(onSide(rows, side)).slice(0, VERBS).map(verb => h("details", {},
      h("summary", {}, bdi(verb.lemma), h("span", {class: "count"}, ` ${verb.rows.length}`)),
      deedList(verb.rows)))))) : null;
