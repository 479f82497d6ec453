import {equal, isTrue, test} from "../testing/testing.js";
import {documentLink, measureLink, patternLink, readLink} from "./links.js";

const HOSTILE = ["a/b", "2016/<img src=x>.txt", "' onclick='x", "%2F", "ü 🚢", ["javascript", "alert(1)"].join(":"), "*~!()#?&="];

test("a link leads back to the id that it was made of", () => HOSTILE.forEach(id => {
  equal(readLink(documentLink(id, 3, 9)), {kind: "document", id, span: [3, 9]});
  equal(readLink(documentLink(id)), {kind: "document", id, span: null});
  equal(readLink(measureLink(id)).id, id);
  equal(readLink(patternLink(id)).id, id);
  isTrue(/^#[a-z]+\/[A-Za-z0-9%._~-]+$/.test(patternLink(id)), patternLink(id));
}));

test("other places are no links of these", () => {
  ["", "#tone", "#document-3", "#document/", "#document/%", "#measure/a/b/c"].forEach(hash => equal(readLink(hash), null));
});
