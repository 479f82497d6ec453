// Which run a figure is from, as those need it who cite it.

import {job} from "../data/tables.js";

const day = () => (job.run_id || "").replace(/^(\d{4})(\d{2})(\d{2})T.*$/, "$1-$2-$3");

/** In a line below a picture or above a table. */
export const runLine = () => `Parallax ${(job.versions || {}).parallax || ""}, ${job.pipeline}, run ${job.run_id || "not named"}`;

/** How to cite a figure. */
export const citation = (caption, id) => [
  `${caption}.`,
  `${job.pipeline}, run ${job.run_id || "not named"} of Parallax ${(job.versions || {}).parallax || ""}${day() ? ` (${day()})` : ""}`,
  `snapshot ${job.snapshot}, settings ${job.config_hash}${id ? `, measure ${id}` : ""}.`].join(" ");

/** The name of a file: letters and digits of what it shows, then the run's id. */
export function fileName(caption, ending) {
  const words = caption.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return `${words.slice(0, 60) || "figure"}-${job.run_id || "run"}.${ending}`;
}
