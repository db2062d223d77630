/**
 * A text for a cell of a spreadsheet. One that a spreadsheet would take for a formula begins with an apostrophe instead:
 * also in wide letters, and behind spaces (OWASP, CSV injection).
 */
export const noFormula = (text: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
