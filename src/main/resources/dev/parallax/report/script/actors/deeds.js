// Who does what to whom, added up from single relations.

/** Pairs of one who acts and one acted upon, with their relations; most relations first. */
export function pairsOf(rows) {
  const own = rows.filter(row => row.agent_entity_id && row.patient_entity_id
    && row.agent_entity_id !== row.patient_entity_id);
  return grouped(own, row => `${row.agent_entity_id} > ${row.patient_entity_id}`)
    .map(({rows: deeds}) => ({agent: deeds[0].agent_entity_id, patient: deeds[0].patient_entity_id, rows: deeds}));
}

/** Entities with what they do and what is done to them; those most often in a role first. */
export function actorsOf(rows) {
  const roles = rows.flatMap(row => [
    ...(row.agent_entity_id ? [{id: row.agent_entity_id, role: "does", row}] : []),
    ...(row.patient_entity_id ? [{id: row.patient_entity_id, role: "undergoes", row}] : [])]);
  return grouped(roles, one => one.id).map(({key, rows: own}) => ({id: key, n: own.length,
    does: verbsOf(own.filter(one => one.role === "does").map(one => one.row)),
    undergoes: verbsOf(own.filter(one => one.role === "undergoes").map(one => one.row))}));
}

/** Verbs with their relations, the most frequent first. */
export const verbsOf = rows => grouped(rows, row => row.lemma)
  .map(({key, rows: own}) => ({lemma: key, rows: own}));

function grouped(rows, keyOf) {
  const groups = new Map();
  rows.forEach(row => {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  });
  return [...groups].map(([key, own]) => ({key, rows: own}))
    .sort((one, other) => other.rows.length - one.rows.length || (one.key < other.key ? -1 : 1));
}

/** The entities of the heaviest pairs, so many at most. */
export function nodesOf(pairs, most) {
  const nodes = [];
  pairs.forEach(({agent, patient}) => {
    const fresh = [agent, patient].filter(id => !nodes.includes(id));
    if (nodes.length + fresh.length <= most) nodes.push(...fresh);
  });
  return nodes;
}
