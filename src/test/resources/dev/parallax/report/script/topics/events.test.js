import {equal, test} from "../testing/testing.js";
import {lineageWords} from "./events.js";

const said = (alive, ...lineage) => lineageWords({alive, lineage});
const event = (event_kind, topic_id = null, cosine = null) => ({event_kind, topic_id, cosine});

test("what a topic comes from", () => {
  equal(said(true, event("kept", "topic:1", 0.9)), "goes on from the run before (likeness 0.900)");
  equal(said(true, event("born")), "new; no topics were inherited");
  equal(said(true, event("born", null, 0.2)), "new: nothing in the run before is like it (likeness 0.200)");
  equal(said(true, event("split", "topic:1", 0.6)), "split from “war, peace”, which goes on (likeness 0.600)");
});

test("where one that is gone went", () => {
  equal(said(false, event("merged", "topic:1", 0.7)), "merged into “war, peace” (likeness 0.700)");
  equal(said(false, event("died", null, 0.1)), "died: no topic of this run is like it (likeness 0.100)");
});

test("several events, and none", () => {
  equal(said(true, event("kept"), event("merged", "topic:9")), "goes on from the run before; has taken in “topic:9”");
  equal([said(true), lineageWords({alive: true, lineage: null})], ["–", "–"]);
});

test("what the settings put together", () =>
  equal(said(true, event("merged_by_hand", "topic:1", 0.8)), "the settings put “war, peace” into it (likeness 0.800)"));

test("a kind that a later version tells of", () => equal(said(true, event("renamed")), "renamed"));
