// Quotations by who is said to have spoken.

const NOBODY = "Nobody is named";

/** What a speaker is called: by the entity where it is known, else as written. */
function nameOf(row, entityName) {
  if (row.speaker_entity_id) return entityName(row.speaker_entity_id);
  return row.speaker_kind === "none" || row.speaker_kind === "pronoun" ? NOBODY : row.speaker;
}

/** Speakers with their quotations, those quoted most often first; whom nobody names come last. */
export function bySpeaker(rows, entityName) {
  const groups = new Map();
  rows.forEach(row => {
    const name = nameOf(row, entityName);
    groups.set(name, [...(groups.get(name) || []), row]);
  });
  return [...groups].map(([name, own]) => ({name, rows: own}))
    .sort((one, other) => (one.name === NOBODY) - (other.name === NOBODY)
      || other.rows.length - one.rows.length || (one.name < other.name ? -1 : 1));
}
