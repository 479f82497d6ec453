import {equal, test} from "../testing/testing.js";
import {perThousand, sharpest} from "./reference.js";

const word = (name, rank, log_odds_z) => ({word: name, rank, log_odds_z});
const rows = [word("we", 1, 9), word("the", 2, -8), word("shall", 3, 7), word("of", 4, -6), word("un", 5, null)];
const names = (sign, most) => sharpest(rows, sign, most).map(row => row.word);

test("clearest words of either direction", () => {
  equal(names(1, 5), ["we", "shall"]);
  equal(names(-1, 1), ["the"]);
});

test("rates", () => equal([perThousand(3, 1500), perThousand(0, 10), perThousand(1, 0)], [2, 0, null]));
