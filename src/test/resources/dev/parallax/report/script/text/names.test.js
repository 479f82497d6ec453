import {equal, test} from "../testing/testing.js";
import {firstLetters, joined, shortened} from "./names.js";

test("names in a row", () => equal(joined(["one", "two"]), "one and two"));

test("a name that has room stays whole", () => equal(shortened("harbour", 7), "harbour"));

test("a name that has none ends in dots", () => equal(shortened("harbours", 7), "harbou…"));

test("no letter is cut through", () => {
  equal(firstLetters("🚢🚢🚢", 2), "🚢🚢");
  equal(shortened("🚢🚢🚢🚢", 3), "🚢🚢…");
});
