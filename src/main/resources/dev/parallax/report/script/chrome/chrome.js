// What stands around the page: theme, cohorts, which section is read.

import {choosePair, pairs} from "../data/pair.js";
import {h} from "../draw/dom.js";

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

export function startPairs() {
  const choice = document.getElementById("pair");
  document.getElementById("pair-choice").hidden = pairs.length < 2;
  pairs.forEach((one, i) => choice.append(h("option", {value: i}, `${one.a} against ${one.b}`)));
  choice.addEventListener("change", () => choosePair(Number(choice.value)));
}

/** Marks the section that is read in the header. */
export function startSections() {
  const links = new Map([...document.querySelectorAll("#sections a")].map(link => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries.filter(one => one.isIntersecting)) {
      links.forEach(link => link.removeAttribute("aria-current"));
      links.get(entry.target.id)?.setAttribute("aria-current", "true");
    }
  }, {rootMargin: "-20% 0px -70% 0px"});
  document.querySelectorAll("main > section").forEach(section => seen.observe(section));
}
