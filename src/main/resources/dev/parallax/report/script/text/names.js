// Names within sentences and beside pictures.

/** Names in a row. */
export const joined = names => names.join(" and ");

/** The first letters of a text, none of them cut through. */
export const firstLetters = (text, most) => Array.from(text).slice(0, most).join("");

/** A name where there is little room. */
export const shortened = (name, most) =>
  (Array.from(name).length > most ? `${firstLetters(name, most - 1)}…` : name);
