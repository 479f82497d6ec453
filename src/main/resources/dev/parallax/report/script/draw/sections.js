// Sections that only some runs have: they are hidden, and so is their name in the header.

export function showSection(section, isShown) {
  section.hidden = !isShown;
  document.querySelector(`#sections a[href="#${section.id}"]`).parentElement.hidden = !isShown;
}
