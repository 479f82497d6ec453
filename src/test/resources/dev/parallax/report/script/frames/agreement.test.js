import {agreementOfAll, agreementSign, agreementText} from "./agreement.js";
import {equal, test} from "../testing/testing.js";

const row = (difference, {discovery = false, inferred = true} = {}) => ({difference, discovery, inferred});
const sure = {discovery: true};

test("an instrument that is not there", () => {
  equal(agreementText({hits: row(1), score: null}), "Patterns alone: without examples there is no score.");
  equal(agreementText({hits: null, score: row(1)}), "Scores alone: patterns found too little to compare, or there are none.");
});

test("both point the same way", () => {
  equal(agreementText({hits: row(0.1, sure), score: row(2, sure)}),
    "They agree; neither difference is likely to be chance.");
  equal(agreementText({hits: row(-0.1), score: row(-2, sure)}),
    "They agree; only that of scores is unlikely to be chance.");
  equal(agreementText({hits: row(-0.1, sure), score: row(-2)}),
    "They agree; only that of patterns is unlikely to be chance.");
});

test("they point opposite ways", () => {
  equal(agreementText({hits: row(0.1, sure), score: row(-2, sure)}),
    "They contradict each other, and neither difference is likely to be chance: no direction can be concluded.");
  equal(agreementText({hits: row(0.1), score: row(-2)}), "They point opposite ways; both could be chance.");
  equal(agreementText({hits: row(0.1, {inferred: false}), score: row(-2, {inferred: false})}),
    "They point opposite ways; too few documents to test.");
});

test("one finds nothing", () => {
  equal(agreementText({hits: row(0), score: row(1, sure)}),
    "At least one of them finds no difference; only that of scores is unlikely to be chance.");
  equal(agreementSign({hits: row(null), score: row(1)}), 0);
});

test("all frames together", () => {
  equal(agreementOfAll([{hits: row(1), score: null}]), "No frame has both instruments.");
  equal(agreementOfAll([{hits: row(1), score: row(3)}, {hits: row(-1), score: row(-3)}]),
    "Both point the same way in 2 of 2 frames.");
  equal(agreementOfAll([{hits: row(1), score: row(-3)}, {hits: row(-1), score: row(-3)}, {hits: null, score: row(1)}]),
    "Both point the same way in 1 of 2 frames; where they do not, a difference by one of them alone says little.");
});
