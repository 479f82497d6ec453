// The documents: a list to choose from, and one that is read.

const LISTED = 60;
const reading = {place: null, layers: {tone: true, frames: true, entities: true}, instrument: null, listed: LISTED};

function renderDocuments() {
  const list = h("ul", {class: "document-list", id: "document-list"});
  const filter = h("input", {type: "search", id: "document-search", placeholder: "Find a document",
    oninput: () => { reading.listed = LISTED; fillList(list, filter.value); }});
  reading.pane = h("div", {class: "reader", id: "reader"});
  reading.list = list;
  reading.filter = filter;
  fillList(list, "");
  body("documents").replaceChildren(h("div", {class: "shelf"},
    h("div", {class: "catalogue"},
      h("label", {class: "search"}, h("span", {class: "visually-hidden"}, "Find a document"), filter), list),
    reading.pane));
  if (documents.length) openDocument(reading.place ?? firstReadable());
}

function firstReadable() {
  const embedded = Object.keys(texts().documents);
  return embedded.length ? documentById.get(embedded[0]).place : 0;
}

function fillList(list, text) {
  const wanted = text.trim().toLowerCase();
  const found = documents.filter(row => !wanted || `${documentTitle(row)} ${row.author || ""} ${row.document_id}`.toLowerCase().includes(wanted));
  const more = found.length > reading.listed
    ? [h("li", {}, h("button", {type: "button", class: "quiet", onclick: () => {
      reading.listed += 500;
      fillList(list, text);
    }}, `Show more of ${formatNumber(found.length)}`))] : [];
  list.replaceChildren(...found.slice(0, reading.listed).map(documentItem), ...more);
}

function documentItem(row) {
  return h("li", {}, h("button", {type: "button", class: `document ${sideOf(row.cohort) || ""}`,
    "data-place": row.place, "aria-current": row.place === reading.place ? "true" : null,
    onclick: () => { openDocument(row.place); history.replaceState(null, "", `#document-${row.place}`); }},
    h("span", {class: "title"}, bdi(documentTitle(row))),
    h("span", {class: "meta"}, bdi([row.cohort, row.author, row.date].filter(Boolean).join(" · ")))));
}

function openDocument(place) {
  const row = documents[place];
  if (!row) return;
  reading.place = place;
  reading.list.querySelectorAll("button.document").forEach(button => {
    if (Number(button.dataset.place) === place) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  });
  const held = texts().documents[row.document_id];
  reading.pane.replaceChildren(readerHead(row), ...(held ? readerText(row, held) : [leftOut(row)]));
}

function readerHead(row) {
  const facts = [row.cohort, row.author, row.date, row.source, row.document_id].filter(Boolean).join(" · ");
  const counts = ["n_paragraphs", "n_sentences", "n_tokens", "n_mentions"].map(column =>
    h("span", {}, figure(row[column], formatNumber(row[column])), ` ${column.slice(2)}`, " "));
  const issues = (row.issues || []).map(issue => h("li", {}, bdi(issue.message)));
  return h("header", {}, h("h3", {tabindex: "-1"}, bdi(documentTitle(row))), h("p", {class: "meta"}, bdi(facts)),
    h("p", {class: "meta counts"}, counts), issues.length ? h("ul", {class: "issues"}, issues) : null);
}

function leftOut(row) {
  const evidence = [...evidenceById.values()].flat().filter(one => one.document_id === row.document_id && one.text);
  const seen = new Set();
  const sentences = evidence.filter(one => !seen.has(one.start_char) && seen.add(one.start_char))
    .sort((x, y) => x.start_char - y.start_char);
  return h("div", {},
    h("p", {class: "none"}, job.include_text === "full"
      ? "This page has no room for this document. The tables documents and sentences have all of it."
      : "This page was made without the texts of documents. The tables documents and sentences have them."),
    sentences.map(one => h("blockquote", {id: `place-${one.start_char}`, tabindex: "-1"}, h("p", {}, bdi(one.text)),
      h("footer", {}, `characters ${one.start_char} to ${one.end_char}`))));
}

/** Follows a link to a place of a document. */
function followHash() {
  const found = /^#document-(\d+)(?:-(\d+)-(\d+))?$/.exec(location.hash);
  if (!found) return;
  const place = Number(found[1]);
  if (!documents[place]) {
    reading.pane.replaceChildren(h("p", {class: "none"}, "This page does not list that document; the table documents does."));
  } else {
    openDocument(place);
  }
  showPlace(found[2] === undefined ? null : [Number(found[2]), Number(found[3])]);
}

function showPlace(span) {
  const target = span === null ? reading.pane.querySelector("h3") : placeIn(reading.pane, span);
  const shown = target || reading.pane;
  shown.classList.add("target");
  reading.pane.scrollIntoView({block: "start"});
  shown.scrollIntoView({block: "center"});
  if (shown.hasAttribute("tabindex")) shown.focus({preventScroll: true});
}

/** The sentence at a place, or the excerpt that stands for it where the text is left out. */
function placeIn(pane, [start, end]) {
  const sentences = [...pane.querySelectorAll("[data-start]")];
  return sentences.find(one => Number(one.dataset.start) <= start && start < Number(one.dataset.end)
      && end > Number(one.dataset.start))
    || pane.querySelector(`#place-${start}`);
}
