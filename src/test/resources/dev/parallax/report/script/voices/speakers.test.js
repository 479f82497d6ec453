import {equal, test} from "../testing/testing.js";
import {bySpeaker} from "./speakers.js";

const said = (speaker, id, kind = "named") => ({speaker, speaker_entity_id: id, speaker_kind: kind});
const names = rows => bySpeaker(rows, id => id.toUpperCase()).map(one => `${one.name} ${one.rows.length}`);

test("speakers by their entity, the one quoted most first", () => equal(
  names([said("Kono", "k"), said("Abe", "a"), said("Mr Abe", "a")]), ["A 2", "K 1"]));

test("a described speaker keeps the words, and nobody comes last", () => equal(
  names([said(null, null, "none"), said("he", null, "pronoun"), said("two envoys", null, "described")]),
  ["two envoys 1", "Nobody is named 2"]));
