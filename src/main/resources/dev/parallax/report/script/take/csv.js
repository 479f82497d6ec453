// Rows as CSV: numbers with all their digits, and no text that a spreadsheet takes for a formula.

const BYTE_ORDER_MARK = "\uFEFF";

/** A text that begins like a formula gets an apostrophe before it. */
export const harmless = text => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

function textOf(cell) {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  return typeof cell === "object" ? JSON.stringify(cell) : harmless(String(cell));
}

function quoted(cell) {
  const text = textOf(cell).replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, " ");
  return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * A file of rows: what it shows and which run it is from stand above the names of the columns.
 * @param columns [heading, row => cell] each
 */
export function csvOf(columns, rows, about) {
  const lines = [...about.map(text => [text]), columns.map(([name]) => name),
    ...rows.map(row => columns.map(([, cell]) => cell(row)))];
  return `${BYTE_ORDER_MARK}${lines.map(cells => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}
