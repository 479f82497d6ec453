import {equal, test} from "../testing/testing.js";
import {actorsOf, nodesOf, pairsOf, verbsOf} from "./deeds.js";

const deed = (agent, lemma, patient) => ({agent_entity_id: agent, lemma, patient_entity_id: patient});
const ROWS = [deed("a", "hit", "b"), deed("a", "help", "b"), deed("b", "hit", "c"), deed("a", "see", "a"), deed("a", "go", null)];

test("pairs with most relations first, none of one with itself", () => equal(
  pairsOf(ROWS).map(pair => `${pair.agent}${pair.patient}${pair.rows.length}`), ["ab2", "bc1"]));

test("an actor has what it does and what is done to it", () => equal(
  actorsOf(ROWS).map(actor => `${actor.id} ${actor.does.length} ${actor.undergoes.length}`), ["a 4 1", "b 1 2", "c 0 1"]));

test("verbs by how often, then by name", () => equal(
  verbsOf(ROWS).map(verb => `${verb.lemma}${verb.rows.length}`), ["hit2", "go1", "help1", "see1"]));

test("so many entities at most, those of the heaviest pairs", () => equal(nodesOf(pairsOf(ROWS), 2), ["a", "b"]));
