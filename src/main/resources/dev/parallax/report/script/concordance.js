// Keyword in context: where a word stands in the documents on this page.

const CONTEXT = 70;

function concordance(row) {
  const places = lines[`${row.family}|${row.key}`] || [];
  if (places.length === 0) {
    const evidence = evidenceById.has(row.comparison_id);
    return evidence ? evidencePanel(row) : h("p", {class: "none"}, job.include_text === "full"
      ? "No line of it is on this page; the table tokens has all of them."
      : "This page holds no lines of the texts; the table tokens has all of them.");
  }
  return h("div", {class: "concordance"}, ["a", "b"].map(side => {
    const own = places.filter(([place]) => sideOf(documents[place].cohort) === side);
    return h("section", {class: side, "aria-label": `Lines of ${sideName(side)}`},
      h("h4", {}, bdi(sideName(side))),
      own.length ? h("ol", {}, own.map(line => contextLine(line)))
        : h("p", {class: "none"}, row[`mean_${side}`] === 0 ? "It does not occur in these documents." : "No line on this page."));
  }));
}

function contextLine([place, start, end]) {
  const text = codePoints(texts().documents[documents[place].document_id].text);
  // Where context is cut it begins and ends with a whole word, if there is one. Older browsers know no lookbehind.
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/\s+/g, " ");
  const after = text.slice(end, end + CONTEXT).replace(/\s+/g, " ");
  return h("li", {},
    h("a", {href: `#document-${place}-${start}-${end}`, title: documentTitle(documents[place])},
      h("span", {class: "before"}, bdi(start > CONTEXT ? `… ${before.replace(/^\S* (?=.)/, "")}` : before)), h("b", {}, bdi(text.slice(start, end))),
      h("span", {class: "after"}, bdi(end + CONTEXT < text.length ? `${after.replace(/(.) \S*$/, "$1")} …` : after))));
}
