import {equal, test} from "../testing/testing.js";
import {inShort} from "./in-short.js";

const ROW = {instrument: "fitted", scale: "score", unit_name: "", difference: 0.2,
  inferred: true, discovery: true, q: 0.01, sure: "unlikely to be chance", opposed_by: null, within_error: false, conclusive: true};

const said = row => inShort({...ROW, ...row}).textContent;

test("a difference that is told from chance", () => {
  equal(said({}), "By the fitted model mean tone is higher in 2030 (difference +0.200, q .010; unlikely to be chance).");
});

test("one that is not, of the other cohort", () => {
  equal(said({difference: -0.2, discovery: false, q: 0.5, sure: "could be chance", conclusive: false}), "By the fitted model mean tone is higher in rest"
    + " (difference −0.200, q .500; could be chance). So no difference of tone can be concluded.");
});

test("one that was not tested", () => {
  equal(said({inferred: false, discovery: false, q: null, sure: "too few documents to test", conclusive: false}), "By the fitted model mean tone is higher in 2030"
    + " (difference +0.200; too few documents to test). So no difference of tone can be concluded.");
});

test("what speaks against it", () => {
  equal(said({within_error: true, error_reach: 0.25, opposed_by: "CoreNLP", conclusive: false}),
    "By the fitted model mean tone is higher in 2030 (difference +0.200, q .010; unlikely to be chance)."
    + " The instrument’s own error reaches ±\u00A00.250: it alone could have made the difference."
    + " By CoreNLP it has the other sign. So no difference of tone can be concluded.");
});

test("another instrument leans the other way", () => {
  equal(said({opposed_by: "CoreNLP and the VADER lexicon", conclusive: false}),
    "By the fitted model mean tone is higher in 2030 (difference +0.200, q .010; unlikely to be chance)."
    + " By CoreNLP and the VADER lexicon it has the other sign. Take it as a finding of one instrument.");
});

test("no difference, no words", () => equal([inShort({...ROW, difference: 0}), inShort({...ROW, difference: null})], [null, null]));
