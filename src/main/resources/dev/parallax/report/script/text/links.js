// Links that still hold after tomorrow's run: they name what they lead to by its id, never by where
// it stands. ReportLinks.java writes those of the first screen alike.

const part = text => encodeURIComponent(text).replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** To a document or, with offsets, to a place in it. */
export const documentLink = (id, start, end) =>
  `#document/${part(id)}${start === undefined ? "" : `/${start}-${end}`}`;

/** To a comparison, and with it to its pair of cohorts. */
export const measureLink = id => `#measure/${part(id)}`;

/** To the contexts of a pattern. */
export const patternLink = pattern => `#contexts/${part(pattern)}`;

const decoded = text => {
  try {
    return decodeURIComponent(text);
  } catch (broken) {
    return broken instanceof URIError ? null : text;
  }
};

/** What a link leads to: {kind, id, span}; null for what is no link of these. */
export function readLink(hash) {
  const found = /^#(document|measure|contexts)\/([^/]+)(?:\/(\d+)-(\d+))?$/.exec(hash);
  const id = found && decoded(found[2]);
  if (!id) return null;
  return {kind: found[1], id, span: found[3] === undefined ? null : [Number(found[3]), Number(found[4])]};
}
