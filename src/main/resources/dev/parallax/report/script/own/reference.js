// Words against a list of frequencies: which are shown, and how often they stand.

export const perThousand = (count, all) => (all > 0 ? 1000 * count / all : null);

/** The words that stand more often (sign 1) or less often (-1) than the list says, clearest first. */
export const sharpest = (rows, sign, most) =>
  rows.filter(row => sign * (row.log_odds_z ?? 0) > 0)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most);
