// What stands around the page: theme, cohorts, which section is read.

import {chosenPlace, choosePair, onPair, pairs} from "../data/pair.js";
import {h} from "../draw/dom.js";

/** So many pairs are asked for by a button each. */
const ASKED = 12;

export function startTheme() {
  const button = document.getElementById("theme");
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme
    || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const tell = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    tell();
  });
  tell();
}

/** Of more cohorts than two: which are to be compared is the first question. */
function pairQuestion() {
  const buttons = pairs.slice(0, ASKED).map((one, i) => h("button", {type: "button", "data-place": i, "aria-pressed": "false",
    onclick: () => choosePair(i)}, h("bdi", {}, one.a), " against ", h("bdi", {}, one.b)));
  onPair(() => buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(i === chosenPlace()))));
  return h("div", {class: "pair-question", role: "group", "aria-label": "Cohorts to compare"},
    h("p", {}, "Which cohorts do you want to compare?"), h("div", {class: "pair-buttons"}, buttons),
    h("p", {class: "note"}, "Open any measure below to see it in all pairs side by side.",
      pairs.length > ASKED ? ` The list at the top has all ${pairs.length} pairs.` : ""));
}

export function startPairs() {
  const choice = document.getElementById("pair");
  if (pairs.length > 1) document.getElementById("overview").prepend(pairQuestion());
  onPair(() => { choice.value = String(Math.max(0, chosenPlace())); });
  document.getElementById("pair-choice").hidden = pairs.length < 2;
  pairs.forEach((one, i) => choice.append(h("option", {value: i}, `${one.a} against ${one.b}`)));
  choice.addEventListener("change", () => choosePair(Number(choice.value)));
}

/** Sections that the header has no room for are beside it: the one that is read is brought there. */
function intoSight(link) {
  const nav = link.closest("nav");
  nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
}

/** Marks the section that is read in the header. */
export function startSections() {
  const links = new Map([...document.querySelectorAll("#sections a")].map(link => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries.filter(one => one.isIntersecting)) {
      links.forEach(link => link.removeAttribute("aria-current"));
      const link = links.get(entry.target.id);
      link?.setAttribute("aria-current", "true");
      if (link) intoSight(link);
    }
  }, {rootMargin: "-20% 0px -70% 0px"});
  document.querySelectorAll("main > section").forEach(section => seen.observe(section));
}
