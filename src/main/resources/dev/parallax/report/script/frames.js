// Frames, a table a set.

const byRank = (a, b) => a.rank - b.rank;

function renderFrames() {
  const rows = measuresDrawnAs("groups").sort(byRank);
  if (rows.length === 0) {
    body("frames").replaceChildren(h("p", {class: "none"}, "No frames were compared."));
    return;
  }
  const sets = d3.groups(rows, row => row.group).sort(([one], [other]) => d3.ascending(one, other));
  body("frames").replaceChildren(...sets.map(([set, own]) => frameTable(set, own)));
}

function frameTable(set, rows) {
  // What is in no frame is no frame: it would stretch the scale of those that are.
  const named = rows.filter(row => !row.key.endsWith("/other"));
  const rest = rows.filter(row => row.key.endsWith("/other"));
  const table = measureTable(set ? `Frames of the set ${set}` : "Frames", "Clearest difference first.", named, row => bdi(row.label));
  if (rest.length) {
    table.querySelector("figcaption").append(h("p", {}, "Sentences in none of these frames: ",
      rest.map(row => ["a", "b"].map((side, i) => [i ? ", " : "", bdi(sideName(side)), " ",
        figure(row[`mean_${side}`], formatValue(row[`mean_${side}`], row))])), "."));
  }
  return table;
}
