// What the instruments together say of the cohorts' mean tone, in words.

import {isNumber} from "../text/figures.js";
import {joined} from "../text/names.js";

const groups = rows => rows.map(row => row.group);

const give = names => `${joined(names)} ${names.length > 1 ? "give" : "gives"} the higher mean to `;

/**
 * The words.
 * @param means comparisons of mean tone, one an instrument
 * @param cohort side => what stands for the cohort
 */
export function verdictOf(means, cohort) {
  const rows = means.filter(row => isNumber(row.difference) && row.difference !== 0);
  const a = groups(rows.filter(row => row.difference < 0));
  const b = groups(rows.filter(row => row.difference > 0));
  if (a.length && b.length) return contradiction(a, b, cohort);
  const higher = a.length ? "a" : "b";
  if (!rows.length) return ["None of them tells the cohorts’ means apart."];
  if (rows.length === means.length) {
    return ["All of them give the higher mean to ", cohort(higher), "."];
  }
  const others = groups(means.filter(row => !rows.includes(row)));
  return ["Of them ", give([...a, ...b]), cohort(higher), ", ", joined(others), " to neither."];
}

const contradiction = (a, b, cohort) => ["They contradict each other: ", give(a), cohort("a"), ", ",
  joined(b), " to ", cohort("b"), ". Neither direction can be concluded from tone alone."];
