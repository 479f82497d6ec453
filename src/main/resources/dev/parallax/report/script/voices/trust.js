// How far the words that are given to a voice are its own.

const found = (shares, cohort, voice) =>
  shares.find(row => row.cohort === cohort && row.voice === voice && row.words > 0);

/** The cohorts of a comparison whose words in its voice are known, each with the share that is right. */
export const trust = (shares, row) => [row.cohort_a, row.cohort_b]
  .map(cohort => found(shares, cohort, row.voice)).filter(Boolean)
  .map(({cohort, share_right}) => ({cohort, right: share_right}));

/** What is found of others' words in a cohort, and what that stands for; null where there are no words. */
export function shareIn(shares, cohort) {
  const author = found(shares, cohort, "author");
  const attributed = found(shares, cohort, "attributed");
  if (!author && !attributed) return null;
  return {
    kind: (author || attributed).text_kind,
    found: attributed ? attributed.share_found : 0,
    estimated: attributed ? attributed.share_estimated : 1 - author.share_estimated,
    right: {attributed: attributed ? attributed.share_right : null, author: author ? author.share_right : null},
  };
}
