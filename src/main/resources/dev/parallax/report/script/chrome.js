// What stands around the page: theme, cohorts, which section is read.

function startTheme() {
  const button = document.getElementById("theme");
  const dark = () => (document.documentElement.dataset.theme
    || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const tell = () => button.setAttribute("aria-pressed", String(dark()));
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = dark() ? "light" : "dark";
    tell();
  });
  tell();
}

function startPairs() {
  const choice = document.getElementById("pair");
  document.getElementById("pair-choice").hidden = pairs.length < 2;
  pairs.forEach((one, i) => choice.append(h("option", {value: i}, `${one.a} against ${one.b}`)));
  choice.addEventListener("change", () => choosePair(Number(choice.value)));
  if (pairs.length) showOverview(0);
}

function startSections() {
  const links = new Map([...document.querySelectorAll("#sections a")].map(link => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      links.forEach(link => link.removeAttribute("aria-current"));
      links.get(entry.target.id)?.setAttribute("aria-current", "true");
    }
  }, {rootMargin: "-20% 0px -70% 0px"});
  document.querySelectorAll("main > section").forEach(section => seen.observe(section));
}
