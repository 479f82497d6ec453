// Settings in a flat list.

import {formatCell} from "../text/figures.js";

const isSection = value => value !== null && typeof value === "object" && !Array.isArray(value);

/** Each setting's path, with dots, and its value for people. */
export const settingsOf = (section, prefix = "") =>
  Object.entries(section).flatMap(([name, value]) => (isSection(value)
    ? settingsOf(value, `${prefix}${name}.`) : [[`${prefix}${name}`, formatCell(value)]]));
